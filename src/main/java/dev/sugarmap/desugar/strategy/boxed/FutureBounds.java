package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.GenericParams.GenericParam;
import dev.sugarmap.rust.ast.Named;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a boxed future asks of the lifetimes and types that it holds, that they outlive it: rules 5 and 7.
 */
final class FutureBounds {
    private final NumberedLifetimes lifetimes;
    private final Rewrite rewrite;
    private final List<String> bounded = new ArrayList<>();
    private final List<Template> predicates = new ArrayList<>();

    private FutureBounds(NumberedLifetimes lifetimes, Rewrite rewrite) {
        this.lifetimes = lifetimes;
        this.rewrite = rewrite;
    }

    /**
     * Bounds all but {@code Self} by the lifetime of the future.
     *
     * @return what has been bounded, in order
     */
    static List<String> write(AsyncFn function, NumberedLifetimes lifetimes, WherePredicates where, Rewrite rewrite) {
        FutureBounds bounds = new FutureBounds(lifetimes, rewrite);
        function.item().generics().forEach(bounds::addOwn);
        function.owner().stream()
                .flatMap(owner -> owner.generics().stream())
                .filter(GenericParams.LifetimeParam.class::isInstance)
                .map(Named::nameText)
                .filter(lifetimes::uses)
                .forEach(bounds::add);
        lifetimes.fresh().forEach(bounds::add);
        function.item().params().stream().map(Param::node).forEach(bounds::addOpaque);
        where.add(bounds.predicates, rewrite, function.asyncToken().range());
        return bounds.bounded;
    }

    private void add(String name) {
        bounded.add(name);
        predicates.add(Template.inline(name + ": " + lifetimes.future()));
    }

    private void addOwn(GenericParam param) {
        Optional<Token> name = param.name();
        if (param instanceof GenericParams.ConstParam || name.isEmpty()) {
            return;
        }
        Optional<Node> bounds = param.node().node(SyntaxKind.BOUNDS);
        if (!param.attributes().isEmpty()) {
            bounded.add(name.get().text());
            TextRange last = bounds.map(Node::range).orElse(name.get().range());
            String words = bounds.isPresent() ? " + " + lifetimes.future() : ": " + lifetimes.future();
            rewrite.replace(
                    last, Template.inline("").hole(last).text(words), name.get().range());
            return;
        }
        add(name.get().text());
        bounds.ifPresent(node -> {
            predicates.getLast().text(" + ").hole(node.range());
            rewrite.delete(new TextRange(name.get().range().end(), node.range().end()));
        });
    }

    /** The argument {@code impl Trait} is a type parameter too. */
    private void addOpaque(Node param) {
        for (Node node : param.descendants()) {
            if (node.kind() == SyntaxKind.IMPL_TRAIT_TYPE) {
                bounded.add(node.text());
                int word = node.firstToken().orElseThrow().range().end();
                rewrite.after(word, Template.inline(" " + lifetimes.future() + " +"), node.range());
                if (needsParentheses(node)) {
                    rewrite.before(node.range().start(), Template.inline("("), node.range());
                    rewrite.after(node.range().end(), Template.inline(")"), node.range());
                }
            }
        }
    }

    private static boolean needsParentheses(Node opaque) {
        Node parent = opaque.parent().orElseThrow();
        return switch (parent.kind()) {
            case REFERENCE_TYPE, RAW_POINTER_TYPE -> true;
            case RETURN_TYPE ->
                parent.parent()
                        .filter(around -> around.kind() == SyntaxKind.FN_POINTER_TYPE)
                        .isPresent();
            default -> false;
        };
    }
}
