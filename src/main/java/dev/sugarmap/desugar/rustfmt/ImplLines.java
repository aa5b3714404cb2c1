package dev.sugarmap.desugar.rustfmt;

import dev.sugarmap.desugar.edit.Layout;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SourceText;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;

/**
 * The header of an implementation up to its where clause or its opening brace, on as many lines as rustfmt gives it (the
 * rules of its {@code items.rs}).
 */
final class ImplLines {
    private static final String BRACE = " {";

    private final Node item;
    private final Node body;
    private final Node self;
    private final TypeLines types;
    private final String indent;
    private final boolean hasPredicates;
    private final TextRange place;

    private ImplLines(Node item, Node body, Node self, Layout layout) {
        this.item = item;
        this.body = body;
        this.self = self;
        this.types = new TypeLines(layout);
        this.indent = Layout.indent(source(), word().range().start());
        this.hasPredicates = item.node(SyntaxKind.WHERE_CLAUSE).isPresent();
        int start = ItemLines.lineStart(source(), word().range().start()) + indent.length();
        this.place = new TextRange(start, hasPredicates ? self.range().end() : bodyEnd());
    }

    /** The header of an implementation that is neither negative nor const. */
    static Optional<ImplLines> of(Node item, Layout layout) {
        Optional<Node> self = new ImplItem(item).selfType().map(Type::node);
        Optional<Node> body = item.node(SyntaxKind.ITEM_LIST).filter(list -> list.has(SyntaxKind.LEFT_BRACE));
        boolean isPlain = item.has(SyntaxKind.IMPL) && !item.has(SyntaxKind.NOT) && !item.has(SyntaxKind.CONST);
        return self.filter(_ -> isPlain).flatMap(type -> body.map(list -> new ImplLines(item, list, type, layout)));
    }

    /** Where it stands. */
    TextRange place() {
        return place;
    }

    /** Its lines; nothing where rustfmt finds none that fit. */
    Optional<ItemLines> lines() {
        Optional<Type> trait = new ImplItem(item).trait();
        String start = trait.map(type -> withTrait(start(), type.node())).orElseGet(this::start);
        String text = withSelf(start, trait.isPresent() ? "for " : "");
        if (!hasPredicates) {
            boolean isBroken = text.contains("\n");
            text += isBroken ? types.line(indent) + "{" : BRACE;
            text += !isEmpty() ? "" : isBroken ? types.line(indent) + "}" : "}";
        }
        return types.overflows() ? Optional.empty() : Optional.of(new ItemLines(place, text));
    }

    /** What stands before the trait; parameters on lines of their own, and their last bracket, stand one unit deeper. */
    private String start() {
        Optional<Node> generics = item.node(SyntaxKind.GENERIC_PARAMS);
        int end =
                generics.map(list -> list.range().start()).orElse(word().range().end());
        String words = source().slice(new TextRange(place.start(), end));
        Room room = Room.after(types.inner(indent), Room.width(indent + words));
        return words + generics.map(list -> types.generics(list, room)).orElse("");
    }

    private String withTrait(String start, Node trait) {
        String flat = types.type(trait, Room.ENDLESS);
        if (TypeLines.fits(flat, Room.line(indent).without(Room.lastWidth(start) + 1))) {
            return start + " " + flat;
        }
        String inner = types.inner(indent);
        return start + types.line(inner) + types.type(trait, Room.line(inner));
    }

    /** With the type; of the first line rustfmt does not count the indentation here. */
    private String withSelf(String start, String sign) {
        String flat = types.type(self, Room.ENDLESS);
        int brace = hasPredicates ? 0 : BRACE.length();
        if (TypeLines.fits(flat, Room.line("").without(Room.lastWidth(start) + 1 + sign.length() + brace))) {
            return start + " " + sign + flat;
        }
        String inner = types.inner(indent);
        return start
                + types.line(inner)
                + sign
                + types.type(self, Room.line(inner).without(sign.length()));
    }

    private Token word() {
        return item.token(SyntaxKind.IMPL).orElseThrow();
    }

    /** Whether there is nothing between the braces. */
    private boolean isEmpty() {
        return body.children().stream()
                .map(Element::kind)
                .allMatch(kind -> kind == SyntaxKind.LEFT_BRACE
                        || kind == SyntaxKind.RIGHT_BRACE
                        || kind == SyntaxKind.WHITESPACE);
    }

    private int bodyEnd() {
        return isEmpty()
                ? body.range().end()
                : body.token(SyntaxKind.LEFT_BRACE).orElseThrow().range().end();
    }

    private SourceText source() {
        return item.tree().source();
    }
}
