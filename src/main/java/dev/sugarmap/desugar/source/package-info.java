/**
 * What is known of a source before anything is written: its async functions, types, names, modules and macros. Nothing here
 * writes, and nothing asks a compiler: what a text does not show is not known. Read {@link
 * dev.sugarmap.desugar.source.AsyncFn} and {@link dev.sugarmap.desugar.source.TraitPairs} first.
 *
 * <p>The rules, which classes cite by their numbers:
 *
 * <ol>
 *   <li><b>Paths to traits.</b> The path of an implementation is followed through the scopes around it, the modules of the
 *       file, imports and re-exports, globs last. With {@code mod a { pub use b::Read as Get; }}, {@code impl a::Get for S}
 *       implements {@code b::Read}. A path that leads out of the file means the only trait of its last name whose modules
 *       fit: snippets leave out what is around them.
 *   <li><b>Hidden implementations.</b> A macro may implement a trait that it mentions if it holds the words {@code impl} and
 *       {@code for}, if it stands where items stand and is not of the file ({@code implement!(Read, u8);}), or if it is an
 *       attribute ({@code #[derive(Read)]}).
 *   <li><b>Conditions.</b> Items of one name under different {@code cfg} are different items: {@code #[cfg(unix)] fn f()} and
 *       {@code #[cfg(windows)] fn f()}.
 *   <li><b>Trivial types</b> have nothing to drop, so that nobody can tell when their values die: numbers, references,
 *       pointers, and what is made of these only, as {@code (&'a str, u8)}.
 *   <li><b>Plain types</b> are those that nothing coerces to, so that an async block infers them without help: scalars,
 *       {@code String}, parameters, structs of the file, and {@code Option}, {@code Result}, {@code Vec}, tuples and arrays of
 *       these. A reference is not plain: {@code &[u8; 2]} coerces to {@code &[u8]}.
 *   <li><b>What a future holds.</b> That of an async fn holds every argument, {@code _: &T} too; an async block holds those
 *       that it names or that have something to drop. Both hold each variable that is declared before an await, and is used
 *       after it or has something to drop, unless it was given away: {@code drop(guard)}.
 *   <li><b>{@code Send} and {@code Sync}.</b> A struct is what its fields are with its arguments, or its defaults, in place of
 *       its parameters; an alias is what it stands for; a parameter and an associated type are what their bounds say: {@code
 *       T: Clone} says neither. {@code &T} is {@code Send} where {@code T} is {@code Sync}. A type or trait that the file does
 *       not show is taken to be both, so that every doubt is one of the compiler's as well.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.source;

import org.jspecify.annotations.NullMarked;
