package dev.sugarmap.web.edit;

import dev.sugarmap.web.account.Visit;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that changes the roadmap, as it was filled last.
 *
 * @param lead what the form is for
 * @param notice what happened to what it is about since it was opened
 * @param kept fields that are not shown
 * @param errors what is wrong, each with the field it is wrong in
 * @param preview what saving it will change, where all is right
 * @param steps what was changed before, the last first, each with the way to undo it
 */
public record EditView(
        Frame frame,
        Visit visit,
        Optional<String> lead,
        Optional<String> notice,
        List<Way> ways,
        Map<String, String> kept,
        List<Input> inputs,
        List<Wrong> errors,
        Optional<Preview> preview,
        List<Past> steps)
        implements View {

    /** A link to another page about the same item. */
    public record Way(String href, String label) {}

    /** What is wrong in one field. */
    public record Wrong(String name, String label, String message) {}

    /** A step of the item's life. */
    public record Past(String day, String told, String by, Optional<String> reason, String undo) {}

    static List<Wrong> wrong(List<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> input.error().stream().map(text -> new Wrong(input.name(), input.label(), text)))
                .toList();
    }
}
