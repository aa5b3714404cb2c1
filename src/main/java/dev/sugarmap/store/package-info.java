/**
 * The journal in a database: what was appended stays, and states are computed from it. The only package that knows SQL.
 * It never decides what a change means and never rewrites one: the application's database user is not allowed to. Read
 * {@link dev.sugarmap.store.Store} first, then the schema in {@code db/migration}.
 */
@NullMarked
package dev.sugarmap.store;

import org.jspecify.annotations.NullMarked;
