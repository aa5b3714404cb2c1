/**
 * The way back from other desugarings: functions that return their futures by hand become {@code async fn} where that is
 * exactly the same, and stay with a reason where it is not. Read {@link dev.sugarmap.desugar.strategy.resugar.Decisions}
 * first: it takes the candidates ({@link dev.sugarmap.desugar.strategy.resugar.ManualFn}) to the judges. Nothing is edited
 * before all is decided; the passes write what a {@link dev.sugarmap.desugar.strategy.resugar.Resugaring} holds.
 *
 * <ol>
 *   <li><b>Body.</b> It is one async block, perhaps returned or boxed: {@code fn f() -> impl Future<Output = u8> { async
 *       move { 1 } }} becomes {@code async fn f() -> u8 { 1 }}. What stands before the block runs when the function is
 *       called, in an async fn at the first poll: such functions stay, and so do boxed ones that may call themselves.
 *   <li><b>Unwrapping.</b> What a block says only because it is one goes: {@code let x = x;} and {@code let _ = &self;} for
 *       its arguments, {@code let (a, b) = __arg0;}, which becomes the pattern of the argument, {@code let __ret: R = E;
 *       __ret}, {@code return { E };} and the guard {@code if let Some(__ret) = None::<R> { return __ret; }}. The {@code
 *       __self} of async_trait is {@code self} again.
 *   <li><b>Signature.</b> It loses nothing: {@code impl Future + Send} promises what an async fn does not
 *       (drop-bounds=true), and a future that captures less than all that is in scope, {@code + use<>} or any before edition
 *       2024, would borrow longer (allow-borrow=true).
 *   <li><b>Arguments and sides.</b> Every argument lives as long as before and is dropped in the same order: {@code fn
 *       f(guard: Guard) -> impl Future<Output = ()> { async {} }} drops the guard at once and stays. A method that returns
 *       a box or an associated type, {@code fn next(&mut self) -> Self::Next<'_>}, changes together with all that implements
 *       it or not at all. A bound on the type, {@code P::Next<'a>: Send}, becomes {@code P::next(..): Send} (nightly;
 *       bounds=keep leaves it all), and another use of the type keeps it. An implementation whose future has a name of its own
 *       says that name: {@code fn next(&mut self) -> Ready<u8>}.
 *   <li><b>Lifetimes of futures.</b> A lifetime that only bounds the future goes with what is said about it: {@code fn
 *       f<'a: 'fut, 'fut>(x: &'a u8) -> impl Future<Output = u8> + 'fut} becomes {@code async fn f<'a>(x: &'a u8) -> u8}.
 *   <li><b>Needless names.</b> With elide=true, and always for the {@code 'life0} of async_trait, a lifetime that occurs once
 *       among the arguments has no name: {@code fn f<'a>(x: &'a u8)} becomes {@code fn f(x: &u8)}. The same for {@code
 *       impl<'h> View<'h>}.
 *   <li><b>Arguments.</b> A type parameter that a desugaring named and that occurs once is {@code impl} again: {@code fn
 *       f<T0: Display>(x: T0)} becomes {@code fn f(x: impl Display)}, if all sides of a trait can say so.
 *   <li><b>Provided bodies.</b> A body that was moved to {@code TrDefaults::m_default} goes back to {@code Tr::m}, and the
 *       implementations that only call it leave the method out.
 *   <li><b>Opaque types.</b> Where each implementation has {@code type Iter<'me> = impl Iterator<Item = u8>}, and nothing
 *       but one method names the type, and that once, then {@code fn iter<'me>(&'me self) -> Self::Iter<'me>} returns {@code
 *       impl Iterator<Item = u8>}: in the trait the bounds of the type, in an implementation what it is defined as, in the
 *       words of the method. So do types inside of results, {@code Option<Self::Iter0<'me>>}, and those inside of other such
 *       types. A type that takes less than all parameters of its method captures less than {@code impl Trait} does
 *       (allow-borrow=true).
 *   <li><b>Macro.</b> With async-trait=true {@code #[async_trait]} goes, and its import if nothing else needs it.
 *   <li><b>Leftovers.</b> What nothing needs any more goes: {@code trait __Captures}, {@code
 *       #![feature(impl_trait_in_assoc_type)]}, {@code #![allow(non_camel_case_types)]}, {@code use std::future::Future;}
 *       unless {@code poll} is called in its module.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy.resugar;

import org.jspecify.annotations.NullMarked;
