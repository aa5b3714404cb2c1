package dev.sugarmap.web.http;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request cannot be answered, as problem details (RFC 9457) for programs and words for people.
 *
 * @param status the HTTP status, 400 to 599
 * @param title the sort of problem, the same for all of its kind
 * @param detail what is wrong here and how to mend it
 * @param field the parameter or member that is wrong, if it is one
 * @param limit the bound that was passed, if it is one
 */
public record Problem(int status, String title, String detail, Optional<String> field, Optional<Long> limit) {
    /** A parameter or member that cannot be understood. */
    public static Problem badRequest(String field, String detail) {
        return new Problem(400, "Bad request", detail, Optional.of(field), Optional.empty());
    }

    /** An address under which nothing stands. */
    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, Optional.empty(), Optional.empty());
    }

    /** A member that passes a limit. */
    public static Problem tooLarge(String field, String detail, long limit) {
        return new Problem(413, "Content too large", detail, Optional.of(field), Optional.of(limit));
    }

    /** A member whose content is nested deeper than a limit. */
    public static Problem tooDeep(String field, String detail, long limit) {
        return new Problem(422, "Nested too deeply", detail, Optional.of(field), Optional.of(limit));
    }

    /** A problem of that status without a field. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, Optional.empty(), Optional.empty());
    }

    /** This problem as an exception, which the server turns into its answer. */
    public Thrown thrown() {
        return new Thrown(this);
    }

    /** The members of its problem document. */
    public Map<String, Object> members(String requestId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        field.ifPresent(name -> members.put("field", name));
        limit.ifPresent(bound -> members.put("limit", bound));
        members.put("requestId", requestId);
        return members;
    }

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
