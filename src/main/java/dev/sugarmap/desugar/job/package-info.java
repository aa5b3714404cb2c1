/**
 * One run of a strategy over one file: the file, the options, what is known of the file, the passes found so far and what
 * there is to say. Read {@link dev.sugarmap.desugar.job.Job} first.
 */
@NullMarked
package dev.sugarmap.desugar.job;

import org.jspecify.annotations.NullMarked;
