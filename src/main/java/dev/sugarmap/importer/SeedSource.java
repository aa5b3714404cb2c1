package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Change.Source;
import dev.sugarmap.roadmap.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** Where the facts of a part of the seed come from, and since which day they are so. */
record SeedSource(LocalDate effective, String id, Optional<String> page, Optional<String> url, String reason) {
    static SeedSource of(YamlFields fields) {
        LocalDate effective = fields.read("effective", LocalDate::parse);
        String reason = fields.text("reason");
        return fields.one(
                "source",
                source -> new SeedSource(
                        effective, source.text("id"), source.textIfAny("page"), source.textIfAny("url"), reason));
    }

    /** The same source, opened at a page. */
    SeedSource at(String page) {
        return new SeedSource(effective, id, Optional.of(page), url, reason);
    }

    /** The same source, opened at a file below its address. */
    SeedSource file(String file) {
        return new SeedSource(effective, id, Optional.of(file), url.map(address -> address + file), reason);
    }

    /** The same source with something more to say. */
    SeedSource remarking(String remark) {
        return new SeedSource(effective, id, page, url, reason + " " + remark);
    }

    Change stands(Subject subject) {
        Source source = new Source(Source.Kind.SEED, id, page, url);
        return new Change(new Effect.Stands(subject), effective, source, Optional.of(reason), Optional.empty());
    }
}
