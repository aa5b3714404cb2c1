package dev.sugarmap.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program itself, as answers name it. */
public final class Engine {
    /** Its version, as the build names it. */
    public static final String VERSION = version();

    private Engine() {}

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
