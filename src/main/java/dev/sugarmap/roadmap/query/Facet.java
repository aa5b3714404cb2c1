package dev.sugarmap.roadmap.query;

import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What items are told apart by: to show only some of them, and to put like with like. */
public enum Facet {
    INITIATIVE("Initiative", "No initiative"),
    KIND("Kind", "No kind"),
    STATE("State", "No state"),
    OWNER("Owner", "Nobody"),
    HORIZON("Horizon", "No horizon");

    /** Stands for items that have nothing in a facet. */
    public static final String NONE = "none";

    private final String label;
    private final String none;

    Facet(String label, String none) {
        this.label = label;
        this.none = none;
    }

    /** A value of a facet: what addresses call it and what people do. */
    public record Value(String code, String label) {}

    /** The parameter's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name shown to people. */
    public String label() {
        return label;
    }

    /** Whether an item belongs to the value of that code. */
    public boolean holds(Item item, String code) {
        List<String> codes = codes(item);
        return codes.isEmpty() ? code.equals(NONE) : codes.contains(code);
    }

    /** The values that the items of this roadmap have, in the facet's own order, and at last the lack of one. */
    public List<Value> values(Roadmap roadmap) {
        Set<String> there = counts(roadmap).keySet();
        return choices(roadmap).filter(value -> there.contains(value.code())).toList();
    }

    /** How many items of this roadmap belong to each value that any belongs to, by its code. */
    public Map<String, Integer> counts(Roadmap roadmap) {
        Map<String, Integer> counts = new HashMap<>();
        for (Standing standing : roadmap.items()) {
            List<String> codes = codes(standing.item());
            if (codes.isEmpty()) {
                counts.merge(NONE, 1, Integer::sum);
            }
            codes.stream().distinct().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    /** The values that a closed facet has or that items of this roadmap have in an open one, and the lack of one. */
    public Stream<Value> choices(Roadmap roadmap) {
        return Stream.concat(named(roadmap), Stream.of(new Value(NONE, none)));
    }

    /** The values that a request may name; for owners any name is one. */
    public Stream<String> allowed(Roadmap roadmap) {
        return choices(roadmap).map(Value::code);
    }

    /** The codes of the values that an item belongs to; none where it lacks one. */
    public List<String> codes(Item item) {
        return switch (this) {
            case INITIATIVE -> List.of(item.initiative().value());
            case KIND -> List.of(item.kind().code());
            case STATE -> item.status().map(Status::code).stream().toList();
            case OWNER -> item.owners();
            case HORIZON -> item.horizon().map(String::valueOf).stream().toList();
        };
    }

    private Stream<Value> named(Roadmap roadmap) {
        return switch (this) {
            case INITIATIVE -> roadmap.initiatives().stream().map(Facet::value);
            case KIND -> Stream.of(Item.Kind.values()).map(kind -> new Value(kind.code(), kind.label()));
            case STATE -> Stream.of(Status.values()).map(status -> new Value(status.code(), status.label()));
            case OWNER ->
                roadmap.items().stream()
                        .flatMap(standing -> standing.item().owners().stream())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .map(owner -> new Value(owner, owner));
            case HORIZON ->
                roadmap.items().stream()
                        .flatMap(standing -> standing.item().horizon().stream())
                        .distinct()
                        .sorted()
                        .map(year -> new Value(year.toString(), year.toString()));
        };
    }

    private static Value value(Initiative initiative) {
        return new Value(initiative.slug().value(), initiative.title());
    }
}
