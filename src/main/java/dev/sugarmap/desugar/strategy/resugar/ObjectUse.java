package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.List;

/** A place that makes an object of a trait. */
record ObjectUse(String trait, Node place) {
    static List<ObjectUse> of(String trait, RustFile file) {
        List<ObjectUse> uses = new ArrayList<>();
        for (Node node : file.tree().nodes(SyntaxKind.DYN_TRAIT_TYPE)) {
            boolean isMeant = new Type.DynTrait(node)
                    .bounds().stream().flatMap(bound -> bound.trait().stream()).anyMatch(path -> path.endsWith(trait));
            if (isMeant) {
                uses.add(new ObjectUse(trait, node));
            }
        }
        return uses;
    }

    Diagnostic warning(String rule) {
        int line = place.tree().source().line(place.range().start());
        return Diagnostic.warning(
                rule,
                "\"dyn " + trait + "\" is used in line " + line + "; the trait is no longer dyn compatible",
                place.range());
    }
}
