package dev.sugarmap.desugar.verdict;

import static dev.sugarmap.desugar.verdict.Nodes.ends;
import static dev.sugarmap.desugar.verdict.Nodes.has;
import static dev.sugarmap.desugar.verdict.Nodes.holds;
import static dev.sugarmap.desugar.verdict.Nodes.is;
import static dev.sugarmap.desugar.verdict.Nodes.isIn;
import static dev.sugarmap.desugar.verdict.Nodes.isOf;
import static dev.sugarmap.desugar.verdict.Nodes.library;
import static dev.sugarmap.rust.syntax.SyntaxKind.ASYNC;
import static dev.sugarmap.rust.syntax.SyntaxKind.BLOCK_EXPRESSION;
import static dev.sugarmap.rust.syntax.SyntaxKind.CLOSURE_EXPRESSION;
import static dev.sugarmap.rust.syntax.SyntaxKind.CONST;
import static dev.sugarmap.rust.syntax.SyntaxKind.DYN;
import static dev.sugarmap.rust.syntax.SyntaxKind.EQUALS;
import static dev.sugarmap.rust.syntax.SyntaxKind.FN_ITEM;
import static dev.sugarmap.rust.syntax.SyntaxKind.GEN;
import static dev.sugarmap.rust.syntax.SyntaxKind.IMPL_ITEM;
import static dev.sugarmap.rust.syntax.SyntaxKind.IMPL_TRAIT_TYPE;
import static dev.sugarmap.rust.syntax.SyntaxKind.LET_CONDITION;
import static dev.sugarmap.rust.syntax.SyntaxKind.TILDE;
import static dev.sugarmap.rust.syntax.SyntaxKind.TRAIT_BOUND;
import static dev.sugarmap.rust.syntax.SyntaxKind.TRAIT_ITEM;
import static dev.sugarmap.rust.syntax.SyntaxKind.TRY;
import static dev.sugarmap.rust.syntax.SyntaxKind.TYPE_ITEM;
import static dev.sugarmap.rust.syntax.SyntaxKind.UNSAFE;

import dev.sugarmap.desugar.verdict.Requirement.Gate;
import dev.sugarmap.desugar.verdict.Requirement.Proposed;
import dev.sugarmap.desugar.verdict.Requirement.Since;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import java.util.function.Predicate;

/** The constructs that not every Rust compiler takes and that show in the tree, each with what it asks for. */
@SuppressWarnings("ImmutableEnumChecker") // records and functions of constants
public enum Construct {
    IMPL_TRAIT("`impl Trait`", since(26), is(IMPL_TRAIT_TYPE)),
    DYN_TRAIT("`dyn Trait`", since(27), is(SyntaxKind.DYN_TRAIT_TYPE).and(has(DYN))),
    FUTURE("`Future` in the standard library", since(36), library("future::Future")),
    ASYNC_AWAIT(
            "`async` and `.await`",
            since(39),
            is(FN_ITEM).or(is(BLOCK_EXPRESSION)).and(has(ASYNC)).or(is(SyntaxKind.AWAIT_EXPRESSION))),
    READY("`future::ready`", since(48), library("future::ready").or(library("future::pending"))),
    WAKE("`task::Wake`", since(51), library("task::Wake")),
    CONST_GENERICS("a constant parameter", since(51), is(SyntaxKind.CONST_PARAM)),
    CONST_DEFAULT(
            "a default for a constant parameter",
            since(59),
            is(SyntaxKind.CONST_PARAM).and(has(EQUALS))),
    POLL_FN("`future::poll_fn`", since(64), library("future::poll_fn")),
    INTO_FUTURE("`IntoFuture`", since(64), library("future::IntoFuture")),
    GENERIC_ASSOCIATED_TYPE(
            "a generic associated type",
            since(65),
            is(TYPE_ITEM)
                    .and(Nodes::isAssociated)
                    .and(node -> node.node(SyntaxKind.GENERIC_PARAMS).isPresent())),
    LET_ELSE("`let … else`", since(65), is(SyntaxKind.LET_ELSE)),
    PIN_MACRO("`pin!`", since(68), library("pin::pin")),
    ASYNC_FN_IN_TRAIT(
            "`async fn` in a trait", since(75), is(FN_ITEM).and(has(ASYNC)).and(Nodes::isOfTrait)),
    IMPL_TRAIT_IN_TRAIT(
            "`impl Trait` as a result in a trait",
            since(75),
            is(IMPL_TRAIT_TYPE).and(Nodes::isResultOfTrait)),
    INLINE_CONST("a `const` block", since(79), is(BLOCK_EXPRESSION).and(has(CONST))),
    ASSOCIATED_BOUND(
            "a bound on an associated type in place",
            since(79),
            is(SyntaxKind.ASSOCIATED_CONSTRAINT)
                    .and(node -> node.node(SyntaxKind.BOUNDS).isPresent())
                    .and(node -> !holds(node, SyntaxKind.RETURN_TYPE_ARGS))),
    PRECISE_CAPTURE("`use<..>`", since(82), is(SyntaxKind.USE_BOUND)),
    UNSAFE_EXTERN("`unsafe extern`", since(82), is(SyntaxKind.EXTERN_BLOCK_ITEM).and(has(UNSAFE))),
    ASYNC_CLOSURE("an async closure", since(85), is(CLOSURE_EXPRESSION).and(has(ASYNC))),
    ASYNC_FN_BOUND(
            "an `AsyncFn` bound",
            since(85),
            is(TRAIT_BOUND)
                    .and(node -> node.node(SyntaxKind.PATH)
                            .filter(path -> ends(path, "AsyncFn", "AsyncFnMut", "AsyncFnOnce"))
                            .isPresent())),
    NOOP_WAKER(
            "`Waker::noop`",
            since(85),
            is(SyntaxKind.PATH_EXPRESSION)
                    .and(node -> ends(node, "noop") && node.text().contains("Waker"))),
    PRECISE_CAPTURE_IN_TRAIT(
            "`use<..>` in a trait", since(87), is(SyntaxKind.USE_BOUND).and(Nodes::isResultOfTrait)),
    LET_CHAIN(
            "a chain of `let` conditions",
            since(88),
            is(LET_CONDITION).and(node -> isIn(node, SyntaxKind.LAZY_BOOLEAN_EXPRESSION))),
    LET_GUARD("`if let` in a guard", since(95), is(LET_CONDITION).and(node -> isIn(node, SyntaxKind.MATCH_GUARD))),

    RETURN_TYPE_NOTATION("return type notation", gate("return_type_notation"), is(SyntaxKind.RETURN_TYPE_ARGS)),
    TYPE_ALIAS_IMPL_TRAIT(
            "`impl Trait` behind an alias",
            gate("type_alias_impl_trait"),
            is(TYPE_ITEM).and(node -> !Nodes.isAssociated(node) && holds(node, IMPL_TRAIT_TYPE))),
    IMPL_TRAIT_IN_ASSOCIATED_TYPE(
            "`impl Trait` as an associated type",
            gate("impl_trait_in_assoc_type"),
            is(TYPE_ITEM).and(node -> isOf(node, IMPL_ITEM) && holds(node, IMPL_TRAIT_TYPE))),
    ASSOCIATED_TYPE_DEFAULT(
            "a default for an associated type",
            gate("associated_type_defaults"),
            is(TYPE_ITEM).and(has(EQUALS)).and(node -> isOf(node, TRAIT_ITEM))),
    NEVER("`!` as a type", gate("never_type"), is(SyntaxKind.NEVER_TYPE).and(node -> !Nodes.isResult(node))),
    ASYNC_BOUND("an `async` bound", gate("async_trait_bounds"), is(TRAIT_BOUND).and(has(ASYNC))),
    CONST_BOUND(
            "a `const` bound",
            gate("const_trait_impl"),
            is(TRAIT_BOUND).and(has(TILDE).or(has(CONST)))),
    CONST_TRAIT(
            "a `const` trait",
            gate("const_trait_impl"),
            is(TRAIT_ITEM).or(is(IMPL_ITEM)).and(has(CONST))),
    CONST_CLOSURE(
            "a `const` closure", gate("const_closures"), is(CLOSURE_EXPRESSION).and(has(CONST))),
    CONST_ASYNC_BLOCK(
            "an `async` block in a constant",
            gate("const_async_blocks"),
            is(BLOCK_EXPRESSION).and(has(ASYNC)).and(Nodes::isInConstant)),
    NEGATIVE_IMPL("a negative impl", gate("negative_impls"), is(IMPL_ITEM).and(has(SyntaxKind.NOT))),
    NEGATIVE_BOUND("a negative bound", gate("negative_bounds"), is(TRAIT_BOUND).and(has(SyntaxKind.NOT))),
    TRAIT_ALIAS("a trait alias", gate("trait_alias"), is(SyntaxKind.TRAIT_ALIAS_ITEM)),
    DECLARATIVE_MACRO("a `macro` item", gate("decl_macro"), is(SyntaxKind.MACRO_ITEM)),
    GENERATOR(
            "a `gen` block",
            gate("gen_blocks"),
            is(FN_ITEM).or(is(BLOCK_EXPRESSION)).and(has(GEN))),
    YIELD("`yield`", gate("coroutines"), is(SyntaxKind.YIELD_EXPRESSION).and(node -> !Nodes.isInGenerator(node))),
    STATIC_CLOSURE(
            "a `static` closure", gate("coroutines"), is(CLOSURE_EXPRESSION).and(has(SyntaxKind.STATIC))),
    FOR_AWAIT(
            "`for await`", gate("async_for_loop"), is(SyntaxKind.FOR_EXPRESSION).and(has(SyntaxKind.AWAIT))),
    ASYNC_ITERATOR(
            "`async_iter` of the standard library",
            gate("async_iterator"),
            library("async_iter")
                    .or(library("async_iter::AsyncIterator"))
                    .or(library("async_iter::IntoAsyncIterator"))),
    FUTURE_JOIN("`future::join`", gate("future_join"), library("future::join")),
    ASYNC_DROP("`AsyncDrop`", gate("async_drop"), library("future::AsyncDrop")),
    COROUTINE("`Coroutine`", gate("coroutine_trait"), library("ops::Coroutine").or(library("ops::CoroutineState"))),
    USE_CLOSURE(
            "a `use` closure", gate("ergonomic_clones"), is(CLOSURE_EXPRESSION).and(has(SyntaxKind.USE))),
    ATTRIBUTE_OF_EXPRESSION(
            "an attribute of an expression", gate("stmt_expr_attributes"), Nodes::isAttributeOfExpression),
    ATTRIBUTE_OF_PREDICATE(
            "an attribute in a where clause",
            gate("where_clause_attrs"),
            is(SyntaxKind.ATTRIBUTE).and(node -> isIn(node, SyntaxKind.WHERE_PREDICATE))),
    AUTO_TRAIT("an `auto` trait", gate("auto_traits"), is(TRAIT_ITEM).and(node -> Nodes.isCalled(node, "auto"))),
    SPECIALIZATION(
            "a `default` implementation",
            gate("specialization"),
            is(IMPL_ITEM).or(is(FN_ITEM)).or(is(TYPE_ITEM)).and(node -> Nodes.isCalled(node, "default"))),
    IMPL_TRAIT_OF_BINDING(
            "`impl Trait` as the type of a variable",
            gate("impl_trait_in_bindings"),
            is(IMPL_TRAIT_TYPE).and(node -> isIn(node, SyntaxKind.LET_STATEMENT))),
    IMPL_TRAIT_OF_CLOSURE(
            "`impl Trait` as the result of a closure",
            gate("impl_trait_in_fn_trait_return"),
            is(IMPL_TRAIT_TYPE)
                    .and(node -> node.parent()
                            .filter(is(SyntaxKind.RETURN_TYPE))
                            .filter(result -> isIn(result, SyntaxKind.PARENTHESIZED_ARGS))
                            .isPresent())),
    INHERENT_ASSOCIATED_TYPE(
            "an associated type without a trait",
            gate("inherent_associated_types"),
            is(TYPE_ITEM).and(node -> isOf(node, IMPL_ITEM) && !Nodes.isOfTrait(node))),
    EXTERN_TYPE(
            "an `extern` type",
            gate("extern_types"),
            is(TYPE_ITEM).and(node -> isOf(node, SyntaxKind.EXTERN_BLOCK_ITEM))),
    GENERIC_CONSTANT(
            "a generic constant",
            gate("generic_const_items"),
            is(SyntaxKind.CONST_ITEM)
                    .and(node -> node.node(SyntaxKind.GENERIC_PARAMS).isPresent())),
    TYPE_BINDER(
            "a `for` with types",
            gate("non_lifetime_binders"),
            is(SyntaxKind.TYPE_PARAM)
                    .and(node -> node.parent()
                            .filter(params -> isIn(params, SyntaxKind.FOR_LIFETIMES))
                            .isPresent())),
    FIELD_DEFAULT(
            "a default for a field",
            gate("default_field_values"),
            is(SyntaxKind.FIELD).and(has(EQUALS))),
    UNSAFE_FIELD(
            "an `unsafe` field", gate("unsafe_fields"), is(SyntaxKind.FIELD).and(has(UNSAFE))),
    VARIADIC(
            "a variadic function",
            gate("c_variadic"),
            is(SyntaxKind.VARIADIC_PARAM).and(Nodes::hasBody)),
    TAIL_CALL("`become`", gate("explicit_tail_calls"), is(SyntaxKind.BECOME_EXPRESSION)),
    TRY_BLOCK("a `try` block", gate("try_blocks"), is(BLOCK_EXPRESSION).and(has(TRY))),
    BOX_PATTERN("a `box` pattern", gate("box_patterns"), is(SyntaxKind.BOX_PATTERN)),

    PLACEHOLDER(
            "a gap",
            proposed("RFC/static_async_fn_in_traits"),
            is(SyntaxKind.PLACEHOLDER).or(is(SyntaxKind.PLACEHOLDER_NAME))),
    INLINE_ASYNC(
            "`inline_async`",
            proposed("evaluation/design/inline_async_fn"),
            is(SyntaxKind.ATTRIBUTE).and(node -> Nodes.isCalledWith(node, "repr", "inline_async"))),
    FRAGMENT("a part of an item", proposed("RFC/static_async_fn_in_traits"), is(SyntaxKind.FRAGMENT_ITEM)),
    BOUND("a `bound` item", proposed("evaluation/design/bound_items"), is(SyntaxKind.BOUND_ITEM)),
    MAYBE_ASYNC(
            "a trait that may be `async`",
            proposed("design-discussions/static_async_trait"),
            is(SyntaxKind.MAYBE_ASYNC)),
    CONDITIONAL_BOUND(
            "a conditional bound", proposed("evaluation/design/implied_send"), is(SyntaxKind.CONDITIONAL_BOUND)),
    PRODUCT_BOUND(
            "a product of traits", proposed("evaluation/design/trait_multiplication"), is(SyntaxKind.PRODUCT_BOUND)),
    WITH(
            "a `with` clause",
            proposed("evaluation/design/with_clauses"),
            is(SyntaxKind.WITH_CLAUSE).or(is(SyntaxKind.WITH_EXPRESSION))),
    DYNX("`dynx`", proposed("explainer/phase_2"), is(SyntaxKind.DYNX_TYPE)),
    BOUND_USE("the use of a `bound` item", proposed("evaluation/design/bound_items"), is(SyntaxKind.BOUND_USE)),
    DYN_WRAPPED(
            "`dyn` with its wrapper", proposed("evaluation/design/custom_dyn_impls"), is(SyntaxKind.DYN_WRAPPED_TYPE)),
    DYN_STAR("`dyn*`", proposed("design-discussions/dyn_async_trait"), is(SyntaxKind.DYN_STAR_TYPE)),
    TYPEOF("`typeof`", proposed("evaluation/challenges/naming_futures"), is(SyntaxKind.TYPEOF_TYPE)),
    BOX_OPERATOR("the `box` operator", proposed("design-discussions/dyn_async_trait"), is(SyntaxKind.BOX_EXPRESSION));

    private final String label;
    private final Requirement requirement;
    private final Predicate<Node> fits;

    Construct(String label, Requirement requirement, Predicate<Node> fits) {
        this.label = label;
        this.requirement = requirement;
        this.fits = fits;
    }

    /** What it is called; code stands between back quotes. */
    public String label() {
        return label;
    }

    /** What it asks of a compiler. */
    public Requirement requirement() {
        return requirement;
    }

    /** Whether a node is one. */
    boolean fits(Node node) {
        return fits.test(node);
    }

    private static Requirement since(int minor) {
        return new Since(minor);
    }

    private static Requirement gate(String feature) {
        return new Gate(feature);
    }

    private static Requirement proposed(String page) {
        return new Proposed("async-fundamentals/" + page);
    }
}
