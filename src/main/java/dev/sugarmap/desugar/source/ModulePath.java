package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.ModItem;
import dev.sugarmap.rust.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way through the modules of a file. */
public final class ModulePath {
    private ModulePath() {}

    /** What precedes a name of the module around {@code to} in the module around {@code from}. */
    public static String between(Node from, Node to) {
        return between(modules(from), modules(to));
    }

    /** The same for modules by the names that lead to them from the root. */
    static String between(List<String> here, List<String> there) {
        int common = 0;
        while (common < Math.min(here.size(), there.size()) && here.get(common).equals(there.get(common))) {
            common++;
        }
        StringBuilder path = new StringBuilder("super::".repeat(here.size() - common));
        there.subList(common, there.size()).forEach(name -> path.append(name).append("::"));
        return path.toString();
    }

    /** The names of the modules around a place, the outermost first. */
    static List<String> modules(Node place) {
        List<String> modules = new ArrayList<>();
        Optional<Node> around = place.parent();
        while (around.isPresent()) {
            Item.of(around.get())
                    .filter(ModItem.class::isInstance)
                    .flatMap(Item::name)
                    .ifPresent(name -> modules.addFirst(Names.plain(name)));
            around = around.get().parent();
        }
        return modules;
    }
}
