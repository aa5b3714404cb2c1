package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places of a signature where a lifetime stands or may stand: after a {@code &}, in {@code Span<'_>} and, where it is
 * known what hides one, after {@code Span}; but not inside {@code fn(&u8)} and {@code Fn(&u8)}, which have their own.
 */
public final class LifetimePlaces {
    private static final String PLACEHOLDER = "'_";

    private LifetimePlaces() {}

    /**
     * A place where a lifetime stands or may stand.
     *
     * @param range the lifetime, or the empty range where one belongs
     * @param cause that lifetime, the {@code &} or the name of the type
     * @param given the name that stands there
     * @param before what is written before a name where none stands
     * @param after what is written after it
     */
    public record Place(TextRange range, Token cause, Optional<String> given, String before, String after) {
        static Place after(Token ampersand, Optional<Token> lifetime) {
            if (lifetime.isPresent()) {
                return at(lifetime.get());
            }
            int end = ampersand.range().end();
            return new Place(new TextRange(end, end), ampersand, Optional.empty(), "", " ");
        }

        static Place at(Token lifetime) {
            Optional<String> given = Optional.of(lifetime.text()).filter(text -> !text.equals(PLACEHOLDER));
            return new Place(lifetime.range(), lifetime, given, "", "");
        }

        /** The places of what a type hides: {@code <'a, 'b>} after its name, or {@code 'a, } before its arguments. */
        private static Stream<Place> hidden(HiddenLifetimes.Hidden hidden) {
            boolean isFirst = hidden.arguments().isEmpty();
            int at = hidden.arguments()
                    .flatMap(Node::firstToken)
                    .orElse(hidden.type())
                    .range()
                    .end();
            return IntStream.range(0, hidden.count())
                    .mapToObj(number -> new Place(
                            new TextRange(at, at),
                            hidden.type(),
                            Optional.empty(),
                            !isFirst ? "" : number == 0 ? "<" : ", ",
                            !isFirst ? ", " : number == hidden.count() - 1 ? ">" : ""));
        }

        /** Writes a name where none stands. */
        public void write(String name, Rewrite rewrite) {
            if (range.isEmpty()) {
                rewrite.after(range.start(), Template.inline(before + name + after), cause.range());
            } else {
                rewrite.replace(range, Template.inline(name), cause.range());
            }
        }
    }

    /** The places of a parameter, in order, without those that a binder inside its type owns. */
    public static List<Place> of(Param param) {
        return ofReceiver(param).orElseGet(() -> of(param.node()));
    }

    /** The same with the places of the lifetimes that types hide. */
    public static List<Place> of(Param param, HiddenLifetimes hidden) {
        return ofReceiver(param).orElseGet(() -> of(param.node(), hidden));
    }

    /** The same in a node. */
    public static List<Place> of(Node node, HiddenLifetimes hidden) {
        Stream<Place> unseen = hidden.in(node).stream()
                .filter(path -> !isInBinder(path.type(), node))
                .flatMap(Place::hidden);
        return Stream.concat(of(node).stream(), unseen)
                .sorted(Comparator.comparingInt(place -> place.range().start()))
                .toList();
    }

    private static boolean isInBinder(Token name, Node within) {
        return name.parent()
                .ancestors()
                .takeWhile(node -> !node.equals(within))
                .anyMatch(LifetimePlaces::hasItsOwnLifetimes);
    }

    /** The places of a parameter, in order, that the macro async_trait sees: it knows no binders and no bounds. */
    public static List<Place> seenByMacro(Param param) {
        return ofReceiver(param).orElseGet(() -> seenByMacro(param.node()));
    }

    private static Optional<List<Place>> ofReceiver(Param param) {
        return param instanceof Param.SelfParam receiver
                ? receiver.ampersand().map(ampersand -> List.of(Place.after(ampersand, receiver.lifetime())))
                : Optional.empty();
    }

    private static List<Place> seenByMacro(Node param) {
        List<Place> places = new ArrayList<>();
        for (Node node : param.descendants()) {
            if (node.kind() == SyntaxKind.REFERENCE_TYPE) {
                Type.Reference reference = new Type.Reference(node);
                places.add(Place.after(reference.ampersand(), reference.lifetime()));
            } else if (node.kind() == SyntaxKind.LIFETIME_ARG) {
                node.token(SyntaxKind.LIFETIME).map(Place::at).ifPresent(places::add);
            }
        }
        return places;
    }

    /** The places in a node, in order, without those that a binder inside it owns. */
    public static List<Place> of(Node node) {
        List<Place> places = new ArrayList<>();
        SyntaxTree tree = node.tree();
        int token = tree.nodeFirst(node.index());
        int end = tree.nodeEnd(node.index());
        int inner = node.index();
        int limit = tree.nodeLimit(node.index());
        while (token < end) {
            while (inner < limit && tree.nodeFirst(inner) < token) {
                inner++;
            }
            boolean skipped = false;
            for (int at = inner; at < limit && tree.nodeFirst(at) == token; at++) {
                if (hasItsOwnLifetimes(new Node(tree, at))) {
                    token = tree.nodeEnd(at);
                    skipped = true;
                    break;
                }
                if (tree.nodeKind(at) == SyntaxKind.REFERENCE_TYPE) {
                    Type.Reference reference = new Type.Reference(new Node(tree, at));
                    if (reference.lifetime().isEmpty()) {
                        places.add(Place.after(reference.ampersand(), Optional.empty()));
                    }
                }
            }
            if (!skipped) {
                if (tree.tokenKind(token) == SyntaxKind.LIFETIME) {
                    places.add(Place.at(new Token(tree, token)));
                }
                token++;
            }
        }
        return places;
    }

    private static boolean hasItsOwnLifetimes(Node node) {
        return switch (node.kind()) {
            case FN_POINTER_TYPE, PARENTHESIZED_ARGS, CONST_ARG -> true;
            case TRAIT_BOUND -> node.node(SyntaxKind.FOR_LIFETIMES).isPresent();
            case ARRAY_TYPE -> false;
            default -> node.kind().isExpression();
        };
    }
}
