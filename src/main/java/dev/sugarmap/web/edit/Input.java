package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a form.
 *
 * @param type {@code text}, {@code number}, {@code date}, {@code area} or {@code choice}
 * @param hint how to fill it
 * @param options of a choice
 * @param error what is wrong with its value
 */
public record Input(
        String name,
        String label,
        String type,
        String value,
        boolean required,
        Optional<String> hint,
        List<Option> options,
        Optional<String> error) {

    /** One of the values to choose from. */
    public record Option(String value, String label) {}

    static Input line(String name, String label, boolean required, Sheet sheet) {
        return of(name, label, "text", required, Optional.empty(), List.of(), sheet);
    }

    static Input choice(String name, String label, List<Option> options, Sheet sheet) {
        return of(name, label, "choice", false, Optional.empty(), options, sheet);
    }

    static Input of(Field field, Sheet sheet) {
        return switch (field) {
            case STATE -> choice(field.code(), field.label(), states(), sheet);
            case PROGRESS -> hinted(field, "text", "such as 2/5", sheet);
            case OWNERS -> hinted(field, "text", "handles, with commas between them", sheet);
            case HORIZON -> hinted(field, "text", "a year", sheet);
            case PARENT -> hinted(field, "text", "the last part of that item's address", sheet);
            case PLAN -> hinted(field, "area", "a period on each line, such as Q1'24 0/3 target", sheet);
            case POSITION -> hinted(field, "text", "its row in the table", sheet);
            case TITLE -> line(field.code(), field.label(), true, sheet);
            case INITIATIVE, KIND, STATE_TEXT, STAGE, ISSUE, LINKS -> line(field.code(), field.label(), false, sheet);
        };
    }

    static Input reason(Sheet sheet) {
        return of(
                Typed.REASON, "Reason", "area", true, Optional.of("shown with the change, for ever"), List.of(), sheet);
    }

    static Input effective(Sheet sheet) {
        return of(Typed.EFFECTIVE, "Since", "date", true, Optional.of("the day from which it is so"), List.of(), sheet);
    }

    private static Input hinted(Field field, String type, String hint, Sheet sheet) {
        return of(field.code(), field.label(), type, false, Optional.of(hint), List.of(), sheet);
    }

    private static Input of(
            String name,
            String label,
            String type,
            boolean required,
            Optional<String> hint,
            List<Option> options,
            Sheet sheet) {
        String value = sheet.typed().values().getOrDefault(name, "");
        return new Input(
                name,
                label,
                type,
                value,
                required,
                hint,
                options,
                Optional.ofNullable(sheet.errors().get(name)));
    }

    private static List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option("", "none")),
                        Stream.of(Status.values()).map(status -> new Option(status.code(), status.label())))
                .toList();
    }

    /** What the control is described by. */
    public Optional<String> describedBy() {
        String ids = Stream.of(error.map(text -> "error-" + name), hint.map(text -> "hint-" + name))
                .flatMap(Optional::stream)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
        return Optional.of(ids).filter(some -> !some.isEmpty());
    }
}
