package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that stands on other days than the one asked for.
 *
 * @param appears the first day from the one asked for on which it stands
 * @param stood the last day before on which it did
 */
public record AbsentDocumentView(
        Frame frame, DateBar dates, Optional<LocalDate> appears, Optional<LocalDate> stood, String href)
        implements View {
    /** Of a document with these versions, known or not on the day asked for. */
    static AbsentDocumentView of(History history, List<Revision> versions, Frame.Request request) {
        List<Revision> known = versions.stream().filter(request.asOf()::knows).toList();
        String title = versions.stream()
                .flatMap(version -> standing(version).stream())
                .map(Document::title)
                .toList()
                .getLast();
        Frame frame = Frame.of(title, "This document does not stand on " + request.on() + ".", request);
        Optional<LocalDate> appears = known.stream()
                .filter(version -> standing(version).isPresent())
                .map(version -> version.change().effective())
                .filter(day -> day.isAfter(request.on()))
                .findFirst();
        Optional<LocalDate> removed = known.stream()
                .filter(version -> version.change().effect() instanceof Effect.Removed)
                .map(version -> version.change().effective())
                .filter(day -> !day.isAfter(request.on()))
                .reduce((first, second) -> second);
        return new AbsentDocumentView(
                frame,
                DateBar.of(history, request, Edition.days(known)),
                appears,
                removed.map(day -> day.minusDays(1)),
                request.path());
    }

    private static Optional<Document> standing(Revision version) {
        return version.change().effect() instanceof Effect.Stands(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }
}
