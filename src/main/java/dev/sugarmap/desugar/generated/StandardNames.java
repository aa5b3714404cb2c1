package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Strategy;
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
import dev.sugarmap.rust.syntax.Token;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How generated code calls what it needs of the standard library: rules 1 to 5 of this package. What it writes in a place
 * means the standard library's item there, whatever the file declares, imports or has its macros write.
 */
public final class StandardNames {
    public static final Strategy.Option FUTURE_PATH = new Strategy.Option(
            "future-path",
            "How the trait Future is written: as the module allows, by a full path, or bare.",
            List.of("auto", "core", "std", "bare"));

    private final RustFile file;
    private final Options options;
    private final StandardCrates crates;
    private final Map<Name, NameInScope> scopes = new EnumMap<>(Name.class);
    private final Map<Module, Set<Name>> missing = new LinkedHashMap<>();
    private final Map<Module, TextRange> withoutFuture = new LinkedHashMap<>();

    /** A name of the standard library. */
    public enum Name {
        FUTURE("Future", "future"),
        PIN("Pin", "pin"),
        BOX("Box", "boxed"),
        SEND("Send", "marker"),
        SYNC("Sync", "marker");

        private static final Set<String> CRATES_OF_FUTURE =
                Set.of("std", "core", "futures", "futures_core", "futures_util");

        private final String text;
        private final String path;

        Name(String text, String module) {
            this.text = text;
            this.path = "::" + module + "::" + text;
        }

        private NameInScope scope() {
            return new NameInScope(text, this == FUTURE ? CRATES_OF_FUTURE : StandardCrates.ALL);
        }

        /** The path that means it everywhere, but for a box in a crate without the standard library. */
        public String fullPath() {
            return (this == BOX ? "::std" : "::core") + path;
        }
    }

    public StandardNames(RustFile file, Options options) {
        this.file = file;
        this.options = options;
        this.crates = StandardCrates.of(file);
    }

    /** The trait {@code Future} for code at {@code place}, as the option says; this takes no import. */
    public String future(Node place) {
        return switch (options.value(FUTURE_PATH.name())) {
            case "bare" -> bareFuture(place);
            case "std" -> "::std" + Name.FUTURE.path;
            case "core" -> "::core" + Name.FUTURE.path;
            default -> inScope(place, Name.FUTURE);
        };
    }

    private String bareFuture(Node place) {
        NameInScope.Meaning meaning = meaning(place, Name.FUTURE);
        boolean isKnown = meaning == NameInScope.Meaning.STANDARD
                || (meaning == NameInScope.Meaning.NOTHING && isInPrelude(Name.FUTURE));
        if (!isKnown) {
            withoutFuture.putIfAbsent(
                    Module.around(place),
                    Item.of(place)
                            .flatMap(Item::name)
                            .or(place::firstToken)
                            .map(Token::range)
                            .orElse(place.range()));
        }
        return Name.FUTURE.text;
    }

    /** Where the trait {@code Future} was first written bare in each module that does not know it. */
    public List<TextRange> withoutFuture() {
        return List.copyOf(withoutFuture.values());
    }

    /** How code at {@code place} calls it without an import: its name where that is in scope, else its full path. */
    public String inScope(Node place, Name name) {
        return switch (meaning(place, name)) {
            case STANDARD -> name.text;
            case NOTHING -> isInPrelude(name) ? name.text : fullPath(name);
            case ANOTHER, UNKNOWN -> fullPath(name);
        };
    }

    /** How code at {@code place} calls it; an import that this takes is due from then on. */
    public String at(Node place, Name name) {
        return switch (meaning(place, name)) {
            case STANDARD -> name.text;
            case ANOTHER -> fullPath(name);
            case UNKNOWN -> isFree(place, name) ? imported(place, name) : fullPath(name);
            case NOTHING -> imported(place, name);
        };
    }

    private NameInScope.Meaning meaning(Node place, Name name) {
        return scopes.computeIfAbsent(name, Name::scope).at(place);
    }

    private String fullPath(Name name) {
        return name == Name.BOX ? "::" + crates.ofBox() + name.path : name.fullPath();
    }

    private boolean isInPrelude(Name name) {
        return switch (name) {
            case FUTURE -> file.edition().isAtLeast(Edition.E2024);
            case PIN -> false;
            case BOX -> crates.haveBoxInPrelude();
            case SEND, SYNC -> true;
        };
    }

    /** Whether no glob import can mean something else: no item is called so, or nothing in the module is. */
    private boolean isFree(Node place, Name name) {
        if (isInPrelude(name)) {
            return file.tree().identifiers(name.text).stream()
                    .noneMatch(
                            token -> Item.of(token.parent()).flatMap(Item::name).equals(Optional.of(token)));
        }
        TextRange module = Module.around(place).list().range();
        return file.tree().identifiers(name.text).stream().noneMatch(token -> module.contains(token.range()));
    }

    private String imported(Node place, Name name) {
        if (!isInPrelude(name)) {
            missing.computeIfAbsent(Module.around(place), _ -> EnumSet.noneOf(Name.class))
                    .add(name);
        }
        return name.text;
    }

    /** Whether code at {@code place} that names {@code Box} as a macro does, without a path, finds none. */
    public boolean lacksBox(Node place) {
        return !crates.haveBoxInPrelude() && meaning(place, Name.BOX) == NameInScope.Meaning.NOTHING;
    }

    /** Writes the imports that are due, before the first item of each module. */
    public void writeImports(Rewrite rewrite) {
        if (missing.values().stream().anyMatch(names -> names.contains(Name.BOX)) && crates.lackAlloc()) {
            addLines(new Module(file.root()), List.of("extern crate alloc;"), rewrite);
        }
        missing.forEach((module, names) -> addLines(
                module,
                names.stream()
                        .map(name -> "use " + crates.root(name == Name.BOX ? crates.ofBox() : crates.ofCore())
                                + name.path + ";")
                        .sorted()
                        .toList(),
                rewrite));
    }

    private void addLines(Module module, List<String> lines, Rewrite rewrite) {
        Item first = Item.in(module.list()).getFirst();
        int start = first instanceof UseItem
                ? first.node().firstToken().orElseThrow().range().start()
                : first.node().range().start();
        String indent = Layout.indent(file.text(), start);
        Template text = Template.at(indent).text(String.join("\n", lines));
        rewrite.before(start, text, first.node().range());
        rewrite.before(
                start, Template.at("").text("\n\n" + indent), first.node().range());
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
