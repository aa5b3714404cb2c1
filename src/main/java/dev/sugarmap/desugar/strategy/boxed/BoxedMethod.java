package dev.sugarmap.desugar.strategy.boxed;

import dev.sugarmap.desugar.body.AsyncBody;
import dev.sugarmap.desugar.body.MacroArguments;
import dev.sugarmap.desugar.body.SelfWords;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.generated.PlainNames;
import dev.sugarmap.desugar.generated.StandardNames.Name;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.signature.FutureResult;
import dev.sugarmap.desugar.signature.SelfBounds;
import dev.sugarmap.desugar.signature.WherePredicates;
import dev.sugarmap.desugar.source.AsyncFn;
import dev.sugarmap.desugar.source.HiddenLifetimes;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One method on its way to a boxed future, in the readable form or in that of the macro async_trait. */
final class BoxedMethod {
    private final AsyncFn function;
    private final Optional<AsyncFn> declared;
    private final boolean send;
    private final boolean readable;
    private final Job job;
    private final NumberedLifetimes lifetimes;
    private final WherePredicates where;
    private final Optional<AsyncBody> body;

    BoxedMethod(BoxedMethods.Method method, boolean readable, HiddenLifetimes hidden, Job job) {
        this.function = method.function();
        this.declared = method.declared();
        this.send = method.send();
        this.readable = readable;
        this.job = job;
        this.lifetimes = readable ? NumberedLifetimes.readable(function, hidden) : NumberedLifetimes.faithful(function);
        this.where = new WherePredicates(function);
        this.body = AsyncBody.of(function, readable ? AsyncBody.Form.BOXED : AsyncBody.Form.MACRO, job);
    }

    AsyncFn function() {
        return function;
    }

    /** Where something is said of it: at its name. */
    TextRange place() {
        return function.item()
                .name()
                .map(Token::range)
                .orElse(function.asyncToken().range());
    }

    boolean isSend() {
        return send;
    }

    Optional<AsyncBody> body() {
        return body;
    }

    private String name(Name name) {
        if (readable) {
            return job.standardNames().at(function.item().node(), name);
        }
        return name == Name.BOX ? "Box" : name.fullPath();
    }

    /** Rules 3 and 4. */
    Optional<String> nameLifetimes(Rewrite rewrite) {
        lifetimes.write(rewrite);
        List<String> fresh = quoted(lifetimes.fresh());
        return fresh.isEmpty()
                ? Optional.empty()
                : Optional.of("`" + function.name() + "` leaves out " + Reasons.list(fresh) + ".");
    }

    /** Rules 5 and 7. */
    Optional<String> boundByFuture(Rewrite rewrite) {
        List<String> bounded = quoted(FutureBounds.write(function, lifetimes, where, rewrite));
        return bounded.isEmpty()
                ? Optional.empty()
                : Optional.of("The future of `" + function.name() + "` may hold what " + Reasons.list(bounded)
                        + (bounded.size() == 1 ? " allows, which has" : " allow, which have") + " to outlive `"
                        + lifetimes.future() + "`.");
    }

    /** Rule 6. */
    Optional<String> boundSelf(Rewrite rewrite) {
        if (!isAboutSelf(function) || (readable && asksMoreOfSelf())) {
            return Optional.empty();
        }
        List<String> bounds =
                new ArrayList<>(autoTraits().stream().map(this::name).toList());
        bounds.add(lifetimes.future());
        where.add(
                List.of(Template.inline("Self: " + String.join(" + ", bounds))),
                rewrite,
                function.asyncToken().range());
        List<String> asked =
                autoTraits().stream().map(bound -> "`" + text(bound) + "`").toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of("The provided body of `" + function.name() + "` holds the receiver, which has to be "
                        + Reasons.list(asked) + " for its future to be `Send`.");
    }

    /** What a provided body needs of {@code Self} and the trait does not promise. */
    List<Name> autoTraits() {
        if (!send || function.item().body().isEmpty() || !(function.owner().orElse(null) instanceof TraitItem trait)) {
            return List.of();
        }
        List<String> needed = readable ? SelfBounds.ofPointee(function) : SelfBounds.of(function);
        return needed.stream()
                .filter(bound -> !SelfBounds.isPromised(trait, bound, job.standardNames()))
                .map(SelfBounds::marker)
                .toList();
    }

    private static String text(Name autoTrait) {
        return autoTrait == Name.SYNC ? "Sync" : "Send";
    }

    /**
     * Whether the macro bounds {@code Self} for a method of an implementation and not for that of its trait: {@code async
     * fn make() -> Self} for {@code async fn make() -> Thing}. Nothing needs the bound, as no argument holds {@code Self}.
     */
    boolean asksMoreOfSelf() {
        return isAboutSelf(function)
                && declared.filter(method -> !isAboutSelf(method)).isPresent();
    }

    private static boolean isAboutSelf(AsyncFn function) {
        return function.item().selfParam().isPresent() || mentionsSelf(function);
    }

    /** Whether {@code Self} starts a path of the signature or of a provided body. */
    private static boolean mentionsSelf(AsyncFn function) {
        Optional<Block> block = function.item().body();
        int end = block.map(found -> found.node().range().start()).orElse(Integer.MAX_VALUE);
        boolean inSignature = function.item().node().allTokens().stream()
                .takeWhile(token -> token.range().start() < end)
                .anyMatch(token -> token.kind() == SyntaxKind.SELF_TYPE);
        return inSignature
                || (function.isInTrait()
                        && block.filter(found -> !SelfWords.in(found).types().isEmpty())
                                .isPresent());
    }

    /** Rule 12. */
    void renameSelf(Rewrite rewrite) {
        if (function.item().selfParam().isPresent()) {
            selfWords()
                    .ifPresent(words -> words.values()
                            .forEach(self -> rewrite.replace(
                                    self.range(), Template.inline(GeneratedName.SELF.text()), self.range())));
        }
    }

    /** Makes the receiver a variable where the body borrows it mutably. */
    Optional<String> makeReceiverMutable(Rewrite rewrite) {
        return selfWords().flatMap(words -> MutableReceiver.write(function, words, rewrite));
    }

    /** The words {@code self} of the body. */
    Optional<SelfWords> selfWords() {
        return function.item().body().map(SelfWords::in);
    }

    /** Moves the arguments into the future, and gives the signature names for its patterns. */
    Optional<String> captureArguments(Rewrite rewrite) {
        if (body.isPresent()) {
            body.get().captureArguments(rewrite);
            return body.get().captureReason();
        }
        Rewrite renames = new Rewrite();
        if (readable) {
            MacroArguments.plainReceiver(function, renames);
            PlainNames.write(function.item(), job.names(), renames);
        } else {
            MacroArguments.nameArguments(function, renames);
        }
        rewrite.addAll(renames);
        return renames.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "A function without a body, as `" + function.name() + "`, takes arguments by plain names.");
    }

    /** Rule 8. */
    void boxResult(Rewrite rewrite) {
        String open = name(Name.PIN) + "<" + name(Name.BOX) + "<dyn " + name(Name.FUTURE) + "<Output = ";
        String bound = send ? " + " + name(Name.SEND) : "";
        FutureResult.write(function, open, ">" + bound + " + " + lifetimes.future() + ">>", rewrite);
    }

    /** The block: rules 10 and 11. */
    void boxBody(Rewrite rewrite) {
        body.ifPresent(block -> block.wrapInBlock(name(Name.BOX) + "::pin(", ")", rewrite));
    }

    /** Whether the result is, or holds, an opaque type. */
    boolean hasOpaqueResult() {
        return function
                .item()
                .returnType()
                .map(FnItem.ReturnType::node)
                .map(Node::descendants)
                .orElse(List.of())
                .stream()
                .anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE);
    }

    /** The lifetimes of an implementation that its method's future holds and that its trait knows nothing of. */
    List<String> unpromisedLifetimes() {
        return declared.map(method -> OwnedParameters.unpromised(function, method)).orElse(List.of()).stream()
                .filter(lifetimes::uses)
                .toList();
    }

    /** Whether it has new names for lifetimes. */
    boolean namesLifetimes() {
        return !lifetimes.fresh().isEmpty();
    }

    /** The lifetimes that it names or declares but that have been declared by somebody else. */
    List<String> takenLifetimes() {
        return lifetimes.taken();
    }

    /** Whether the name {@code Box} does not mean the standard library's where it stands. */
    boolean hasOwnBox() {
        return !job.standardNames().at(function.item().node(), Name.BOX).equals("Box");
    }

    /** Whether nothing is called {@code Box} where it stands. */
    boolean lacksBox() {
        return job.standardNames().lacksBox(function.item().node());
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").toList();
    }
}
