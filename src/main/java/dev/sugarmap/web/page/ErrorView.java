package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Problem;
import java.time.LocalDate;

/**
 * The page that says why there is no other.
 *
 * @param requestId what to name when asking for help; the log has it too
 */
public record ErrorView(Frame frame, Problem problem, String requestId) implements View {
    /** The error page for a request on that day. */
    public static ErrorView of(Problem problem, String requestId, LocalDate today) {
        Frame frame = Frame.today(problem.title(), problem.detail(), "/error", today);
        return new ErrorView(frame, problem, requestId);
    }
}
