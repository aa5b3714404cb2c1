package dev.sugarmap.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** The widths and colour schemes that every page is checked in. */
enum Look {
    WIDE_LIGHT(1280, 800, ColorScheme.LIGHT),
    WIDE_DARK(1280, 800, ColorScheme.DARK),
    NARROW_LIGHT(360, 740, ColorScheme.LIGHT),
    NARROW_DARK(360, 740, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** Shows the page this way from now on. */
    void of(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
