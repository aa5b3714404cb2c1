package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.source.Generics;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one lifetime that bounds a boxed future: rule 14. */
public final class BoxBound {
    private final NamedSignature signature;
    private final List<GenericParam> around;

    private BoxBound(NamedSignature signature) {
        this.signature = signature;
        this.around = signature.paramsAround();
    }

    /** The bound for a method of an implementation; absent where the future may borrow for several lifetimes. */
    public static Optional<String> of(NamedSignature signature) {
        return new BoxBound(signature).find();
    }

    private Optional<String> find() {
        List<String> lifetimes = new ArrayList<>(signature.lifetimes());
        if (lifetimes.isEmpty()) {
            lifetimes.addAll(Generics.lifetimes(around));
        }
        if (lifetimes.size() > 1) {
            return Optional.empty();
        }
        String bound = lifetimes.isEmpty() ? "'static" : lifetimes.getFirst();
        boolean outlived = captured().allMatch(name -> name.equals(bound) || outlives(name, bound));
        return outlived ? Optional.of(bound) : Optional.empty();
    }

    /** The names of all lifetimes and types that the future may hold. */
    private Stream<String> captured() {
        Stream<String> header = around.stream()
                .filter(param -> !(param instanceof GenericParams.ConstParam))
                .map(Named::nameText);
        List<String> constants = Generics.of(signature.function()).own().stream()
                .filter(GenericParams.ConstParam.class::isInstance)
                .map(Named::nameText)
                .toList();
        Stream<String> own = signature.typesAndConsts().stream().filter(name -> !constants.contains(name));
        return Stream.concat(header, own);
    }

    private boolean outlives(String name, String bound) {
        Stream<String> said = Stream.concat(
                Stream.concat(signature.predicates().keySet().stream(), signature.parameterTexts()),
                around.stream().map(param -> param.node().line()));
        Set<String> bounded = said.filter(text -> text.matches(".*: ?(.*\\+ ?)?('static|" + bound + ")\\b.*"))
                .map(text -> text.substring(0, text.indexOf(':')))
                .collect(Collectors.toSet());
        return bounded.contains(name) || (bounded.contains("Self") && isInSelf(name));
    }

    private boolean isInSelf(String name) {
        return signature.owner().stream()
                .filter(ImplItem.class::isInstance)
                .flatMap(owner -> ((ImplItem) owner).selfType().stream())
                .flatMap(type -> type.node().allTokens().stream())
                .anyMatch(token -> token.text().equals(name));
    }
}
