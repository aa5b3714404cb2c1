package dev.sugarmap.desugar.source;

/** One of the two traits that say what threads may do with a type. */
enum Marker {
    SEND("Send"),
    SYNC("Sync");

    private final String word;

    Marker(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
