package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the paths of one module are written in another module of the file, such as {@code Key} of the module {@code keys}
 * as {@code keys::Key} in the one around it.
 */
public final class PathsAcross {
    private static final Set<SyntaxKind> PATHS =
            EnumSet.of(SyntaxKind.PATH, SyntaxKind.PATH_TYPE, SyntaxKind.PATH_EXPRESSION);
    private static final Set<String> RELATIVE = Set.of("self", "super");
    private static final Set<String> EVERYWHERE = Set.of("Self", "crate");

    private final ItemNames items = new ItemNames();
    private final Scope here;
    private final Scope there;
    private final Node target;

    /** The paths of what stands around {@code source}, for what stands around {@code target}. */
    public PathsAcross(Node source, Node target) {
        this.here = Scope.around(source);
        this.there = Scope.around(target);
        this.target = target;
    }

    /** What a path of the one place is in the other. */
    private sealed interface Meaning {
        /** The same. */
        record Same() implements Meaning {}

        /** Another path. */
        record Written(String path) implements Meaning {}

        /** Nothing that can be written for certain. */
        record OutOfReach() implements Meaning {}
    }

    /** The first names of a path, which lead to an item, by what is written for them. */
    public record Replacement(TextRange range, String path) {}

    /** What in a node has to be written otherwise. */
    public List<Replacement> replacements(Node node) {
        List<Replacement> replacements = new ArrayList<>();
        for (Path path : paths(node)) {
            List<Token> start = start(path);
            if (meaning(texts(start)) instanceof Meaning.Written written) {
                TextRange range = new TextRange(
                        start.getFirst().range().start(),
                        start.getLast().range().end());
                replacements.add(new Replacement(range, written.path()));
            }
        }
        return replacements;
    }

    /** The first path in a node that cannot be written in the other place. */
    public Optional<String> outOfReach(Node node) {
        return paths(node).stream()
                .filter(path -> meaning(texts(start(path))) instanceof Meaning.OutOfReach)
                .map(Path::text)
                .findFirst();
    }

    /** The paths that start with a name of an item, outside of bodies. */
    private List<Path> paths(Node node) {
        if (isOnePlace() || node.kind() == SyntaxKind.BLOCK_EXPRESSION) {
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        Path path = new Path(node);
        if (PATHS.contains(node.kind())
                && !path.isGlobal()
                && path.qualifiedSelf().isEmpty()
                && !path.segments().isEmpty()
                && !isParameter(path)) {
            paths.add(path);
        }
        node.nodes().forEach(inner -> paths.addAll(paths(inner)));
        return paths;
    }

    /** Whether both places see the same items. */
    boolean isOnePlace() {
        return here.nodes().getFirst().equals(there.nodes().getFirst());
    }

    private static boolean isParameter(Path path) {
        String name = path.segments().getFirst().name().text();
        Optional<Node> around = path.node().parent();
        while (around.isPresent()) {
            if (Item.of(around.get()).stream()
                    .flatMap(item -> item.generics().stream())
                    .anyMatch(param -> param.isNamed(name))) {
                return true;
            }
            around = around.get().parent();
        }
        return false;
    }

    /** The names of a path up to the first that is not {@code self} or {@code super}. */
    private static List<Token> start(Path path) {
        List<Token> start = new ArrayList<>();
        for (Path.Segment segment : path.segments()) {
            start.add(segment.name());
            if (!RELATIVE.contains(segment.name().text())) {
                break;
            }
        }
        return start;
    }

    private static List<String> texts(List<Token> names) {
        return names.stream().map(Names::plain).toList();
    }

    /** Whether a name means the same in both places. */
    boolean isSame(String name) {
        return meaning(List.of(name)) instanceof Meaning.Same;
    }

    private Meaning meaning(List<String> start) {
        String name = start.getFirst();
        if (isOnePlace() || EVERYWHERE.contains(name)) {
            return new Meaning.Same();
        }
        if (RELATIVE.contains(name)) {
            return written(start, here);
        }
        Optional<Node> scope = here.nodes().stream()
                .filter(node -> items.isDeclared(name, node))
                .findFirst();
        return scope.map(node -> declared(name, node)).orElseGet(() -> undeclared(name));
    }

    /** What a name is that a module or block declares or imports. */
    private Meaning declared(String name, Node scope) {
        Set<Node> meant = items.reached(List.of(name), here);
        if (!meant.isEmpty() && meant.equals(items.reached(List.of(name), there))) {
            return new Meaning.Same();
        }
        if (!scope.equals(here.module())) {
            boolean isSeen = there.nodes().contains(scope) && !isShadowed(name, scope);
            return isSeen ? new Meaning.Same() : new Meaning.OutOfReach();
        }
        Optional<UseItem.Import> imported = items.importOf(name, here);
        if (imported.isPresent() && !items.declared(scope).own().containsKey(name)) {
            List<String> path = imported.get().path();
            boolean isSame =
                    items.importOf(name, there).map(UseItem.Import::path).equals(Optional.of(path));
            if (isExternal(path)) {
                return isSame ? new Meaning.Same() : new Meaning.Written(external(path));
            }
            Meaning direct = written(path, here.ofModule());
            if (direct instanceof Meaning.Written) {
                return direct;
            }
        }
        return written(List.of("self", name), here);
    }

    private boolean isShadowed(String name, Node scope) {
        return there.nodes().stream()
                .takeWhile(node -> !node.equals(scope))
                .anyMatch(node -> items.isDeclared(name, node));
    }

    private boolean isExternal(List<String> path) {
        String first = path.getFirst();
        return !first.equals("crate") && !RELATIVE.contains(first) && !items.isDeclared(first, here.module());
    }

    private String external(List<String> path) {
        String text = String.join("::", path);
        boolean isHidden = there.nodes().stream().anyMatch(node -> items.isDeclared(path.getFirst(), node));
        return isHidden ? "::" + text : text;
    }

    /** What a name is that only a glob, the prelude or another crate may give. */
    private Meaning undeclared(String name) {
        Set<Node> meant = items.reached(List.of(name), here);
        Set<Node> other = items.reached(List.of(name), there);
        boolean isOther = there.nodes().stream().anyMatch(node -> items.isDeclared(name, node));
        if (!meant.isEmpty()) {
            return meant.equals(other) ? new Meaning.Same() : ofGlob(name);
        }
        if (!isOther && (Types.isOfPrelude(name) || globs(here).allMatch(glob -> isFollowed(glob, here)))) {
            return new Meaning.Same();
        }
        boolean isSameGlob =
                !isOther && globs(here).allMatch(glob -> globs(there).anyMatch(glob::equals));
        return isSameGlob ? new Meaning.Same() : new Meaning.OutOfReach();
    }

    private Meaning ofGlob(String name) {
        return globs(here)
                .map(UseItem.Import::path)
                .filter(path -> !items.reached(add(path, name), here).isEmpty())
                .map(path -> written(add(path, name), here.ofModule()))
                .findFirst()
                .orElseGet(Meaning.OutOfReach::new);
    }

    private static List<String> add(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private Stream<UseItem.Import> globs(Scope scope) {
        return scope.nodes().stream().flatMap(node -> items.declared(node).globs().stream());
    }

    private boolean isFollowed(UseItem.Import glob, Scope scope) {
        return !items.reached(glob.path(), scope).isEmpty();
    }

    /** A path of a module as the other place writes it. */
    private Meaning written(List<String> path, Scope scope) {
        if (path.getFirst().equals("crate")) {
            List<String> names = path.subList(1, path.size());
            return isVisible(names) ? new Meaning.Written(String.join("::", path)) : new Meaning.OutOfReach();
        }
        List<String> modules = new ArrayList<>(ModulePath.modules(scope.module()));
        List<String> names = new ArrayList<>(path);
        int above = 0;
        while (names.size() > 1 && RELATIVE.contains(names.getFirst())) {
            boolean isUp = names.removeFirst().equals("super");
            if (isUp && modules.isEmpty()) {
                above++;
            } else if (isUp) {
                modules.removeLast();
            }
        }
        List<String> targets = ModulePath.modules(target);
        boolean isSeen = above > 0
                || isVisible(Stream.concat(modules.stream(), names.stream()).toList());
        if (!isSeen || RELATIVE.contains(names.getFirst())) {
            return new Meaning.OutOfReach();
        }
        String prefix = above > 0 ? "super::".repeat(targets.size() + above) : ModulePath.between(targets, modules);
        return new Meaning.Written(prefix + String.join("::", names));
    }

    /** Whether the other place may name what these names lead to from the root. */
    private boolean isVisible(List<String> path) {
        Node module = here.module().tree().root();
        for (String name : path) {
            boolean isInside = module.range().contains(target.range());
            List<Item> declaring = Item.in(module).stream()
                    .filter(item -> declares(item, name))
                    .toList();
            if (!isInside && !declaring.isEmpty() && declaring.stream().noneMatch(this::isPublic)) {
                return false;
            }
            Optional<Node> next = items.declared(module).own().getOrDefault(name, List.of()).stream()
                    .filter(node -> node.kind() == SyntaxKind.ITEM_LIST)
                    .findFirst();
            if (next.isEmpty()) {
                return true;
            }
            module = next.get();
        }
        return true;
    }

    private static boolean declares(Item item, String name) {
        return item instanceof UseItem use
                ? use.imports().stream().anyMatch(found -> found.name().equals(Optional.of(name)))
                : item.name().map(Names::plain).equals(Optional.of(name));
    }

    private boolean isPublic(Item item) {
        String visibility = item.visibility().map(Node::line).orElse("");
        return switch (visibility) {
            case "pub", "pub(crate)" -> true;
            case "pub(super)" ->
                Scope.around(item.node())
                        .module()
                        .parent()
                        .map(module -> Scope.around(module).module())
                        .filter(around -> around.range().contains(target.range()))
                        .isPresent();
            default -> false;
        };
    }
}
