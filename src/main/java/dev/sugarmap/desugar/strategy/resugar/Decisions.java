package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Refusal;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.grammar.Edition;
import dev.sugarmap.rust.syntax.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides about every function of a file; the job says why some stay, and what others lose. */
final class Decisions {
    private final Job job;
    private final Remarks remarks;
    private final FunctionJudge judge;

    private Decisions(Job job) {
        this.job = job;
        this.remarks = new Remarks(job);
        this.judge = new FunctionJudge(job);
    }

    /** What becomes of a file. */
    static Resugaring of(Job job) {
        List<ManualFn> candidates = ManualFn.in(job.file());
        boolean isAsync =
                candidates.stream().anyMatch(function -> function.future().isPresent());
        if (isAsync && !job.file().edition().isAtLeast(Edition.E2018)) {
            job.warn("async fn needs edition 2018 or later", new TextRange(0, 0));
            return new Resugaring(true, List.of(), List.of(), List.of());
        }
        return new Decisions(job).decide(candidates, isAsync);
    }

    private Resugaring decide(List<ManualFn> candidates, boolean isAsync) {
        List<MethodGroup> groups = MethodGroup.in(job.file(), candidates);
        Set<FnItem> grouped =
                groups.stream().flatMap(MethodGroup::all).map(ManualFn::item).collect(Collectors.toSet());
        Map<FnItem, Decision.Becomes> alone = alone(candidates, grouped);
        GroupJudge groupJudge = new GroupJudge(judge, alone.keySet(), job);
        List<GroupDecision.Becomes> together = groups.stream()
                .flatMap(group -> together(group, groupJudge).stream())
                .toList();
        OpaqueJudge opaqueJudge = new OpaqueJudge(grouped, alone.keySet(), job);
        List<OpaqueDecision> opaque = TraitPairs.in(job.file()).all().stream()
                .flatMap(pair -> opaqueJudge.decide(pair).stream())
                .toList();
        List<OpaqueDecision.Becomes> returning =
                opaque.stream().flatMap(decision -> opaque(decision).stream()).toList();
        return new Resugaring(isAsync || !opaque.isEmpty(), folding(alone, returning), together, returning);
    }

    /** The functions that become async by themselves. */
    private Map<FnItem, Decision.Becomes> alone(List<ManualFn> candidates, Set<FnItem> grouped) {
        Map<FnItem, Decision.Becomes> alone = new LinkedHashMap<>();
        for (ManualFn function : candidates) {
            if (!grouped.contains(function.item())) {
                function.future()
                        .flatMap(future -> alone(function, future))
                        .ifPresent(becomes -> alone.put(function.item(), becomes));
            }
        }
        return alone;
    }

    private Optional<Decision.Becomes> alone(ManualFn function, ReturnedFuture future) {
        if (function.isBound() && (function.associated().isPresent() || remarks.allowsBoxes())) {
            remarks.stays(function, Refusal.because("its trait is not declared here, or declares it otherwise"));
            return Optional.empty();
        }
        if (future.isBoxed() && !remarks.allowsBoxes()) {
            remarks.staysBoxed(function);
            return Optional.empty();
        }
        switch (judge.decide(function, future)) {
            case Decision.Becomes becomes -> {
                remarks.becomes(becomes);
                return Optional.of(becomes);
            }
            case Decision.Stays(Refusal why) -> {
                remarks.stays(function, why);
                return Optional.empty();
            }
        }
    }

    private Optional<GroupDecision.Becomes> together(MethodGroup group, GroupJudge groupJudge) {
        if (!group.isAssociated() && !remarks.allowsBoxes()) {
            remarks.staysBoxed(group.declared());
            return Optional.empty();
        }
        switch (groupJudge.decide(group)) {
            case GroupDecision.Becomes becomes -> {
                remarks.becomes(becomes);
                return Optional.of(becomes);
            }
            case GroupDecision.Stays(Refusal why) -> {
                remarks.stays(group.declared(), why);
                return Optional.empty();
            }
        }
    }

    private Optional<OpaqueDecision.Becomes> opaque(OpaqueDecision decision) {
        switch (decision) {
            case OpaqueDecision.Becomes becomes -> {
                remarks.becomes(becomes);
                return Optional.of(becomes);
            }
            case OpaqueDecision.Stays stays -> {
                remarks.stays(stays);
                return Optional.empty();
            }
        }
    }

    /** The functions that become async; the results of some name opaque types besides. */
    private static List<Decision.Becomes> folding(
            Map<FnItem, Decision.Becomes> alone, List<OpaqueDecision.Becomes> opaque) {
        Map<FnItem, Decision.Becomes> folding = new LinkedHashMap<>(alone);
        for (OpaqueDecision.Becomes decision : opaque) {
            for (OpaqueMethod method : decision.methods()) {
                folding.computeIfPresent(
                        method.item(), (_, becomes) -> becomes.but(function -> function.folding(method.types())));
            }
        }
        return List.copyOf(folding.values());
    }
}
