package dev.sugarmap.desugar.generated;

import dev.sugarmap.desugar.source.Names;

/**
 * A name that generated code makes up, for those who write it and for those who recognise it later.
 *
 * <p>Where a file has the name already, the one that is written ends in a number: {@code __ret1} beside the user's own
 * {@code __ret}. So a reader asks {@link #isIn}, or searches for {@link #pattern}.
 */
public enum GeneratedName {
    /** The variable that holds the result of a body: {@code let __ret: Box<dyn Debug> = ..; __ret}. */
    RESULT("__ret"),
    /** An argument whose pattern moved into the body, with its place in the list: {@code __arg0: (u8, u8)}. */
    ARGUMENT("__arg"),
    /** The receiver inside of the block that async_trait writes: {@code let __self = self;}. */
    SELF("__self"),
    /** The function that tells a closure its signature: {@code fn __pin(value: impl Fn(u8)) -> impl Fn(u8)}. */
    PIN_FUNCTION("__pin"),
    /** The type that a provided body is moved for: {@code impl<__S: Tr> TrDefaults for __S}. */
    IMPLEMENTOR("__S"),

    /** The trait by which a future captures lifetimes that no {@code use<..>} can list: {@code __Captures<(&'a (),)>}. */
    CAPTURES("__Captures"),
    /** The trait whose associated type is {@code !}: {@code <fn() -> ! as __Never>::Type}. */
    NEVER("__Never"),
    /** The alias of {@code !} for a reader. */
    READABLE_NEVER("Never"),
    /** The trait behind {@link #READABLE_NEVER}. */
    HAS_OUTPUT("HasOutput"),

    /** The type parameter that an {@code impl Trait} becomes, with its place: {@code T0}. */
    IMPL_TRAIT("T"),
    /** The same in wrappers of traits, counted from 1: {@code Impl1}. */
    WRAPPED_IMPL_TRAIT("Impl"),

    /** The lifetime of a receiver: {@code &'me self}. */
    RECEIVER_LIFETIME("'me"),
    /** A lifetime that the header of an implementation leaves out: {@code impl<'h> View<'h>}. */
    HEADER_LIFETIME("'h"),
    /** A lifetime that all others outlive: {@code + 'fut}. */
    FUTURE_LIFETIME("'fut"),
    /** A lifetime in wrappers of traits, counted from 1: {@code 'l1}. */
    WRAPPED_LIFETIME("'l"),
    /** A lifetime that a signature leaves out, as async_trait counts them from 0: {@code 'life0}. */
    MACRO_LIFETIME("'life"),
    /** The lifetime of the boxed future that async_trait writes. */
    MACRO_FUTURE_LIFETIME("'async_trait");

    /** What follows a trait's name in that of the trait which its provided bodies are moved to: {@code TrDefaults}. */
    private static final String BODIES = "Defaults";

    /** What follows a method's name in that of the function which its provided body is moved to. */
    private static final String BODY = "_default";

    private final String text;

    GeneratedName(String text) {
        this.text = text;
    }

    /** The name as it is written where nothing else is called so. */
    public String text() {
        return text;
    }

    /** The name with a number after it. */
    public String at(int number) {
        return text + number;
    }

    /** The name as it is written among names that are taken. */
    public String fresh(Names taken) {
        return taken.fresh(text);
    }

    /** Like {@link #fresh}, and the name is taken from then on. */
    public String take(Names taken) {
        return taken.take(text);
    }

    /** Whether a name of a file is this one, with or without a number. */
    public boolean isIn(String name) {
        return isNumbered(name, text);
    }

    /** Whether a name of a file is this one with a number. */
    public boolean isCountedIn(String name) {
        return isIn(name) && !name.equals(text);
    }

    private static boolean isNumbered(String name, String text) {
        return name.startsWith(text) && name.chars().skip(text.length()).allMatch(Character::isDigit);
    }

    /** A regular expression for this name, with or without a number. */
    public String pattern() {
        return text + "\\d*";
    }

    /** The name of the trait to which the provided bodies of a trait are moved. */
    public static String bodiesOf(String trait) {
        return trait + BODIES;
    }

    /** Whether a trait is called as that to which the provided bodies of another are moved. */
    public static boolean isBodiesOf(String name, String trait) {
        return isNumbered(name, bodiesOf(trait));
    }

    /** The name of the function to which the provided body of a method is moved. */
    public static String bodyOf(String method) {
        return method + BODY;
    }

    /** Whether a function is called as that to which the provided body of a method is moved. */
    public static boolean isBodyOf(String name, String method) {
        return isNumbered(name, bodyOf(method));
    }
}
