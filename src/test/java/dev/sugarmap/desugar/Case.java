package dev.sugarmap.desugar;

import dev.sugarmap.desugar.strategy.Strategies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole program and one way to desugar it.
 *
 * @param mode a strategy with options, by its name in {@code modes.txt}
 * @param impossible the letter in {@code table.txt} for why the output cannot be a program
 */
record Case(String name, Mode mode, Optional<String> impossible) {
    private static final Path FOLDER = Fixtures.ROOT.resolve("cases");

    /** A strategy with options. */
    record Mode(String name, Strategy strategy, Options options) {
        String edition() {
            return options.value("edition");
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
        Optional.ofNullable(modes.get(parts[0]))
                .map(mode -> new Case(name, mode, parts.length == 2 ? Optional.of(parts[1]) : Optional.empty()))
                .ifPresent(found -> cases.put(found.toString(), found));
    }

    private static Map<String, Mode> modes() {
        Map<String, Mode> modes = new LinkedHashMap<>();
        for (List<String> row : rows("modes.txt")) {
            Map<String, String> options = row.stream()
                    .skip(2)
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            Strategies.find(row.get(1))
                    .ifPresent(strategy -> modes.put(
                            row.getFirst(), new Mode(row.getFirst(), strategy, Options.of(strategy, options))));
        }
        return modes;
    }

    private static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        Fixtures.read(FOLDER.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> rows.add(Arrays.asList(line.trim().split(" +", -1))));
        return rows;
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
