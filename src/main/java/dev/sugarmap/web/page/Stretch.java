package dev.sugarmap.web.page;

import dev.sugarmap.web.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of many rows one page shows.
 *
 * @param first the first row's place, from 1; behind the last where there is none
 * @param last the last row's place
 * @param whole whether these are all
 * @param previous leads to the rows before
 * @param next leads to the rows that follow
 */
public record Stretch(int first, int last, boolean whole, Optional<String> previous, Optional<String> next) {
    /** The parameter that counts pages, from 1. */
    static final String PAGE = "page";

    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /** The stretch of so many rows that a request asks for. */
    static Stretch of(Frame.Request request, int rows) {
        int page = request.query().text(PAGE).map(Stretch::number).orElse(1);
        int first = Math.min((page - 1) * MOST, rows);
        int last = Math.min(first + MOST, rows);
        Address address = Address.of(request);
        return new Stretch(
                first + 1,
                last,
                last - first == rows,
                page > 1 ? Optional.of(at(address, page - 1)) : Optional.empty(),
                last < rows ? Optional.of(at(address, page + 1)) : Optional.empty());
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw Problem.badRequest(PAGE, "\"" + PAGE + "\" is a number from 1.")
                    .thrown();
        }
        return Integer.parseInt(text);
    }

    private static String at(Address address, int page) {
        return (page == 1 ? address.without(PAGE) : address.with(PAGE, String.valueOf(page))).toString();
    }

    <T> List<T> of(List<T> rows) {
        return rows.subList(first - 1, last);
    }
}
