package dev.sugarmap.app;

/** Entry point of the {@code sugarmap} command. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
