package dev.sugarmap.web.page;

/** All that one page shows. */
public interface View {
    /** What surrounds it. */
    Frame frame();
}
