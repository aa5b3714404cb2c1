package dev.sugarmap.e2e;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesIT {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-such-page"})
    void is_accessible_in_every_look(String path) {
        Accessibility.assertAccessible(visitor.open(path));
    }
}
