package dev.sugarmap.archive;

/** An archive that cannot be read; the message is for the person who gave it and names line and field. */
public final class ArchiveException extends RuntimeException {
    /** What is wrong with that line, counted from 1. */
    public ArchiveException(long line, String message) {
        super("line " + line + ": " + message);
    }

    ArchiveException(long line, String field, String message) {
        this(line, "\"" + field + "\" " + message);
    }
}
