package dev.sugarmap.web.playground;

import dev.sugarmap.desugar.matrix.Matrix;
import dev.sugarmap.web.http.Query;
import dev.sugarmap.web.page.Frame;
import dev.sugarmap.web.page.View;
import dev.sugarmap.web.playground.PlaygroundView.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that shows how two outputs of one source differ.
 *
 * @param kept the options that both outputs were made with
 * @param summary how much differs, in words
 * @param link the address that brings back this page; absent where the source is too long for one
 * @param all the address of all outputs; absent likewise
 */
public record DifferenceView(
        Frame frame,
        String source,
        Map<String, String> kept,
        String left,
        String right,
        List<Choice> lefts,
        List<Choice> rights,
        String summary,
        List<Difference.Line> lines,
        Optional<String> link,
        Optional<String> all)
        implements View {

    static DifferenceView of(Query query, Frame.Request request) {
        Comparison comparison = Comparison.of(query);
        List<Side> sides = Side.all();
        Side left = Side.of(query, "left").orElse(sides.getFirst());
        Side right = Side.of(query, "right").orElse(sides.get(1));
        Matrix matrix = comparison.matrix();
        Difference difference = Difference.of(left.text(matrix), right.text(matrix));
        Frame frame = Frame.of(
                left.title() + " and " + right.title(),
                "How two desugarings of one piece of Rust differ, line by line.",
                request);
        return new DifferenceView(
                frame,
                comparison.source(),
                comparison.given(),
                left.title(),
                right.title(),
                Side.choices(left.id()),
                Side.choices(right.id()),
                summary(difference),
                difference.lines(),
                PlaygroundView.link(frame, comparison.difference(left.id(), right.id())),
                PlaygroundView.link(frame, comparison.address()));
    }

    private static String summary(Difference difference) {
        return difference.removed() == 0 && difference.added() == 0
                ? "Both are the same."
                : ResultView.counted(difference.removed(), "line") + " only on the left, "
                        + ResultView.counted(difference.added(), "line") + " only on the right.";
    }
}
