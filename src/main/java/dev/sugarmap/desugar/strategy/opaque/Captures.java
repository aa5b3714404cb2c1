package dev.sugarmap.desugar.strategy.opaque;

import dev.sugarmap.desugar.Strategy;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.desugar.generated.HelperItems;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.job.Reasons;
import dev.sugarmap.desugar.signature.ImplArguments;
import dev.sugarmap.desugar.source.AsyncFn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The passes by which futures capture lifetimes before edition 2024: names for all that a capture clause lists, and it. */
final class Captures {
    private final Job job;
    private final HeaderLifetimes headers = new HeaderLifetimes();
    private final List<CaptureClause> clauses;
    private final String helper;

    /** The clauses for those of the functions that have a lifetime in scope. */
    Captures(List<AsyncFn> functions, Job job) {
        this.job = job;
        this.helper = GeneratedName.CAPTURES.fresh(job.names());
        this.clauses = functions.stream()
                .map(function -> CaptureScope.of(function, headers))
                .filter(scope -> !scope.isStatic())
                .map(scope -> new CaptureClause(scope, job.names()))
                .toList();
    }

    /** Gives the elided lifetimes names. */
    void nameLifetimes(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        headers.write(rewrite);
        List<String> reasons = new ArrayList<>();
        if (!headers.fresh().isEmpty()) {
            reasons.add("What the header of an implementation borrows, all futures of its methods capture, as "
                    + Reasons.quoted(headers.fresh()) + ".");
        }
        for (CaptureClause clause : clauses) {
            clause.nameLifetimes(rewrite);
            if (!clause.fresh().isEmpty()) {
                reasons.add("What `" + clause.function().name() + "` borrows, its future captures, as "
                        + Reasons.quoted(clause.fresh()) + ".");
            }
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Gives {@code impl Trait} arguments names where {@code use<..>} is to list them. */
    void nameArguments(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        List<String> reasons = new ArrayList<>();
        for (CaptureClause clause : clauses) {
            clause.nameArguments(rewrite);
            if (!clause.named().isEmpty()) {
                List<String> types = clause.named().stream()
                        .map(ImplArguments.Argument::type)
                        .map(type -> type.node().text())
                        .toList();
                List<String> names = clause.named().stream()
                        .map(ImplArguments.Argument::name)
                        .toList();
                reasons.add("In `" + clause.function().name() + "`, " + Reasons.quoted(types)
                        + (names.size() == 1 ? " becomes " : " become ") + Reasons.quoted(names) + ".");
            }
        }
        job.add(rule, Reasons.sentences(reasons), rewrite);
    }

    /** Adds the clauses, and the helper trait where one needs it. */
    void writeClauses(Strategy.Rule rule) {
        Rewrite rewrite = new Rewrite();
        HelperItems helpers = new HelperItems(List.of(
                visibility() + "trait " + helper + "<T: ?Sized> {}",
                "impl<T: ?Sized, U: ?Sized> " + helper + "<U> for T {}"));
        Set<String> helped = new LinkedHashSet<>();
        Set<String> conditional = new LinkedHashSet<>();
        for (CaptureClause clause : clauses) {
            clause.write(helper, rewrite);
            if (clause.needsHelper()) {
                helpers.need(clause.function().item().node());
                (clause.isConditional() ? conditional : helped)
                        .add(clause.function().name());
            }
        }
        helpers.write(rewrite);
        job.add(rule, reason(helped, conditional), rewrite);
    }

    /** As that of the functions; public helpers are no part of what a crate documents. */
    private String visibility() {
        String visibility = HelperItems.visibility(
                clauses.stream().filter(CaptureClause::needsHelper).map(CaptureClause::function));
        return visibility.equals("pub ") ? "#[doc(hidden)]\npub " : visibility;
    }

    private String reason(Set<String> helped, Set<String> conditional) {
        List<String> reasons = new ArrayList<>();
        reasons.add("Before edition 2024, `impl Future` captures no lifetime by itself; the clause lists all that is in"
                + " scope.");
        if (!helped.isEmpty()) {
            reasons.add("Callers may give type arguments to " + Reasons.quoted(helped)
                    + ", where a name for `impl Trait` would add one; so the helper trait `" + helper
                    + "` carries the lifetimes there.");
        }
        if (!conditional.isEmpty()) {
            reasons.add("A type parameter of " + Reasons.quoted(conditional)
                    + " is there under a condition only and cannot be listed; so the helper trait `" + helper
                    + "` carries the lifetimes there.");
        }
        return Reasons.sentences(reasons);
    }
}
