package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.web.http.Body;
import dev.sugarmap.web.http.Xml;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small picture of how an item stands on a day, for pages elsewhere.
 *
 * @param name what stands on the left
 * @param standing what stands on the right
 * @param colour behind that, dark enough for white letters
 */
record Badge(String name, String standing, String colour) {
    static final String FOLDER = "/badges/";
    static final String MEDIA_TYPE = "image/svg+xml";

    private static final String SUFFIX = ".svg";
    private static final String NEUTRAL = "#555555";
    private static final int LONGEST_NAME = 48;
    private static final int HEIGHT = 20;
    private static final int MARGIN = 6;
    /** The advance of a letter of 11 pixels in tenths of a pixel; every text is set to just this width. */
    private static final int LETTER = 66;

    /** The badge that this address names; for an unknown item one that says so. */
    static Answer answer(History history, Frame.Request request) {
        String file = request.path().substring(FOLDER.length());
        Optional<Slug> slug = Slug.parse(file.substring(0, file.length() - SUFFIX.length()));
        Optional<Standing> standing = slug.flatMap(known -> history.item(known, request.asOf()));
        if (standing.isPresent()) {
            return new Answer.File(Body.of(
                    MEDIA_TYPE, of(standing.get().item(), request.asOf()).svg()));
        }
        return new Answer.Absent(absent(slug, history, request.asOf()).svg());
    }

    private static Badge of(Item item, AsOf asOf) {
        String state = Stream.of(
                        item.status().map(Status::label), item.progress().map(Item.Progress::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Badge(
                shortened(item.title()),
                (state.isEmpty() ? "no state" : state) + told(asOf),
                item.status().map(Badge::colour).orElse(NEUTRAL));
    }

    private static Badge absent(Optional<Slug> slug, History history, AsOf asOf) {
        Optional<String> title =
                slug.stream().flatMap(name -> titles(name, history, asOf)).reduce((earlier, later) -> later);
        return new Badge(
                shortened(title.or(() -> slug.map(Slug::value)).orElse("sugarmap")),
                title.isPresent() ? "not there" + told(asOf) : "no such item",
                NEUTRAL);
    }

    private static Stream<String> titles(Slug slug, History history, AsOf asOf) {
        return Step.of(history.revisions(slug).stream().filter(asOf::knows).toList()).stream()
                .flatMap(step -> step.item().stream())
                .map(Item::title);
    }

    private static String told(AsOf asOf) {
        return " on " + asOf.day();
    }

    private static String shortened(String text) {
        int[] letters = text.codePoints().limit(LONGEST_NAME).toArray();
        String start = new String(letters, 0, letters.length);
        return start.length() == text.length() ? text : start.strip() + "…";
    }

    private static String colour(Status status) {
        return switch (status) {
            case DONE, SETTLED -> "#1d6b3a";
            case IN_PROGRESS, ACTIVE_DISCUSSION, UNDER_CONSIDERATION, PROPOSED -> "#1f5aa0";
            case PAUSED, HELP_WANTED -> "#7a4f00";
            case BLOCKED, REJECTED -> "#a3231f";
            case NOT_STARTED, UNKNOWN -> NEUTRAL;
        };
    }

    private String svg() {
        int left = width(name) + 2 * MARGIN;
        int all = left + width(standing) + 2 * MARGIN;
        String told = name + ": " + standing;
        Xml xml = new Xml()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        String.valueOf(all),
                        "height",
                        String.valueOf(HEIGHT),
                        "role",
                        "img",
                        "aria-label",
                        told)
                .element("title", told);
        part(xml, name, "#2b2a2f", 0, left);
        part(xml, standing, colour, left, all - left);
        return xml.end();
    }

    private static void part(Xml xml, String text, String colour, int x, int width) {
        xml.open(
                        "rect",
                        "x",
                        String.valueOf(x),
                        "width",
                        String.valueOf(width),
                        "height",
                        String.valueOf(HEIGHT),
                        "fill",
                        colour)
                .close()
                .element(
                        "text",
                        text,
                        "x",
                        String.valueOf(x + MARGIN),
                        "y",
                        "14",
                        "fill",
                        "#ffffff",
                        "font-family",
                        "DejaVu Sans Mono, Menlo, Consolas, monospace",
                        "font-size",
                        "11",
                        "textLength",
                        String.valueOf(width(text)),
                        "lengthAdjust",
                        "spacingAndGlyphs");
    }

    private static int width(String text) {
        return (text.codePointCount(0, text.length()) * LETTER + 9) / 10;
    }
}
