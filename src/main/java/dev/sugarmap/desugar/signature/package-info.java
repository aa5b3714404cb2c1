/**
 * What becomes of a signature, whichever strategy asks: the future as the result, names for what is left out, more
 * parameters and predicates. Nothing here decides whether a function is rewritten. The classes cite these rules.
 *
 * <ol>
 *   <li>The lifetime of a receiver is called {@code 'me}, others {@code 'a}, {@code 'b}, … in order of appearance, and those
 *       of an implementation's header {@code 'h}; a name that is a lifetime or a label around the function is passed over.
 *       They are declared before the function's own parameters, and in no predicate, which would make them early bound:
 *       {@code fn f<'me, 'a, T>(&'me self, x: &'a T)}.
 *   <li>A lifetime is left out at {@code &} and at {@code '_}; never inside of {@code fn(&u8)}, {@code Fn(&u8)} or after
 *       {@code for<'x>}, where it belongs to that type.
 *   <li>A result that leaves out its lifetime means that of {@code &self}, or of the one reference to {@code Self} in a
 *       typed receiver: {@code self: Pin<&Self>}, or {@code self: &View<'a>} in {@code impl View<'a>}. Other lifetimes of a
 *       receiver do not count, {@code self: Box<View<'a>>} or an alias: then it is the only lifetime of the other
 *       arguments.
 *   <li>{@code impl Trait} in an argument becomes a type parameter after all others, inner ones first: {@code x: impl
 *       Debug} becomes {@code <T0: Debug>} and {@code x: T0}.
 *   <li>A lifetime must not be shortened behind {@code &mut}, nor in a generic argument of anything but {@code Box},
 *       {@code Rc}, {@code Arc} and {@code Pin}: {@code Cell<&'a u8>}.
 *   <li>For the future of a provided body to be {@code Send}, {@code Self} has to be {@code Sync} where the receiver is
 *       {@code &self} or {@code self: &Self}, {@code Sync + Send} for {@code Arc<Self>}, which only the macro overlooks
 *       behind a reference ({@code &Arc<Self>}), else {@code Send}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.signature;

import org.jspecify.annotations.NullMarked;
