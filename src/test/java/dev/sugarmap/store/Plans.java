package dev.sugarmap.store;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Changes.Filter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** How the database means to find what the pages of one thing need. */
public final class Plans {
    private static final Pattern STEP = Pattern.compile("/\\* (PUBLIC\\.[^*]*|function|index sorted)\\*/");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private Plans() {}

    /** The steps of each plan, on the database in that folder. */
    public static Map<String, List<String>> on(Path directory) {
        Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + directory.toAbsolutePath().resolve("sugarmap"), "SUGARMAP", "");
        Map<String, Object> parameters = Map.of(
                "type",
                "item",
                "slug",
                "initiative-7",
                "day",
                DAY,
                "last",
                900_000,
                "cursorDay",
                DAY.plusDays(1),
                "cursorNumber",
                1,
                "most",
                51);
        Map<String, List<String>> plans = new LinkedHashMap<>();
        Map.of(
                        "the items of one initiative",
                        Latest.OF_INITIATIVE,
                        "their states",
                        Items.STATES.replace(":revisions", "ARRAY[7, 900000]"),
                        "an item's history",
                        Revisions.OF_SUBJECT,
                        "the first changes",
                        Steps.numbers(Filter.until(AsOf.now(DAY))))
                .forEach((name, sql) -> plans.put(name, plan(jdbi, sql, parameters)));
        return plans;
    }

    private static List<String> plan(Jdbi jdbi, String sql, Map<String, Object> parameters) {
        return jdbi.withHandle(handle -> STEP.matcher(handle.createQuery("EXPLAIN " + sql)
                        .configure(org.jdbi.v3.core.statement.SqlStatements.class, s -> s.setUnusedBindingAllowed(true))
                        .bindMap(parameters)
                        .mapTo(String.class)
                        .one())
                .results()
                .map(MatchResult::group)
                .map(step -> step.replaceAll("\\s+", " "))
                .toList());
    }
}
