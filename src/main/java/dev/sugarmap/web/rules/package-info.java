/**
 * The pages of the rules that the desugarings go by, made from the strategies themselves. Read {@link
 * dev.sugarmap.web.rules.RulePages} first.
 */
@NullMarked
package dev.sugarmap.web.rules;

import org.jspecify.annotations.NullMarked;
