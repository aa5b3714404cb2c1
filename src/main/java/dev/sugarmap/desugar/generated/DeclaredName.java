package dev.sugarmap.desugar.generated;

import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether anything in a file declares a name or imports it, told by the words beside it, so that macros count too. */
record DeclaredName(String name, Predicate<Token> place) {
    private static final Set<SyntaxKind> BEFORE = Set.of(
            SyntaxKind.MOD, SyntaxKind.STRUCT, SyntaxKind.ENUM, SyntaxKind.TRAIT, SyntaxKind.TYPE, SyntaxKind.AS);
    private static final Set<SyntaxKind> AFTER_IMPORT =
            Set.of(SyntaxKind.SEMICOLON, SyntaxKind.COMMA, SyntaxKind.RIGHT_BRACE);
    private static final Set<SyntaxKind> OF_PATH = Set.of(SyntaxKind.PATH_SEPARATOR, SyntaxKind.LESS);

    /** The name anywhere in the file. */
    static DeclaredName anywhere(String name) {
        return new DeclaredName(name, _ -> true);
    }

    /** The name in what macros may write as items, as {@code items!(Pin)} does. */
    static DeclaredName byMacros(String name) {
        return new DeclaredName(name, DeclaredName::isInMacro);
    }

    /** Whether the file of a tree has it. */
    boolean isIn(SyntaxTree tree) {
        return tree.identifiers(name).stream().filter(place).anyMatch(DeclaredName::isDeclaration);
    }

    private static boolean isInMacro(Token token) {
        return around(token, SyntaxKind.MACRO_RULES_ITEM) || around(token, SyntaxKind.MACRO_CALL_ITEM);
    }

    private static boolean around(Token token, SyntaxKind kind) {
        return token.parent().ancestors().anyMatch(node -> node.kind() == kind);
    }

    private static boolean isDeclaration(Token token) {
        Optional<SyntaxKind> before = token.previousSignificant().map(Token::kind);
        Optional<SyntaxKind> after = token.nextSignificant().map(Token::kind);
        boolean isImported = before.filter(SyntaxKind.PATH_SEPARATOR::equals).isPresent()
                && after.filter(AFTER_IMPORT::contains).isPresent();
        boolean isGiven = around(token, SyntaxKind.MACRO_CALL_ITEM)
                && before.filter(SyntaxKind.PATH_SEPARATOR::equals).isEmpty()
                && after.filter(OF_PATH::contains).isEmpty();
        return before.filter(BEFORE::contains).isPresent()
                || isImported
                || isGiven
                || Item.of(token.parent()).flatMap(Item::name).equals(Optional.of(token));
    }
}
