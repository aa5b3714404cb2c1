package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.source.Conditions;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of a trait and what implements it in the file: they are rewritten together or not at all, since they name one
 * associated type or one type of box.
 */
record MethodGroup(TraitPairs.Pair pair, ManualFn declared, List<ManualFn> implemented) {
    /** The groups of a file. */
    static List<MethodGroup> in(RustFile file, List<ManualFn> functions) {
        TraitPairs pairs = TraitPairs.in(file);
        List<MethodGroup> groups = new ArrayList<>();
        Map<FnItem, ManualFn> byItem = new LinkedHashMap<>();
        Map<Item, List<ManualFn>> byOwner = new HashMap<>();
        functions.stream().filter(ManualFn::isBound).forEach(function -> {
            byItem.put(function.item(), function);
            byOwner.computeIfAbsent(function.owner().orElseThrow(), _ -> new ArrayList<>())
                    .add(function);
        });
        for (TraitPairs.Pair pair : pairs.all()) {
            for (FnItem method : pair.trait().functions()) {
                Optional<ManualFn> declared = Optional.ofNullable(byItem.get(method));
                if (declared.flatMap(ManualFn::future).isPresent()) {
                    List<ManualFn> implemented = pair.impls().stream()
                            .flatMap(implementation -> byOwner.getOrDefault(implementation, List.of()).stream())
                            .filter(function -> isMeant(method, function.item(), pair.trait()))
                            .toList();
                    groups.add(new MethodGroup(pair, declared.get(), implemented));
                }
            }
        }
        return groups;
    }

    /** Whether a method implements one of a trait: of methods that are there under conditions, that of the same ones. */
    private static boolean isMeant(FnItem declared, FnItem function, TraitItem trait) {
        boolean isOnly = trait.functions().stream()
                        .filter(method -> method.nameText().equals(declared.nameText()))
                        .count()
                == 1;
        return function.nameText().equals(declared.nameText())
                && (isOnly || Conditions.of(function).equals(Conditions.of(declared)));
    }

    /** The method and what implements it. */
    Stream<ManualFn> all() {
        return Stream.concat(Stream.of(declared), implemented.stream());
    }

    boolean isAssociated() {
        return declared.associated().isPresent();
    }

    String traitName() {
        return pair.trait().nameText();
    }
}
