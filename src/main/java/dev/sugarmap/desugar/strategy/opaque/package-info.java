/**
 * The strategies {@code rpit} and {@code rpitit}: an {@code async fn} as a function whose result is {@code impl Future}.
 * Nothing here reads or writes what macros hold. Read {@code Rpit} first, then {@code Rpitit}; the classes cite these rules.
 *
 * <p>Outside of traits ({@code rpit}):
 *
 * <ol>
 *   <li>{@code async} goes, the result {@code R} becomes {@code impl Future<Output = R>}, and the body a block {@code async
 *       move { .. }} by the rules of {@code dev.sugarmap.desugar.body}. {@code async fn f() -> u8 { 1 }} becomes {@code fn
 *       f() -> impl Future<Output = u8> { async move { 1 } }}.
 *   <li>The future captures every generic parameter in scope. From edition 2024 on {@code impl Future} does so by itself,
 *       and the signature gets nothing more. Before, a function without a lifetime in scope needs nothing more either.
 *   <li>Before edition 2024, {@code capture=use} names the lifetimes that are left out, those of the implementation's
 *       header as well, and the {@code impl Trait} arguments, and lists all lifetimes, then all types and constants: {@code
 *       fn f<'a, T0: Debug>(x: &'a u8, y: T0) -> impl Future<Output = ()> + use<'a, T0>}.
 *   <li>Where {@code use<..>} cannot list a type, the lifetimes alone are carried by a trait {@code __Captures}, which
 *       everything implements: where {@code impl Trait} stands beside type parameters that callers may give ({@code
 *       f::<u8>(..)} would need one more), and where a type is declared under a condition ({@code #[cfg(x)] T}). The trait
 *       is as public as the functions, and {@code #[doc(hidden)]} where it is {@code pub}. A lifetime under a condition
 *       has no name that is always there, nor has one that a macro's type hides ({@code text!()} for {@code &str}): such a
 *       function is kept.
 *   <li>{@code capture=outlives}, as the documents print it, bounds the future by the one lifetime in scope, {@code + 'a},
 *       or by a lower bound of several, {@code + 'fut} with {@code 'a: 'fut}, and every type parameter as well. What is
 *       under a condition, hidden, or must not be shortened before edition 2024 ({@code &mut &'a u8}) keeps the function.
 * </ol>
 *
 * <p>In traits and their implementations ({@code rpitit}):
 *
 * <ol start="6">
 *   <li>Rules 1 and 2 hold, in every edition: {@code impl Future} in a trait captures all that is in scope. Only a
 *       lifetime that is left out in the bounds of {@code impl Trait} gets a name: {@code impl Iterator<Item = &u8>}
 *       becomes {@code impl Iterator<Item = &'a u8>}.
 *   <li>{@code outlives=true} is rule 5. What an implementation gives for the types of its trait, and {@code Self} where
 *       it is held by value, is bounded as well: {@code Self: 'me}.
 *   <li>{@code send=true} promises {@code + Send} in the trait; the implementations stay as they are.
 *   <li>A provided body then needs of {@code Self} what its receiver says, unless a supertrait promises it: {@code Self:
 *       Sync} for {@code &self}, {@code Self: Sync + Send} for {@code self: Arc<Self>}, else {@code Self: Send}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy.opaque;

import org.jspecify.annotations.NullMarked;
