package dev.sugarmap.e2e;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WritingWithoutJavaScriptIT extends WritingFlows {
    @RegisterExtension
    final Visitor visitor = Visitor.withoutJavaScript().whoWrites();

    @Override
    Visitor visitor() {
        return visitor;
    }

    @Override
    void preview(Page page) {
        press(button(page, "Preview"));
    }
}
