package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.Module;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items that rewritten code relies on: they stand once at the end of every module that needs them, under the conditions
 * of the code that does.
 */
public final class HelperItems {
    private final List<String> items;
    private final Map<Module, Set<Conditions>> users = new LinkedHashMap<>();

    /** Helper items, each written as at the left margin. */
    public HelperItems(List<String> items) {
        this.items = List.copyOf(items);
    }

    /**
     * The visibility of items that are named by the signatures of these functions, for whoever may call one of them:
     * {@code pub }, {@code pub(crate) } or none.
     */
    public static String visibility(Stream<AsyncFn> functions) {
        Set<String> visibilities = functions
                .map(function -> function.isInTrait() ? function.owner().orElseThrow() : function.item())
                .flatMap(item -> item.visibility().stream())
                .map(Node::text)
                .collect(Collectors.toSet());
        return visibilities.contains("pub") ? "pub " : visibilities.isEmpty() ? "" : "pub(crate) ";
    }

    /** Has the module around {@code place} get the items. */
    public void need(Node place) {
        Module module = Module.around(place);
        users.computeIfAbsent(module, _ -> new LinkedHashSet<>()).add(Conditions.within(module, place));
    }

    /** Writes the items into the modules that need them. */
    public void write(Rewrite rewrite) {
        users.forEach((module, conditions) -> {
            String attributes = Conditions.any(conditions).attributes();
            append(
                    module,
                    items.stream().map(attributes::concat).map(Template::inline).toList(),
                    rewrite);
        });
    }

    /** Adds items at the end of a module; their lines are written as at the file's left margin. */
    public static void append(Module module, List<Template> items, Rewrite rewrite) {
        Token last = module.list().lastToken().orElseThrow();
        String indent = "";
        if (!module.isFile()) {
            indent = Layout.indent(
                    last.tree().source(),
                    module.list().firstToken().orElseThrow().range().start());
            last = last.previousSignificant().orElseThrow();
        }
        Template text = Template.at(indent);
        for (Template item : items) {
            text.text(module.isFile() ? "\n\n" : "\n\n\t").then(module.isFile() ? item : item.deeper());
        }
        rewrite.after(last.range().end(), text, last.range());
    }
}
