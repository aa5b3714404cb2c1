package dev.sugarmap.store;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Roadmap;
import dev.sugarmap.roadmap.Roadmap.Standing;
import dev.sugarmap.roadmap.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Roadmaps with every item, the last few that were asked for. One that is kept is brought up to date by reading only what
 * was appended since. They are read one at a time, so that many readers at once need the memory of one.
 */
final class WholeRoadmaps {
    private static final int MOST = 3;
    private static final long MOST_APPENDED = 2_000;

    private final Map<AsOf, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(long last, Roadmap roadmap) {}

    /** All that stands at that cut, which is the one of {@code asOf}. */
    synchronized Roadmap on(Handle handle, AsOf asOf, Cut cut) {
        Kept before = kept.get(asOf);
        if (before != null && before.last() >= cut.last()) {
            return before.roadmap();
        }
        Roadmap roadmap = before != null && cut.last() - before.last() <= MOST_APPENDED
                ? updated(handle, before, cut)
                : read(handle, cut);
        kept.put(asOf, new Kept(cut.last(), roadmap));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return roadmap;
    }

    private static Roadmap read(Handle handle, Cut cut) {
        List<Initiative> initiatives = Initiatives.on(handle, cut);
        List<Long> items = Latest.all(handle, SubjectType.ITEM, cut);
        return new Roadmap(
                cut.day(),
                initiatives,
                TableOrder.items(Items.standing(handle, items).values(), initiatives));
    }

    private static Roadmap updated(Handle handle, Kept before, Cut cut) {
        List<Initiative> initiatives = Initiatives.on(handle, cut);
        Map<Slug, Optional<Long>> changed = Latest.ofChangedItems(handle, before.last(), cut);
        List<Long> latest =
                changed.values().stream().flatMap(Optional::stream).sorted().toList();
        List<Standing> items = new ArrayList<>(Items.standing(handle, latest).values());
        before.roadmap().items().stream()
                .filter(standing -> !changed.containsKey(standing.item().slug()))
                .forEach(items::add);
        return new Roadmap(cut.day(), initiatives, TableOrder.items(items, initiatives));
    }
}
