package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lifetimes that a signature has without showing them: {@code Span} for {@code Span<'_>}, as far as the file and the
 * standard library tell. Native async functions may not leave such out (E0726), but those of a macro and functions that
 * return a future may; and the types that macros write nobody sees.
 */
public final class HiddenLifetimes {
    /** The types of the standard library with one lifetime, by the module that has them. */
    private static final Map<String, Set<String>> STANDARD = Map.ofEntries(
            Map.entry("borrow", Set.of("Cow")),
            Map.entry("cell", Set.of("Ref", "RefMut")),
            Map.entry("char", Set.of("DecodeUtf16")),
            Map.entry("fmt", Set.of("Formatter", "Arguments", "DebugStruct", "DebugList", "DebugMap", "DebugSet")),
            Map.entry("hash_map", Set.of("Entry", "Iter", "IterMut", "Keys", "Values", "ValuesMut", "Drain")),
            Map.entry("btree_map", Set.of("Entry", "Iter", "IterMut", "Keys", "Values", "ValuesMut", "Range")),
            Map.entry("hash_set", Set.of("Iter", "Drain", "Union", "Difference", "Intersection")),
            Map.entry("btree_set", Set.of("Iter", "Range", "Union", "Difference", "Intersection")),
            Map.entry("io", Set.of("IoSlice", "IoSliceMut", "StdinLock", "StdoutLock", "StderrLock")),
            Map.entry("path", Set.of("Component", "Components", "Display", "Iter")),
            Map.entry("slice", Set.of("Iter", "IterMut", "Chunks", "ChunksMut", "ChunksExact", "Windows")),
            Map.entry("str", Set.of("Chars", "CharIndices", "Bytes", "Lines", "SplitWhitespace")),
            Map.entry("string", Set.of("Drain")),
            Map.entry("sync", Set.of("MutexGuard", "RwLockReadGuard", "RwLockWriteGuard")),
            Map.entry("task", Set.of("Context")),
            Map.entry("vec", Set.of("Drain")),
            Map.entry("vec_deque", Set.of("Iter", "IterMut", "Drain")));

    private static final Set<SyntaxKind> DECLARING =
            Set.of(SyntaxKind.STRUCT_ITEM, SyntaxKind.ENUM_ITEM, SyntaxKind.UNION_ITEM, SyntaxKind.TYPE_ITEM);

    private final SyntaxTree tree;
    /** How many lifetimes the types have that a path of one name may mean. */
    private final Map<String, Integer> named = new HashMap<>();

    private HiddenLifetimes(SyntaxTree tree) {
        this.tree = tree;
        tree.nodes(SyntaxKind.USE_ITEM).stream()
                .flatMap(node -> new UseItem(node).imports().stream())
                .filter(imported -> isStandard(imported.path()))
                .forEach(imported -> imported.name().ifPresent(name -> named.put(name, 1)));
        DECLARING.stream()
                .flatMap(kind -> tree.nodes(kind).stream())
                .flatMap(node -> Item.of(node).stream())
                .filter(item -> !isAssociated(item.node()))
                .forEach(this::addDeclared);
    }

    /** Those of a file. */
    public static HiddenLifetimes of(SyntaxTree tree) {
        return new HiddenLifetimes(tree);
    }

    /**
     * A path that leaves out its lifetimes.
     *
     * @param type its last name, after which they belong
     * @param arguments the arguments that stand there, before which they belong
     * @param count how many there are
     */
    public record Hidden(Token type, Optional<Node> arguments, int count) {}

    /** The paths of a type, or of any other part of a signature, that leave out their lifetimes. */
    public List<Hidden> in(Node node) {
        List<Hidden> hidden = new ArrayList<>();
        withInner(node)
                .filter(inner -> inner.kind() == SyntaxKind.PATH_TYPE)
                .map(Path::new)
                .forEach(path -> of(path).ifPresent(hidden::add));
        return hidden;
    }

    /** The types that a macro writes which may hold a lifetime, for all that the file tells of it. */
    public List<Node> inMacros(Node node) {
        return withInner(node)
                .filter(inner -> inner.kind() == SyntaxKind.MACRO_TYPE)
                .filter(this::mayBorrow)
                .toList();
    }

    private static Stream<Node> withInner(Node node) {
        return Stream.concat(Stream.of(node), node.descendants().stream());
    }

    private Optional<Hidden> of(Path path) {
        List<Path.Segment> segments = path.segments();
        if (segments.isEmpty() || path.qualifiedSelf().isPresent()) {
            return Optional.empty();
        }
        Path.Segment last = segments.getLast();
        int count = segments.size() > 1 && isStandard(names(segments))
                ? 1
                : named.getOrDefault(last.name().text(), 0);
        boolean isSaid = last.genericArgs().stream().anyMatch(GenericArg.LifetimeArg.class::isInstance);
        boolean isOfType = segments.getFirst().name().kind() == SyntaxKind.SELF_TYPE;
        return count == 0 || isSaid || isOfType
                ? Optional.empty()
                : Optional.of(new Hidden(last.name(), last.argumentNode(), count));
    }

    private static List<String> names(List<Path.Segment> segments) {
        return segments.stream().map(segment -> segment.name().text()).toList();
    }

    /** Whether the last two names of a path are those of a module and a type of it with a lifetime. */
    private static boolean isStandard(List<String> path) {
        return path.size() > 1
                && STANDARD.getOrDefault(path.get(path.size() - 2), Set.of()).contains(path.getLast());
    }

    private static boolean isAssociated(Node item) {
        return item.parent()
                .filter(list -> list.kind() == SyntaxKind.ITEM_LIST)
                .flatMap(Node::parent)
                .filter(owner -> owner.kind() == SyntaxKind.TRAIT_ITEM || owner.kind() == SyntaxKind.IMPL_ITEM)
                .isPresent();
    }

    private void addDeclared(Item item) {
        int count = item.genericParams()
                .map(GenericParams::lifetimes)
                .orElse(List.of())
                .size();
        item.name().ifPresent(name -> named.put(name.text(), count));
    }

    /** Whether a macro is not one of the file, or one that writes a lifetime or an {@code &}. */
    private boolean mayBorrow(Node type) {
        Optional<String> macro = type.node(SyntaxKind.PATH)
                .or(() -> Optional.of(type))
                .flatMap(path -> new Path(path).last())
                .map(last -> last.name().text());
        List<Node> rules = tree.nodes(SyntaxKind.MACRO_RULES_ITEM).stream()
                .filter(item ->
                        item.tokens().stream().map(Token::text).anyMatch(name -> macro.equals(Optional.of(name))))
                .toList();
        return rules.isEmpty() || Stream.concat(rules.stream(), Stream.of(type)).anyMatch(HiddenLifetimes::borrows);
    }

    private static boolean borrows(Node macro) {
        return macro.allTokens().stream()
                .anyMatch(token -> token.kind() == SyntaxKind.AND || token.kind() == SyntaxKind.LIFETIME);
    }
}
