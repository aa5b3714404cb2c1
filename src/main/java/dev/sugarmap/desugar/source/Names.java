package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which names a text uses, and names that it does not use. */
public final class Names {
    private final Predicate<String> known;
    private final Set<String> taken = new HashSet<>();

    private Names(Predicate<String> known) {
        this.known = known;
    }

    /** The identifiers of a whole file. */
    public static Names ofIdentifiers(SyntaxTree tree) {
        Set<String> identifiers = tree.identifiers();
        return new Names(name -> identifiers.contains(name) || identifiers.contains("r#" + name));
    }

    /** No names at all. */
    public static Names none() {
        return new Names(_ -> false);
    }

    /** Takes the lifetimes and labels among the tokens from one to before another. */
    public void takeLifetimes(SyntaxTree tree, int firstToken, int endToken) {
        for (int at = firstToken; at < endToken; at++) {
            if (tree.tokenKind(at) == SyntaxKind.LIFETIME) {
                taken.add(new Token(tree, at).text());
            }
        }
    }

    /** Takes the lifetimes and labels of a node. */
    public void takeLifetimes(Node node) {
        SyntaxTree tree = node.tree();
        takeLifetimes(tree, tree.nodeFirst(node.index()), tree.nodeEnd(node.index()));
    }

    /** An identifier without the {@code r#} that makes it raw. */
    public static String plain(Token identifier) {
        String text = identifier.text();
        return text.startsWith("r#") ? text.substring(2) : text;
    }

    /** The same names, to which more can be added. */
    public Names copy() {
        Names copy = new Names(known);
        copy.taken.addAll(taken);
        return copy;
    }

    private boolean isFree(String name) {
        return !known.test(name) && !taken.contains(name);
    }

    /** {@code name}, or {@code name} with the smallest number from 1 that makes it differ from all of them. */
    public String fresh(String name) {
        if (isFree(name)) {
            return name;
        }
        int number = 1;
        while (!isFree(name + number)) {
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
        while (!isFree(name + number)) {
            number++;
        }
        return take(name + number);
    }

    /** The first of {@code 'a}, {@code 'b}, … that is free, which is taken from then on. */
    public String takeLetter() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (isFree("'" + letter)) {
                return take("'" + letter);
            }
        }
        return take("'z");
    }
}
