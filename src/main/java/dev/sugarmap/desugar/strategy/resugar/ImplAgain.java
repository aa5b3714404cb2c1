package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type parameters that a desugaring named, {@code T0: Display}, as {@code impl Display} again: rule 7.
 *
 * @param places the parameters, the last one first, and the one place of each
 */
record ImplAgain(LighterGenerics generics, Map<GenericParams.GenericParam, Token> places) {
    private static final Set<SyntaxKind> TIGHT = Set.of(SyntaxKind.REFERENCE_TYPE, SyntaxKind.RAW_POINTER_TYPE);
    private static final List<GeneratedName> GENERATED =
            List.of(GeneratedName.IMPL_TRAIT, GeneratedName.WRAPPED_IMPL_TRAIT);

    /** Those of a function; the bounds of one may hold the place of another before it. */
    static ImplAgain of(LighterGenerics generics) {
        Map<GenericParams.GenericParam, Token> places = new LinkedHashMap<>();
        Remains function = generics.function();
        String name = function.item().name().map(Token::text).orElse("_");
        if (!Generics.areGivenTo(name, function.item().node().tree())) {
            for (GenericParams.GenericParam param : function.params().reversed()) {
                if (isGenerated(param)) {
                    onlyPlace(param, generics, places.keySet()).ifPresent(place -> places.put(param, place));
                }
            }
        }
        return new ImplAgain(generics, places);
    }

    /** None of them, since another signature has to say the same. */
    static ImplAgain none(LighterGenerics generics) {
        return new ImplAgain(generics, Map.of());
    }

    /** The function whose they are. */
    FnItem item() {
        return generics.function().item();
    }

    /** The parameters, the last one first. */
    List<String> names() {
        return places.keySet().stream().map(Named::nameText).toList();
    }

    private static boolean isGenerated(GenericParams.GenericParam param) {
        return param instanceof GenericParams.TypeParam type
                && type.name()
                        .map(Token::text)
                        .filter(name -> GENERATED.stream().anyMatch(generated -> generated.isCountedIn(name)))
                        .isPresent()
                && type.defaultType().isEmpty()
                && type.attributes().isEmpty()
                && !type.bounds().isEmpty();
    }

    /** Where the name occurs among the arguments or in what becomes one, if it occurs nowhere else. */
    private static Optional<Token> onlyPlace(
            GenericParams.GenericParam param, LighterGenerics generics, Set<GenericParams.GenericParam> becoming) {
        Remains function = generics.function();
        String name = param.name().orElseThrow().text();
        Stream<Token> inOthers = Remains.tokens(
                becoming.stream().map(GenericParams.GenericParam::node).toList());
        List<Token> found = Stream.concat(function.inArguments(), inOthers)
                .filter(token -> token.text().equals(name))
                .toList();
        Stream<Token> inParams = function.params().stream()
                .filter(other -> !becoming.contains(other))
                .flatMap(other -> other.node().allTokens().stream())
                .filter(token -> !param.name().equals(Optional.of(token)));
        boolean isElsewhere = Stream.concat(generics.stayingTokens(), inParams)
                .anyMatch(token -> token.text().equals(name));
        return found.size() == 1 && !isElsewhere
                ? Optional.of(found.getFirst()).filter(ImplAgain::isType)
                : Optional.empty();
    }

    private static boolean isType(Token token) {
        return token.parent().kind() == SyntaxKind.PATH_TYPE
                && token.parent().tokens().size() == 1;
    }

    void write(Rewrite rewrite) {
        places.forEach((param, place) -> {
            Node bounds = param.node().node(SyntaxKind.BOUNDS).orElseThrow();
            rewrite.replace(
                    place.range(), impl(place.parent(), bounds), param.node().range());
        });
        Deletions deletions = new Deletions();
        Set<Node> dropped =
                places.keySet().stream().map(GenericParams.GenericParam::node).collect(Collectors.toSet());
        generics.addParams(dropped, generics.droppedParams(), deletions);
        deletions.write(rewrite);
    }

    private static Template impl(Node place, Node bounds) {
        return isTight(place) && bounds.nodes().size() > 1
                ? Template.inline("(impl ").hole(bounds.range()).text(")")
                : Template.inline("impl ").hole(bounds.range());
    }

    /** Whether a type with several bounds needs parentheses in this place. */
    static boolean isTight(Node place) {
        return place.parent().filter(around -> TIGHT.contains(around.kind())).isPresent();
    }
}
