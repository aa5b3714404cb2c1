package dev.sugarmap.e2e;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesIT {
    @RegisterExtension
    final Visitor visitor = Visitor.atDesk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?on=2021-10-01",
                "/?on=2021-09-01",
                "/roadmap",
                "/roadmap?on=2023-05-01&group=owner&sort=-changed",
                "/roadmap?q=nothing%20like%20it",
                "/initiatives",
                "/initiatives/async-fundamentals",
                "/initiatives/async-vision",
                "/items/subproject-static-async-fn-in-trait?on=2021-12-01",
                "/items/milestone-author-rfc-for-impl-trait-in-traits",
                "/items/design-document-inline-async-fn",
                "/items/vision-stabilize-dyn-dispatch",
                "/items/stage-proposal-charter",
                "/api",
                "/roadmap?state=finished",
                "/no-such-page"
            })
    void is_accessible_in_every_look(String path) {
        Accessibility.assertAccessible(visitor.open(path));
    }
}
