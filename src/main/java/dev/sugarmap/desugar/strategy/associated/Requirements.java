package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.WhereClause;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a trait asks of a method's parameters and an implementation leaves out, as it may: the associated type has to ask
 * it on both sides, and so has the method that returns it. Rule 11.
 */
final class Requirements {
    /** What a type with an implementation has without saying so, unless it is a slice or an object. */
    private static final String OF_SIZED = "Self: Sized";

    private final NamedSignature defined;
    private final Substitution substitution;
    private final Map<String, Template> missing = new LinkedHashMap<>();

    private Requirements(NamedSignature declared, NamedSignature defined, Substitution substitution) {
        this.defined = defined;
        this.substitution = substitution;
        rename(declared.lifetimes(), defined.lifetimes());
        rename(declared.typesAndConsts(), defined.typesAndConsts());
    }

    private void rename(List<String> declared, List<String> defined) {
        for (int at = 0; at < Math.min(declared.size(), defined.size()); at++) {
            substitution.rename(declared.get(at), defined.get(at));
        }
    }

    /** What a method of an implementation leaves out, by what it says there. */
    static Map<String, Template> missing(NamedSignature declared, NamedSignature defined, Substitution substitution) {
        Requirements requirements = new Requirements(declared, defined, substitution);
        List<GenericParam> theirs = types(declared);
        List<GenericParam> ours = types(defined);
        for (int at = 0; at < Math.min(theirs.size(), ours.size()); at++) {
            requirements.compare(theirs.get(at), ours.get(at));
        }
        declared.function().item().predicates().stream()
                .map(WhereClause.Predicate::node)
                .forEach(requirements::require);
        return requirements.missing;
    }

    private static List<GenericParam> types(NamedSignature signature) {
        return Generics.of(signature.function()).own().stream()
                .filter(param -> param.node().kind() == SyntaxKind.TYPE_PARAM)
                .toList();
    }

    private void compare(GenericParam theirs, GenericParam ours) {
        List<String> own =
                ours.bounds().stream().map(bound -> bound.node().line()).toList();
        String name = ours.nameText();
        for (Bound bound : theirs.bounds()) {
            String text = substitution.text(bound.node());
            if (!text.startsWith("?") && !own.contains(text)) {
                require(name + ": " + text, Template.inline(name + ": ").then(substitution.template(bound.node())));
            }
        }
    }

    private void require(Node predicate) {
        require(substitution.text(predicate), substitution.template(predicate));
    }

    private void require(String text, Template predicate) {
        if (!text.equals(OF_SIZED) && isOpen(text) && !defined.writtenByText().containsKey(text)) {
            missing.putIfAbsent(text, predicate);
        }
    }

    /** Whether what is asked depends on a type that users choose; of others the compiler sees for itself that it holds. */
    private boolean isOpen(String text) {
        List<String> words = List.of(text.split("[^\\w]+", -1));
        boolean isOfGeneric = Generics.of(defined.function()).around().stream()
                .anyMatch(param -> param.node().kind() == SyntaxKind.TYPE_PARAM);
        return defined.typesInScope().stream().anyMatch(words::contains) || (isOfGeneric && words.contains("Self"));
    }
}
