package dev.sugarmap.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded} text strictly, as queries and forms send it: what is no percent
 * encoding of UTF-8 is a problem that names the parameter, and never silently another text.
 */
final class FormEncoding {
    private FormEncoding() {}

    /** Every parameter with its values, in the order given. */
    static Map<String, List<String>> read(byte[] octets) {
        String encoded = new String(octets, StandardCharsets.ISO_8859_1);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), "query");
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), name);
                parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decode(String encoded, String field) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char unit = encoded.charAt(at);
            if (unit == '%') {
                bytes.write(octet(encoded, at, field));
                at += 2;
            } else if (unit == '+') {
                bytes.write(' ');
            } else {
                bytes.write(unit);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest(field, "\"" + field + "\" is not valid UTF-8")
                    .thrown();
        }
    }

    private static int octet(String encoded, int percent, String field) {
        if (percent + 2 <= encoded.length() - 1) {
            int high = Character.digit(encoded.charAt(percent + 1), 16);
            int low = Character.digit(encoded.charAt(percent + 2), 16);
            if (high >= 0 && low >= 0) {
                return 16 * high + low;
            }
        }
        throw Problem.badRequest(field, "\"" + field + "\" holds a % that is not followed by two hexadecimal digits")
                .thrown();
    }
}
