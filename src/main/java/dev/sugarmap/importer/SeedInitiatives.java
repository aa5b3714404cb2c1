package dev.sugarmap.importer;

import dev.sugarmap.roadmap.Change;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Initiative.Role;
import dev.sugarmap.roadmap.Slug;
import java.util.List;

/** Reads {@code initiatives.yaml}. */
final class SeedInitiatives {
    private SeedInitiatives() {}

    static List<Change> changes(YamlFields root) {
        return root.list("initiatives", fields -> SeedSource.of(fields).stands(initiative(fields)));
    }

    private static Initiative initiative(YamlFields fields) {
        return new Initiative(
                fields.read("slug", Slug::new),
                fields.text("title"),
                fields.read("position", Integer::valueOf),
                fields.text("status"),
                fields.text("goal"),
                fields.textIfAny("partOf"),
                fields.textIfAny("repository"),
                fields.text("impact"),
                fields.list("roles", role -> new Role(role.text("name"), role.text("handle"), role.textIfAny("note"))));
    }
}
