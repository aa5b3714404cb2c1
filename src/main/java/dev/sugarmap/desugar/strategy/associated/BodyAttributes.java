package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.strategy.shared.MacroAttributes;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.FnItem;
import java.util.List;
import java.util.Set;

/** The attributes that a method has for its body, such as {@code #[inline]}, and that go where the body goes. Rule 7. */
final class BodyAttributes {
    private static final Set<String> NAMES = Set.of("inline", "cold");

    private BodyAttributes() {}

    private static List<Attribute> of(FnItem method) {
        return method.attributes().stream()
                .filter(attribute -> NAMES.stream().anyMatch(attribute::isCalled))
                .toList();
    }

    /** Removes them from a declaration. */
    static void remove(FnItem method, Rewrite rewrite) {
        of(method).forEach(attribute -> MacroAttributes.delete(attribute, rewrite));
    }

    /** They again, each on a line of its own. */
    static Template lines(FnItem method) {
        Template lines = Template.inline("");
        of(method).forEach(attribute -> lines.quote(attribute.node().range()).text("\n"));
        return lines;
    }
}
