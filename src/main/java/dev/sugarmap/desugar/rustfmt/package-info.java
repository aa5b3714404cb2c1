/**
 * How rustfmt breaks the lines that edits made long: the rules of its {@code items.rs}, {@code types.rs},
 * {@code overflow.rs} and {@code chains.rs}. It knows nothing of desugarings; what no edit touched stays as it is. Read {@link
 * dev.sugarmap.desugar.rustfmt.LongLines} first.
 */
@NullMarked
package dev.sugarmap.desugar.rustfmt;

import org.jspecify.annotations.NullMarked;
