package dev.sugarmap.scale;

import java.util.List;

/** How long several askings took, in milliseconds. */
record Times(List<Double> ascending) {
    Times {
        ascending = ascending.stream().sorted().toList();
    }

    double median() {
        return ascending.get(ascending.size() / 2);
    }

    double most() {
        return ascending.getLast();
    }
}
