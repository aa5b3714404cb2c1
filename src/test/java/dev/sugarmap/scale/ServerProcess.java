package dev.sugarmap.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, started with the flags of the Dockerfile. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("serving (http://localhost:\\d+)");
    private static final Pattern FLAGS = Pattern.compile("JAVA_FLAGS=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final URI address;
    private final double startSeconds;

    /** Starts the class's {@code main} and waits until it serves. */
    ServerProcess(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
        command.addAll(flags());
        command.addAll(List.of(
                "-Dlogback.configurationFile="
                        + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        process = new ProcessBuilder(command).start();
        BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
        address = address(lines);
        startSeconds = (System.nanoTime() - begin) / 1e9;
        Thread.ofPlatform().daemon().start(() -> readOn(lines));
    }

    /** Lest the server wait for somebody to read its log. */
    private static void readOn(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {}
        } catch (IOException closed) {
            // The process has come to its end.
        }
    }

    static List<String> flags() throws IOException {
        Matcher flags = FLAGS.matcher(Files.readString(Path.of("Dockerfile")));
        if (!flags.find()) {
            throw new IllegalStateException("the Dockerfile advises no flags");
        }
        return List.of(flags.group(1).split(" "));
    }

    private static URI address(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group(1));
            }
        }
        throw new IllegalStateException("the server has not started");
    }

    URI address() {
        return address;
    }

    double startSeconds() {
        return startSeconds;
    }

    /** The processor time that it has used so far. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** The most memory that it ever had of the machine's, in megabytes. */
    long mostResident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .flatMap(line -> NUMBER.matcher(line).results())
                        .mapToLong(number -> Long.parseLong(number.group()))
                        .sum()
                >> 10;
    }

    /** How much of its heap is in use now, garbage too, in megabytes. */
    long heap() throws IOException {
        Process asked = new ProcessBuilder(
                        JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.heap_info")
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return USED.matcher(told)
                        .results()
                        .mapToLong(used -> Long.parseLong(used.group(1)))
                        .sum()
                >> 10;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
