/**
 * The strategy {@code async-trait}: the future of a method in a box, as the macro {@code #[async_trait]} makes it. In the
 * style {@code faithful} the output is the macro's, token for token; in the style {@code readable} it is the shortest
 * that behaves as the method did. Nothing here reads or writes inherent methods and free functions. Read {@code
 * AsyncTrait} first; the classes cite these rules.
 *
 * <p>What is taken:
 *
 * <ol>
 *   <li>The {@code async fn}s of traits and of implementations of traits. Where any of these items carries the macro, only
 *       those that do are taken, and the other side of each: of {@code #[async_trait] trait A}, {@code trait B} and
 *       {@code impl A for u8}, the first and the last.
 *   <li>The futures are {@code Send} as the attribute says, {@code #[async_trait]} or {@code #[async_trait(?Send)]}, on
 *       the item or on its trait; the option {@code send} decides where there is none.
 * </ol>
 *
 * <p>The signature:
 *
 * <ol start="3">
 *   <li>Lifetimes that the parameters leave out get names: {@code (&self, a: &str)} becomes {@code (&'life0 self, a:
 *       &'life1 str)}. The macro sees references and {@code '_} arguments alone; the readable style also names {@code dyn
 *       Tr + '_}, and leaves {@code fn(&u8)} and {@code Fn(&u8)} their own. It fills in what the result leaves out:
 *       {@code -> &str} becomes {@code Output = &'life0 str}.
 *   <li>The parameters are the method's lifetimes, the new names, the lifetime of the future, the types: {@code f<'a, T>}
 *       becomes {@code f<'a, 'life0, 'async_trait, T>}. A name that the source declares is numbered in the readable style.
 *   <li>All that the future may hold outlives it: {@code T: Clone} becomes {@code where T: 'async_trait + Clone}, and a
 *       lifetime of the header counts if a parameter names it. The bounds of a parameter with an attribute stay in place:
 *       {@code #[cfg(x)] T: Clone + 'async_trait}.
 *   <li>So does {@code Self}, if there is a receiver or {@code Self} is mentioned: {@code Self: 'async_trait}. A provided
 *       body whose future is {@code Send} asks for more, unless a supertrait promises it: {@code Self: Sync} for {@code
 *       &self}, {@code Sync + Send} for {@code self: Arc<Self>}, else {@code Send}.
 *   <li>{@code impl Trait} in a parameter is bounded as well: {@code &impl Tr} becomes {@code &(impl 'async_trait + Tr)}.
 *   <li>The result is the box: {@code -> u8} becomes {@code -> Pin<Box<dyn Future<Output = u8> + Send + 'async_trait>>}.
 *       The macro writes full paths, but for {@code Box}.
 * </ol>
 *
 * <p>The body:
 *
 * <ol start="9">
 *   <li>An argument by value is moved into the block: {@code let x = x;}, and a pattern gives way to the name {@code
 *       __arg1}. A pattern for a reference stays in the signature and is taken apart outside: {@code &(a, b): &(u8, u8)}.
 *   <li>The type of the result is written down: {@code let __ret: u8 = { .. }; __ret} after {@code if let Some(__ret) =
 *       None::<u8> { return __ret; }}; the readable style does so where the body needs it.
 *   <li>{@code Box::pin(async move { .. })} is around it.
 *   <li>The macro binds the receiver, {@code let __self = self;}, and renames it in the body, but not in nested items,
 *       strings and macros that mention {@code fn}. It binds {@code &mut self} as {@code let mut __self}; the readable
 *       style writes {@code mut self: &mut Self} where the body borrows {@code &mut self}.
 * </ol>
 *
 * <p>The rest of the file:
 *
 * <ol start="13">
 *   <li>The attribute goes, and its import in a module where nothing else needs it; {@code Future} and {@code Pin} are
 *       imported in the readable style. The macro allows lints on each method.
 *   <li>A bound in return type notation holds of {@code async fn}s alone. {@code T: Tr<f(..): Send>} becomes {@code T:
 *       Tr}, since the boxed future is {@code Send}; any other stays, with a warning.
 *   <li>The result {@code !} is named by an alias in the readable style; the macro writes {@code Output = !}, which is not
 *       stable.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy.boxed;

import org.jspecify.annotations.NullMarked;
