package dev.sugarmap.app;

import dev.sugarmap.store.Store;
import dev.sugarmap.store.Verification;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves that the history is as it was written. */
@Command(
        name = "verify",
        description = "Reads the whole history against its chain of seals. Exits with 1 and names the first batch and"
                + " revision that do not fit.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataDirectory data = new DataDirectory();

    @Option(
            names = "--seal",
            paramLabel = "SEAL",
            description =
                    "a seal that verify told earlier, which must still be there: so nothing was taken from the end")
    private Optional<String> noted = Optional.empty();

    @Override
    public Integer call() {
        try (Store store = Store.openExisting(data.path(), Clock.systemUTC())) {
            return switch (store.verify(noted)) {
                case Verification.Sound(long batches, long revisions, String seal) -> {
                    spec.commandLine()
                            .getOut()
                            .printf("sound: %d batches, %d revisions, seal %s%n", batches, revisions, seal);
                    yield 0;
                }
                case Verification.Broken(String finding) -> {
                    spec.commandLine().getErr().println("sugarmap: " + finding);
                    yield 1;
                }
            };
        }
    }
}
