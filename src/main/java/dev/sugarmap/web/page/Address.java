package dev.sugarmap.web.page;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page's address with its parameters, from which the addresses of its neighbours are made. */
public record Address(String path, SortedMap<String, String> parameters) {
    /** The address that this request asks for. */
    public static Address of(Frame.Request request) {
        return new Address(request.path(), request.query().values());
    }

    /** The same address where this parameter has that value. */
    public Address with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(parameters);
        changed.put(name, value);
        return new Address(path, changed);
    }

    /** The same address without this parameter. */
    Address without(String name) {
        SortedMap<String, String> changed = new TreeMap<>(parameters);
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The same address with these parameters alone. */
    Address only(Collection<String> names) {
        SortedMap<String, String> kept = new TreeMap<>(parameters);
        kept.keySet().retainAll(names);
        return new Address(path, kept);
    }

    /** Another path with the same parameters. */
    Address at(String other) {
        return new Address(other, parameters);
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream().map(Address::told).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String told(Map.Entry<String, String> parameter) {
        return Frame.encoded(parameter.getKey()) + "=" + Frame.encoded(parameter.getValue());
    }
}
