package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.source.Names;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A plain name for every argument of a function: the name it has, or {@code __argN} where a pattern stands. */
public final class PlainNames {
    private PlainNames() {}

    /**
     * The name of an argument.
     *
     * @param pattern the pattern that the name stands for
     */
    public record PlainName(Param.TypedParam param, Pattern pattern, String name) {
        /** Whether the pattern is just this name. */
        public boolean isWritten() {
            return pattern.node().text().equals(name);
        }

        /** Whether the pattern is no name, with or without {@code mut}. */
        public boolean isFresh() {
            return !(pattern instanceof Pattern.Identifier variable)
                    || !variable.name().text().equals(name);
        }
    }

    /** The names of the arguments, the receiver left out; {@code identifiers} are all that the file has. */
    public static List<PlainName> of(FnItem function, Names identifiers) {
        List<PlainName> names = new ArrayList<>();
        List<Param> params = function.params();
        for (int at = 0; at < params.size(); at++) {
            if (params.get(at) instanceof Param.TypedParam param
                    && param.pattern().isPresent()) {
                Pattern pattern = param.pattern().get();
                String name = pattern instanceof Pattern.Identifier variable
                        ? variable.name().text()
                        : identifiers.fresh(GeneratedName.ARGUMENT.at(at));
                names.add(new PlainName(param, pattern, name));
            }
        }
        return names;
    }

    /** Writes the names instead of the patterns. */
    public static void write(FnItem function, Names identifiers, Rewrite rewrite) {
        for (PlainName name : of(function, identifiers)) {
            if (!name.isWritten()) {
                TextRange range = name.pattern().node().range();
                rewrite.replace(range, Template.inline(name.name()), range);
            }
        }
    }
}
