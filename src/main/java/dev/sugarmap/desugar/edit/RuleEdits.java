package dev.sugarmap.desugar.edit;

/**
 * The edits of one pass.
 *
 * @param rule the id of the rule that they go by
 */
public record RuleEdits(String rule, Rewrite rewrite) {}
