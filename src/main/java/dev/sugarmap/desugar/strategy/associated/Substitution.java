package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.signature.OneLine;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams.ConstParam;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.GenericParams.LifetimeParam;
import dev.sugarmap.rust.ast.GenericParams.TypeParam;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parameters of a trait are in one of its implementations. */
public final class Substitution {
    private final Map<String, String> values = new HashMap<>();
    /** The traits of the parameters that have one only, to say whose associated type is meant. */
    private final Map<String, String> traits = new HashMap<>();

    private final List<String> arguments = new ArrayList<>();

    /** Reads the arguments of the trait off the head of an implementation. */
    public Substitution(TraitItem trait, ImplItem implementation) {
        Deque<String> lifetimes = new ArrayDeque<>();
        Deque<String> others = new ArrayDeque<>();
        implementation.traitPath().map(Path::lastArgs).orElse(List.of()).forEach(argument -> {
            switch (argument) {
                case GenericArg.LifetimeArg lifetime -> lifetimes.add(OneLine.text(lifetime.node()));
                case GenericArg.TypeArg _, GenericArg.ConstArg _ -> others.add(OneLine.text(argument.node()));
                case GenericArg.Constraint _ -> {}
            }
        });
        for (GenericParam param : trait.generics()) {
            Deque<String> given = param instanceof LifetimeParam ? lifetimes : others;
            Optional<String> value = Optional.ofNullable(given.poll()).or(() -> defaultOf(param));
            param.name().map(Token::text).ifPresent(name -> {
                value.ifPresent(found -> {
                    values.put(name, found);
                    arguments.add(found);
                });
                onlyTrait(param).ifPresent(bound -> traits.put(name, bound));
            });
        }
    }

    private Optional<String> defaultOf(GenericParam param) {
        return switch (param) {
            case TypeParam type -> type.defaultType().map(found -> text(found.node()));
            case ConstParam constant -> constant.defaultValue().map(this::text);
            case LifetimeParam _ -> Optional.of("'_");
        };
    }

    private static Optional<String> onlyTrait(GenericParam param) {
        List<Node> bounds = param.bounds().stream()
                .flatMap(bound -> bound.trait().stream())
                .map(Path::node)
                .toList();
        return bounds.size() == 1 ? Optional.of(OneLine.text(bounds.getFirst())) : Optional.empty();
    }

    /** The arguments of the trait in angle brackets, those that the implementation leaves to their defaults too. */
    public String angles() {
        return arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">";
    }

    /** Whether the implementation leaves out a lifetime of the trait. */
    public boolean isElided() {
        return arguments.stream().anyMatch(argument -> argument.contains("'_"));
    }

    /** Has the parameters of a method get other names where the implementation declares the same. */
    public void separate(AsyncFn method, ImplItem implementation, Names identifiers) {
        List<String> taken =
                implementation.generics().stream().map(Named::nameText).toList();
        for (GenericParam param : Generics.of(method).own()) {
            param.name()
                    .map(Token::text)
                    .filter(taken::contains)
                    .ifPresent(name -> values.put(name, fresh(name, identifiers, method)));
        }
    }

    private static String fresh(String name, Names identifiers, AsyncFn method) {
        if (!name.startsWith("'")) {
            return identifiers.fresh(name);
        }
        Names lifetimes = Names.none();
        lifetimes.takeLifetimes(method.item().node().tree().root());
        return lifetimes.fresh(name);
    }

    /** What a parameter of the trait or of a separated method is called in the implementation. */
    public String name(String parameter) {
        return values.getOrDefault(parameter, parameter);
    }

    /** Source text on one line, with the values of the implementation. */
    public String text(Node node) {
        SyntaxTree tree = node.tree();
        StringBuilder text = new StringBuilder();
        for (int at = tree.nodeFirst(node.index()); at < tree.nodeEnd(node.index()); at++) {
            Token token = new Token(tree, at);
            String value = isName(token) ? values.get(token.text()) : null;
            text.append(value == null ? OneLine.words(token) : inPlaceOf(token, value));
        }
        return OneLine.tidy(text.toString());
    }

    /** Whether a token names what is in scope, not a part of something else. */
    private static boolean isName(Token token) {
        boolean isPart = token.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        boolean isConstraint = token.nextSignificant()
                        .filter(next -> next.kind() == SyntaxKind.EQUALS)
                        .isPresent()
                && token.parent().kind() != SyntaxKind.TYPE_PARAM;
        return token.kind() == SyntaxKind.LIFETIME
                || (token.kind() == SyntaxKind.IDENTIFIER && !isPart && !isConstraint);
    }

    private String inPlaceOf(Token token, String value) {
        boolean isPath = token.nextSignificant()
                .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                .isPresent();
        String trait = traits.get(token.text());
        if (isPath && trait != null) {
            return "<" + value + " as " + trait + ">";
        }
        return isPath && !value.matches("\\w+") ? "<" + value + ">" : value;
    }
}
