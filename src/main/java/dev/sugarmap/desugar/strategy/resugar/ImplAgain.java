package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The type parameters that a desugaring named, {@code T0: Display}, as {@code impl Display} again. */
final class ImplAgain {
    private static final Set<SyntaxKind> TIGHT = Set.of(SyntaxKind.REFERENCE_TYPE, SyntaxKind.RAW_POINTER_TYPE);

    private final ManualFn function;
    private final UnusedGenerics unused;
    /** The parameters, and the one place of each. */
    private final Map<GenericParams.GenericParam, Token> places = new LinkedHashMap<>();

    ImplAgain(ManualFn function, UnusedGenerics unused) {
        this.function = function;
        this.unused = unused;
        for (GenericParams.GenericParam param : function.item().generics().reversed()) {
            if (isGenerated(param)) {
                onlyPlace(param.name().orElseThrow().text()).ifPresent(place -> places.put(param, place));
            }
        }
    }

    /** Leaves all of them named, since another signature has to say the same. */
    void keepNames() {
        places.clear();
    }

    /** The parameters, the last one first. */
    List<String> names() {
        return places.keySet().stream().map(Named::nameText).toList();
    }

    private static boolean isGenerated(GenericParams.GenericParam param) {
        return param instanceof GenericParams.TypeParam type
                && type.name()
                        .map(Token::text)
                        .filter(name -> name.matches("T\\d+"))
                        .isPresent()
                && type.defaultType().isEmpty()
                && type.attributes().isEmpty()
                && !type.bounds().isEmpty();
    }

    /** Where the name occurs among the arguments or in what becomes one, if it occurs nowhere else. */
    private Optional<Token> onlyPlace(String name) {
        Stream<Token> inArguments = function.item().paramList().orElseThrow().allTokens().stream();
        Stream<Token> inOthers = places.keySet().stream().flatMap(param -> param.node().allTokens().stream());
        List<Token> found = named(Stream.concat(inArguments, inOthers), name);
        boolean isElsewhere = !named(unused.stayingTokens(), name).isEmpty()
                || function.item().generics().stream()
                        .filter(param -> !places.containsKey(param))
                        .anyMatch(param -> named(param.node().allTokens().stream(), name).stream()
                                .anyMatch(token -> !param.name().equals(Optional.of(token))));
        boolean isCalledWithTypes =
                Generics.areGivenTo(function.name(), function.item().node().tree());
        return found.size() == 1 && !isElsewhere && !isCalledWithTypes
                ? Optional.of(found.getFirst()).filter(ImplAgain::isType)
                : Optional.empty();
    }

    private static boolean isType(Token token) {
        return token.parent().kind() == SyntaxKind.PATH_TYPE
                && token.parent().tokens().size() == 1;
    }

    private static List<Token> named(Stream<Token> tokens, String name) {
        return tokens.filter(token -> token.text().equals(name)).toList();
    }

    void write(Rewrite rewrite) {
        List<Node> dropped = new ArrayList<>();
        places.forEach((param, place) -> {
            Node bounds = param.node().node(SyntaxKind.BOUNDS).orElseThrow();
            boolean isTight = place.parent()
                            .parent()
                            .filter(around -> TIGHT.contains(around.kind()))
                            .isPresent()
                    && bounds.nodes().size() > 1;
            Template text = Template.inline(isTight ? "(impl " : "impl ")
                    .hole(bounds.range())
                    .text(isTight ? ")" : "");
            rewrite.replace(place.range(), text, param.node().range());
            dropped.add(param.node());
        });
        Deletions deletions = new Deletions();
        unused.writeParams(Set.copyOf(dropped), unused.droppedParams(), deletions);
        deletions.write(rewrite);
    }
}
