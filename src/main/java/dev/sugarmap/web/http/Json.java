package dev.sugarmap.web.http;

import com.fasterxml.jackson.annotation.Nulls;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON, read strictly: every member known, of the right type and given once, nothing after the end, valid UTF-8. What is
 * not so becomes a {@link Problem} that names the member.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercions -> coercions
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private Json() {}

    /** A value as JSON; records become objects, empty optionals {@code null}. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same over many lines, for people. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /**
     * The body of a request as a record.
     *
     * @param mostBytes how long the body may be; more of it is never read
     * @param tooLong the problem of a longer one
     */
    public static <T> T read(Context context, Class<T> type, int mostBytes, Problem tooLong) {
        requireJson(context.contentType());
        String text = decoded(RequestBody.read(context, mostBytes, tooLong));
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw notAnObject();
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw unknownMember(e);
        } catch (MismatchedInputException e) {
            throw wrongMember(e);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private static void requireJson(@Nullable String contentType) {
        String given = contentType == null
                ? ""
                : contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        if (!given.equals("application/json") && !given.equals("application/json;charset=utf-8")) {
            throw Problem.of(415, "Unsupported media type", "Send the body as application/json in UTF-8.")
                    .thrown();
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "Bad request", "The body is not valid UTF-8.").thrown();
        }
    }

    private static Problem.Thrown unknownMember(UnrecognizedPropertyException e) {
        String known = e.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", "));
        return Problem.badRequest(path(e), "\"" + path(e) + "\" is no member of this request; it has " + known)
                .thrown();
    }

    private static Problem.Thrown wrongMember(MismatchedInputException e) {
        if (e.getPath().isEmpty()) {
            return notAnObject();
        }
        if (e instanceof InvalidNullException) {
            return Problem.badRequest(path(e), "\"" + path(e) + "\" must not be null")
                    .thrown();
        }
        String due = e.getTargetType() == String.class ? "a string" : "an object";
        return Problem.badRequest(path(e), "\"" + path(e) + "\" must be given, as " + due)
                .thrown();
    }

    private static Problem.Thrown notAnObject() {
        return Problem.of(400, "Bad request", "The body must be one JSON object.")
                .thrown();
    }

    private static Problem.Thrown notJson(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return Problem.of(400, "Bad request", "The body is not JSON with each member given once" + where + ".")
                .thrown();
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
    }
}
