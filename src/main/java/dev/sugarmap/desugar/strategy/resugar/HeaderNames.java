package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lifetimes in the header of an inherent implementation that have a name only because the futures had to list it,
 * {@code impl<'h> View<'h>}: those that a desugaring named and that occur in the header's type and nowhere else. Rule 6.
 */
final class HeaderNames {
    private final GenericParams list;
    private final Set<Node> dropped = new HashSet<>();
    private final List<Token> places = new ArrayList<>();

    private HeaderNames(ImplItem header, GenericParams list, List<Resugared> functions) {
        this.list = list;
        for (GenericParams.GenericParam param : list.params()) {
            if (param instanceof GenericParams.LifetimeParam && param.bounds().isEmpty()) {
                param.name()
                        .filter(name -> GeneratedName.HEADER_LIFETIME.isIn(name.text()))
                        .flatMap(name -> onlyPlace(name, header, functions))
                        .ifPresent(place -> {
                            dropped.add(param.node());
                            places.add(place);
                        });
            }
        }
    }

    /** Those of all headers around these functions. */
    static List<HeaderNames> around(List<Resugared> functions) {
        return functions.stream()
                .flatMap(function -> function.function().owner().stream())
                .filter(ImplItem.class::isInstance)
                .map(ImplItem.class::cast)
                .filter(header -> header.trait().isEmpty())
                .distinct()
                .flatMap(
                        header -> header.genericParams().map(list -> new HeaderNames(header, list, functions)).stream())
                .toList();
    }

    /** The one place of a lifetime in the type of the header; none where it occurs elsewhere or again. */
    private static Optional<Token> onlyPlace(Token name, ImplItem header, List<Resugared> functions) {
        List<Token> all = header.node().allTokens().stream()
                .filter(token -> token.text().equals(name.text()) && token.index() != name.index())
                .filter(token -> functions.stream().noneMatch(function -> function.leaves(token)))
                .toList();
        TextRange type = header.selfType().orElseThrow().node().range();
        return all.size() == 1 && type.contains(all.getFirst().range())
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /** The names that go. */
    List<String> names() {
        return places.stream().map(Token::text).toList();
    }

    void write(Rewrite rewrite) {
        Deletions deletions = new Deletions();
        List<Node> all =
                list.params().stream().map(GenericParams.GenericParam::node).toList();
        if (dropped.containsAll(all)) {
            deletions.add(list.node().range());
        } else if (!dropped.isEmpty()) {
            deletions.addElements(all, dropped, dropped);
        }
        LifetimeElision.write(places, deletions, rewrite);
        deletions.write(rewrite);
    }
}
