/**
 * Who may write, and how they show that they are who they say: accounts, password hashes, sessions, and the delays that
 * keep guessers slow. It never stores and knows no HTTP. Read {@link dev.sugarmap.account.SignIn} first.
 */
@NullMarked
package dev.sugarmap.account;

import org.jspecify.annotations.NullMarked;
