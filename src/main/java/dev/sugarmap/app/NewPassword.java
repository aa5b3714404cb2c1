package dev.sugarmap.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Asks for a password that is to be: twice at a terminal, without showing it; else one line of standard input. */
final class NewPassword {
    private NewPassword() {}

    /**
     * What was answered.
     *
     * @throws IOException if nothing was, or two different things
     */
    @SuppressWarnings("SystemConsoleNull") // It is null again where there is no terminal, from JDK 25 on.
    static String ask() throws IOException {
        Console console = System.console();
        return console != null && console.isTerminal() ? fromTerminal(console) : fromInput();
    }

    private static String fromTerminal(Console console) throws IOException {
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Once more: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new IOException("the two passwords differ; nothing was changed");
        }
        return new String(first);
    }

    private static String fromInput() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw new IOException("there is no password on standard input");
        }
        return line;
    }
}
