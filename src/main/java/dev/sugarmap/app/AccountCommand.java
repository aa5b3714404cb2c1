package dev.sugarmap.app;

import dev.sugarmap.account.Account;
import dev.sugarmap.account.Event;
import dev.sugarmap.account.Event.Kind;
import dev.sugarmap.account.Password;
import dev.sugarmap.account.Registry;
import dev.sugarmap.store.Store;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and removes the accounts of those who may change the roadmap. */
@Command(
        name = "account",
        description =
                "Makes and removes the accounts of those who may change the roadmap. The server must not be running:"
                        + " it has the database to itself.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand implements Runnable {
    private static final String NAME = "NAME";
    private static final String THE_NAME = "the account's name";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, list, password or remove");
    }

    @Command(
            description = "Adds an account. Its password is asked for twice, or is the first line of standard input.",
            mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = NAME, description = THE_NAME) String name, @Mixin DataDirectory data)
            throws IOException {
        String valid = valid(name);
        Password password = password(valid);
        return change(
                data,
                valid,
                Kind.ACCOUNT_ADDED,
                "there is an account of that name already",
                (registry, now) -> registry.add(new Account(valid, password, now)));
    }

    @Command(description = "Lists the accounts.", mixinStandardHelpOptions = true)
    int list(@Mixin DataDirectory data) {
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(data.path(), clock)) {
            for (Account account : store.accounts().accounts()) {
                spec.commandLine().getOut().println(account.name() + "  since " + account.since());
            }
        }
        return 0;
    }

    @Command(
            description = "Gives an account another password, asked for as by add, and ends its sessions.",
            mixinStandardHelpOptions = true)
    int password(@Parameters(paramLabel = NAME, description = THE_NAME) String name, @Mixin DataDirectory data)
            throws IOException {
        String valid = valid(name);
        Password password = password(valid);
        return change(
                data,
                valid,
                Kind.PASSWORD_CHANGED,
                "there is no account of that name",
                (registry, now) -> registry.change(valid, password));
    }

    @Command(
            description = "Removes an account and ends its sessions. What it changed in the roadmap stays.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = NAME, description = THE_NAME) String name, @Mixin DataDirectory data) {
        String valid = valid(name);
        return change(
                data,
                valid,
                Kind.ACCOUNT_REMOVED,
                "there is no account of that name",
                (registry, now) -> registry.remove(valid));
    }

    private String valid(String name) {
        return Account.name(name)
                .filter(name::equals)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Account.NAME_RULE));
    }

    private Password password(String name) throws IOException {
        String chosen = NewPassword.ask();
        Optional<String> objection = Password.objection(name, chosen);
        if (objection.isPresent()) {
            throw new IOException(objection.get());
        }
        return Password.of(chosen);
    }

    private int change(
            DataDirectory data,
            String name,
            Kind kind,
            String otherwise,
            BiFunction<Registry, Instant, Boolean> change) {
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(data.path(), clock)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            if (!change.apply(store.accounts(), now)) {
                spec.commandLine().getErr().println("sugarmap: " + otherwise + ": " + name);
                return 1;
            }
            store.accounts().note(Event.now(now, kind, Optional.of(name), Optional.empty()));
            return 0;
        }
    }
}
