package dev.sugarmap.rust.syntax;

/**
 * The kinds of tokens and nodes: first trivia, then the other tokens, then nodes under the names of the Rust reference.
 *
 * <p>{@code >>}, {@code >=}, {@code >>=}, {@code <<}, {@code &&} and {@code ||} are no tokens: the lexer makes single
 * characters of them, and the grammar joins those that stand side by side where it reads an operator.
 */
public enum SyntaxKind {
    WHITESPACE,
    LINE_COMMENT,
    BLOCK_COMMENT,
    SHEBANG,
    FRONTMATTER,

    END("the end of the file"),
    UNKNOWN("an unknown token"),
    IDENTIFIER("an identifier"),
    LIFETIME("a lifetime"),
    INTEGER("an integer"),
    FLOAT("a number"),
    CHARACTER("a character"),
    BYTE("a byte"),
    STRING("a string"),
    BYTE_STRING("a byte string"),
    C_STRING("a C string"),
    OUTER_DOC("a documentation comment"),
    INNER_DOC("an inner documentation comment"),

    SEMICOLON(";"),
    COMMA(","),
    DOT("."),
    LEFT_PARENTHESIS("("),
    RIGHT_PARENTHESIS(")"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    AT("@"),
    POUND("#"),
    TILDE("~"),
    QUESTION("?"),
    COLON(":"),
    DOLLAR("$"),
    EQUALS("="),
    NOT("!"),
    LESS("<"),
    GREATER(">"),
    MINUS("-"),
    AND("&"),
    OR("|"),
    PLUS("+"),
    STAR("*"),
    SLASH("/"),
    CARET("^"),
    PERCENT("%"),
    PATH_SEPARATOR("::"),
    ARROW("->"),
    FAT_ARROW("=>"),
    EQUALS_EQUALS("=="),
    NOT_EQUALS("!="),
    LESS_EQUALS("<="),
    PLUS_EQUALS("+="),
    MINUS_EQUALS("-="),
    STAR_EQUALS("*="),
    SLASH_EQUALS("/="),
    PERCENT_EQUALS("%="),
    CARET_EQUALS("^="),
    AND_EQUALS("&="),
    OR_EQUALS("|="),
    DOT_DOT(".."),
    DOT_DOT_DOT("..."),
    DOT_DOT_EQUALS("..="),

    UNDERSCORE("_"),
    AS("as"),
    ASYNC("async"),
    AWAIT("await"),
    BECOME("become"),
    BOX("box"),
    BREAK("break"),
    CONST("const"),
    CONTINUE("continue"),
    CRATE("crate"),
    DYN("dyn"),
    ELSE("else"),
    ENUM("enum"),
    EXTERN("extern"),
    FALSE("false"),
    FN("fn"),
    FOR("for"),
    GEN("gen"),
    IF("if"),
    IMPL("impl"),
    IN("in"),
    LET("let"),
    LOOP("loop"),
    MACRO("macro"),
    MATCH("match"),
    MOD("mod"),
    MOVE("move"),
    MUT("mut"),
    PUB("pub"),
    REF("ref"),
    RESERVED("a reserved word"),
    RETURN("return"),
    SELF_VALUE("self"),
    SELF_TYPE("Self"),
    STATIC("static"),
    STRUCT("struct"),
    SUPER("super"),
    TRAIT("trait"),
    TRUE("true"),
    TRY("try"),
    TYPE("type"),
    TYPEOF("typeof"),
    UNSAFE("unsafe"),
    USE("use"),
    WHERE("where"),
    WHILE("while"),
    YIELD("yield"),

    SOURCE_FILE,
    ERROR,

    FN_ITEM,
    MOD_ITEM,
    USE_ITEM,
    STRUCT_ITEM,
    ENUM_ITEM,
    UNION_ITEM,
    TRAIT_ITEM,
    TRAIT_ALIAS_ITEM,
    IMPL_ITEM,
    TYPE_ITEM,
    CONST_ITEM,
    STATIC_ITEM,
    EXTERN_BLOCK_ITEM,
    EXTERN_CRATE_ITEM,
    MACRO_CALL_ITEM,
    MACRO_RULES_ITEM,
    MACRO_ITEM,
    BOUND_ITEM,
    FRAGMENT_ITEM,
    PLACEHOLDER,

    ATTRIBUTE,
    INNER_ATTRIBUTE,
    VISIBILITY,
    TOKEN_TREE,
    MAYBE_ASYNC,
    PLACEHOLDER_NAME,
    ITEM_LIST,
    USE_TREE,
    USE_TREE_LIST,
    ABI,
    PARAM_LIST,
    SELF_PARAM,
    PARAM,
    VARIADIC_PARAM,
    RETURN_TYPE,
    WITH_CLAUSE,
    FIELD_LIST,
    FIELD,
    TUPLE_FIELD_LIST,
    TUPLE_FIELD,
    VARIANT_LIST,
    VARIANT,

    GENERIC_PARAMS,
    LIFETIME_PARAM,
    TYPE_PARAM,
    CONST_PARAM,
    WHERE_CLAUSE,
    WHERE_PREDICATE,
    BOUND_USE,
    FOR_LIFETIMES,
    BOUNDS,
    TRAIT_BOUND,
    LIFETIME_BOUND,
    USE_BOUND,
    CONDITIONAL_BOUND,
    PRODUCT_BOUND,

    PATH,
    GENERIC_ARGS,
    PARENTHESIZED_ARGS,
    RETURN_TYPE_ARGS,
    LIFETIME_ARG,
    CONST_ARG,
    ASSOCIATED_CONSTRAINT,
    QUALIFIED_SELF,

    PATH_TYPE,
    REFERENCE_TYPE,
    RAW_POINTER_TYPE,
    TUPLE_TYPE,
    ARRAY_TYPE,
    SLICE_TYPE,
    FN_POINTER_TYPE,
    NEVER_TYPE,
    INFERRED_TYPE,
    IMPL_TRAIT_TYPE,
    DYN_TRAIT_TYPE,
    DYN_STAR_TYPE,
    DYN_WRAPPED_TYPE,
    DYNX_TYPE,
    PARENTHESIZED_TYPE,
    MACRO_TYPE,
    TYPEOF_TYPE,

    IDENTIFIER_PATTERN,
    WILDCARD_PATTERN,
    REST_PATTERN,
    LITERAL_PATTERN,
    RANGE_PATTERN,
    REFERENCE_PATTERN,
    TUPLE_PATTERN,
    TUPLE_STRUCT_PATTERN,
    STRUCT_PATTERN,
    STRUCT_PATTERN_FIELD,
    SLICE_PATTERN,
    PATH_PATTERN,
    OR_PATTERN,
    PARENTHESIZED_PATTERN,
    BOX_PATTERN,
    CONST_PATTERN,
    MACRO_PATTERN,

    LET_STATEMENT,
    LET_ELSE,
    EXPRESSION_STATEMENT,
    EMPTY_STATEMENT,

    LITERAL_EXPRESSION,
    PATH_EXPRESSION,
    BLOCK_EXPRESSION,
    LABEL,
    UNARY_EXPRESSION,
    REFERENCE_EXPRESSION,
    BINARY_EXPRESSION,
    LAZY_BOOLEAN_EXPRESSION,
    ASSIGNMENT_EXPRESSION,
    RANGE_EXPRESSION,
    CAST_EXPRESSION,
    TRY_EXPRESSION,
    AWAIT_EXPRESSION,
    BOX_EXPRESSION,
    FIELD_EXPRESSION,
    METHOD_CALL_EXPRESSION,
    CALL_EXPRESSION,
    ARGUMENTS,
    INDEX_EXPRESSION,
    TUPLE_EXPRESSION,
    ARRAY_EXPRESSION,
    PARENTHESIZED_EXPRESSION,
    STRUCT_EXPRESSION,
    STRUCT_EXPRESSION_FIELD,
    CLOSURE_EXPRESSION,
    CLOSURE_PARAMS,
    IF_EXPRESSION,
    LET_CONDITION,
    MATCH_EXPRESSION,
    MATCH_ARM,
    MATCH_GUARD,
    LOOP_EXPRESSION,
    WHILE_EXPRESSION,
    FOR_EXPRESSION,
    BREAK_EXPRESSION,
    CONTINUE_EXPRESSION,
    RETURN_EXPRESSION,
    YIELD_EXPRESSION,
    BECOME_EXPRESSION,
    UNDERSCORE_EXPRESSION,
    MACRO_EXPRESSION,
    WITH_EXPRESSION;

    private static final SyntaxKind[] KINDS = values();

    private final String text;

    SyntaxKind() {
        this("");
    }

    SyntaxKind(String text) {
        this.text = text;
    }

    /** The kind with that {@link #code()}. */
    public static SyntaxKind ofCode(byte code) {
        return KINDS[code & 0xFF];
    }

    /** The number that stands for the kind in arrays and sets; tokens have numbers below 128, and no kind 256. */
    @SuppressWarnings("EnumOrdinal") // Trees are arrays of kinds, so the kinds have to be numbered.
    public int code() {
        return ordinal();
    }

    /** Whether this is white space or a comment that documents nothing. */
    public boolean isTrivia() {
        return compareTo(END) < 0;
    }

    /** Whether this is a kind of token. */
    public boolean isToken() {
        return compareTo(SOURCE_FILE) < 0;
    }

    /** Whether this is a token that always has the same text. */
    public boolean isFixed() {
        return isToken() && compareTo(SEMICOLON) >= 0;
    }

    /** Whether this is a word that the language takes, or would like to. */
    public boolean isKeyword() {
        return isFixed() && compareTo(UNDERSCORE) > 0;
    }

    /** Whether this is a node that stands among items. */
    public boolean isItem() {
        return FN_ITEM.compareTo(this) <= 0 && compareTo(PLACEHOLDER) <= 0;
    }

    /** Whether this is a node that is a type. */
    public boolean isType() {
        return PATH_TYPE.compareTo(this) <= 0 && compareTo(TYPEOF_TYPE) <= 0;
    }

    /** Whether this is a node that is a pattern. */
    public boolean isPattern() {
        return IDENTIFIER_PATTERN.compareTo(this) <= 0 && compareTo(MACRO_PATTERN) <= 0;
    }

    /** Whether this is a node that is an expression. */
    public boolean isExpression() {
        return switch (this) {
            case PLACEHOLDER -> true;
            case LABEL, ARGUMENTS, STRUCT_EXPRESSION_FIELD, CLOSURE_PARAMS, MATCH_ARM, MATCH_GUARD -> false;
            default -> LITERAL_EXPRESSION.compareTo(this) <= 0;
        };
    }

    /** How a message names the kind: the text of a fixed token, a phrase for the other tokens, nothing for nodes. */
    public String text() {
        return text;
    }
}
