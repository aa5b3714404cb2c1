package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Csv;
import java.util.List;

/** A table of texts and numbers: what a chart is drawn from. */
public record Figures(List<String> columns, List<List<String>> rows) {
    public Figures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same as a file. */
    Body csv() {
        Csv csv = new Csv(columns);
        rows.forEach(csv::add);
        return csv.body();
    }
}
