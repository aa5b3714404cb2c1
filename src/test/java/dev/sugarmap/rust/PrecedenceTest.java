package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            a + b * c ¦ [a + [b * c]]
            a - b - c ¦ [[a - b] - c]
            a * b as u8 ¦ [a * [b as u8]]
            -a as u8 ¦ [[- a] as u8]
            !a.b ¦ [! [a . b]]
            &mut *a ¦ [& mut [* a]]
            & &a ¦ [& [& a]]
            &&a ¦ [& [& a]]
            &raw const a ¦ [& raw const a]
            -a.f()? ¦ [- [[a . f ( )] ?]]
            a << b >> c ¦ [[a < < b] > > c]
            a & b ^ c | d ¦ [[[a & b] ^ c] | d]
            a | b == c & d ¦ [[a | b] == [c & d]]
            a && b || c && d ¦ [[a & & b] | | [c & & d]]
            a >= b && c < d ¦ [[a > = b] & & [c < d]]
            a = b = c ¦ [a = [b = c]]
            a += b + c ¦ [a += [b + c]]
            a >>= b ¦ [a > > = b]
            a <<= b ¦ [a < <= b]
            a..b + c ¦ [a .. [b + c]]
            a || b..=c ¦ [[a | | b] ..= c]
            ..a ¦ [.. a]
            a.. ¦ [a ..]
            .. ¦ ..
            a = ..b ¦ [a = [.. b]]
            |x| x + y ¦ [[| x |] [x + y]]
            || a || b ¦ [[| |] [a | | b]]
            a + |x| x + y ¦ [a + [[| x |] [x + y]]]
            return a + b ¦ [return [a + b]]
            break 'a b ¦ [break 'a b]
            a = return b ¦ [a = [return b]]
            f(a)(b)[c]?.d ¦ [[[[[f [( a )]] [( b )]] [ c ]] ?] . d]
            a.await.b ¦ [[a . await] . b]
            a.box ¦ [a . box]
            a.b::<C>() ¦ [a . b :: [< C >] ( )]
            a as usize + b ¦ [[a as usize] + b]
            a as Vec<u8> > b ¦ [[a as [Vec [< u8 >]]] > b]
            (a, b) = c ¦ [[( a , b )] = c]
            x.0.1 ¦ [[x . 0] . 1]
            """)
    void binds_operators_by_strength(String text, String shape) {
        RustFile file = RustFile.parse("const X: T = " + text + ";");
        assertThat(file.errors()).isEmpty();
        Node item = file.root().nodes().getFirst();
        Node value = item.node(SyntaxKind::isExpression).orElseThrow();
        assertThat(shape(value)).isEqualTo(shape);
    }

    private static String shape(Node node) {
        StringBuilder shape = new StringBuilder();
        int parts = 0;
        for (Element child : node.children()) {
            if (child.kind().isTrivia()) {
                continue;
            }
            parts++;
            shape.append(shape.isEmpty() ? "" : " ");
            switch (child) {
                case Token token -> shape.append(token.text());
                case Node inner -> shape.append(shape(inner));
            }
        }
        boolean isEmptyList = node.kind() == SyntaxKind.ARGUMENTS && parts == 2;
        return parts == 1 || isEmptyList ? shape.toString() : "[" + shape + "]";
    }
}
