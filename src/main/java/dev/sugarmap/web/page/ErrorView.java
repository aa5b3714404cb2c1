package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The page that says why there is no other.
 *
 * @param requestId what to name when asking for help; the log has it too
 * @param mending the parameter to write anew, where it is one that is wrong
 */
public record ErrorView(Frame frame, Problem problem, String requestId, Optional<Mending> mending) implements View {
    /**
     * A form that asks for the same address with another value of one parameter.
     *
     * @param value what was given for it
     * @param kept the other parameters
     */
    public record Mending(String path, String name, String value, Map<String, String> kept) {}

    /** The error page for a request on that day. */
    public static ErrorView of(Problem problem, String requestId, LocalDate today) {
        Frame frame = Frame.today(problem.title(), problem.detail(), "/error", today);
        return new ErrorView(frame, problem, requestId, Optional.empty());
    }

    /** The same page with a form for the wrong one of these parameters of a page. */
    public ErrorView mending(String path, Query query) {
        Map<String, String> kept = new TreeMap<>(query.values());
        Optional<Mending> mending = problem.field()
                .flatMap(name ->
                        Optional.ofNullable(kept.remove(name)).map(value -> new Mending(path, name, value, kept)));
        return new ErrorView(frame, problem, requestId, mending);
    }
}
