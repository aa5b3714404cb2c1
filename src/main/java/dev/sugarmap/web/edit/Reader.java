package dev.sugarmap.web.edit;

import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Item.Cell;
import dev.sugarmap.roadmap.Item.Progress;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.roadmap.query.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads typed text into an item, and notes for each field what is wrong with it. Whatever was not typed anew is taken as
 * it is: old rows may say what no new one may.
 */
final class Reader {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_BLOCKS = 60;
    private static final int MOST_OWNERS = 20;
    private static final int MOST_CELLS = 60;
    private static final int LAST_POSITION = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Pattern PROGRESS = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final Pattern OWNER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,99}");
    private static final Pattern CELL =
            Pattern.compile("((?:Q[1-4]|H[12])'\\d\\d)(?:\\s+(\\d{1,3}/\\d{1,3}))?(\\s+target)?");
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\uFFFD&&[^\\n\\u200D]]");

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Typed typed;
    private final Roadmap roadmap;

    /** Reads what was typed; parents are looked for in that roadmap, of the item's initiative. */
    Reader(Typed typed, Roadmap roadmap) {
        this.typed = typed;
        this.roadmap = roadmap;
    }

    /** What is wrong, by the names of fields, in their order. */
    Map<String, String> errors() {
        return errors;
    }

    /** Whether all is right but the reason, so that it is clear what would change. */
    boolean isClear() {
        return Set.of(Typed.REASON).containsAll(errors.keySet());
    }

    void refuse(String name, String why) {
        errors.putIfAbsent(name, why);
    }

    /** The item as typed over {@code base}. */
    Item item(Item base) {
        Optional<Status> status = read(Field.STATE, base, Item::status, this::status);
        return new Item(
                base.slug(),
                base.kind(),
                base.initiative(),
                read(Field.TITLE, base, Item::title, this::title),
                read(Field.POSITION, base, Item::position, this::position),
                read(Field.PARENT, base, Item::parent, this::parent),
                status,
                status.equals(base.status()) ? base.stateText() : Optional.empty(),
                read(
                        Field.PROGRESS,
                        base,
                        Item::progress,
                        text -> filled(text).flatMap(bar -> progress(bar, Field.PROGRESS))),
                read(Field.STAGE, base, Item::stage, text -> line(text, Field.STAGE)),
                read(Field.ISSUE, base, Item::issue, text -> line(text, Field.ISSUE)),
                read(Field.OWNERS, base, Item::owners, this::owners),
                read(Field.HORIZON, base, Item::horizon, this::horizon),
                read(Field.PLAN, base, Item::cells, this::cells),
                base.links());
    }

    private <T> T read(Field field, Item base, Function<Item, T> kept, Function<String, T> parse) {
        String text = typed.of(field);
        return text.equals(Typed.text(field, base).strip()) && !text.isEmpty() ? kept.apply(base) : parse.apply(text);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private String title(String text) {
        if (text.isEmpty()) {
            refuse(Field.TITLE.code(), "Give it a title.");
        }
        return line(text, Field.TITLE).orElse("");
    }

    private Optional<String> line(String text, Field field) {
        if (text.length() > LONGEST_TEXT) {
            refuse(field.code(), "At most " + LONGEST_TEXT + " characters, please; these are " + text.length() + ".");
        }
        if (text.indexOf('\n') >= 0 || UNSHOWN.matcher(text).find()) {
            refuse(field.code(), "It holds a character that cannot be shown.");
        }
        return filled(text);
    }

    private Optional<Status> status(String text) {
        Optional<Status> status = Status.ofCode(text);
        if (status.isEmpty() && !text.isEmpty()) {
            refuse(Field.STATE.code(), "There is no such state.");
        }
        return status;
    }

    private int position(String text) {
        return number(text, 1, LAST_POSITION).orElseGet(() -> {
            refuse(Field.POSITION.code(), "The place in its table is a number from 1 to " + LAST_POSITION + ".");
            return 1;
        });
    }

    private Optional<Integer> horizon(String text) {
        Optional<Integer> year = number(text, FIRST_DAY.getYear(), 2100);
        if (year.isEmpty() && !text.isEmpty()) {
            refuse(Field.HORIZON.code(), "The horizon is a year from 2000 to 2100.");
        }
        return year;
    }

    private static Optional<Integer> number(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    private Optional<Progress> progress(String text, Field field) {
        Matcher form = PROGRESS.matcher(text);
        if (form.matches()) {
            int done = Integer.parseInt(form.group(1));
            int of = Integer.parseInt(form.group(2));
            if (of >= 1 && done <= of && of <= MOST_BLOCKS) {
                return Optional.of(new Progress(done, of));
            }
        }
        refuse(field.code(), "Write progress as 2/5: so many of so many, of at most " + MOST_BLOCKS + ".");
        return Optional.empty();
    }

    private List<String> owners(String text) {
        List<String> owners = Stream.of(text.split("[,\\s]+"))
                .map(owner -> owner.startsWith("@") ? owner.substring(1) : owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
        if (owners.size() > MOST_OWNERS || !owners.stream().allMatch(Reader::isHandle)) {
            refuse(
                    Field.OWNERS.code(),
                    "Owners are handles with commas between them, at most " + MOST_OWNERS
                            + ": letters, digits, - _ and . – and nothing where there are none.");
        }
        return owners;
    }

    /** What queries call an item without owners is no handle. */
    private static boolean isHandle(String owner) {
        return OWNER.matcher(owner).matches() && !owner.equalsIgnoreCase(Facet.NONE);
    }

    private Optional<Slug> parent(String text) {
        Optional<Slug> parent = filled(text).flatMap(Slug::parse);
        if (!text.isEmpty() && parent.flatMap(roadmap::item).isEmpty()) {
            refuse(
                    Field.PARENT.code(),
                    "The parent is the name in the address of another item of the same initiative that stands today.");
        }
        return parent;
    }

    private List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        Set<String> periods = new HashSet<>();
        for (String written : text.split("[,\\n]", -1)) {
            String line = written.strip();
            Matcher form = CELL.matcher(line);
            if (line.isEmpty()) {
                continue;
            }
            if (!form.matches() || !periods.add(form.group(1)) || cells.size() == MOST_CELLS) {
                refuse(
                        Field.PLAN.code(),
                        "Write each period once, on a line of its own: Q1'24 or H2'24, then progress as 0/3 where there is"
                                + " any, then the word target where it is due. Wrong is: "
                                + line.substring(0, Math.min(line.length(), 60)));
                return cells;
            }
            cells.add(new Cell(
                    form.group(1),
                    Optional.ofNullable(form.group(2)).flatMap(bar -> progress(bar, Field.PLAN)),
                    form.group(3) != null));
        }
        return cells;
    }

    /** Why the change is made. */
    String reason() {
        String reason = typed.of(Typed.REASON);
        if (reason.isEmpty()) {
            refuse(Typed.REASON, "Say why: readers will want to know.");
        } else if (reason.length() > LONGEST_REASON || UNSHOWN.matcher(reason).find()) {
            refuse(Typed.REASON, "At most " + LONGEST_REASON + " characters that can be shown, please.");
        }
        return reason;
    }

    /** The day from which it is so. */
    LocalDate effective(LocalDate today) {
        Optional<LocalDate> effective =
                typed.date(Typed.EFFECTIVE).filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(today));
        if (effective.isPresent()) {
            return effective.get();
        }
        refuse(Typed.EFFECTIVE, "Since when it is so: a day from " + FIRST_DAY + " to today, " + today + ".");
        return today;
    }
}
