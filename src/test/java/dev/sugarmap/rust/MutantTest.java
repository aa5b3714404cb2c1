package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.syntax.SyntaxTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Valid files with one token deleted, or two swapped, are right or wrong to us as they are to the compiler. */
class MutantTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 20);
    private static final int LONGEST = 20_000;
    private static final int FEWEST_TOKENS = 20;
    private static final double LEAST_AGREEMENT = 0.99;

    private final Random random = new Random(1);

    @Test
    void agrees_with_the_compiler_on_broken_files() {
        RustcParser.assumeInstalled();
        List<Path> files = Corpus.files();
        List<String> disagreements = new ArrayList<>();
        int mutants = 0;
        int wrong = 0;
        while (mutants < MUTANTS) {
            Optional<Corpus.Source> valid = Corpus.read(files.get(random.nextInt(files.size())))
                    .filter(source -> source.text().length() < LONGEST)
                    .filter(MutantTest::isFit);
            if (valid.isEmpty()) {
                continue;
            }
            Corpus.Source source = valid.get();
            Mutant mutant = mutant(source.parse().tree());
            InvariantsTest.check(mutant.text(), source.edition());
            Optional<String> theirs = RustcParser.firstError(mutant.text(), source.edition());
            mutants++;
            wrong += theirs.isPresent() ? 1 : 0;
            if (theirs.isEmpty() != Verdict.isRust(RustFile.parse(mutant.text(), source.edition()))) {
                disagreements.add(
                        "%s: %s: rustc says %s".formatted(source.file(), mutant.change(), theirs.orElse("ok")));
            }
        }
        System.out.printf("%d mutants, %d wrong, %d disagreements%n", mutants, wrong, disagreements.size());
        disagreements.forEach(System.out::println);

        assertThat(1 - (double) disagreements.size() / mutants)
                .as("agreement, but for %s", disagreements)
                .isGreaterThanOrEqualTo(LEAST_AGREEMENT);
    }

    private static boolean isFit(Corpus.Source source) {
        RustFile parsed = source.parse();
        return Verdict.isRust(parsed) && significant(parsed.tree()).length >= FEWEST_TOKENS;
    }

    private record Mutant(String text, String change) {}

    private Mutant mutant(SyntaxTree tree) {
        String text = tree.source().text();
        int[] tokens = significant(tree);
        int at = random.nextInt(tokens.length - 1);
        int start = tree.tokenStart(tokens[at]);
        String first = tokenText(tree, tokens[at]);
        int end = start + first.length();
        int nextStart = tree.tokenStart(tokens[at + 1]);
        String second = tokenText(tree, tokens[at + 1]);
        String before = text.substring(0, start);
        String place = " in line " + tree.source().line(start);
        if (random.nextBoolean()) {
            return new Mutant(before + " " + text.substring(end), "without `" + first + "`" + place);
        }
        String swapped = second + " " + text.substring(end, nextStart) + first;
        String after = text.substring(nextStart + second.length());
        return new Mutant(before + swapped + after, "with `" + first + "` after `" + second + "`" + place);
    }

    private static int[] significant(SyntaxTree tree) {
        return IntStream.range(0, tree.tokenCount())
                .filter(token -> !tree.tokenKind(token).isTrivia())
                .toArray();
    }

    private static String tokenText(SyntaxTree tree, int token) {
        return tree.source().text().substring(tree.tokenStart(token), tree.tokenStart(token + 1));
    }
}
