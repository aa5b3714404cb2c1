package dev.sugarmap.desugar.source;

/**
 * Why a type is not {@code Send} or {@code Sync}.
 *
 * @param why such as "an Rc is not Send"
 * @param help what to write instead
 */
record Obstacle(String why, String help) {
    /** That nobody says it of a type or a parameter. */
    static Obstacle silence(String type, Marker marker, String help) {
        return new Obstacle("nothing says that `" + type + "` is " + marker, "write `" + help + "`");
    }

    static Obstacle rawPointer(Marker marker, String help) {
        return new Obstacle("a raw pointer is not " + marker, help);
    }
}
