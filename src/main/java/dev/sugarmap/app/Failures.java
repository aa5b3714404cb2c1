package dev.sugarmap.app;

import dev.sugarmap.store.StoreException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong around the program; whatever else goes wrong in it is a bug and shows its trace. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        if (failure instanceof StoreException) {
            return say(command, String.valueOf(failure.getMessage()));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return say(command, "the port is in use; choose another with --port");
            }
        }
        if (failure instanceof FileSystemException file) {
            return say(command, "cannot use the file " + file.getMessage());
        }
        if (failure instanceof IOException) {
            return say(command, String.valueOf(failure.getMessage()));
        }
        throw failure;
    }

    private static int say(CommandLine command, String message) {
        command.getErr().println("sugarmap: " + message);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
