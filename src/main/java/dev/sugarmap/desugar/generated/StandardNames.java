package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.Module;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The short names by which a readable output calls what it needs of the standard library, and the imports that it needs
 * for them: section 1.6 of the library desugarings. Where a name means something else, it is written as a full path.
 */
public final class StandardNames {
    private final RustFile file;
    private final String crate;
    private final Map<Name, NameInScope> scopes = new EnumMap<>(Name.class);
    private final Map<Module, Set<Name>> missing = new LinkedHashMap<>();

    /** A name of the standard library. */
    public enum Name {
        FUTURE("Future", "core::future::Future"),
        PIN("Pin", "core::pin::Pin"),
        BOX("Box", "std::boxed::Box"),
        SEND("Send", "core::marker::Send"),
        SYNC("Sync", "core::marker::Sync");

        private static final Set<String> CRATES = Set.of("std", "core", "alloc");
        private static final Set<String> FUTURES = Set.of("std", "core", "futures", "futures_core", "futures_util");

        private final String text;
        private final String path;

        Name(String text, String path) {
            this.text = text;
            this.path = path;
        }

        private boolean isInPrelude(Edition edition) {
            return switch (this) {
                case FUTURE -> edition.isAtLeast(Edition.E2024);
                case PIN -> false;
                case BOX, SEND, SYNC -> true;
            };
        }

        private NameInScope scope() {
            return new NameInScope(text, this == FUTURE ? FUTURES : CRATES);
        }

        /** The path that means it everywhere. */
        public String fullPath() {
            return "::" + path;
        }
    }

    public StandardNames(RustFile file) {
        this.file = file;
        boolean bare = file.innerAttributes().stream().anyMatch(attribute -> attribute.isCalled("no_std"));
        this.crate = bare ? "core" : "std";
    }

    /** How code at {@code place} calls it; an import that this takes is due from then on. */
    public String at(Node place, Name name) {
        return switch (scopes.computeIfAbsent(name, Name::scope).at(place)) {
            case STANDARD -> name.text;
            case ANOTHER -> name.fullPath();
            case UNKNOWN -> isFree(place, name) ? imported(place, name) : name.fullPath();
            case NOTHING -> imported(place, name);
        };
    }

    /** Whether no glob import can mean something else: no item is called so, or nothing in the module is. */
    private boolean isFree(Node place, Name name) {
        if (name.isInPrelude(file.edition())) {
            return file.tree().identifiers(name.text).stream()
                    .noneMatch(
                            token -> Item.of(token.parent()).flatMap(Item::name).equals(Optional.of(token)));
        }
        TextRange module = Module.around(place).list().range();
        return file.tree().identifiers(name.text).stream().noneMatch(token -> module.contains(token.range()));
    }

    private String imported(Node place, Name name) {
        if (!name.isInPrelude(file.edition())) {
            missing.computeIfAbsent(Module.around(place), _ -> EnumSet.noneOf(Name.class))
                    .add(name);
        }
        return name.text;
    }

    /** Writes the imports that are due, before the first item of each module. */
    public void writeImports(Rewrite rewrite) {
        missing.forEach((module, names) -> {
            Item first = Item.in(module.list()).getFirst();
            int start = first instanceof UseItem
                    ? first.node().firstToken().orElseThrow().range().start()
                    : first.node().range().start();
            String indent = Layout.indent(file.text(), start);
            Template lines = Template.at(indent);
            for (Name name : names) {
                lines.text(
                        (lines.parts().isEmpty() ? "" : "\n") + "use " + name.path.replaceFirst("^core", crate) + ";");
            }
            rewrite.before(start, lines, first.node().range());
            rewrite.before(
                    start, Template.at("").text("\n\n" + indent), first.node().range());
        });
    }

    /** The names that are imported somewhere. */
    public List<String> imported() {
        return missing.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(name -> "`" + name.text + "`")
                .toList();
    }
}
