package dev.sugarmap.desugar.strategy.shared;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.LintLevels;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;

/** The top of a file, where the attributes of a crate stand. */
public final class FileHead {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RustFile file;

    public FileHead(RustFile file) {
        this.file = file;
    }

    /** Asks for a feature gate on a line of its own before all other attributes, unless the file does. */
    public void addFeature(String gate, Rewrite rewrite, TextRange cause) {
        if (!asksFor(gate)) {
            rewrite.before(start(), Template.inline("#![feature(" + gate + ")]\n"), cause);
        }
    }

    /**
     * Allows what a lint warns of, on a line after those of the feature gates, unless the file says something of it that
     * an {@code allow} would spoil.
     */
    public void addAllow(String lint, Rewrite rewrite, TextRange cause) {
        if (!LintLevels.mayAllow(lint, file.root())) {
            return;
        }
        String attribute = "#![allow(" + lint + ")]";
        file.innerAttributes().stream()
                .filter(found -> found.isCalled("feature"))
                .reduce((_, last) -> last)
                .ifPresentOrElse(
                        last -> rewrite.after(last.node().range().end(), Template.inline("\n" + attribute), cause),
                        () -> rewrite.before(start(), Template.inline(attribute + "\n"), cause));
    }

    private boolean asksFor(String gate) {
        return file.innerAttributes().stream()
                .filter(found -> found.isCalled("feature"))
                .flatMap(found -> found.arguments().stream())
                .flatMap(arguments -> arguments.tokens().stream())
                .map(Token::text)
                .anyMatch(gate::equals);
    }

    /** Where the first attribute may stand: after a byte order mark, a shebang line and a front matter. */
    private int start() {
        SyntaxTree tree = file.tree();
        String text = tree.source().text();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int token = 0; token < tree.tokenCount() && tree.tokenKind(token).isTrivia(); token++) {
            if (tree.tokenKind(token) == SyntaxKind.SHEBANG || tree.tokenKind(token) == SyntaxKind.FRONTMATTER) {
                int line = text.indexOf('\n', new Token(tree, token).range().end() - 1);
                start = line < 0 ? text.length() : line + 1;
            }
        }
        return start;
    }
}
