/**
 * The strategies, a room for each family, and the pipelines of them. Read {@link
 * dev.sugarmap.desugar.strategy.Strategies} first.
 *
 * <p>A pipeline is strategies one after another, named by their ids with commas between them, such as {@code
 * rpitit,resugar}. It is a strategy itself, and holds to these rules:
 *
 * <ol>
 *   <li>Each strategy reads the output of the one before it as if it were a source: {@code rpitit,resugar} makes {@code
 *       fn f(&self) -> impl Future} of {@code async fn f(&self)}, and {@code async fn} of that again.
 *   <li>What comes of it is told of the user's text. Text that a later strategy keeps stays what it was, kept or written
 *       by the rule that wrote it; what it writes was written for whatever its cause comes from: the {@code async} of the
 *       second strategy above for the {@code async} of the user. So are the remarks of a later strategy.
 *   <li>A strategy that finds nothing to do in its input, or has to keep all of it, leaves it to the next one, as it
 *       does with each single function: in {@code rpit,rpitit} a file of traits alone is desugared by {@code rpitit}, and
 *       a warning says that {@code rpit} found nothing to do.
 *   <li>The source is desugared if any strategy desugared it. If none did, it is refused if any refused it.
 *   <li>What is claimed of the output in general, such as the compiler that takes it, is what the last strategy claims.
 *   <li>The edition is one for all. Every other option is called by its strategy, {@code rpitit.send}; where no other
 *       strategy of the pipeline has such an option, {@code send} means it too.
 *   <li>A strategy stands in a pipeline once, so that the rule that wrote something tells which strategy did.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy;

import org.jspecify.annotations.NullMarked;
