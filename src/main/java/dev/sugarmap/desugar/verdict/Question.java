package dev.sugarmap.desugar.verdict;

import java.util.Locale;
import java.util.function.Function;

/** What callers ask of the functions and traits of a text. */
@SuppressWarnings("ImmutableEnumChecker") // functions of constants
public enum Question {
    DYN("Usable as `dyn Trait`", Verdict::objects),
    ALLOCATES("Allocates at each call", Verdict::allocations),
    SEND("`Send` known to callers", Verdict::send),
    NAMED("Future can be named", Verdict::names);

    private final String label;
    private final Function<Verdict, Finding> answer;

    Question(String label, Function<Verdict, Finding> answer) {
        this.label = label;
        this.answer = answer;
    }

    /** The name in the API, such as {@code dyn}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The question in words; code stands between back quotes. */
    public String label() {
        return label;
    }

    /** What a verdict answers. */
    public Finding in(Verdict verdict) {
        return answer.apply(verdict);
    }
}
