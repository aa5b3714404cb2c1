package dev.sugarmap.web.http;

import java.util.Set;

/** A JavaScript text on its way to a browser: the same program without its comments, indentation and blank lines. */
final class JavaScript {
    private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};+-*%<>~^";
    private static final Set<String> WORDS_BEFORE_EXPRESSION = Set.of(
            "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "do", "else", "yield", "await");

    private final String text;
    private final StringBuilder slim;
    private int at;

    private JavaScript(String text) {
        this.text = text;
        this.slim = new StringBuilder(text.length());
    }

    /**
     * The shorter text of the same program.
     *
     * @throws IllegalArgumentException where a literal or comment has no end
     */
    static String slim(String text) {
        return new JavaScript(text).slim();
    }

    private String slim() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = orEnd(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                copyTo(afterQuote(at));
            } else if (c == '`') {
                copyTo(afterTemplate(at));
            } else if (c == '/' && beginsExpression()) {
                copyTo(afterRegularExpression(at));
            } else if (Character.isWhitespace(c)) {
                space(c == '\n');
                at++;
            } else {
                slim.append(c);
                at++;
            }
        }
        return slim.toString();
    }

    private void copyTo(int end) {
        slim.append(text, at, end);
        at = end;
    }

    /** A comment counts as a line break where it holds one, and otherwise as a space. */
    private void comment() {
        int end = text.indexOf("*/", at + 2) + 2;
        if (end < 2) {
            throw endless("comment");
        }
        space(text.substring(at, end).contains("\n"));
        at = end;
    }

    private void space(boolean breaksLine) {
        int last = slim.length() - 1;
        if (last < 0 || slim.charAt(last) == '\n') {
            return;
        }
        if (slim.charAt(last) == ' ') {
            slim.setLength(last);
        }
        slim.append(breaksLine ? '\n' : ' ');
    }

    private int afterQuote(int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c == '\n') {
                break;
            }
        }
        throw endless("string");
    }

    private int afterTemplate(int start) {
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '`') {
                return i + 1;
            }
            if (text.startsWith("${", i)) {
                i = afterSubstitution(i + 2);
            } else {
                i += c == '\\' ? 2 : 1;
            }
        }
        throw endless("template");
    }

    private int afterSubstitution(int start) {
        int depth = 1;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\'' -> i = afterQuote(i);
                case '`' -> i = afterTemplate(i);
                case '{' -> {
                    depth++;
                    i++;
                }
                case '}' -> {
                    depth--;
                    i++;
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> i++;
            }
        }
        throw endless("substitution");
    }

    private int afterRegularExpression(int start) {
        boolean inClass = false;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '/' -> {
                    if (!inClass) {
                        return i + 1;
                    }
                }
                case '\n' -> throw endless("regular expression");
                default -> {}
            }
        }
        throw endless("regular expression");
    }

    /** Whether a slash that stands here begins a regular expression rather than divides. */
    private boolean beginsExpression() {
        int end = slim.length();
        while (end > 0 && Character.isWhitespace(slim.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(slim.charAt(start - 1))) {
            start--;
        }
        if (start < end) {
            return WORDS_BEFORE_EXPRESSION.contains(slim.substring(start, end));
        }
        return end == 0 || BEFORE_EXPRESSION.indexOf(slim.charAt(end - 1)) >= 0;
    }

    private int orEnd(int found) {
        return found < 0 ? text.length() : found;
    }

    private IllegalArgumentException endless(String what) {
        return new IllegalArgumentException("a " + what + " after offset " + at + " has no end");
    }
}
