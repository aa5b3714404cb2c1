package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The {@code impl Trait}s in the arguments of a function, and names for them: rule 4 of this package.
 *
 * @param function the function
 * @param arguments one for each {@code impl}, inner ones first
 */
public record ImplArguments(AsyncFn function, List<Argument> arguments) {
    public ImplArguments {
        arguments = List.copyOf(arguments);
    }

    /**
     * One {@code impl Trait}.
     *
     * @param name the type parameter that it becomes
     */
    public record Argument(Type.ImplTrait type, String name) {
        /** The type parameter with its bounds. */
        public Template declaration() {
            return Template.inline(name + ": ").hole(bounds());
        }

        /** What it implements. */
        public TextRange bounds() {
            return type.node().node(SyntaxKind.BOUNDS).orElseThrow().range();
        }

        /** The type, with the parentheses that it no longer needs under its name. */
        private TextRange range() {
            Node node = type.node();
            while (node.parent().filter(Argument::isInParentheses).isPresent()) {
                node = node.parent().get();
            }
            return node.range();
        }

        private static boolean isInParentheses(Node parent) {
            return parent.kind() == SyntaxKind.PARENTHESIZED_TYPE;
        }

        private boolean isInside(Argument other) {
            return !other.equals(this)
                    && other.type.node().range().contains(type.node().range());
        }

        private void bound(String lifetime, Rewrite rewrite) {
            Node node = type.node();
            boolean isTight = node.parent()
                    .map(Node::kind)
                    .filter(kind -> kind == SyntaxKind.REFERENCE_TYPE || kind == SyntaxKind.RAW_POINTER_TYPE)
                    .isPresent();
            if (isTight) {
                rewrite.before(node.range().start(), Template.inline("("), node.range());
            }
            rewrite.after(bounds().end(), Template.inline(" + " + lifetime + (isTight ? ")" : "")), node.range());
        }
    }

    /** Those of a function, of which only their bounds are of interest. */
    public static ImplArguments withoutNames(AsyncFn function) {
        return of(function, Names.none());
    }

    /** Those of a function; {@code identifiers} are all that its file has. */
    public static ImplArguments of(AsyncFn function, Names identifiers) {
        return of(function, identifiers, (names, at) -> names.take(GeneratedName.IMPL_TRAIT.at(at)));
    }

    /** The same with the names {@code Impl1}, {@code Impl2}, …. */
    public static ImplArguments numbered(AsyncFn function, Names identifiers) {
        return of(function, identifiers, (names, _) -> names.takeNumbered(GeneratedName.WRAPPED_IMPL_TRAIT.text()));
    }

    private static ImplArguments of(AsyncFn function, Names identifiers, BiFunction<Names, Integer, String> naming) {
        Names names = identifiers.copy();
        List<Node> types =
                function.item().params().stream().flatMap(ImplArguments::types).toList();
        List<Argument> arguments = new ArrayList<>();
        for (Node type : types) {
            arguments.add(new Argument(new Type.ImplTrait(type), naming.apply(names, arguments.size())));
        }
        return new ImplArguments(function, arguments);
    }

    private static Stream<Node> types(Param param) {
        Comparator<Node> innerFirst = Comparator.comparingInt(
                        (Node node) -> node.range().end())
                .thenComparing(Comparator.comparingInt(Node::index).reversed());
        return param.node().descendants().stream()
                .filter(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE)
                .filter(node -> node.node(SyntaxKind.BOUNDS).isPresent())
                .sorted(innerFirst);
    }

    public boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** The names, in order. */
    public List<String> names() {
        return arguments.stream().map(Argument::name).toList();
    }

    /**
     * Writes the names into the arguments and declares them as the function's last type parameters.
     *
     * @param afterLifetimes whether lifetimes are declared as well
     */
    public void write(boolean afterLifetimes, Rewrite rewrite) {
        rename(rewrite);
        List<Template> declarations =
                arguments.stream().map(Argument::declaration).toList();
        TextRange cause = function.asyncToken().range();
        GenericList.addTypes(function.item(), declarations, afterLifetimes, rewrite, cause);
    }

    /** Writes the names into the arguments only. */
    public void rename(Rewrite rewrite) {
        arguments.forEach(
                argument -> rewrite.replace(argument.range(), Template.inline(argument.name()), argument.range()));
    }

    /** Leaves the arguments without names, and bounds them by a lifetime. */
    public void bound(String lifetime, Rewrite rewrite) {
        outermost().forEach(argument -> argument.bound(lifetime, rewrite));
    }

    /** Those that stand in no other, in order of appearance. */
    Stream<Argument> outermost() {
        return arguments.stream().filter(argument -> arguments.stream().noneMatch(argument::isInside));
    }

    /** What to say where the file gives generic arguments to the function, which takes more of them under these names. */
    public Optional<String> turbofish() {
        Generics generics = Generics.of(function);
        SyntaxTree tree = function.item().node().tree();
        if (isEmpty() || !generics.hasOwnTypesOrConsts() || !Generics.areGivenTo(function.name(), tree)) {
            return Optional.empty();
        }
        long own = new Generics(List.of(), generics.own()).typesAndConsts().size();
        return Optional.of(
                "named impl Trait: " + function.name() + "::<..> takes " + (own + arguments.size()) + " arguments now");
    }
}
