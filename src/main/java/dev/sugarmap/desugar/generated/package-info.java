/**
 * The names that generated code has: those of the standard library as a place allows them, and those that a desugaring
 * makes up. Whoever writes one and whoever recognises it later, such as resugar, look here. Read {@code StandardNames} and
 * {@code GeneratedName} first; the classes cite these rules.
 *
 * <ol>
 *   <li>A name is short where the module, the block or the generic parameters around the place have it from the standard
 *       library, or the prelude does and nothing else is called so: {@code Future} after {@code use std::future::Future;},
 *       or in edition 2024.
 *   <li>It is a full path, {@code ::core::future::Future}, where something else has the name, or where a glob import or a
 *       macro of the module may bring it in: {@code items!(Pin);}.
 *   <li>Else a readable output imports it at the head of the module, and any other output writes the full path.
 *   <li>An import begins with {@code std} where the file shows that it has it, by naming it or by {@code Vec}, {@code
 *       println!} and the like; else with {@code core}, which is there always. Where the file has a {@code std} or {@code
 *       core} of its own, it begins with {@code ::}: {@code use ::std::pin::Pin;}.
 *   <li>{@code Box} is in no prelude under {@code #![no_std]}: {@code use alloc::boxed::Box;}, after {@code extern crate
 *       alloc;} unless the file names that crate.
 *   <li>A made-up name is the one of {@code GeneratedName}; if the file has it, the smallest number follows: {@code __ret1}.
 *   <li>A helper item stands once at the end of every module that needs it, under the conditions of the code that does,
 *       and is as public as the functions that name it.
 *   <li>Stable Rust names the type {@code !} as the result of a function type: {@code <fn() -> ! as __Never>::Type}.
 * </ol>
 */
@NullMarked
package dev.sugarmap.desugar.generated;

import org.jspecify.annotations.NullMarked;
