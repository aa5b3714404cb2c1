package dev.sugarmap.desugar;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fixture files of the desugarings, and texts as token sequences. */
final class Fixtures {
    static final Path ROOT = Path.of("src/test/resources/desugar");
    /** The first line of a fixture may name options: {@code //@ edition=2024 args=all}. */
    private static final String OPTIONS = "//@ ";

    private static final Set<SyntaxKind> CLOSERS =
            Set.of(SyntaxKind.RIGHT_PARENTHESIS, SyntaxKind.RIGHT_BRACKET, SyntaxKind.RIGHT_BRACE, SyntaxKind.GREATER);

    private Fixtures() {}

    /** The files of a folder that end so, in order. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options that a fixture names. */
    static Map<String, String> options(String fixture) {
        Map<String, String> options = new LinkedHashMap<>();
        if (fixture.startsWith(OPTIONS)) {
            String line = fixture.lines().findFirst().orElseThrow().substring(OPTIONS.length());
            for (String pair : line.split(" ", -1)) {
                int equals = pair.indexOf('=');
                options.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return options;
    }

    /**
     * The tokens of a text, without white space, comments, and the commas at the end of lists: rustfmt, which laid out
     * the expected outputs, adds these where it breaks a line.
     */
    static List<String> tokens(String text) {
        var tree = RustFile.parse(text).tree();
        return IntStream.range(0, tree.tokenCount())
                .mapToObj(at -> new Token(tree, at))
                .filter(token -> !token.kind().isTrivia() && !endsList(token))
                .map(Token::text)
                .toList();
    }

    /**
     * The tokens without the names of lifetimes, which a desugaring had to give and nobody can take back where they say
     * something.
     */
    static String tokensWithoutLifetimes(String text) {
        String tokens = tokens(text).stream()
                .filter(token -> !token.startsWith("'") || token.endsWith("'") || token.equals("'static"))
                .collect(Collectors.joining(" "));
        return tokens.replaceAll("(?<=[<(] )((: )?, )+", "")
                .replaceAll("< (: )?> ", "")
                .replaceAll(", (?=[>)])", "");
    }

    private static boolean endsList(Token token) {
        return token.kind() == SyntaxKind.COMMA
                && token.nextSignificant()
                        .map(Token::kind)
                        .filter(CLOSERS::contains)
                        .isPresent();
    }
}
