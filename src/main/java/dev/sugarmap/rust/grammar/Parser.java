package dev.sugarmap.rust.grammar;

import static dev.sugarmap.rust.syntax.SyntaxKind.*;

import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxError;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.TreeBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads significant tokens for the productions and takes the nodes that they make.
 *
 * <p>A production remembers where it stands by {@link #start}, reads, and closes a node that reaches from there to the
 * token read last and holds all nodes made since. Closing twice from one start wraps the first node in the second,
 * which is how left recursion is built.
 */
public final class Parser {
    /** How many levels a text may nest. */
    public static final int MOST_LEVELS = Nesting.DEEPEST;

    private static final int STEPS_PER_TOKEN = 16;
    private static final TokenSet ENDS_LIST =
            TokenSet.of(END, SEMICOLON, RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE, LET);

    private final char[] text;
    private final Edition edition;
    private final TreeBuilder tree;
    private final Errors errors;
    private final int deepest;
    private final @Nullable ItemColumns layout;
    private long stepsLeft;
    private int position;
    private int lastEnd;
    private SyntaxKind current;
    private int depth;
    private int lastErrorAt = -1;
    private int lastListPosition = -1;
    private Place place = Place.PLAIN;
    private boolean omitsParamNames;
    private boolean delimitersMatch = true;
    private boolean isTooDeep;

    private Parser(Lexed lexed, int deepest, @Nullable ItemColumns layout) {
        text = lexed.text;
        tree = lexed.tree;
        errors = lexed.errors;
        edition = lexed.edition;
        this.deepest = deepest;
        this.layout = layout;
        stepsLeft = (long) STEPS_PER_TOKEN * (tree.tokenCount() + STEPS_PER_TOKEN);
        position = tree.significant(0);
        current = tree.kind(position);
    }

    /** The tree of a text, whatever the text is. */
    public static SyntaxTree parse(String text, Edition edition) {
        Lexed lexed = Lexer.lex(text, edition);
        if (!read(lexed, Nesting.SHALLOW)) {
            lexed.forgetNodes();
            Nesting.withDeepStack(() -> read(lexed, Nesting.DEEPEST));
        }
        lexed.tree.node(SOURCE_FILE, 0, lexed.tree.tokenCount(), 0);
        return lexed.tree.build(new SourceText(text), lexed.errors.inOrder());
    }

    /** Reads the whole text, by its layout where its delimiters do not match; says whether all levels were read. */
    private static boolean read(Lexed lexed, int deepest) {
        Parser parser = new Parser(lexed, deepest, null);
        Items.sourceFile(parser);
        if (parser.delimitersMatch || parser.isTooDeep) {
            return !parser.isTooDeep;
        }
        lexed.forgetNodes();
        Parser again = new Parser(lexed, deepest, new ItemColumns(lexed.text, lexed.tree));
        Items.sourceFile(again);
        return !again.isTooDeep;
    }

    Edition edition() {
        return edition;
    }

    /** The token to be read next. */
    SyntaxKind current() {
        return current;
    }

    boolean at(SyntaxKind kind) {
        return current == kind;
    }

    boolean atAny(TokenSet kinds) {
        return kinds.contains(current);
    }

    /** Whether the next token is a word that is a keyword only where the grammar asks for it. */
    boolean atWord(String word) {
        return current == IDENTIFIER && isText(position, word);
    }

    /** The token after the next. */
    SyntaxKind second() {
        return tree.kind(after(position));
    }

    boolean secondIsWord(String word) {
        int second = after(position);
        return tree.kind(second) == IDENTIFIER && isText(second, word);
    }

    /** The token {@code count} after the next; the productions never ask for more than a few. */
    SyntaxKind ahead(int count) {
        int found = position;
        for (int left = count; left > 0; left--) {
            found = after(found);
        }
        return tree.kind(found);
    }

    private int after(int token) {
        return token == tree.tokenCount() ? token : tree.significant(token + 1);
    }

    /** The token that stands directly after the next one, be it white space. */
    SyntaxKind adjacent() {
        return adjacent(1);
    }

    /** The token {@code count} places after the next one, white space counted. */
    SyntaxKind adjacent(int count) {
        return position + count > tree.tokenCount() ? END : tree.kind(position + count);
    }

    /** Whether the next two tokens stand side by side. */
    boolean atPair(SyntaxKind first, SyntaxKind then) {
        return current == first && adjacent() == then;
    }

    private boolean isText(int token, String word) {
        int start = tree.start(token);
        if (tree.start(token + 1) - start != word.length()) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (text[start + at] != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a token. */
    void bump() {
        if (current == END) {
            return;
        }
        lastEnd = position + 1;
        position = tree.significant(lastEnd);
        current = layout == null ? tree.kind(position) : layout.kind(position);
    }

    boolean eat(SyntaxKind kind) {
        if (current != kind) {
            return false;
        }
        bump();
        return true;
    }

    boolean eatWord(String word) {
        if (!atWord(word)) {
            return false;
        }
        bump();
        return true;
    }

    /** Reads a token of that kind or reports that it is missing. */
    boolean expect(SyntaxKind kind) {
        if (eat(kind)) {
            return true;
        }
        expected(Messages.wanted(kind));
        return false;
    }

    /** Where the next token stands, as the start of a node. */
    long start() {
        return (long) tree.nodeCount() << Integer.SIZE | position;
    }

    /** The same start, moved up to the first of the comments directly above it, which belong to an item. */
    long withComments(long start) {
        long nodes = start >>> Integer.SIZE << Integer.SIZE;
        return nodes | Comments.firstAbove(tree, text, (int) start);
    }

    /** Makes a node of all that was read since {@code start}; of nothing it makes none. */
    void close(long start, SyntaxKind kind) {
        countStep();
        int first = (int) start;
        if (lastEnd > first) {
            tree.node(kind, first, lastEnd, (int) (start >>> Integer.SIZE));
        }
    }

    /** What the node is that was closed last. */
    SyntaxKind lastClosed() {
        return tree.lastKind();
    }

    /** Makes something else of the node that was closed last. */
    void turnLast(SyntaxKind kind) {
        tree.turnLast(kind);
    }

    /** The token that was read last. */
    SyntaxKind lastToken() {
        return lastEnd == 0 ? END : tree.kind(lastEnd - 1);
    }

    /** Whether the token that was read last is the one that stands at {@code start}. */
    boolean wasOneToken(long start) {
        return lastEnd == (int) start + 1;
    }

    /** Whether anything was read since {@code start}. */
    boolean hasReadSince(long start) {
        return lastEnd > (int) start;
    }

    /** Goes one level deeper; where that is too deep, reports it and is at the end of the text. */
    boolean enter() {
        if (depth < deepest) {
            depth++;
            return true;
        }
        if (current != END) {
            String message = "nested too deeply: more than " + deepest + " levels";
            errors.add(SyntaxError.of(SyntaxError.Kind.NESTING, currentRange(), message));
            isTooDeep = true;
            giveUp();
        }
        return false;
    }

    void leave() {
        depth--;
    }

    /** Reads the rest of the text as one error, so that all productions end. */
    private void giveUp() {
        long start = start();
        lastEnd = tree.tokenCount();
        position = lastEnd;
        current = END;
        lastErrorAt = position;
        tree.node(ERROR, (int) start, lastEnd, (int) (start >>> Integer.SIZE));
    }

    private void countStep() {
        if (--stepsLeft == 0 && current != END) {
            errors.add(SyntaxError.of(SyntaxError.Kind.SYNTAX, currentRange(), "too many errors to go on"));
            giveUp();
        }
    }

    /** Whether a list that {@code close} ends has another element. Never true twice at one place. */
    boolean hasElement(SyntaxKind close) {
        if (current == close || (ENDS_LIST.contains(current) && !atFirstLet())) {
            return false;
        }
        if (position == lastListPosition) {
            skip();
            return hasElement(close);
        }
        lastListPosition = position;
        return true;
    }

    /** Whether a list starts with {@code let}, which is a slip in it and not the statement after it. */
    private boolean atFirstLet() {
        return current == LET && TokenTrees.opens(lastToken());
    }

    /**
     * Reads a list as a node of that kind: the delimiter that opens it, without which there is none, elements with commas
     * between them, and the delimiter that closes it.
     */
    void list(SyntaxKind kind, SyntaxKind open, SyntaxKind close, Consumer<Parser> element) {
        long start = start();
        if (!expect(open)) {
            return;
        }
        while (hasElement(close)) {
            element.accept(this);
            comma(close);
        }
        expectClosing(close, start);
        close(start, kind);
    }

    /** Reads the comma after an element of a list that {@code close} ends. */
    void comma(SyntaxKind close) {
        if (current != close && !eat(COMMA) && !ENDS_LIST.contains(current)) {
            expected("one of " + Messages.wanted(COMMA) + " or " + Messages.wanted(close));
        }
    }

    /** Reads a closing delimiter, or reports that the one that starts at {@code open} has none. */
    void expectClosing(SyntaxKind close, long open) {
        if (!eat(close)) {
            delimitersMatch = false;
            int token = (int) open;
            report(SyntaxError.of(SyntaxError.Kind.SYNTAX, currentRange(), unexpected(Messages.wanted(close)))
                    .withRelated(new TextRange(tree.start(token), tree.start(token + 1)), "unclosed delimiter"));
        }
    }

    /** Reports that something else was expected here. */
    void expected(String wanted) {
        if (isNews()) {
            error(unexpected(wanted));
        }
    }

    /** How a message says that something else was wanted. */
    String unexpected(String wanted) {
        return "expected " + wanted + ", found "
                + Messages.found(current, text, tree.start(position), tree.start(position + (current == END ? 0 : 1)));
    }

    /** Reports an error at the next token; of several at one token only the first is kept. */
    void error(String message) {
        report(SyntaxError.of(SyntaxError.Kind.SYNTAX, currentRange(), message));
    }

    /** Reports an error at the next token, with a line of help. */
    void error(String message, String help) {
        report(SyntaxError.of(SyntaxError.Kind.SYNTAX, currentRange(), message).withHelp(help));
    }

    /** Reports an error in what was read since {@code start}. */
    void errorSince(long start, String message) {
        errors.add(SyntaxError.of(SyntaxError.Kind.SYNTAX, rangeSince(start), message));
    }

    /** Reports an error in what was read since {@code start}, with a line of help. */
    void errorSince(long start, String message, String help) {
        errors.add(SyntaxError.of(SyntaxError.Kind.SYNTAX, rangeSince(start), message)
                .withHelp(help));
    }

    private TextRange rangeSince(long start) {
        return hasReadSince(start) ? new TextRange(tree.start((int) start), tree.start(lastEnd)) : currentRange();
    }

    private void report(SyntaxError error) {
        if (isNews()) {
            lastErrorAt = position;
            errors.add(error);
        }
    }

    private boolean isNews() {
        countStep();
        return position != lastErrorAt;
    }

    private TextRange currentRange() {
        return new TextRange(tree.start(position), tree.start(current == END ? position : position + 1));
    }

    /** Reads a token, or a group in delimiters, as an error. */
    void skip() {
        long start = start();
        TokenTrees.tokenTree(this);
        close(start, ERROR);
    }

    /** Reads, as an error, up to one of the given tokens, a closing brace or the end. */
    void skipTo(TokenSet stops) {
        long start = start();
        while (!stops.contains(current) && current != RIGHT_BRACE && current != END) {
            TokenTrees.tokenTree(this);
        }
        close(start, ERROR);
    }

    /** Reports a closing delimiter that closes nothing. */
    void unexpectedClosing() {
        delimitersMatch = false;
        error("unexpected closing delimiter: " + Messages.wanted(current));
    }

    /** Makes the item at {@code start} end where the layout says so; answers what to restore after it. */
    int beginItem(long start) {
        return layout == null ? 0 : layout.beginItem((int) start);
    }

    /** Goes back to the item around the one that was read. */
    void endItem(int before) {
        if (layout != null) {
            layout.endItem(before);
            current = layout.kind(position);
        }
    }

    /** Whether parameters may be types alone, as in traits of edition 2015. */
    boolean omitsParamNames() {
        return omitsParamNames;
    }

    /** Changes that, and answers what it was before. */
    boolean omitParamNames(boolean omits) {
        boolean before = omitsParamNames;
        omitsParamNames = omits;
        return before;
    }

    /** Where the expression that is read stands. */
    Place place() {
        return place;
    }

    /** Changes that, and answers what it was before. */
    Place enterPlace(Place next) {
        Place before = place;
        place = next;
        return before;
    }
}
