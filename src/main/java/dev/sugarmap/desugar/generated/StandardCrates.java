package dev.sugarmap.desugar.generated;

import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which crates generated code can import the standard library's items from: {@code std} where the file shows that it has
 * it, else {@code core}, which is there always; and whether {@code Box}, which {@code core} lacks, is in the prelude.
 */
final class StandardCrates {
    static final Set<String> ALL = Set.of("std", "core", "alloc");

    /** What no file has from the prelude but where the whole standard library is. */
    private static final Set<String> ONLY_WITH_STD =
            Set.of("Box", "String", "Vec", "ToString", "dbg", "eprintln", "format", "print", "println", "vec");

    private final SyntaxTree tree;
    private final Set<String> declared;
    private final boolean isBare;
    private final boolean namesAlloc;
    private final boolean hasStd;

    private StandardCrates(RustFile file) {
        this.tree = file.tree();
        this.declared = ALL.stream()
                .filter(crate -> DeclaredName.anywhere(crate).isIn(tree))
                .collect(Collectors.toUnmodifiableSet());
        this.namesAlloc = names("alloc");
        boolean isCalledBare = file.innerAttributes().stream().anyMatch(attribute -> attribute.isCalled("no_std"));
        this.isBare = isCalledBare || (namesAlloc && !names("std"));
        this.hasStd = !isBare && (names("std") || tree.identifiers().stream().anyMatch(ONLY_WITH_STD::contains));
    }

    static StandardCrates of(RustFile file) {
        return new StandardCrates(file);
    }

    /** Whether a path of the file starts with that crate, or the file declares it. */
    private boolean names(String crate) {
        return tree.identifiers(crate).stream().anyMatch(token -> isRoot(token) || isLinked(token));
    }

    private boolean isRoot(Token crate) {
        return crate.nextSignificant()
                        .filter(next -> next.kind() == SyntaxKind.PATH_SEPARATOR)
                        .isPresent()
                && !declared.contains(crate.text());
    }

    private static boolean isLinked(Token crate) {
        return crate.previousSignificant()
                .filter(before -> before.kind() == SyntaxKind.CRATE)
                .isPresent();
    }

    /** The crate that has what {@code core} has as well. */
    String ofCore() {
        return hasStd ? "std" : "core";
    }

    /** Where an import from a crate begins: with {@code ::} if the file has something else of that name. */
    String root(String crate) {
        return (declared.contains(crate) ? "::" : "") + crate;
    }

    /** The crate that has the type {@code Box}. */
    String ofBox() {
        return isBare ? "alloc" : "std";
    }

    boolean haveBoxInPrelude() {
        return !isBare;
    }

    /** Whether the file would have to ask for the crate {@code alloc}, which no file has unasked. */
    boolean lackAlloc() {
        return !namesAlloc && isBare;
    }
}
