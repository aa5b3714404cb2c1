/**
 * What becomes of a body: the block {@code async move { .. }} that owns, drops and returns what the future of the {@code
 * async fn} does. Read {@code AsyncBody} first; the classes cite these rules.
 *
 * <ol>
 *   <li>The future owns the whole receiver, and drops it after all else, or first if it is never polled: {@code let _ =
 *       &self;} stands first where the receiver is taken by value, or is not mentioned. References and other types
 *       without drop glue need no statement where they are mentioned.
 *   <li>It owns every argument, in order: {@code let x = x;}. A pattern moves into the body, {@code let __arg1 = __arg1;
 *       let (a, b) = __arg1;}, with the attributes of the argument; conditions such as {@code #[cfg(x)]} stand on each
 *       statement. {@code args=all} writes a statement for every argument, {@code args=seed} none, with a warning.
 *   <li>A block does not know the result type of the function. Where a value may reach it by a coercion, the tail is
 *       pinned, {@code let __ret: Box<dyn Debug> = E; __ret}, and where the body returns early, a {@code return} that
 *       never runs says it first: {@code if let Some(__ret) = None::<R> { return __ret; }}. Numbers, {@code String}, types
 *       of the file, and {@code Option}, {@code Result}, {@code Vec} and tuples of these need nothing; {@code impl Trait} in
 *       a part of the result is written {@code _}: {@code (_, Box<dyn Debug>)}. A tail that is never reached is not pinned.
 *   <li>A closure takes its signature from a result {@code impl Fn(&str) -> usize}: it is passed through {@code fn
 *       __pin(value: impl Fn(&str) -> usize) -> impl Fn(&str) -> usize { value }}. Where that function could not name the
 *       type, since it holds a generic parameter, {@code Self} or a lifetime, the function is kept.
 *   <li>Before edition 2024 the temporaries of a tail die after the arguments. So the tail is returned, {@code return
 *       x.lock().len();}, together with the statements before it, {@code return { .. };}, unless it is a path, a literal,
 *       or never ends, as {@code todo!()} and a {@code loop} without {@code break}, after which nothing can be reached.
 *   <li>Otherwise the statements follow directly; as a block of their own if there are items among them, so that {@code
 *       const x} cannot make a pattern of {@code let x = x;}.
 *   <li>The library form, for readers of what macros write, says no more of arguments than these rules need: a receiver such
 *       as {@code self: Arc<Self>} that the body mentions is named first only where another argument is owned, which an
 *       unpolled future would otherwise drop before it. The result is pinned by a block: {@code let __ret: R = { .. };}.
 *   <li>The macro form is what async_trait writes, token for token: {@code let __self = self;}, a statement for every
 *       argument that is no reference, patterns of references taken apart outside of the future, {@code let __ret: R = { .. };}
 *       always, and {@code self} renamed everywhere but in nested items and in macros that mention {@code fn}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.body;

import org.jspecify.annotations.NullMarked;
