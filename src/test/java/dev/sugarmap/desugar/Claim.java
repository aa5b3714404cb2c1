package dev.sugarmap.desugar;

import dev.sugarmap.desugar.strategy.Strategies;
import dev.sugarmap.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One way to desugar a text of this repository, and so one output that claims something. */
record Claim(Input input, Strategy strategy, Options options) {
    private static final Path DOCUMENTS = Path.of("db/seed/docs");
    private static final String EDITION = "edition";

    /** A fixture, a case, or an example of a document. */
    record Input(String name, String source, String edition) {
        /** It through every strategy, by default and with one option changed at a time. */
        Stream<Claim> claims() {
            return Strategies.ALL.stream()
                    .flatMap(strategy -> changes(strategy).stream().map(options -> new Claim(this, strategy, options)));
        }

        private List<Options> changes(Strategy strategy) {
            Map<String, String> base = Map.of(EDITION, edition);
            List<Options> all = new ArrayList<>(List.of(Options.of(strategy, base)));
            for (Strategy.Option option : strategy.description().options()) {
                for (String value : option.values()) {
                    if (!all.getFirst().has(option.name(), value)) {
                        Map<String, String> changed = new HashMap<>(base);
                        changed.put(option.name(), value);
                        all.add(Options.of(strategy, changed));
                    }
                }
            }
            return all;
        }
    }

    /** Every input through every strategy and option value, and each fixture and case in its own way besides. */
    static Stream<Claim> all() {
        return Stream.of(
                        FixtureTest.fixtures()
                                .flatMap(fixture -> with(
                                        input(fixture),
                                        new Claim(input(fixture), fixture.strategy(), fixture.options()))),
                        Case.all().stream()
                                .flatMap(tested -> with(
                                        input(tested),
                                        new Claim(
                                                input(tested),
                                                tested.mode().strategy(),
                                                tested.mode().options()))),
                        examples().flatMap(Input::claims))
                .flatMap(claims -> claims);
    }

    private static Stream<Claim> with(Input input, Claim own) {
        return Stream.concat(Stream.of(own), input.claims());
    }

    private static Input input(FixtureTest.Fixture fixture) {
        return new Input(fixture.toString(), fixture.source(), fixture.edition());
    }

    private static Input input(Case tested) {
        return new Input("cases/" + tested.name() + ".rs", tested.source(), "2021");
    }

    private static Stream<Input> examples() {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(Claim::examples)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Input> examples(Path document) {
        List<String> blocks = Markdown.parse(Fixtures.read(document)).codeBlocks().stream()
                .filter(block -> block.language().equals("rust"))
                .map(block -> block.code())
                .toList();
        return IntStream.range(0, blocks.size())
                .mapToObj(at ->
                        new Input(DOCUMENTS.relativize(document) + ", block " + (at + 1), blocks.get(at), "2021"));
    }

    String edition() {
        return options.value(EDITION);
    }

    /** What the source becomes. */
    Outcome outcome() {
        return strategy.desugar(input.source(), options);
    }

    /** The strategy and what differs from its defaults. */
    String way() {
        return strategy.description().id() + " " + options.changed(strategy);
    }

    @Override
    public String toString() {
        return input.name() + " by " + way();
    }
}
