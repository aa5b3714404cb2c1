package dev.sugarmap.desugar.signature;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.List;
import java.util.stream.IntStream;

/** More generic parameters for a function or an implementation, which gets a list of them if it has none. */
public final class GenericList {
    private GenericList() {}

    /** Declares lifetimes before all other parameters. */
    public static void addLifetimes(Item item, List<String> lifetimes, Rewrite rewrite, TextRange cause) {
        if (lifetimes.isEmpty()) {
            return;
        }
        String list = String.join(", ", lifetimes);
        List<GenericParams.GenericParam> params = item.generics();
        if (params.isEmpty()) {
            open(item, Template.inline(list), rewrite, cause);
        } else {
            int first = params.getFirst().node().range().start();
            rewrite.before(first, Template.inline(list + ", "), cause);
        }
    }

    /** Declares lifetimes after those that there are and before all other parameters. */
    public static void addMoreLifetimes(Item item, List<String> lifetimes, Rewrite rewrite, TextRange cause) {
        List<GenericParams.LifetimeParam> present =
                item.genericParams().map(GenericParams::lifetimes).orElse(List.of());
        if (present.isEmpty()) {
            addLifetimes(item, lifetimes, rewrite, cause);
        } else {
            int last = present.getLast().node().range().end();
            rewrite.after(last, Template.inline(", " + String.join(", ", lifetimes)), cause);
        }
    }

    /**
     * Declares types after all other parameters.
     *
     * @param afterLifetimes whether lifetimes are declared as well, by {@link #addLifetimes}
     */
    public static void addTypes(
            Item item, List<Template> types, boolean afterLifetimes, Rewrite rewrite, TextRange cause) {
        if (types.isEmpty()) {
            return;
        }
        List<GenericParams.GenericParam> params = item.generics();
        if (!params.isEmpty()) {
            int last = params.getLast().node().range().end();
            rewrite.after(last, joined(types, ", "), cause);
        } else if (afterLifetimes) {
            rewrite.replace(end(item), joined(types, ", "), cause);
        } else {
            open(item, joined(types, ""), rewrite, cause);
        }
    }

    /** A list of its own, around nothing yet: what other passes replace that nothing with stands inside of it. */
    private static void open(Item item, Template first, Rewrite rewrite, TextRange cause) {
        boolean isOpen = item.genericParams().isPresent();
        Template open = Template.inline(isOpen ? "" : "<").then(first);
        rewrite.wrap(end(item), open, Template.inline(isOpen ? "" : ">"), cause);
    }

    /** The empty range where the first parameter belongs: after the angle bracket, the name, or the word impl. */
    private static TextRange end(Item item) {
        int end = item.genericParams()
                .map(GenericParams::open)
                .or(() -> item.node().token(SyntaxKind.IMPL))
                .or(item::name)
                .orElseThrow()
                .range()
                .end();
        return new TextRange(end, end);
    }

    private static Template joined(List<Template> types, String before) {
        Template list = Template.inline(before);
        IntStream.range(0, types.size())
                .forEach(at -> list.text(at == 0 ? "" : ", ").then(types.get(at)));
        return list;
    }
}
