package dev.sugarmap.web.contract;

import dev.sugarmap.web.http.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the API: all that there is to know of it. */
public sealed interface Route {
    /** The address; its one variable part stands in braces. */
    String path();

    /** What it is for, as a sentence. */
    String summary();

    /** The record that it answers with. */
    Class<?> answer();

    /** A name of its own, made from the address, such as {@code items-slug-history}. */
    default String id() {
        return path().replaceFirst("^/api/v1/", "").replaceAll("\\W+", "-").replaceFirst("-$", "");
    }

    /**
     * An address that is read.
     *
     * @param example what to put behind the host to see it work
     */
    record Read(
            String path,
            String summary,
            List<Parameter> parameters,
            Class<?> answer,
            String example,
            Function<Asked, Reply> reply)
            implements Route {
        /** The variable part; one in angle brackets may hold slashes. */
        private static final Pattern VARIABLE = Pattern.compile("[{<](\\w+)[}>]");

        private static final String CSV = ".csv";

        /** Parameters come in the order in which they are shown. */
        public Read {
            parameters = List.copyOf(parameters);
        }

        /** An address that takes no parameters. */
        public static Read of(
                String path, String summary, Class<?> answer, String example, Function<Asked, Reply> reply) {
            return new Read(path, summary, List.of(), answer, example, reply);
        }

        /** The same, which can be asked with these. */
        public Read with(Parameter... given) {
            return new Read(path, summary, Arrays.asList(given), answer, example, reply);
        }

        /** Whether the answer can be had as a table too. */
        boolean isTabular() {
            return parameters.contains(Parameter.FORMAT);
        }

        /** Whether the answer is always a table. */
        boolean isFile() {
            return path.endsWith(CSV);
        }

        /** The address of the same as a table, for links to a file. */
        Read file() {
            List<Parameter> others = parameters.stream()
                    .filter(parameter -> parameter != Parameter.FORMAT)
                    .toList();
            return new Read(path + CSV, summary, others, answer, example, reply);
        }

        /** The name of the variable part. */
        Optional<String> variable() {
            Matcher variable = VARIABLE.matcher(path);
            return variable.find() ? Optional.of(variable.group(1)) : Optional.empty();
        }

        /** What stands for the variable part in an address of this route. */
        String name(String address) {
            Matcher variable = VARIABLE.matcher(path);
            if (!variable.find()) {
                return "";
            }
            String end = path.substring(variable.end());
            int last = end.isEmpty() ? address.length() : address.lastIndexOf(end);
            return address.substring(variable.start(), last);
        }

        /** The names of the parameters that it takes. */
        List<String> names() {
            return parameters.stream().map(Parameter::code).toList();
        }
    }

    /**
     * An address that is sent something.
     *
     * @param <Q> what is sent
     */
    sealed interface Sent<Q> extends Route {
        /** The record that is sent. */
        Class<Q> request();

        /** How long its JSON may be. */
        int mostBytes();

        /** The problem of a longer one. */
        Problem tooLong();

        /** One that works. */
        Q example();

        /** What it is answered. */
        Object exampleAnswer();
    }

    /** An address that answers what follows from what it is sent, and keeps nothing. */
    record Compute<Q, A>(
            String path,
            String summary,
            Class<Q> request,
            Class<A> answer,
            int mostBytes,
            Problem tooLong,
            Q example,
            Function<Q, A> reply)
            implements Sent<Q> {
        @Override
        public Object exampleAnswer() {
            return reply.apply(example);
        }
    }

    /**
     * An address that keeps what it is sent and answers where it is.
     *
     * @param exampleAnswer what the example would be answered
     * @param reply from what was sent and the network address of whoever sent it
     * @param place the address of what was kept
     */
    record Keep<Q, A>(
            String path,
            String summary,
            Class<Q> request,
            Class<A> answer,
            int mostBytes,
            Problem tooLong,
            Q example,
            A exampleAnswer,
            BiFunction<Q, String, A> reply,
            Function<A, String> place)
            implements Sent<Q> {}
}
