package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.web.http.Query;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in the fields of a form, as text. */
record Typed(SortedMap<String, String> values) {
    static final String REASON = "reason";
    static final String EFFECTIVE = "effective";
    static final String BASE = "base";
    /** The day on which the item stood as the form showed it at first. */
    static final String SHOWN = "shown";

    /** What was sent. */
    static Typed of(Query form) {
        return new Typed(form.values());
    }

    /** What a form holds at first that edits this item as it stood on a day. */
    static Typed of(Item item, long base, LocalDate shown) {
        SortedMap<String, String> values = new TreeMap<>();
        FormFields.EDITED.forEach(field -> values.put(field.code(), text(field, item)));
        values.put(EFFECTIVE, shown.toString());
        values.put(SHOWN, shown.toString());
        values.put(BASE, Long.toString(base));
        return new Typed(values);
    }

    /** A field of an item as it is typed. */
    static String text(Field field, Item item) {
        String text = field.of(item).orElse("");
        return field == Field.PLAN ? text.replace(", ", "\n") : text;
    }

    String of(String name) {
        return values.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    String of(Field field) {
        return of(field.code());
    }

    /** The revision that its author saw last; what is no number is older than all. */
    long base() {
        String base = of(BASE);
        return base.matches("\\d{1,18}") ? Long.parseLong(base) : 0;
    }

    /** The day whose state was shown, or today. */
    LocalDate shown(LocalDate today) {
        return date(SHOWN).filter(day -> !day.isAfter(today)).orElse(today);
    }

    /** A field as a day, if it holds one. */
    Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(of(name)));
        } catch (DateTimeParseException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    /** The same with these in place. */
    Typed with(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(values);
        all.putAll(others);
        return new Typed(all);
    }
}
