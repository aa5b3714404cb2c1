package dev.sugarmap.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Why a request cannot be answered, as problem details (RFC 9457) for programs and words for people.
 *
 * @param status the HTTP status, 400 to 599
 * @param title the sort of problem, the same for all of its kind
 * @param detail what is wrong here and how to mend it
 * @param field the parameter or member that is wrong, if it is one
 * @param value what was given for it, where that can be told
 * @param allowed what may be given for it, where that is a closed set
 * @param limit the bound that was passed, if it is one
 */
public record Problem(
        int status,
        String title,
        String detail,
        Optional<String> field,
        Optional<String> value,
        List<String> allowed,
        Optional<Long> limit) {
    private static final int LONGEST_SHOWN = 60;

    public Problem {
        allowed = List.copyOf(allowed);
    }

    /** A parameter or member that cannot be understood. */
    public static Problem badRequest(String field, String detail) {
        return new Problem(
                400, "Bad request", detail, Optional.of(field), Optional.empty(), List.of(), Optional.empty());
    }

    /** A parameter or member whose value is none that there is. */
    public static Problem badValue(String field, String value, String detail, Collection<String> allowed) {
        return new Problem(
                400,
                "Bad request",
                detail,
                Optional.of(field),
                Optional.of(shown(value)),
                List.copyOf(allowed),
                Optional.empty());
    }

    /** As much of a value as fits into a sentence. */
    static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }

    /** An address under which nothing stands. */
    public static Problem notFound(String detail) {
        return of(404, "Not found", detail);
    }

    /** A member that passes a limit. */
    public static Problem tooLarge(String field, String detail, long limit) {
        return passed(413, "Content too large", field, detail, limit);
    }

    /** A member whose content is nested deeper than a limit. */
    public static Problem tooDeep(String field, String detail, long limit) {
        return passed(422, "Nested too deeply", field, detail, limit);
    }

    /** A problem of that status without a field. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static Problem passed(int status, String title, String field, String detail, long limit) {
        return new Problem(status, title, detail, Optional.of(field), Optional.empty(), List.of(), Optional.of(limit));
    }

    /** This problem as an exception, which the server turns into its answer. */
    public Thrown thrown() {
        return new Thrown(this);
    }

    /** What is sent of it. */
    public Details details(String requestId) {
        return new Details("about:blank", title, status, detail, field, value, allowed, limit, requestId);
    }

    /** A problem document; what is empty is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Details(
            @JsonPropertyDescription("always about:blank; the status says of which sort it is")
            String type,

            String title,
            int status,

            @JsonPropertyDescription("what is wrong, and how to mend it")
            String detail,

            @JsonPropertyDescription("the parameter or member that is wrong")
            Optional<String> field,

            @JsonPropertyDescription("what was given for it")
            Optional<String> value,

            @JsonPropertyDescription("all that may be given for it")
            List<String> allowed,

            @JsonPropertyDescription("the bound that was passed")
            Optional<Long> limit,

            @JsonPropertyDescription("names this answer in the server's log")
            String requestId) {}

    /** Carries a problem from where it is found to where it is answered. */
    public static final class Thrown extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Thrown(Problem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
