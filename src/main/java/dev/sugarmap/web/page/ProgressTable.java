package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Status;
import dev.sugarmap.roadmap.progress.StatesOverTime.Point;
import dev.sugarmap.roadmap.query.Facet;
import dev.sugarmap.web.http.Body;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the progress page, each of which can be had as a file. */
enum ProgressTable {
    BURN_UP {
        @Override
        Figures of(Progress progress) {
            return new Figures(
                    List.of("Day", "In scope", "Done"),
                    progress.series().points().stream()
                            .map(point -> List.of(text(point.day()), text(point.scope()), text(point.done())))
                            .toList());
        }
    },
    STATES {
        @Override
        Figures of(Progress progress) {
            List<Optional<Status>> states = ProgressCharts.states(progress.series());
            Stream<String> names = states.stream().map(ProgressCharts::label);
            return new Figures(
                    Stream.concat(Stream.of("Day"), names).toList(),
                    progress.series().points().stream()
                            .map(point -> counts(point, states))
                            .toList());
        }

        private List<String> counts(Point point, List<Optional<Status>> states) {
            List<String> cells = new ArrayList<>(List.of(text(point.day())));
            states.forEach(state -> cells.add(text(point.count(state))));
            return cells;
        }
    },
    INITIATIVES {
        @Override
        Figures of(Progress progress) {
            return shares(Facet.INITIATIVE, progress);
        }
    },
    HORIZONS {
        @Override
        Figures of(Progress progress) {
            return shares(Facet.HORIZON, progress);
        }
    },
    OWNERS {
        @Override
        Figures of(Progress progress) {
            return shares(Facet.OWNER, progress);
        }
    },
    TIME_IN_STATE {
        @Override
        Figures of(Progress progress) {
            return new Figures(
                    List.of("State", "Items", "Days in all", "Median days", "Longest days", "Longest item"),
                    progress.times().stream()
                            .map(times -> List.of(
                                    ProgressCharts.label(times.state()),
                                    text(times.items()),
                                    text(times.days()),
                                    text(times.median()),
                                    text(times.most()),
                                    times.longest().value()))
                            .toList());
        }
    },
    STALE {
        @Override
        Figures of(Progress progress) {
            return items(progress.stale(), progress);
        }
    },
    OWNERLESS {
        @Override
        Figures of(Progress progress) {
            return items(progress.ownerless(), progress);
        }
    },
    CONFLICTS {
        @Override
        Figures of(Progress progress) {
            return new Figures(
                    List.of("Conflict", "Subproject", "Other", "State", "Progress", "Other state"),
                    progress.conflicts().stream()
                            .map(conflict -> List.of(
                                    conflict.rule().label(),
                                    conflict.subproject().item().slug().value(),
                                    conflict.other().item().slug().value(),
                                    state(conflict.subproject()),
                                    bar(conflict.subproject()),
                                    state(conflict.other())))
                            .toList());
        }
    },
    SLIPS {
        @Override
        Figures of(Progress progress) {
            return new Figures(
                    List.of("Day", "Item", "Date", "From", "To", "Direction", "Source"),
                    progress.slips().stream()
                            .map(slip -> List.of(
                                    text(slip.step().revision().change().effective()),
                                    slip.step()
                                            .revision()
                                            .change()
                                            .effect()
                                            .slug()
                                            .value(),
                                    slip.date().label(),
                                    slip.from(),
                                    slip.to(),
                                    slip.later() ? "later" : "earlier",
                                    slip.step().revision().change().source().id()))
                            .toList());
        }
    };

    private static final String CHART = "chart";

    /** The table with these figures. */
    abstract Figures of(Progress progress);

    /** The name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its file is, for a page of that address. */
    String file(Address page) {
        return page.at(ProgressView.PATH + ".csv").with(CHART, code()).toString();
    }

    /** The file that the request names. */
    static Body file(History history, Frame.Request request) {
        ProgressTable table = request.query()
                .choice(CHART, ProgressTable::ofCode, Arrays.stream(values()).map(ProgressTable::code))
                .orElse(BURN_UP);
        return table.of(Progress.of(history, request)).csv();
    }

    private static Optional<ProgressTable> ofCode(String code) {
        return Arrays.stream(values())
                .filter(table -> table.code().equals(code))
                .findFirst();
    }

    private static Figures shares(Facet facet, Progress progress) {
        return new Figures(
                List.of(facet.label(), "Done", "Of", "Share in %"),
                Share.by(facet, progress).stream()
                        .map(share -> List.of(
                                share.value().code(), text(share.done()), text(share.of()), text(share.hundredths())))
                        .toList());
    }

    private static Figures items(List<Standing> items, Progress progress) {
        return new Figures(
                List.of("Item", "Title", "State", "Progress", "Since", "Days"),
                items.stream()
                        .map(standing -> List.of(
                                standing.item().slug().value(),
                                standing.item().title(),
                                state(standing),
                                bar(standing),
                                text(standing.since()),
                                text(Progress.days(standing, progress.roadmap().on()))))
                        .toList());
    }

    private static String state(Standing standing) {
        return standing.item().status().map(Status::code).orElse("");
    }

    private static String bar(Standing standing) {
        return standing.item().progress().map(Item.Progress::toString).orElse("");
    }

    private static String text(Object value) {
        return value.toString();
    }
}
