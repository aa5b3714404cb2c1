package dev.sugarmap.web.edit;

import java.util.Map;

/** A form as it was filled, and what is wrong with it by the names of fields. */
record Sheet(Typed typed, Map<String, String> errors) {
    static Sheet fresh(Typed typed) {
        return new Sheet(typed, Map.of());
    }
}
