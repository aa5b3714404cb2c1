package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** What there is to say about the functions of a file: why they stay, and what they lose. */
final class Remarks {
    private static final String RULE = "resugar";

    private final Job job;

    Remarks(Job job) {
        this.job = job;
    }

    /** Whether the user wants boxed futures rewritten as well. */
    boolean allowsBoxes() {
        return job.has(ResugarOptions.BOXED, "true");
    }

    void stays(ManualFn function, Refusal why) {
        job.keep(function.name(), why, function.nameRange());
    }

    void staysBoxed(ManualFn function) {
        job.note(
                "kept \"" + function.name() + "\": its future is boxed",
                "boxed=true rewrites boxed futures as well",
                function.nameRange());
    }

    void stays(OpaqueDecision.Stays decision) {
        decision.declared().name().ifPresent(name -> job.keep(name.text(), decision.why(), name.range()));
    }

    /** Says what a function by itself loses. */
    void becomes(Decision.Becomes decision) {
        losses(decision);
        ManualFn function = decision.function().function();
        function.future()
                .filter(ReturnedFuture::isBoxed)
                .ifPresent(future -> job.warn(
                        "\"" + function.name() + "\": the boxed result was one type that could be named"
                                + (future.isSend() ? " and was Send" : "")
                                + "; the future of an async fn has a type of its own"
                                + (future.isSend() ? ", and nothing promises that it is Send" : ""),
                        function.nameRange()));
    }

    private void losses(Decision.Becomes decision) {
        ManualFn function = decision.function().function();
        for (Loss loss : decision.losses()) {
            Diagnostic diagnostic = lost(function.name(), loss, function.item());
            job.say(whereNeeded(function, loss).map(diagnostic::withHelp).orElse(diagnostic));
        }
    }

    private static Diagnostic lost(String name, Loss loss, FnItem function) {
        return Diagnostic.warning(
                RULE,
                "\"" + name + "\": " + loss.consequence(),
                function.name().orElseThrow().range());
    }

    /** How a user of a trait asks for what the trait does not promise any more. */
    private static Optional<String> whereNeeded(ManualFn function, Loss loss) {
        List<String> promises = loss instanceof Loss.OfPromises(List<String> lost) ? lost : List.of();
        return function.owner()
                .filter(owner -> owner instanceof TraitItem && !promises.isEmpty())
                .flatMap(Item::name)
                .map(trait -> "write \"" + trait.text() + "<" + function.name() + "(..): "
                        + String.join(" + ", promises) + ">\" where it is needed");
    }

    /** Says what a method and its implementations lose. */
    void becomes(GroupDecision.Becomes decision) {
        decision.functions().forEach(this::losses);
        MethodGroup group = decision.group();
        if (group.isAssociated()) {
            decision.named().forEach(this::refines);
            return;
        }
        ManualFn declared = group.declared();
        boolean isSend = declared.future().filter(ReturnedFuture::isSend).isPresent();
        String name = group.traitName() + "::" + declared.name();
        Diagnostic lost = Diagnostic.warning(
                RULE,
                "\"" + name + "\": the boxed result was dyn compatible"
                        + (isSend ? " and Send; async fn is neither by itself" : "; async fn is not by itself"),
                declared.nameRange());
        job.say(lost.withHelp(
                isSend
                        ? "write \"" + group.traitName() + "<" + declared.name()
                                + "(..): Send>\" where Send is needed, or keep the boxes where objects are"
                        : "keep the boxes where objects are needed"));
        ObjectUse.of(group.traitName(), job.file()).forEach(use -> job.say(use.warning(RULE)));
    }

    /** Says that a method names the type of its future, which its trait hides now. */
    private void refines(ManualFn method) {
        job.note(
                "\"" + method.name()
                        + "\" names a type that its trait hides: the compiler warns of refining_impl_trait",
                "write async fn here, or allow the lint if users are to rely on the type",
                method.nameRange());
    }

    /** Says what a method whose result has no name any more loses. */
    void becomes(OpaqueDecision.Becomes decision) {
        String name = decision.declared().name().map(Token::text).orElse("_");
        decision.losses().forEach(loss -> job.say(lost(name, loss, decision.declared())));
    }
}
