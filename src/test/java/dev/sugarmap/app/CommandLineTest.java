package dev.sugarmap.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final Pattern ADDRESS = Pattern.compile("serving (http://localhost:\\d+)");

    @TempDir
    private Path folder;

    private record Result(int exit, String out, String err) {}

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                productClassPath(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** The class path without the tests, which set the log's level for themselves. */
    private static String productClassPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Result run(byte[] input, String... arguments) throws Exception {
        Process process = start(arguments);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // A process that is called wrongly ends before it reads.
            assertThat(process.isAlive()).isFalse();
        }
        String out = text(process.getInputStream());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), out, err.get());
    }

    private Result run(String input, String... arguments) throws Exception {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void desugars_standard_input_whatever_the_locale() throws Exception {
        Result result = run("trait Größe { async fn größe(&self) -> u8; }", "desugar", "--strategy", "rpitit");
        assertThat(result)
                .isEqualTo(new Result(
                        0, "trait Größe { fn größe(&self) -> impl ::core::future::Future<Output = u8>; }", ""));
    }

    @Test
    void desugars_a_file_with_options() throws Exception {
        Path file = Files.writeString(folder.resolve("lib.rs"), "trait A { async fn a(&self); }");
        Result result = run("", "desugar", "--strategy", "rpitit", "--option", "edition=2024", file.toString());
        assertThat(result.out()).isEqualTo("trait A { fn a(&self) -> impl Future<Output = ()>; }");
        assertThat(result.exit()).isZero();
    }

    @Test
    void desugars_by_strategies_one_after_another() throws Exception {
        String source = "trait A { async fn a(&self); }";
        Result result = run(
                source,
                "desugar",
                "--strategy",
                "rpitit,gat",
                "--option",
                "rpitit.send=true",
                "--option",
                "impl=boxed");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("type A<'me>: ::core::future::Future<Output = ()> + ::core::marker::Send");
        assertThat(run(source, "desugar", "--strategy", "gat,gat").err()).contains("\"gat\" stands twice");
        assertThat(run(source, "desugar", "--strategy", "rpitit,gat", "--option", "args=all")
                        .err())
                .contains("strategy \"rpitit,gat\" has no option \"args\"; it has edition, rpitit.");
    }

    @Test
    void compares_all_strategies() throws Exception {
        Result result = run("trait A { async fn a(&self); }\n", "desugar", "--all", "--option", "future-path=std", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .containsPattern("(?m)^strategy +compiles on +Rust +dyn +allocates +send +named$")
                .containsPattern("(?m)^\\(source\\) +stable +1\\.75 +no +no +no +no$")
                .containsPattern("(?m)^rpitit +stable +1\\.75 +no +no +no +no$")
                .contains("\n== rpitit: ", "dyn: no, A: `a` returns `impl Trait` (line 1)")
                .contains("fn a(&self) -> impl ::std::future::Future<Output = ()>;");
    }

    @Test
    void names_no_compiler_where_there_are_syntax_errors() throws Exception {
        Result result = run("trait A { async fn a(&self); }\nfn b(\n", "desugar", "--all", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .containsPattern("(?m)^\\(source\\) +- +no +no +no +no$")
                .containsPattern("(?m)^rpitit +- +no +no +no +no$")
                .contains("fn a(&self) -> impl ");
        assertThat(result.err().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(1);
    }

    @Test
    void takes_one_strategy_or_all() throws Exception {
        assertThat(run("", "desugar").err()).contains("(--strategy=ID | --all)");
        assertThat(run("", "desugar", "--all", "--strategy", "rpitit").exit()).isEqualTo(2);
        assertThat(run("", "desugar", "--all", "--option", "edition=2020").err())
                .contains("option \"edition\" has no value \"2020\"; use one of 2021, 2024, 2018, 2015");
        assertThat(run("", "desugar", "--all", "--option", "x=y").err())
                .contains("the set of all strategies has no option \"x\"; it has edition, ");
    }

    @Test
    void says_what_is_wrong_with_the_source_and_desugars_the_rest() throws Exception {
        Result result = run(
                "trait A {\n    async fn a(&self);\n    async fn b(&self;\n}\n",
                "desugar",
                "--strategy",
                "rpitit",
                "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .contains("fn a(&self) -> impl ::core::future::Future<Output = ()>;")
                .contains("async fn b(&self;");
        assertThat(result.err()).contains("error: ", "--> <standard input>:3:", "3 |     async fn b(&self;", "^");
    }

    @Test
    void tells_wrong_usage_from_wrong_sources() throws Exception {
        assertThat(run("", "desugar", "--strategy", "none").exit()).isEqualTo(2);
        assertThat(run("", "desugar", "--strategy", "none").err())
                .contains("there is no strategy \"none\"; use one of rpit");
        assertThat(run("", "desugar", "--strategy", "rpitit", "--option", "args=few")
                        .err())
                .contains("option \"args\" has no value \"few\"; use one of needed, all, seed");
        assertThat(run("", "desugar", "--strategy", "rpitit", "no/such/file").exit())
                .isEqualTo(2);
        assertThat(run(new byte[] {(byte) 0xFF}, "desugar", "--strategy", "rpitit")
                        .err())
                .contains("is not UTF-8");
    }

    @Test
    void lists_the_strategies() throws Exception {
        Result result = run("", "strategies");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("rpitit  async fn in traits", "--option args=needed|all|seed");
    }

    @Test
    void parses_files_and_prints_their_trees() throws Exception {
        Path right = Files.writeString(folder.resolve("right.rs"), "fn a() {}\n");
        Path wrong = Files.writeString(folder.resolve("wrong.rs"), "fn a( {}\n");
        assertThat(run("", "parse", "--tree", right.toString()).out()).contains("FN_ITEM");
        Result result = run("", "parse", right.toString(), wrong.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("wrong.rs:1:").doesNotContain("right.rs");
    }

    @Test
    void serves_until_told_to_stop_and_fills_the_database_once() throws Exception {
        Path data = folder.resolve("data");
        assertThat(serveAndStop(data)).contains("filled an empty database with the seed", "stopping");
        assertThat(serveAndStop(data)).doesNotContain("filled").contains("stopping");
    }

    private String serveAndStop(Path data) throws Exception {
        Process process = start("serve", "--port", "0", "--data", data.toString());
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                log.append(line).append('\n');
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    assertThat(get(address.group(1) + "/readyz")).isEqualTo("ready");
                    assertThat(run("", "serve", "--port", "0", "--data", data.toString())
                                    .err())
                            .contains("another process has the data directory")
                            .doesNotContain("at dev.sugarmap");
                    Path backup = data.resolveSibling("backup.zip");
                    assertThat(run("", "backup", backup.toString(), "--data", data.toString()))
                            .isEqualTo(new Result(0, "", ""));
                    assertThat(data.toFile().list()).contains("sugarmap.sock").noneMatch(name -> name.endsWith(".zip"));
                    process.toHandle().destroy();
                }
                line = lines.readLine();
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return log.toString();
    }

    @Test
    void keeps_the_whole_history_through_backup_export_and_restore() throws Exception {
        String data = folder.resolve("data").toString();
        serveAndStop(folder.resolve("data"));
        String copy = unzipped(folder.resolve("backup.zip"));

        Result verified = run("", "verify", "--data", data);
        assertThat(verified.out()).startsWith("sound: 1 batches, ");
        assertThat(run("", "verify", "--data", copy)).isEqualTo(verified);

        Path export = folder.resolve("export.jsonl");
        assertThat(run("", "export", export.toString(), "--data", data)).isEqualTo(new Result(0, "", ""));
        assertThat(run("", "export", "--data", copy).out()).isEqualTo(Files.readString(export));

        String other = folder.resolve("other").toString();
        assertThat(run("", "restore", export.toString(), "--data", other)).isEqualTo(new Result(0, "", ""));
        assertThat(run("", "verify", "--data", other)).isEqualTo(verified);
        assertThat(run("", "restore", export.toString(), "--data", other).err()).contains("into an empty one");
        assertThat(run("", "backup", folder.resolve("later.zip").toString(), "--data", other))
                .isEqualTo(new Result(0, "", ""));
        assertThat(folder.toFile().list()).contains("later.zip").noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void says_what_is_wrong_with_a_data_directory_or_an_export() throws Exception {
        Path export = Files.writeString(folder.resolve("export.jsonl"), "{\"sugarmap\":1}\n{\"batch\":1}\n");
        String data = folder.resolve("data").toString();

        Result restored = run("", "restore", export.toString(), "--data", data);
        assertThat(restored.exit()).isEqualTo(1);
        assertThat(restored.err()).endsWith("export.jsonl: line 2: \"name\" is missing" + System.lineSeparator());
        Result unsealed = run("", "verify", "--seal", "a".repeat(64), "--data", data);
        assertThat(unsealed)
                .isEqualTo(new Result(1, "", "sugarmap: no batch has the seal noted" + System.lineSeparator()));
        assertThat(run("", "restore", "no/such/file", "--data", data).exit()).isEqualTo(2);
        assertThat(run("", "export", "no/such/file", "--data", data).err())
                .startsWith("sugarmap: cannot use the file ");
        for (String command : List.of("export", "verify")) {
            assertThat(run("", command, "--data", folder.resolve("none").toString())
                            .err())
                    .startsWith("sugarmap: there is no database in the data directory ");
        }
    }

    private String unzipped(Path zip) throws IOException {
        Path target = Files.createDirectory(folder.resolve("unzipped"));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, target.resolve(entry.getName()));
            }
        }
        return target.toString();
    }

    private static String get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void says_that_a_port_is_in_use() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Result result = run(
                    "",
                    "serve",
                    "--port",
                    String.valueOf(taken.getLocalPort()),
                    "--data",
                    folder.resolve("data").toString());
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("the port is in use; choose another with --port");
        }
    }

    @Test
    void makes_and_removes_accounts_without_a_password_in_the_arguments() throws Exception {
        String data = folder.resolve("data").toString();
        Result added = run("correct horse battery\n", "account", "add", "tmandry", "--data", data);
        assertThat(added).isEqualTo(new Result(0, "", ""));
        assertThat(run("correct horse battery\n", "account", "add", "tmandry", "--data", data)
                        .err())
                .contains("there is an account of that name already: tmandry");
        assertThat(run("short\n", "account", "password", "tmandry", "--data", data)
                        .err())
                .contains("a password has 12 to 256 characters");
        assertThat(run("another horse battery\n", "account", "password", "tmandry", "--data", data)
                        .exit())
                .isZero();
        assertThat(run("", "account", "list", "--data", data).out()).startsWith("tmandry  since 2");
        assertThat(run("", "account", "remove", "tmandry", "--data", data).exit())
                .isZero();
        assertThat(run("", "account", "list", "--data", data).out()).isEmpty();
        assertThat(run("", "account", "add", "../x", "--data", data).exit()).isEqualTo(2);
    }
}
