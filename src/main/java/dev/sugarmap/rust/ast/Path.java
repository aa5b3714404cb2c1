package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A path such as {@code std::vec::Vec<T>}; its segments stand directly in the node, whichever kind of path that is. */
public record Path(Node node) {
    /** The parts between {@code ::}, in order, without {@link #qualifiedSelf}. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        Optional<Token> name = Optional.empty();
        Optional<Node> arguments = Optional.empty();
        for (Element child : node.children()) {
            Optional<Token> next = name(child);
            if (next.isPresent()) {
                if (name.isPresent()) {
                    segments.add(new Segment(name.get(), arguments));
                }
                name = next;
                arguments = Optional.empty();
            } else if (child instanceof Node found && found.kind() != SyntaxKind.QUALIFIED_SELF) {
                arguments = Optional.of(found);
            }
        }
        if (name.isPresent()) {
            segments.add(new Segment(name.get(), arguments));
        }
        return segments;
    }

    /** The name that stands there, also the documents' {@code $name}. */
    private static Optional<Token> name(Element child) {
        return switch (child) {
            case Token token
            when token.kind() == SyntaxKind.IDENTIFIER || token.kind().isKeyword() -> Optional.of(token);
            case Node node when node.kind() == SyntaxKind.PLACEHOLDER_NAME -> node.lastToken();
            default -> Optional.empty();
        };
    }

    /** The last segment, which says what the path leads to. */
    public Optional<Segment> last() {
        List<Segment> segments = segments();
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }

    /** The last name, without its arguments. */
    public Optional<String> lastName() {
        return last().map(segment -> segment.name().text());
    }

    /** Whether that is the last name. */
    public boolean endsWith(String name) {
        return lastName().equals(Optional.of(name));
    }

    /** The arguments in angle brackets after the last name. */
    public List<GenericArg> lastArgs() {
        return last().map(Segment::genericArgs).orElse(List.of());
    }

    /** The {@code <T as Trait>} that the path starts with. */
    public Optional<QualifiedSelf> qualifiedSelf() {
        return node.node(SyntaxKind.QUALIFIED_SELF).map(QualifiedSelf::new);
    }

    /** Whether the path starts with {@code ::}. */
    public boolean isGlobal() {
        return node.firstToken().map(Token::kind).equals(Optional.of(SyntaxKind.PATH_SEPARATOR));
    }

    /** The names joined by {@code ::}, without white space and generic arguments. */
    public String text() {
        String names = segments().stream().map(segment -> segment.name().text()).collect(Collectors.joining("::"));
        return isGlobal() ? "::" + names : names;
    }

    /** One name of a path with what it is applied to: generic, parenthesized or return type arguments. */
    public record Segment(Token name, Optional<Node> argumentNode) {
        /** The arguments in angle brackets. */
        public List<GenericArg> genericArgs() {
            return argumentNode.map(GenericArg::in).orElse(List.of());
        }

        /** The types among the arguments in angle brackets. */
        public List<Type> typeArgs() {
            return genericArgs().stream()
                    .filter(GenericArg.TypeArg.class::isInstance)
                    .map(argument -> ((GenericArg.TypeArg) argument).type())
                    .toList();
        }

        /** The types in parentheses, as in {@code Fn(A, B)}. */
        public List<Type> parenthesizedArgs() {
            return argumentNode
                    .filter(node -> node.kind() == SyntaxKind.PARENTHESIZED_ARGS)
                    .map(Type::in)
                    .orElse(List.of());
        }

        /** The result type after parenthesized arguments. */
        public Optional<Type> returnType() {
            return argumentNode
                    .flatMap(node -> node.node(SyntaxKind.RETURN_TYPE))
                    .flatMap(Type::first);
        }
    }

    /** The self type and trait at the start of a qualified path. */
    public record QualifiedSelf(Node node) {
        /** The type before {@code as}. */
        public Optional<Type> selfType() {
            return Type.first(node);
        }

        /** The trait after {@code as}. */
        public Optional<Path> trait() {
            return node.node(SyntaxKind.PATH).map(Path::new);
        }
    }
}
