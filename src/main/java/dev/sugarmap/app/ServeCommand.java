package dev.sugarmap.app;

import dev.sugarmap.importer.Seed;
import dev.sugarmap.store.Store;
import dev.sugarmap.web.WebServer;
import dev.sugarmap.web.account.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the site until the process is told to stop. */
@Command(name = "serve", description = "Serves the site.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:SUGARMAP_PORT:-7070}",
            description = "where to listen; 0 for any free port (default: ${DEFAULT-VALUE})")
    private int port;

    @Mixin
    private DataDirectory data = new DataDirectory();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:SUGARMAP_PUBLIC_URL:-}",
            description = "the address by which browsers reach a proxy before this server, such as https://example.org")
    private String publicUrl = "";

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "the port " + port + " is not within 0 to " + HIGHEST_PORT);
        }
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            await(stopped);
        }));
        try {
            serve(stop);
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private void serve(CountDownLatch stop) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Path directory = data.path();
        try (Store store = Store.open(directory, clock)) {
            if (store.history().append(Seed.BATCH, () -> Seed.changes().iterator())) {
                LOG.info("filled an empty database with the seed");
            }
            Optional<BackupSocket> backups = BackupSocket.listen(directory, store);
            try (WebServer server = WebServer.start(
                    port,
                    store.history(),
                    store.accounts(),
                    store.snippets(),
                    new Origin(publicUrl()),
                    store::ready,
                    clock)) {
                LOG.info("serving http://localhost:{} from {}", server.port(), directory.toAbsolutePath());
                stop.await();
                LOG.info("stopping");
            } finally {
                backups.ifPresent(BackupSocket::close);
            }
        }
    }

    private Optional<URI> publicUrl() {
        if (publicUrl.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(publicUrl);
            boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (isWeb && url.getHost() != null) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            throw new ParameterException(spec.commandLine(), "not an address: " + publicUrl, e);
        }
        throw new ParameterException(spec.commandLine(), "not an address of the web: " + publicUrl);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
