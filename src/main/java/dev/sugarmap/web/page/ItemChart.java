package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Direction;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.Step;
import dev.sugarmap.roadmap.Step.Field;
import dev.sugarmap.roadmap.TimeInState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws one item's life: its progress as a line, and below it a band of its states. */
final class ItemChart {
    private static final int BAND = Chart.BAND;
    private static final int FLOOR = Chart.BOTTOM - BAND - 10;
    private static final int TEXTURES = 3;

    private final List<Day> days;
    private final TimeInState states;
    private final TimeScale scale;
    private final List<Chart.Shape> shapes = new ArrayList<>();

    private ItemChart(List<Day> days, TimeInState states, LocalDate last) {
        this.days = days;
        this.states = states;
        scale = new TimeScale(days.getFirst().day(), last, Chart.LEFT, Chart.RIGHT);
    }

    /** All that happened on a day, and how the item stood at its end. */
    private record Day(LocalDate day, List<Step> steps) {
        Optional<Item> item() {
            return steps.getLast().after();
        }

        Optional<Item.Progress> progress() {
            return item().flatMap(Item::progress);
        }

        String told(Field field) {
            return item().flatMap(field::of).orElse("");
        }

        String happened() {
            return steps.stream()
                    .flatMap(step -> Stream.concat(
                            Stream.of(step.sort().label()), step.direction().map(Direction::label).stream()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        String state() {
            return item().map(item -> item.status().map(Status::label).orElse("No state"))
                    .orElse("Not there");
        }
    }

    /** The drawing of these steps, all of one item, up to that day; none where at no day's end it was there yet. */
    static Optional<Chart> of(List<Step> steps, LocalDate last, String file) {
        Map<LocalDate, List<Step>> byDay = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> !day(step).isAfter(last))
                .forEach(step -> byDay.computeIfAbsent(day(step), day -> new ArrayList<>())
                        .add(step));
        List<Day> days = byDay.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
        TimeInState states = TimeInState.of(steps, last);
        return states.spells().isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemChart(days, states, last).chart(file));
    }

    private Chart chart(String file) {
        boolean hasProgress = days.stream().anyMatch(day -> day.progress().isPresent());
        List<Chart.Key> keys = new ArrayList<>();
        if (hasProgress) {
            line();
            keys.add(Chart.Key.line("line done", "progress: filled blocks of all"));
        }
        if (rescales()) {
            keys.add(Chart.Key.mark("line rescale", "rescaled: other blocks, no progress"));
        }
        keys.addAll(band());
        Day latest = days.getLast();
        List<Chart.Label> labels = new ArrayList<>();
        latest.progress().ifPresent(bar -> labels.add(new Chart.Label(bar.toString(), y(bar))));
        labels.add(new Chart.Label(latest.state(), Chart.BOTTOM - BAND / 2));
        return new Chart(
                "course",
                "Course",
                "Since " + scale.first() + ": " + told() + ".",
                scale.ticks(),
                hasProgress ? shares() : List.of(),
                shapes,
                labels,
                points(),
                keys,
                figures(),
                file);
    }

    private static List<Chart.Tick> shares() {
        return Stream.of(0, 50, 100)
                .map(share -> new Chart.Tick(share + " %", FLOOR - (FLOOR - Chart.TOP) * share / 100))
                .toList();
    }

    /** The line jumps where progress was made or lost; where only the scale changed it breaks off and begins anew. */
    private void line() {
        StringBuilder line = new StringBuilder();
        StringBuilder rescales = new StringBuilder();
        Optional<Item.Progress> before = Optional.empty();
        for (Day day : days) {
            int x = scale.x(day.day());
            if (before.isPresent()) {
                line.append("H").append(x);
            }
            if (day.progress().isPresent()) {
                int y = y(day.progress().get());
                if (isRescaled(before, day.progress())) {
                    rescales.append("M%d %dl5-5 5 5-5 5z".formatted(x - 5, y));
                    line.append("M%d %d".formatted(x, y));
                } else {
                    line.append(before.isPresent() ? "V" + y : "M%d %d".formatted(x, y));
                }
            }
            before = day.progress();
        }
        if (before.isPresent()) {
            line.append("H").append(scale.right());
        }
        shapes.add(Chart.Shape.plain("line done", line.toString()));
        if (!rescales.isEmpty()) {
            shapes.add(Chart.Shape.plain("line rescale", rescales.toString()));
        }
    }

    private boolean rescales() {
        return IntStream.range(1, days.size())
                .anyMatch(
                        i -> isRescaled(days.get(i - 1).progress(), days.get(i).progress()));
    }

    private static boolean isRescaled(Optional<Item.Progress> before, Optional<Item.Progress> after) {
        return before.flatMap(from -> after.filter(to -> Direction.isRescaled(from, to)))
                .isPresent();
    }

    private static int y(Item.Progress bar) {
        return FLOOR - (FLOOR - Chart.TOP) * bar.done() / bar.of();
    }

    private List<Chart.Key> band() {
        List<Optional<Status>> order = List.copyOf(states.days().keySet());
        for (TimeInState.Spell spell : states.spells()) {
            int from = scale.x(spell.from());
            int to = Math.max(from + 1, scale.x(spell.to()));
            shapes.add(new Chart.Shape(
                    style(spell.status()),
                    "M%d %dH%dV%dH%dZ".formatted(from, Chart.BOTTOM - BAND, to, Chart.BOTTOM - 1, from),
                    texture(order.indexOf(spell.status()))));
        }
        return order.stream()
                .map(state -> Chart.Key.area(style(state), texture(order.indexOf(state)), ProgressCharts.label(state)))
                .toList();
    }

    private static String style(Optional<Status> state) {
        return "area " + state.map(Status::code).orElse("none");
    }

    private static Optional<Integer> texture(int place) {
        return Optional.of(place % TEXTURES).filter(number -> number > 0);
    }

    private String told() {
        return states.days().entrySet().stream()
                .map(entry -> ProgressCharts.label(entry.getKey()).toLowerCase(Locale.ROOT) + " for " + entry.getValue()
                        + " days")
                .collect(Collectors.joining(", "));
    }

    private List<Chart.Point> points() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> {
                    Day day = days.get(i);
                    int x = scale.x(day.day());
                    int next = i + 1 < days.size() ? scale.x(days.get(i + 1).day()) : scale.right();
                    String bar = day.progress().map(progress -> ", " + progress).orElse("");
                    String label = day.day() + ": " + day.state() + bar + " (" + day.happened() + ")";
                    return new Chart.Point(label, x, Math.max(2, next - x));
                })
                .toList();
    }

    private Figures figures() {
        return new Figures(
                List.of("Day", "What happened", "State", "Progress", "Stage", "Owners", "Horizon", "Plan", "Title"),
                days.stream()
                        .map(day -> List.of(
                                day.day().toString(),
                                day.happened(),
                                day.state(),
                                day.progress().map(Item.Progress::toString).orElse(""),
                                day.told(Field.STAGE),
                                day.told(Field.OWNERS),
                                day.told(Field.HORIZON),
                                day.told(Field.PLAN),
                                day.told(Field.TITLE)))
                        .toList());
    }

    private static LocalDate day(Step step) {
        return step.revision().change().effective();
    }
}
