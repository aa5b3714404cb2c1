package dev.sugarmap.web.api;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.api.ItemAnswer.Cell;
import dev.sugarmap.web.api.ItemAnswer.Link;
import dev.sugarmap.web.api.ItemAnswer.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of an item that a change changed, named as in the item. */
@JsonClassDescription("What a change changed: each member of the item that differs, before and after.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FieldsAnswer(
        Optional<Difference<String>> kind,
        Optional<Difference<String>> initiative,
        Optional<Difference<String>> title,
        Optional<Difference<Integer>> position,
        Optional<Difference<String>> parent,
        Optional<Difference<String>> state,
        Optional<Difference<String>> stateText,
        Optional<Difference<Progress>> progress,
        Optional<Difference<String>> stage,
        Optional<Difference<String>> issue,
        Optional<Difference<List<String>>> owners,
        Optional<Difference<Integer>> horizon,
        Optional<Difference<List<Cell>>> cells,
        Optional<Difference<List<Link>>> links) {

    /** A member of an item, before and after. */
    record Difference<T>(
            @JsonPropertyDescription("null where there was nothing")
            Optional<T> before,

            @JsonPropertyDescription("null where there is nothing any more")
            Optional<T> after) {}

    static FieldsAnswer of(Step step) {
        Reader reader = new Reader(step);
        return new FieldsAnswer(
                reader.always(Field.KIND, ItemAnswer::kind),
                reader.always(Field.INITIATIVE, ItemAnswer::initiative),
                reader.always(Field.TITLE, ItemAnswer::title),
                reader.always(Field.POSITION, ItemAnswer::position),
                reader.sometimes(Field.PARENT, ItemAnswer::parent),
                reader.sometimes(Field.STATE, ItemAnswer::state),
                reader.sometimes(Field.STATE_TEXT, ItemAnswer::stateText),
                reader.sometimes(Field.PROGRESS, ItemAnswer::progress),
                reader.sometimes(Field.STAGE, ItemAnswer::stage),
                reader.sometimes(Field.ISSUE, ItemAnswer::issue),
                reader.always(Field.OWNERS, ItemAnswer::owners),
                reader.sometimes(Field.HORIZON, ItemAnswer::horizon),
                reader.always(Field.PLAN, ItemAnswer::cells),
                reader.always(Field.LINKS, ItemAnswer::links));
    }

    /** Reads the members that differ off both items. */
    private record Reader(Set<Field> differing, Optional<ItemAnswer> before, Optional<ItemAnswer> after) {
        Reader(Step step) {
            this(
                    step.differences().stream().map(Step.Difference::field).collect(Collectors.toSet()),
                    answer(step.before(), step),
                    answer(step.after(), step));
        }

        private static Optional<ItemAnswer> answer(Optional<Item> item, Step step) {
            LocalDate day = step.revision().change().effective();
            return item.map(standing -> ItemAnswer.of(standing, day));
        }

        <T> Optional<Difference<T>> always(Field field, Function<ItemAnswer, T> member) {
            return sometimes(field, item -> Optional.of(member.apply(item)));
        }

        <T> Optional<Difference<T>> sometimes(Field field, Function<ItemAnswer, Optional<T>> member) {
            return differing.contains(field)
                    ? Optional.of(new Difference<>(before.flatMap(member), after.flatMap(member)))
                    : Optional.empty();
        }
    }
}
