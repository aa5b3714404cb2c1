package dev.sugarmap.desugar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the compiler says of a text. */
record RustcReport(boolean isAccepted, List<Message> messages) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The compiler takes an assignment to a field of what an async block captures for one to all of it. */
    private static final String FIELD_OF_CAPTURED = "value assigned to `self` is never read";

    /**
     * One thing that it says.
     *
     * @param code an error's number such as {@code E0277}, a lint's name, or nothing
     * @param rendered the message with its place, as a person is shown it
     */
    record Message(String level, String code, String text, String rendered) {
        boolean isError() {
            return level.startsWith("error");
        }

        /** Whether it is a lint that says something true. */
        boolean isLint() {
            return !code.isEmpty() && !code.matches("E\\d{4}") && !text.startsWith(FIELD_OF_CAPTURED);
        }
    }

    /** Reads what a compiler printed, one JSON object a line. */
    static RustcReport of(boolean isAccepted, String printed) {
        List<Message> messages = printed.lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .map(RustcReport::message)
                .toList();
        return new RustcReport(isAccepted, messages);
    }

    private static Message message(JsonNode message) {
        return new Message(
                message.path("level").stringValue(""),
                message.path("code").path("code").stringValue(""),
                message.path("message").stringValue(""),
                message.path("rendered").stringValue(""));
    }

    /** The names of the lints that fire. */
    Set<String> lints() {
        return messages.stream()
                .filter(Message::isLint)
                .map(Message::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the lints that fire here and do not there, and of which nothing that is said tells. */
    Set<String> newLints(RustcReport before, List<Diagnostic> said) {
        Set<String> fresh = new TreeSet<>(lints());
        fresh.removeAll(before.lints());
        fresh.removeIf(lint -> said.stream()
                .map(diagnostic -> diagnostic.message() + diagnostic.help().orElse(""))
                .anyMatch(text -> text.contains(lint.replaceFirst("_(internal|reachable)$", ""))));
        return fresh;
    }

    /** The numbers of its errors. */
    Set<String> errors() {
        return messages.stream()
                .filter(Message::isError)
                .map(Message::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first error in one line; nothing where there is none. */
    String firstError() {
        return messages.stream()
                .filter(Message::isError)
                .map(message -> message.code() + " "
                        + message.text().lines().findFirst().orElse(""))
                .findFirst()
                .orElse("");
    }

    /** All of it as a person is shown it. */
    String rendered() {
        return messages.stream().map(Message::rendered).collect(Collectors.joining());
    }
}
