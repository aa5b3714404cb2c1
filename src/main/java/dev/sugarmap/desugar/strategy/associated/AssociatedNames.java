package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.desugar.strategy.shared.TraitSides;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the associated types of a trait's futures: rule 1 of section 3 of the language desugarings. */
public final class AssociatedNames {
    public static final Strategy.Option OPTION = new Strategy.Option(
            "naming",
            "How the associated types are called: Next, next as the method, NextFuture, or $ as in the draft RFC.",
            List.of("simple", "method", "suffix", "anonymous"));

    private static final String ENDING = "Fut";

    private final String naming;
    private final boolean hasOneMethod;
    private final Set<String> taken = new HashSet<>();

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
    }

    /** The name for a method, which is taken from then on. */
    public String take(AsyncFn method) {
        Token own = method.item().name().orElseThrow();
        String plain = Names.plain(own);
        if (naming.equals("anonymous")) {
            return hasOneMethod ? "$" : "$" + plain;
        }
        String name = naming.equals("method") ? own.text() : camelCase(plain);
        name = naming.equals("suffix") ? name + "Future" : name;
        Set<String> parameters = new HashSet<>(Generics.of(method).types());
        while (parameters.contains(name) || !taken.add(name)) {
            name += ENDING;
        }
        return name;
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
