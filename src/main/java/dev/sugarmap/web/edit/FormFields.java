package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Step.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an item that are edited, and items put together from the fields of others. */
final class FormFields {
    /** In the order of the form. */
    static final List<Field> EDITED = List.of(
            Field.TITLE,
            Field.STATE,
            Field.PROGRESS,
            Field.STAGE,
            Field.ISSUE,
            Field.OWNERS,
            Field.HORIZON,
            Field.PARENT,
            Field.POSITION,
            Field.PLAN);

    private FormFields() {}

    /** The edited fields in which two items differ. */
    static Set<Field> differing(Item one, Item other) {
        return EDITED.stream()
                .filter(field -> !field.of(one).equals(field.of(other)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /** An item like that one, with what {@code changed} changed of {@code base}. */
    static Item carried(Item base, Item changed, Item onto) {
        Set<Field> differing = differing(base, changed);
        return picked(onto, field -> differing.contains(field) ? changed : onto);
    }

    /** An item like that one, with each edited field from the item that is named for it. */
    static Item picked(Item ground, Function<Field, Item> from) {
        Item state = from.apply(Field.STATE);
        return new Item(
                ground.slug(),
                ground.kind(),
                ground.initiative(),
                from.apply(Field.TITLE).title(),
                from.apply(Field.POSITION).position(),
                from.apply(Field.PARENT).parent(),
                state.status(),
                state.stateText(),
                from.apply(Field.PROGRESS).progress(),
                from.apply(Field.STAGE).stage(),
                from.apply(Field.ISSUE).issue(),
                from.apply(Field.OWNERS).owners(),
                from.apply(Field.HORIZON).horizon(),
                from.apply(Field.PLAN).cells(),
                ground.links());
    }
}
