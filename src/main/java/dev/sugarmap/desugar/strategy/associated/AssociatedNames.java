package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names for the associated types of a trait's futures: rule 1. */
public final class AssociatedNames {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "naming",
            "How the associated types are called: Next, next as the method, NextFuture, or $ as in the draft RFC.",
            List.of("simple", "method", "suffix", "anonymous"));

    private static final String ENDING = "Fut";

    private final String naming;
    private final boolean hasOneMethod;
    private final Set<String> taken = new HashSet<>();
    private final List<TraitItem> above = new ArrayList<>();

    /**
     * Names for the types of these methods of a trait.
     *
     * @param naming a value of {@link #OPTION}
     */
    AssociatedNames(TraitSides sides, String naming) {
        TraitItem trait = sides.trait();
        this.naming = naming;
        this.hasOneMethod = sides.methods().size() == 1;
        trait.items().stream()
                .filter(item -> item.node().kind() == SyntaxKind.TYPE_ITEM)
                .flatMap(item -> item.name().stream())
                .map(Token::text)
                .forEach(taken::add);
        addAbove(trait);
    }

    private void addAbove(TraitItem trait) {
        for (Node node : trait.node().tree().nodes(SyntaxKind.TRAIT_ITEM)) {
            TraitItem other = new TraitItem(node);
            boolean isAbove = trait.supertraits().stream().anyMatch(bound -> bound.asksFor(other.nameText()));
            if (isAbove && !above.contains(other)) {
                above.add(other);
                addAbove(other);
            }
        }
    }

    /** Whether a trait above has, or gets, a type of that name too, so that {@code Self} alone does not tell them apart. */
    boolean areAmbiguous(String name) {
        return above.stream()
                .flatMap(trait -> trait.items().stream())
                .anyMatch(item -> item instanceof FnItem function
                        ? function.name().map(this::called).equals(Optional.of(name))
                        : item.node().kind() == SyntaxKind.TYPE_ITEM && item.isNamed(name));
    }

    /** The name for a method, which is taken from then on. */
    public String take(AsyncFn method) {
        Token own = method.item().name().orElseThrow();
        String plain = Names.plain(own);
        if (naming.equals("anonymous")) {
            return hasOneMethod ? "$" : "$" + plain;
        }
        String name = called(own);
        Set<String> parameters = new HashSet<>(Generics.of(method).types());
        while (parameters.contains(name) || !taken.add(name)) {
            name += ENDING;
        }
        return name;
    }

    private String called(Token method) {
        String name = naming.equals("method") ? method.text() : camelCase(Names.plain(method));
        return naming.equals("suffix") ? name + "Future" : name;
    }

    private static String camelCase(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                words.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word.substring(first));
            }
        }
        boolean isName = !words.isEmpty() && !Character.isDigit(words.codePointAt(0));
        String type = isName ? words.toString() : ENDING + words;
        return type.equals("Self") ? type + ENDING : type;
    }
}
