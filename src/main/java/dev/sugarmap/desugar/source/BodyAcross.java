package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a body of one module from being copied into another module of the file, where it has to mean the same. */
public final class BodyAcross {
    private final ItemNames items = new ItemNames();
    private final PathsAcross paths;
    private final Scope here;
    private final Scope there;

    /** For bodies of what stands around {@code source} among what stands around {@code target}. */
    public BodyAcross(Node source, Node target) {
        this.paths = new PathsAcross(source, target);
        this.here = Scope.around(source);
        this.there = Scope.around(target);
    }

    /** The first name that is not the same there: of an item, of a field, or of a trait whose methods it may call. */
    public Optional<String> obstacle(Node body) {
        if (paths.isOnePlace()) {
            return Optional.empty();
        }
        List<Token> tokens = body.allTokens();
        Set<String> hidden = hiddenMembers();
        Stream<String> names =
                tokens.stream().filter(BodyAcross::startsPath).map(Names::plain).filter(name -> !paths.isSame(name));
        Stream<String> members = tokens.stream()
                .filter(BodyAcross::isMember)
                .map(Names::plain)
                .filter(hidden::contains)
                .map(name -> "." + name);
        boolean callsMethods = tokens.stream().anyMatch(token -> isMember(token) && isCalled(token));
        Stream<String> traits = callsMethods ? traitsInScope() : Stream.empty();
        return Stream.of(names, members, traits).flatMap(found -> found).findFirst();
    }

    private static boolean startsPath(Token token) {
        boolean isModule = token.kind() == SyntaxKind.SUPER
                || (token.kind() == SyntaxKind.SELF_VALUE && isBefore(token, SyntaxKind.PATH_SEPARATOR));
        return isModule
                || (token.kind() == SyntaxKind.IDENTIFIER
                        && !isAfter(token, SyntaxKind.PATH_SEPARATOR)
                        && !isAfter(token, SyntaxKind.DOT));
    }

    private static boolean isMember(Token token) {
        return isAfter(token, SyntaxKind.DOT);
    }

    private static boolean isCalled(Token token) {
        return isBefore(token, SyntaxKind.LEFT_PARENTHESIS) || isBefore(token, SyntaxKind.PATH_SEPARATOR);
    }

    private static boolean isAfter(Token token, SyntaxKind kind) {
        return token.previousSignificant()
                .filter(before -> before.kind() == kind)
                .isPresent();
    }

    private static boolean isBefore(Token token, SyntaxKind kind) {
        return token.nextSignificant().filter(next -> next.kind() == kind).isPresent();
    }

    /** The fields and methods that only the inside of the module may name; tuple fields by their numbers. */
    private Set<String> hiddenMembers() {
        Set<String> hidden = new HashSet<>();
        if (here.module().range().contains(there.module().range())) {
            return hidden;
        }
        for (Node node : here.module().descendants()) {
            switch (node.kind()) {
                case FIELD -> addHidden(node, hidden);
                case FN_ITEM -> {
                    if (isOfType(node)) {
                        addHidden(node, hidden);
                    }
                }
                case TUPLE_FIELD_LIST -> addHiddenNumbers(node, hidden);
                default -> {}
            }
        }
        return hidden;
    }

    private static boolean isOfType(Node function) {
        return function.parent()
                .flatMap(Node::parent)
                .filter(owner -> owner.kind() == SyntaxKind.IMPL_ITEM && !owner.has(SyntaxKind.FOR))
                .isPresent();
    }

    private static void addHidden(Node member, Set<String> hidden) {
        if (member.node(SyntaxKind.VISIBILITY).isEmpty()) {
            Item.declaredName(member).map(Names::plain).ifPresent(hidden::add);
        }
    }

    private static void addHiddenNumbers(Node list, Set<String> hidden) {
        List<Node> fields = list.nodes(SyntaxKind.TUPLE_FIELD);
        for (int at = 0; at < fields.size(); at++) {
            if (fields.get(at).node(SyntaxKind.VISIBILITY).isEmpty()) {
                hidden.add(Integer.toString(at));
            }
        }
    }

    /** What may be a trait in scope here only: an import is one unless it is known to be something else. */
    private Stream<String> traitsInScope() {
        Stream<String> own = here.nodes().stream()
                .flatMap(node -> Item.in(node).stream())
                .filter(item -> item.node().kind() == SyntaxKind.TRAIT_ITEM)
                .flatMap(item -> item.name().map(Names::plain).stream())
                .filter(name -> !paths.isSame(name));
        Set<String> types = here.module().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.PATH_TYPE)
                .flatMap(node -> new Path(node).segments().stream().limit(1))
                .map(segment -> Names.plain(segment.name()))
                .collect(Collectors.toSet());
        Set<List<String>> theirs = imports(there).map(UseItem.Import::path).collect(Collectors.toSet());
        Stream<String> imported = imports(here)
                .filter(found -> !theirs.contains(found.path()))
                .filter(found -> found.isGlob() ? !isAround(found) : mayBeTrait(found, types))
                .map(found -> String.join("::", found.path()));
        return Stream.concat(own, imported);
    }

    private static Stream<UseItem.Import> imports(Scope scope) {
        return scope.nodes().stream()
                .flatMap(node -> Item.in(node).stream())
                .flatMap(item -> item instanceof UseItem use ? use.imports().stream() : Stream.empty());
    }

    private boolean isAround(UseItem.Import glob) {
        Set<Node> modules = items.reached(glob.path(), here);
        return !modules.isEmpty() && there.nodes().containsAll(modules);
    }

    private boolean mayBeTrait(UseItem.Import found, Set<String> types) {
        Set<Node> meant = items.reached(found.path(), here);
        boolean isTrait = meant.isEmpty() || meant.stream().anyMatch(node -> node.kind() == SyntaxKind.TRAIT_ITEM);
        boolean isModule = !found.path().isEmpty()
                && Character.isLowerCase(found.path().getLast().codePointAt(0));
        boolean isKnown = found.name()
                .filter(name -> types.contains(name) || paths.isSame(name))
                .isPresent();
        return isTrait && !isModule && !isKnown;
    }
}
