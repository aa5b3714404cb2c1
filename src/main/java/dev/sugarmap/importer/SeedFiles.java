package dev.sugarmap.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The seed's files on the class path, as UTF-8. */
final class SeedFiles {
    private static final String FOLDER = "db/seed/";

    private final ClassLoader resources;

    SeedFiles(ClassLoader resources) {
        this.resources = resources;
    }

    /** Hands the file's fields to {@code reader}, which must read them all. */
    void read(String file, Consumer<YamlFields> reader) {
        YamlFields root = YamlFields.of(FOLDER + file, parse(file));
        reader.accept(root);
        root.requireAllRead();
    }

    private Object parse(String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(FOLDER + file)
                .setSchema(new FailsafeSchema())
                .build();
        try {
            return new Load(settings).loadFromString(text(file));
        } catch (YamlEngineException malformed) {
            throw new IllegalStateException(FOLDER + file + " is no YAML: " + malformed.getMessage(), malformed);
        }
    }

    /** The whole text of a file. */
    String text(String file) {
        try (InputStream stream = resources.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the seed lacks the file " + FOLDER + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, failure);
        }
    }
}
