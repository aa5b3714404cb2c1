package dev.sugarmap.desugar;

import dev.sugarmap.desugar.strategy.Strategies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole program and one way to desugar it.
 *
 * @param mode a strategy with options, by its name in {@code modes.txt}
 * @param impossible why the output cannot be the same program
 */
record Case(String name, Mode mode, Optional<Reason> impossible) {
    private static final Path FOLDER = Fixtures.ROOT.resolve("cases");

    /** A strategy with options. */
    record Mode(String name, Strategy strategy, Options options) {
        String edition() {
            return options.value("edition");
        }
    }

    /**
     * Why something cannot be, by its letter in {@code reasons.txt}.
     *
     * @param said what a diagnostic says
     * @param error what the compiler says of the output; nothing where the sugar was kept, so that it compiles
     */
    record Reason(String said, String error) {
        static Reason of(String letter) {
            return lines("reasons.txt")
                    .map(line -> line.split(" : ?", -1))
                    .filter(columns -> columns[0].equals(letter))
                    .map(columns -> new Reason(columns[1], columns[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no reason " + letter));
        }

        boolean isKept() {
            return error.isEmpty();
        }
    }

    /** Every expected output and every entry of {@code table.txt}. */
    static List<Case> all() {
        Map<String, Mode> modes = modes();
        Map<String, Case> cases = new TreeMap<>();
        for (Path file : Fixtures.files("cases", ".rs")) {
            String[] parts = String.valueOf(file.getFileName()).split("\\.", -1);
            if (parts.length == 3) {
                add(parts[0], parts[1], modes, cases);
            }
        }
        for (List<String> row : rows("table.txt")) {
            row.stream().skip(1).forEach(entry -> add(row.getFirst(), entry, modes, cases));
        }
        return List.copyOf(cases.values());
    }

    private static void add(String name, String entry, Map<String, Mode> modes, Map<String, Case> cases) {
        String[] parts = entry.split("!", 2);
        Mode mode = modes.get(parts[0]);
        if (mode == null) {
            throw new IllegalArgumentException(name + ": no mode " + parts[0]);
        }
        Case found = new Case(name, mode, parts.length == 2 ? Optional.of(Reason.of(parts[1])) : Optional.empty());
        cases.put(found.toString(), found);
    }

    private static Map<String, Mode> modes() {
        Map<String, Mode> modes = new LinkedHashMap<>();
        for (List<String> row : rows("modes.txt")) {
            Map<String, String> options = row.stream()
                    .skip(2)
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            Strategy strategy = Strategies.find(row.get(1)).orElseThrow();
            modes.put(row.getFirst(), new Mode(row.getFirst(), strategy, Options.of(strategy, options)));
        }
        return modes;
    }

    private static List<List<String>> rows(String file) {
        return lines(file)
                .map(line -> Arrays.asList(line.trim().split(" +", -1)))
                .toList();
    }

    private static Stream<String> lines(String file) {
        return Fixtures.read(FOLDER.resolve(file)).lines().filter(line -> !line.startsWith("#"));
    }

    /** Whether the output is a program: all of the sugar was made plain, or what could not be was kept. */
    boolean isProgram() {
        return impossible.map(Reason::isKept).orElse(true);
    }

    String source() {
        return Fixtures.read(FOLDER.resolve(name + ".rs"));
    }

    Outcome desugar() {
        return mode.strategy().desugar(source(), mode.options());
    }

    /** The output that the program is known to have. */
    Optional<String> expected() {
        return optional(FOLDER.resolve(name + "." + mode.name() + ".rs"));
    }

    /** A test module that uses what the mode has made possible. */
    Optional<String> after() {
        String mainMode = mode.name().replace("-faithful", "");
        return optional(FOLDER.resolve("after").resolve(name + "." + mainMode + ".rs"));
    }

    private static Optional<String> optional(Path file) {
        return Files.exists(file) ? Optional.of(Fixtures.read(file)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name + "." + mode.name();
    }
}
