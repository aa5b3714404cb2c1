package dev.sugarmap.rust;

import dev.sugarmap.rust.grammar.Edition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rust files of real crates: those below the folders of {@code -Dcorpus}, or the fixtures of this repository. */
public final class Corpus {
    private static final String FOLDERS = System.getProperty("corpus", "src/test/resources");
    private static final Pattern EDITION = Pattern.compile("(?m)^edition\\s*=\\s*\"(\\d+)\"");

    private Corpus() {}

    /** One file: its text in the edition of its crate. */
    public record Source(Path file, String text, Edition edition) {
        /** Its tree. */
        public RustFile parse() {
            return RustFile.parse(text, edition);
        }
    }

    /** The files, in order. */
    public static List<Path> files() {
        return Stream.of(FOLDERS.split(File.pathSeparator))
                .flatMap(folder -> Fixtures.below(Path.of(folder)).stream())
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Reads a file; nothing where it is not UTF-8, which no compiler accepts. */
    public static Optional<Source> read(Path file) {
        try {
            return Optional.of(new Source(file, Files.readString(file), editionOf(file)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the closest manifest says, 2015 where it says nothing, and 2021 for a file that is in no crate. */
    private static Edition editionOf(Path file) throws IOException {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Path manifest = folder.resolve("Cargo.toml");
            if (Files.exists(manifest)) {
                Matcher edition = EDITION.matcher(Files.readString(manifest));
                return edition.find() ? Edition.ofYear(edition.group(1)).orElseThrow() : Edition.E2015;
            }
        }
        return Edition.E2021;
    }
}
