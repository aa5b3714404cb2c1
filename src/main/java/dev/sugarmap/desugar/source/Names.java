package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which names a text uses, and names that it does not use. */
public final class Names {
    private final Set<String> taken = new HashSet<>();

    /** The identifiers of a whole file. */
    public static Names ofIdentifiers(SyntaxTree tree) {
        Names names = new Names();
        for (int at = 0; at < tree.tokenCount(); at++) {
            if (tree.tokenKind(at) == SyntaxKind.IDENTIFIER) {
                names.taken.add(plain(new Token(tree, at)));
            }
        }
        return names;
    }

    /** The lifetimes and labels among these tokens. */
    public static Names ofLifetimes(Stream<Token> tokens) {
        Names names = new Names();
        tokens.filter(token -> token.kind() == SyntaxKind.LIFETIME)
                .map(Token::text)
                .forEach(names.taken::add);
        return names;
    }

    /** An identifier without the {@code r#} that makes it raw. */
    public static String plain(Token identifier) {
        String text = identifier.text();
        return text.startsWith("r#") ? text.substring(2) : text;
    }

    /** The same names, to which more can be added. */
    public Names copy() {
        Names copy = new Names();
        copy.taken.addAll(taken);
        return copy;
    }

    /** {@code name}, or {@code name} with the smallest number from 1 that makes it differ from all of them. */
    public String fresh(String name) {
        if (!taken.contains(name)) {
            return name;
        }
        int number = 1;
        while (taken.contains(name + number)) {
            number++;
        }
        return name + number;
    }

    /** Like {@link #fresh}, and the name is taken from then on. */
    public String take(String name) {
        String fresh = fresh(name);
        taken.add(fresh);
        return fresh;
    }

    /** The name with the smallest number from 1 after it that is free, which is taken from then on. */
    public String takeNumbered(String name) {
        int number = 1;
        while (!taken.add(name + number)) {
            number++;
        }
        return name + number;
    }

    /** The first of {@code 'a}, {@code 'b}, … that is free, which is taken from then on. */
    public String takeLetter() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (taken.add("'" + letter)) {
                return "'" + letter;
            }
        }
        return take("'z");
    }
}
