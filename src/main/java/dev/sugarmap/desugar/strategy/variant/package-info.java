/**
 * The strategy {@code trait-variant}: a trait whose futures are {@code Send}, beside the trait or in its place, as the macro
 * {@code trait_variant::make} makes it. Read {@link dev.sugarmap.desugar.strategy.variant.TraitVariant} first.
 *
 * <p>The rules, which classes cite by their numbers. The style {@code faithful} follows 1 to 4 to the letter, mistakes
 * included; the style {@code repaired} adds 5 to 9, which make the output compile.
 *
 * <ol>
 *   <li><b>Arguments.</b> {@code make(Name: A + B)} keeps the trait and adds a variant; {@code make(A + B)} changes it in
 *       place. A name is an identifier before a single colon. The bounds are traits: a lifetime is answered by "expected
 *       identifier", what follows a bound by "expected `+`". {@code make()} and a last {@code +} are allowed.
 *   <li><b>The variant</b> is a copy of the trait with its attributes and documentation. Its bounds are added to the
 *       supertraits ({@code trait SendRead: Clone + Send}), to the future of each async fn ({@code async fn read() -> u8}
 *       becomes {@code fn read() -> impl Future<Output = u8> + Send}) and to each result that is {@code impl Trait} as a whole;
 *       an inner one, as in {@code Option<impl Iterator>}, stays.
 *   <li><b>The original</b> stays before the variant, with {@code #[allow(async_fn_in_trait)]} where a bound is {@code Send}.
 *   <li><b>The blanket implementation</b> implements the original for what implements the variant, item by item: {@code async
 *       fn read(&self) -> u8 { <Self as SendRead>::read(self).await }}. So a type implements one of the two (E0119), and no
 *       other implementation may be for all types: {@code impl<T> Read for &T} keeps the trait as it is.
 *   <li><b>Provided bodies</b> become async blocks that own the arguments. Where the future has to be {@code Send} and the
 *       supertraits do not say enough, the method asks for {@code Self: Sync} (a shared receiver), {@code Sync + Send} ({@code
 *       Arc<Self>}) or {@code Send}. Such a method is not forwarded: the original's own body runs instead.
 *   <li><b>Names.</b> A pattern in a declaration is replaced by {@code __argN}, and {@code mut} is dropped, since calls are
 *       forwarded by names: {@code fn f(&self, _: u8)} becomes {@code fn f(&self, __arg1: u8)}.
 *   <li><b>Conditions</b> of an item or an argument stand on what forwards it too: {@code #[cfg(unix)]}.
 *   <li><b>Inference.</b> A forwarded call hands on the type and const parameters that no argument tells: {@code <Self as
 *       SendRead>::get::<T>(self)} for {@code async fn get<T>(&self) -> u8}. A call of an unsafe method stands in {@code unsafe
 *       { }}.
 *   <li><b>Lints.</b> Nothing is allowed where the author forbids, allows or expects it already, and the variant, which has no
 *       async fn, drops {@code #[expect(async_fn_in_trait)]}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy.variant;

import org.jspecify.annotations.NullMarked;
