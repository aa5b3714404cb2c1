package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.syntax.SyntaxTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attribute macro of a crate in a file: where it stands, and the imports that nothing but it needs. */
public final class MacroAttributes {
    private final List<String> path;
    private final Set<String> spellings = new HashSet<>();
    private final Imports imports;

    private MacroAttributes(SyntaxTree tree, List<String> path) {
        this.imports = new Imports(tree);
        this.path = path;
        String full = String.join("::", path);
        spellings.addAll(List.of(path.getLast(), full, "::" + full));
        imports.all().stream()
                .filter(imported -> imported.path().equals(path))
                .forEach(imported -> spellings.add(imported.name()));
    }

    /** The macro with that path, such as {@code async_trait::async_trait}, in a file. */
    public static MacroAttributes of(RustFile file, String path) {
        return new MacroAttributes(file.tree(), List.of(path.split("::", -1)));
    }

    /** Whether an attribute is the macro. */
    public boolean is(Attribute attribute) {
        return attribute.path().map(Path::text).filter(spellings::contains).isPresent();
    }

    /** The macro on an item. */
    public Optional<Attribute> on(Item item) {
        return item.attributes().stream().filter(this::is).findFirst();
    }

    /** Removes these attributes, and every private import of the macro that no other needs. */
    public void remove(List<Attribute> attributes, Rewrite rewrite) {
        if (attributes.isEmpty()) {
            return;
        }
        attributes.forEach(attribute -> delete(attribute, rewrite));
        imports.remove(imported -> imported.path().equals(path) && !isNeeded(imported, attributes), rewrite);
    }

    private boolean isNeeded(Imports.Import imported, List<Attribute> removed) {
        return imports.uses(imported).stream()
                .anyMatch(use -> removed.stream()
                        .noneMatch(attribute -> attribute.node().range().contains(use.range())));
    }

    /** Removes an attribute and the white space after it. */
    public static void delete(Attribute attribute, Rewrite rewrite) {
        rewrite.delete(
                Imports.withSpace(attribute.node().tree(), attribute.node().range()));
    }
}
