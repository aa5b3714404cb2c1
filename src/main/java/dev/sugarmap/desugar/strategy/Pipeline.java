package dev.sugarmap.desugar.strategy;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Options;
import dev.sugarmap.desugar.Outcome;
import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.shared.EditionOption;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Strategies one after another, each of which reads what the one before it made; the rules stand in the words of the package. */
final class Pipeline implements Strategy {
    private final List<Strategy> stages;

    /** At least two strategies, no two of them the same. */
    Pipeline(List<Strategy> stages) {
        this.stages = List.copyOf(stages);
    }

    @Override
    public Description description() {
        Description last = stages.getLast().description();
        return new Description(
                ids(","),
                ids(" → "),
                "Each strategy goes on from what the one before it made: " + ids(", then ") + ".",
                last.compiles(),
                last.features(),
                stages.stream().flatMap(Pipeline::options).distinct().toList(),
                last.doc());
    }

    private String ids(String between) {
        return stages.stream().map(Pipeline::id).collect(Collectors.joining(between));
    }

    private static String id(Strategy stage) {
        return stage.description().id();
    }

    private static Stream<Option> options(Strategy stage) {
        return stage.description().options().stream()
                .map(option -> new Option(name(option, stage), option.meaning(), option.values()));
    }

    /** What the option of a stage is called in the pipeline: the text has one edition throughout. */
    private static String name(Option option, Strategy stage) {
        return option.equals(EditionOption.OPTION) ? option.name() : id(stage) + "." + option.name();
    }

    @Override
    public List<Rule> rules() {
        return stages.stream().flatMap(stage -> stage.rules().stream()).toList();
    }

    @Override
    public Outcome desugar(RustFile file, Options options) {
        Outcome outcome = new Outcome.NotApplicable(file.text().text(), List.of());
        String input = "the source";
        for (Strategy stage : stages) {
            RustFile read = outcome.passes().isEmpty() ? file : RustFile.parse(outcome.output(), file.edition());
            outcome = outcome.then(desugar(stage, read, input, ofStage(stage, options)));
            input = "the output of " + id(stage);
        }
        return outcome;
    }

    private static Outcome desugar(Strategy stage, RustFile read, String input, Options options) {
        Outcome outcome = stage.desugar(read, options);
        if (!(outcome instanceof Outcome.NotApplicable(String output, List<Diagnostic> said))) {
            return outcome;
        }
        String message = id(stage) + " found nothing to do in " + input;
        Diagnostic idle = Diagnostic.warning(id(stage), message, new TextRange(0, 0));
        return new Outcome.NotApplicable(
                output, Stream.concat(Stream.of(idle), said.stream()).toList());
    }

    private static Options ofStage(Strategy stage, Options options) {
        Map<String, String> own = new LinkedHashMap<>();
        for (Option option : stage.description().options()) {
            own.put(option.name(), options.value(name(option, stage)));
        }
        return Options.of(stage, own);
    }
}
