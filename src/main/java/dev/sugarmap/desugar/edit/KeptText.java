package dev.sugarmap.desugar.edit;

import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which parts of a text are still there after its edits, in their place or copied to another. */
public final class KeptText {
    private final List<Part> parts = new ArrayList<>();
    private final List<TextRange> copies = new ArrayList<>();

    private record Part(TextRange range, boolean isKept) {}

    private KeptText() {}

    /** What is left of a text by these rewrites. */
    public static KeptText after(List<Rewrite> rewrites) {
        KeptText kept = new KeptText();
        rewrites.stream().flatMap(rewrite -> rewrite.edits().stream()).forEach(kept::add);
        kept.parts.sort(Comparator.<Part>comparingInt(part -> part.range().length())
                .thenComparing(Part::isKept, Comparator.reverseOrder()));
        return kept;
    }

    private void add(Rewrite.Edit edit) {
        Stream<Template> written = switch (edit) {
            case Rewrite.Edit.Before before -> Stream.of(before.text());
            case Rewrite.Edit.After after -> Stream.of(after.text());
            case Rewrite.Edit.Wrap wrap -> Stream.of(wrap.open(), wrap.close());
            case Rewrite.Edit.Replace replace -> {
                parts.add(new Part(replace.range(), false));
                yield Stream.of(replace.text());
            }
        };
        written.flatMap(template -> template.parts().stream()).forEach(part -> {
            switch (part) {
                case Template.Part.Hole hole -> parts.add(new Part(hole.source(), true));
                case Template.Part.Copy copy -> copies.add(copy.source());
                case Template.Part.Text _, Template.Part.Line _ -> {}
            }
        });
    }

    /** Whether a part is left: the smallest edit around it says so, such as a hole in what is replaced, or none is. */
    public boolean has(TextRange range) {
        return copies.stream().anyMatch(copy -> copy.contains(range))
                || parts.stream()
                        .filter(part -> part.range().contains(range))
                        .findFirst()
                        .map(Part::isKept)
                        .orElse(true);
    }
}
