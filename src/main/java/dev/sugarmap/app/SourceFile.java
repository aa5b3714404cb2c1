package dev.sugarmap.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;

/** A source text given on the command line. */
record SourceFile(String name, String text) {
    private static final String STANDARD_INPUT = "-";

    /** Reads a file, or standard input for {@code -}. */
    static SourceFile read(String name, CommandLine command) {
        try {
            byte[] bytes = name.equals(STANDARD_INPUT) ? standardInput() : Files.readAllBytes(Path.of(name));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(name.equals(STANDARD_INPUT) ? "<standard input>" : name, text);
        } catch (NoSuchFileException e) {
            throw new CommandLine.ParameterException(command, "there is no file " + name);
        } catch (CharacterCodingException e) {
            throw new CommandLine.ParameterException(command, name + " is not UTF-8");
        } catch (IOException e) {
            throw new CommandLine.ParameterException(command, name + " cannot be read: " + e.getMessage());
        }
    }

    private static byte[] standardInput() throws IOException {
        try (InputStream in = System.in) {
            return in.readAllBytes();
        }
    }
}
