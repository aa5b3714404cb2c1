package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.signature.LifetimePlaces.Place;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Names for the lifetimes that a signature leaves out: rules 1 to 3 of this package. They are declared by {@link
 * GenericList#addLifetimes}, before the function's own parameters.
 */
public final class ElidedLifetimes {
    private final Names names;
    /** Names for all but the receiver's lifetime. */
    private final Supplier<String> next;

    private final List<String> fresh = new ArrayList<>();
    private final Map<Place, String> byPlace = new HashMap<>();
    private final Set<String> inArguments = new LinkedHashSet<>();
    /** Those that a result may mean which leaves out its own: not those in the bounds of {@code impl Trait}. */
    private final List<String> outsideBounds = new ArrayList<>();

    private final Set<String> invariant = new LinkedHashSet<>();
    private final Set<String> inResult = new LinkedHashSet<>();
    private final Rewrite edits = new Rewrite();

    private ElidedLifetimes(Names names) {
        this(names, names::takeLetter);
    }

    private ElidedLifetimes(Names names, Supplier<String> next) {
        this.names = names;
        this.next = next;
    }

    /** Names for the elided lifetimes of a function; {@code around} are the new names in the header around it. */
    public static ElidedLifetimes of(AsyncFn function, List<String> around) {
        Names names = namesAround(function);
        around.forEach(names::take);
        return of(function, names);
    }

    /** Names for those alone that no function but an async one may leave out: in the bounds of impl Trait arguments. */
    public static ElidedLifetimes inBounds(AsyncFn function) {
        ElidedLifetimes lifetimes = new ElidedLifetimes(namesAround(function));
        ImplArguments.withoutNames(function)
                .outermost()
                .forEach(argument -> lifetimes.nameAll(argument.type().node(), lifetimes.names::takeLetter));
        return lifetimes;
    }

    /** No names. */
    public static ElidedLifetimes none() {
        return new ElidedLifetimes(Names.none());
    }

    /** Names that differ from these, for a function that is declared elsewhere too. */
    public static ElidedLifetimes of(AsyncFn function, Names taken) {
        return named(function, new ElidedLifetimes(taken));
    }

    /** The same with {@code 'l1}, {@code 'l2}, … for all but the receiver's. */
    public static ElidedLifetimes numbered(AsyncFn function, Names taken) {
        return named(
                function, new ElidedLifetimes(taken, () -> taken.takeNumbered(GeneratedName.WRAPPED_LIFETIME.text())));
    }

    private static ElidedLifetimes named(AsyncFn function, ElidedLifetimes lifetimes) {
        lifetimes.nameSignature(function);
        return lifetimes;
    }

    /** Names for the elided lifetimes of the type that an inherent implementation is for. */
    public static ElidedLifetimes ofHeader(ImplItem item) {
        Names names = Names.none();
        names.takeLifetimes(item.node());
        ElidedLifetimes lifetimes = new ElidedLifetimes(names);
        item.selfType()
                .ifPresent(type ->
                        lifetimes.nameAll(type.node(), () -> GeneratedName.HEADER_LIFETIME.take(lifetimes.names)));
        return lifetimes;
    }

    private void nameSignature(AsyncFn function) {
        Optional<String> ofReceiver = Optional.empty();
        for (Param param : function.item().params()) {
            if (param instanceof Param.SelfParam receiver) {
                nameReceiver(receiver);
                ofReceiver = ReceiverLifetime.of(function).map(byPlace::get);
                outsideBounds.clear();
            } else {
                nameAll(param.node(), next);
            }
        }
        Optional<String> ofResult = ofReceiver.or(this::only);
        function.item()
                .returnType()
                .flatMap(FnItem.ReturnType::type)
                .ifPresent(type -> LifetimePlaces.of(type.node()).forEach(place -> nameInResult(place, ofResult)));
    }

    /** The new names, in order of appearance. */
    public List<String> fresh() {
        return fresh;
    }

    /** All lifetimes that occur in the arguments, old names and new, in order of their first appearance. */
    public List<String> inArguments() {
        return List.copyOf(inArguments);
    }

    /** Those of them that have to stay exactly as long as they are, as far as one can tell by looking at the types. */
    public List<String> invariant() {
        return List.copyOf(invariant);
    }

    /** All lifetimes that occur in the result. */
    public Set<String> inResult() {
        return inResult;
    }

    /** Whether the result has one of the new names. */
    public boolean isInResult() {
        return fresh.stream().anyMatch(inResult::contains);
    }

    /** The lifetimes and labels that are taken in the function and the header around it, the new names included. */
    public Names names() {
        return names;
    }

    /** Writes the new names into the signature. */
    public void write(Rewrite rewrite) {
        rewrite.addAll(edits);
    }

    /** The lifetimes and labels that a new name must differ from: those of the function and of the header around it. */
    public static Names namesAround(AsyncFn function) {
        Names names = Names.none();
        names.takeLifetimes(function.item().node());
        function.owner().ifPresent(owner -> takeHeader(owner, names));
        return names;
    }

    /** Takes the lifetimes in the header of a trait or an implementation. */
    public static void takeHeader(Item owner, Names names) {
        SyntaxTree tree = owner.node().tree();
        int end = owner.node()
                .node(SyntaxKind.ITEM_LIST)
                .map(body -> tree.nodeFirst(body.index()))
                .orElse(tree.nodeEnd(owner.node().index()));
        names.takeLifetimes(tree, tree.nodeFirst(owner.node().index()), end);
    }

    private Optional<String> only() {
        return outsideBounds.size() == 1 ? outsideBounds.stream().findFirst() : Optional.empty();
    }

    private void nameReceiver(Param.SelfParam receiver) {
        Supplier<String> name = () -> fresh.isEmpty() ? GeneratedName.RECEIVER_LIFETIME.take(names) : next.get();
        Optional<Token> ampersand = receiver.ampersand();
        if (ampersand.isEmpty()) {
            nameAll(receiver.node(), name);
        } else {
            name(Place.after(ampersand.get(), receiver.lifetime()), name);
        }
    }

    private void nameAll(Node node, Supplier<String> name) {
        LifetimePlaces.of(node).forEach(place -> name(place, name));
    }

    private void name(Place place, Supplier<String> name) {
        String given = place.given().orElseGet(() -> {
            String taken = name.get();
            fresh.add(taken);
            place.write(taken, edits);
            return taken;
        });
        byPlace.put(place, given);
        inArguments.add(given);
        if (!isInBounds(place.cause().parent())) {
            outsideBounds.add(given);
        }
        if (Variance.isInvariant(place.cause())) {
            invariant.add(given);
        }
    }

    private static boolean isInBounds(Node place) {
        return place.ancestors()
                .takeWhile(node -> node.kind() != SyntaxKind.PARAM_LIST)
                .anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE);
    }

    private void nameInResult(Place place, Optional<String> ofResult) {
        Optional<String> name = place.given().or(() -> ofResult);
        name.ifPresent(inResult::add);
        if (place.given().isEmpty()) {
            name.ifPresent(found -> place.write(found, edits));
        }
    }
}
