package dev.sugarmap.desugar.edit;

import dev.sugarmap.desugar.Strategy;

/**
 * One explained step of a desugaring: the edits of a rule and the reason for them in this snippet.
 *
 * @param why one or two sentences that name what it found
 */
record Pass(Strategy.Rule rule, String why, Rewrite rewrite) {}
