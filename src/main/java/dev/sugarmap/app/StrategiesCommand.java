package dev.sugarmap.app;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.strategy.Strategies;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the strategies with their options. */
@Command(
        name = "strategies",
        description = "Lists the ways to desugar, with their options.",
        mixinStandardHelpOptions = true)
final class StrategiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Strategy strategy : Strategies.ALL) {
            Strategy.Description about = strategy.description();
            out.printf(
                    "%s  %s (%s)%n", about.id(), about.title(), about.compiles().code());
            out.printf("    %s%n", about.summary());
            for (Strategy.Option option : about.options()) {
                out.printf("    --option %s=%s%n", option.name(), String.join("|", option.values()));
                out.printf("        %s%n", option.meaning());
            }
        }
        out.flush();
        return 0;
    }
}
