package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TreeBuilder;

/**
 * Cuts a text into tokens that tile it, as the Rust reference's chapter on lexical structure says.
 *
 * <p>Never fails: what is no token becomes one that is {@code UNKNOWN}, with an error. Operators that types and patterns
 * take apart ({@code >>}, {@code &&} and their like) come as single characters.
 */
final class Lexer {
    /** The text is followed by as many zeros, so that no look ahead needs to ask for the text's end. */
    private static final int PADDING = 4;

    private final char[] text;
    private final int length;
    private final Edition edition;
    private final Keywords keywords;
    private final TreeBuilder tokens;
    private final Errors errors = new Errors();
    private final Literals literals;
    private int at;

    private Lexer(String text, Edition edition) {
        length = text.length();
        this.text = new char[length + PADDING];
        text.getChars(0, length, this.text, 0);
        this.edition = edition;
        keywords = Keywords.of(edition);
        tokens = new TreeBuilder(length);
        literals = new Literals(this.text, length, errors);
    }

    /** Cuts a text into tokens. */
    static Lexed lex(String text, Edition edition) {
        Lexer lexer = new Lexer(text, edition);
        lexer.run();
        return new Lexed(lexer.text, edition, lexer.tokens, lexer.errors);
    }

    private void run() {
        preamble();
        SyntaxKind significant = END;
        while (at < length) {
            int start = at;
            SyntaxKind kind = isDigitAfterDot(significant) ? tupleIndex() : token();
            tokens.token(kind, start);
            if (!kind.isTrivia()) {
                significant = kind;
            }
        }
        tokens.endTokens(length);
    }

    private void preamble() {
        if (text[0] == '\uFEFF') {
            at = 1;
            tokens.token(WHITESPACE, 0);
        }
        Preamble preamble = new Preamble(text, length);
        int shebang = preamble.shebangEnd(at);
        if (shebang > at) {
            tokens.token(SHEBANG, at);
            at = shebang;
        }
        int fence = preamble.frontmatterStart(at);
        if (fence >= 0) {
            if (fence > at) {
                tokens.token(WHITESPACE, at);
            }
            tokens.token(FRONTMATTER, fence);
            at = preamble.frontmatterEnd(fence);
        }
    }

    private boolean isDigitAfterDot(SyntaxKind significant) {
        return significant == DOT && Characters.isDigit(text[at]);
    }

    private SyntaxKind tupleIndex() {
        at = Characters.identifierEnd(text, at);
        return INTEGER;
    }

    private SyntaxKind token() {
        char first = text[at];
        return switch (first) {
            case ' ', '\n', '\t', '\r', '\f', 0x0B -> space();
            case 'r', 'b', 'c' -> prefixed(first);
            case '_' -> underscore();
            case '/' -> slash();
            case '"' -> literal(literals.string(at + 1, STRING), STRING);
            case '\'' -> quote();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case ';' -> one(SEMICOLON);
            case ',' -> one(COMMA);
            case '(' -> one(LEFT_PARENTHESIS);
            case ')' -> one(RIGHT_PARENTHESIS);
            case '{' -> one(LEFT_BRACE);
            case '}' -> one(RIGHT_BRACE);
            case '[' -> one(LEFT_BRACKET);
            case ']' -> one(RIGHT_BRACKET);
            case '@' -> one(AT);
            case '#' -> one(POUND);
            case '~' -> one(TILDE);
            case '?' -> one(QUESTION);
            case '$' -> one(DOLLAR);
            case '>' -> one(GREATER);
            case ':' -> oneOrTwo(COLON, ':', PATH_SEPARATOR);
            case '!' -> oneOrTwo(NOT, '=', NOT_EQUALS);
            case '<' -> oneOrTwo(LESS, '=', LESS_EQUALS);
            case '&' -> oneOrTwo(AND, '=', AND_EQUALS);
            case '|' -> oneOrTwo(OR, '=', OR_EQUALS);
            case '+' -> oneOrTwo(PLUS, '=', PLUS_EQUALS);
            case '*' -> oneOrTwo(STAR, '=', STAR_EQUALS);
            case '^' -> oneOrTwo(CARET, '=', CARET_EQUALS);
            case '%' -> oneOrTwo(PERCENT, '=', PERCENT_EQUALS);
            case '-' -> text[at + 1] == '>' ? two(ARROW) : oneOrTwo(MINUS, '=', MINUS_EQUALS);
            case '=' -> text[at + 1] == '>' ? two(FAT_ARROW) : oneOrTwo(EQUALS, '=', EQUALS_EQUALS);
            case '.' -> dots();
            default -> Characters.isIdentifierStart(text, at) ? word() : other();
        };
    }

    private SyntaxKind one(SyntaxKind kind) {
        at++;
        return kind;
    }

    private SyntaxKind two(SyntaxKind kind) {
        at += 2;
        return kind;
    }

    private SyntaxKind oneOrTwo(SyntaxKind one, char second, SyntaxKind two) {
        return text[at + 1] == second ? two(two) : one(one);
    }

    private SyntaxKind dots() {
        if (text[at + 1] != '.') {
            return one(DOT);
        }
        at += 2;
        return switch (text[at]) {
            case '.' -> one(DOT_DOT_DOT);
            case '=' -> one(DOT_DOT_EQUALS);
            default -> DOT_DOT;
        };
    }

    private SyntaxKind space() {
        do {
            at++;
        } while (Characters.isSpace(text[at]));
        return WHITESPACE;
    }

    private SyntaxKind word() {
        int start = at;
        at = Characters.identifierEnd(text, at);
        checkPrefix(start);
        return keywords.kind(text, start, at);
    }

    private SyntaxKind underscore() {
        int start = at;
        at = Characters.identifierEnd(text, at + 1);
        checkPrefix(start);
        return at - start == 1 ? UNDERSCORE : IDENTIFIER;
    }

    /** From edition 2021 a word directly before a quote or a {@code #} is kept for prefixes to come. */
    private void checkPrefix(int start) {
        char next = text[at];
        if ((next == '"' || next == '\'' || next == '#') && edition.isAtLeast(Edition.E2021)) {
            errors.lexical(start, at, "prefix `" + new String(text, start, at - start) + "` is unknown");
        }
    }

    private SyntaxKind prefixed(char first) {
        boolean raw = first != 'r' && text[at + 1] == 'r';
        char after = text[at + (raw ? 2 : 1)];
        if (first == 'b' && after == '\'' && !raw) {
            return literal(literals.character(at + 2, BYTE), BYTE);
        }
        if ((after != '"' && after != '#') || (first == 'c' && !edition.isAtLeast(Edition.E2021))) {
            return word();
        }
        SyntaxKind kind = switch (first) {
            case 'b' -> BYTE_STRING;
            case 'c' -> C_STRING;
            default -> STRING;
        };
        if (raw) {
            return literal(literals.rawString(at, at + 2), kind);
        }
        if (first != 'r') {
            return after == '"' ? literal(literals.string(at + 2, kind), kind) : word();
        }
        return after == '#' && Characters.isIdentifierStart(text, at + 2)
                ? rawIdentifier()
                : literal(literals.rawString(at, at + 1), kind);
    }

    private SyntaxKind rawIdentifier() {
        int start = at;
        at = Characters.identifierEnd(text, at + 2);
        checkRawName(start, start + 2, "a raw identifier");
        checkPrefix(start);
        return IDENTIFIER;
    }

    /** Ends a literal at {@code end} and takes the suffix after it. */
    private SyntaxKind literal(int end, SyntaxKind kind) {
        at = Characters.isIdentifierStart(text, end) ? Characters.identifierEnd(text, end) : end;
        return kind;
    }

    private SyntaxKind number() {
        boolean isFloat = literals.number(at);
        at = literals.end();
        return isFloat ? FLOAT : INTEGER;
    }

    /** A quote starts a character if a backslash, or a character and a quote, follow; else a lifetime. */
    private SyntaxKind quote() {
        int next = at + 1;
        if (literals.isCharacter(next)) {
            return literal(literals.character(next, CHARACTER), CHARACTER);
        }
        boolean isRaw = startsRawLifetime(next);
        if (!Characters.isIdentifierStart(text, next)) {
            return literal(literals.character(next, CHARACTER), CHARACTER);
        }
        int start = at;
        at = Characters.identifierEnd(text, isRaw ? next + 2 : next);
        if (text[at] == '\'') {
            at++;
            errors.lexical(start, at, "character literal may only contain one codepoint");
            return CHARACTER;
        }
        if (isRaw) {
            checkRawName(start, next + 2, "a raw lifetime");
        } else if (text[at] == '#') {
            checkPrefix(start);
        }
        return LIFETIME;
    }

    private boolean startsRawLifetime(int name) {
        return text[name] == 'r'
                && text[name + 1] == '#'
                && Characters.isIdentifierStart(text, name + 2)
                && edition.isAtLeast(Edition.E2021);
    }

    private void checkRawName(int start, int name, String kind) {
        String word = new String(text, name, at - name);
        switch (word) {
            case "crate", "self", "super", "Self", "_" -> errors.lexical(start, at, "`" + word + "` cannot be " + kind);
            default -> {}
        }
    }

    private SyntaxKind slash() {
        return switch (text[at + 1]) {
            case '/' -> lineComment();
            case '*' -> blockComment();
            case '=' -> two(SLASH_EQUALS);
            default -> one(SLASH);
        };
    }

    private SyntaxKind lineComment() {
        char third = text[at + 2];
        char fourth = text[at + 3];
        int end = at + 2;
        while (end < length && text[end] != '\n') {
            end++;
        }
        at = text[end - 1] == '\r' && end < length ? end - 1 : end;
        return third == '!' ? INNER_DOC : third == '/' && fourth != '/' ? OUTER_DOC : LINE_COMMENT;
    }

    private SyntaxKind blockComment() {
        int start = at;
        char third = text[at + 2];
        char fourth = text[at + 3];
        at += 2;
        for (int depth = 1; depth > 0; ) {
            if (at >= length) {
                at = length;
                errors.lexical(start, start + 2, "unterminated block comment");
                return BLOCK_COMMENT;
            }
            if (text[at] == '/' && text[at + 1] == '*') {
                depth++;
                at += 2;
            } else if (text[at] == '*' && text[at + 1] == '/') {
                depth--;
                at += 2;
            } else {
                at++;
            }
        }
        return third == '!' ? INNER_DOC : third == '*' && fourth != '*' && fourth != '/' ? OUTER_DOC : BLOCK_COMMENT;
    }

    private SyntaxKind other() {
        if (Characters.isSpace(text[at])) {
            return space();
        }
        int start = at;
        at = literals.unknownEnd(at);
        errors.lexical(start, at, "unknown start of token: " + Messages.shown(text, start, at));
        return UNKNOWN;
    }
}
