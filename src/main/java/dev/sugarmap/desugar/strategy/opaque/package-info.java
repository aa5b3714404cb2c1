/** The strategies {@code rpit} and {@code rpitit}: an {@code async fn} as a function whose result is {@code impl Future}. */
@NullMarked
package dev.sugarmap.desugar.strategy.opaque;

import org.jspecify.annotations.NullMarked;
