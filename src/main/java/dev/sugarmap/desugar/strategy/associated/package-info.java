/**
 * The strategies {@code gat} and {@code real-async-trait}: the future of a method as an associated type of its trait. Read
 * {@link dev.sugarmap.desugar.strategy.associated.GatTrait} first.
 *
 * <p>The rules, which classes cite by their numbers:
 *
 * <ol>
 *   <li><b>Names of the types.</b> The type of {@code next} is called {@code Next}, or as the option {@code naming} says; where
 *       the trait or the method has that name already, {@code NextFut}. If a trait above has a type of that name, the trait
 *       is written: {@code <Self as Stream>::Next<'me>}.
 *   <li><b>Lifetimes get names</b>, since the type is generic over each: {@code &self} becomes {@code &'me self}, and {@code
 *       &str} becomes {@code &'a str}. {@code real-async-trait} counts them: {@code 'l1}.
 *   <li><b>{@code impl Trait} arguments become parameters</b>: {@code item: impl Debug} becomes {@code T0: Debug}, or {@code
 *       Impl1} in {@code real-async-trait}.
 *   <li><b>Implied bounds are said.</b> {@code &'me self} implies {@code Self: 'me}, {@code &'a T} implies {@code T: 'a}, and
 *       so does a type that is declared with it: {@code struct Guard<'r, T>(&'r T)}, {@code MutexGuard<'a, T>}.
 *   <li><b>The trait declares the type</b>: {@code async fn next(&self) -> u8} becomes {@code type Next<'me>: Future<Output =
 *       u8> where Self: 'me;} and {@code fn next<'me>(&'me self) -> Self::Next<'me>;}.
 *   <li><b>The implementation defines it</b> by the hidden type of the body: {@code type Next<'me> = impl Future<Output = u8>
 *       where Self: 'me;}.
 *   <li><b>Bodies of a trait move</b>, since a default cannot be hidden. {@code gat} moves them to {@code trait
 *       StreamDefaults: Stream}, which every implementor has.
 *   <li><b>An {@code impl Trait} inside a result</b> has a type of its own, declared first: {@code Option<impl Debug>} becomes
 *       {@code Option<Self::Get0>}.
 *   <li><b>Any {@code impl Trait} result</b> is one type, unless {@code returns=async}: {@code fn all(&self) -> impl
 *       Iterator} becomes {@code type All<'me>: Iterator}.
 *   <li><b>What an implementation inherits</b> it defines with its values in place of the trait's parameters, and with paths
 *       that hold in its module: {@code Key} becomes {@code keys::Key}. In {@code gat} it calls the moved body, in {@code
 *       real-async-trait} it has a copy of it.
 *   <li><b>What the trait requires and the implementation leaves out</b> is said there too: with {@code fn put<T: Debug>} in
 *       the trait, {@code async fn put<T>} gets {@code where T: Debug}.
 *   <li><b>Traits are kept</b> whose type would have to know what it cannot: conditional parameters, {@code use<..>}, an
 *       implementation that is more general than the trait, a path out of reach of the module that needs it.
 *   <li><b>Bodies that cannot be copied</b> keep the trait in {@code real-async-trait}: those of a trait with parameters, with
 *       {@code mut self}, and those that mean something by a name, a field or a trait of their module that the other one does
 *       not have: {@code HashMap::new()} without the import.
 *   <li><b>Boxed futures</b>, by {@code impl=boxed}: {@code type Next<'me> = Pin<Box<dyn Future<Output = u8> + 'me>>}, where one
 *       lifetime bounds all that the future holds.
 *   <li><b>Bounded futures</b>, by {@code outlives=true}: {@code type Next<'me>: Future<Output = u8> + 'me}, where the receiver
 *       is all that the future holds.
 *   <li><b>Return type notation</b> bounds the type instead: {@code T::next(..): Send} becomes {@code for<'me> T::Next<'me>:
 *       Send}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.strategy.associated;

import org.jspecify.annotations.NullMarked;
