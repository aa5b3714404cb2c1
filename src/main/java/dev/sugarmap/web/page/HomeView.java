package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.History;
import dev.sugarmap.roadmap.Roadmap;

/** The overview. */
public record HomeView(Frame frame, Roadmap roadmap) implements View {
    static HomeView of(History history, Frame.Request request) {
        Frame frame = Frame.of("Overview", "Where async Rust is going, and what its sugar means.", request);
        return new HomeView(frame, history.on(request.on()));
    }
}
