package dev.sugarmap.web.contract;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The closed sets of words in answers. */
public enum Words {
    STATES,
    KINDS,
    CHANGES,
    DIRECTIONS,
    SOURCES,
    OUTCOMES,
    COMPILERS;

    List<String> codes() {
        return switch (this) {
            case STATES -> codes(Status.values(), Status::code);
            case KINDS -> codes(Item.Kind.values(), Item.Kind::code);
            case CHANGES -> codes(Step.Sort.values(), Step.Sort::code);
            case DIRECTIONS -> codes(Direction.values(), Direction::code);
            case SOURCES ->
                codes(Change.Source.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
            case OUTCOMES -> List.of("desugared", "not-applicable", "refused");
            case COMPILERS -> List.of("stable", "nightly", "sketch");
        };
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }
}
