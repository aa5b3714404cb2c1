package dev.sugarmap.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.Bound;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.ModItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Pattern;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Element;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class AstTest {
    @Test
    void finds_the_parts_of_a_function() {
        FnItem function = only(FnItem.class, """
                /// Docs.
                #[cfg(test)]
                #[tokio::main]
                pub(crate) const async unsafe extern "C" fn f<'a, T: Clone = u8, const N: usize = 3>(
                    &'a mut self, #[x] (a, ref b): (u8, T), _: &str, ...
                ) -> Option<T> where T: Send, 'a: 'static { let x: u8 = 1; g(); x }
                """);
        assertThat(function.docs()).extracting(Token::text).containsExactly("/// Docs.");
        assertThat(function.attributes())
                .extracting(attribute -> attribute.isCalled("tokio::main"))
                .containsExactly(false, true);
        assertThat(function.visibility().map(Element::text)).contains("pub(crate)");
        assertThat(function.asyncToken()).isPresent();
        assertThat(function.constToken()).isPresent();
        assertThat(function.unsafeToken()).isPresent();
        assertThat(function.externAbi().map(Element::text)).contains("extern \"C\"");
        assertThat(function.name().map(Token::text)).contains("f");
        assertThat(function.genericParams().orElseThrow().params())
                .hasExactlyElementsOfTypes(
                        GenericParams.LifetimeParam.class,
                        GenericParams.TypeParam.class,
                        GenericParams.ConstParam.class);
        assertThat(function.params())
                .hasExactlyElementsOfTypes(
                        Param.SelfParam.class, Param.TypedParam.class, Param.TypedParam.class, Param.Variadic.class);
        Param.SelfParam receiver = function.selfParam().orElseThrow();
        assertThat(receiver.lifetime().map(Token::text)).contains("'a");
        assertThat(receiver.mutToken()).isPresent();
        assertThat(function.returnType()
                        .orElseThrow()
                        .type()
                        .map(type -> type.node().text()))
                .contains("Option<T>");
        assertThat(function.whereClause().orElseThrow().predicates()).hasSize(2);
        Block body = function.body().orElseThrow();
        assertThat(body.statements()).hasExactlyElementsOfTypes(Block.Let.class, Block.Expression.class);
        assertThat(body.tail().map(Element::text)).contains("x");
        assertThat(Pattern.bindings(function.paramList().orElseThrow()))
                .extracting(binding -> binding.name().text())
                .containsExactly("a", "b");
    }

    @Test
    void keeps_the_comments_directly_above_an_item_in_it() {
        RustFile file = RustFile.parse("fn a() {} // after\n\n// apart\n\n// above\n/* b */\nfn b() {}\n");
        assertThat(file.items())
                .extracting(item -> item.node().text())
                .containsExactly("fn a() {}", "// above\n/* b */\nfn b() {}");
    }

    @Test
    void finds_what_a_trait_needs_and_provides() {
        TraitItem item = only(
                TraitItem.class,
                "unsafe trait A<T>: B<Item = u8> + ?Sized + 'static { type X<'a>: C where Self: 'a; fn f(); fn g() {} }");
        assertThat(item.supertraits())
                .hasExactlyElementsOfTypes(Bound.TraitBound.class, Bound.TraitBound.class, Bound.LifetimeBound.class);
        assertThat(item.items()).hasExactlyElementsOfTypes(Item.Other.class, FnItem.class, FnItem.class);
        Bound.TraitBound first = (Bound.TraitBound) item.supertraits().getFirst();
        Path.Segment segment = first.trait().orElseThrow().last().orElseThrow();
        assertThat(segment.genericArgs()).hasExactlyElementsOfTypes(GenericArg.Constraint.class);
    }

    @Test
    void tells_the_trait_of_an_impl_from_its_type() {
        ImplItem ofTrait = only(ImplItem.class, "impl<T> a::B<T> for Vec<T> where T: C {}");
        assertThat(ofTrait.traitPath().map(Path::text)).contains("a::B");
        assertThat(ofTrait.selfType().map(type -> type.node().text())).contains("Vec<T>");
        ImplItem inherent = only(ImplItem.class, "impl<T: 'static> Vec<T> {}");
        assertThat(inherent.trait()).isEmpty();
        assertThat(inherent.selfType().map(type -> type.node().text())).contains("Vec<T>");
        assertThat(only(ImplItem.class, "impl !Send for T {}").isNegative()).isTrue();
        assertThat(only(ImplItem.class, "impl <T as A>::B {}").genericParams()).isEmpty();
    }

    @Test
    void finds_all_that_is_asked_of_a_type_by_its_name() {
        TraitItem item = only(
                TraitItem.class,
                "trait A<T: B> where T: 'static + c::D<u8>, Vec<T>: E, Self: Sized { #[cfg(a)] fn f(); fn f(self: &Self); }");
        assertThat(item.boundsOf("T"))
                .extracting(bound -> bound.node().text())
                .containsExactly("B", "'static", "c::D<u8>");
        assertThat(item.boundsOf("T")).extracting(bound -> bound.asksFor("D")).containsExactly(false, false, true);
        assertThat(item.boundsOf("Self")).hasSize(1);
        assertThat(item.isNamed("A")).isTrue();
        assertThat(item.function("f").orElseThrow().conditions()).hasSize(1);
        assertThat(item.functions().getLast().selfParam().orElseThrow().isShared())
                .isTrue();
        assertThat(only(ImplItem.class, "impl A {}").nameText()).isEqualTo("_");
    }

    @Test
    void flattens_imports() {
        UseItem use = only(UseItem.class, "use ::std::{self, io::{Read as R, Write as _}, fmt::*, future::Future};");
        assertThat(use.imports())
                .extracting(imported -> String.join("::", imported.path()) + " "
                        + imported.name().orElse("-"))
                .containsExactly(
                        "std std", "std::io::Read R", "std::io::Write -", "std::fmt -", "std::future::Future Future");
    }

    @Test
    void looks_into_types() {
        List<Type> fields =
                ((Type.Tuple) type("(&'a mut T, *const u8, [u8; 3], [u8], fn(x: &u8) -> R, !, _)")).fields();
        assertThat(fields)
                .hasExactlyElementsOfTypes(
                        Type.Reference.class,
                        Type.RawPointer.class,
                        Type.Array.class,
                        Type.Slice.class,
                        Type.FnPointer.class,
                        Type.Never.class,
                        Type.Inferred.class);
        assertThat(((Type.ImplTrait) type("impl A + use<'a, T>")).bounds())
                .hasExactlyElementsOfTypes(Bound.TraitBound.class, Bound.UseBound.class);
        assertThat(((Type.DynTrait) type("A + Send + 'a")).bounds()).hasSize(3);
        Path path = ((Type.PathType) type("<T as a::Tr>::X<'b>")).path();
        assertThat(path.qualifiedSelf().orElseThrow().trait().map(Path::text)).contains("a::Tr");
        assertThat(path.text()).isEqualTo("X");
        Path fnTrait = ((Type.PathType) type("Box<dyn Fn(A, B) -> C>")).path();
        assertThat(fnTrait.last().orElseThrow().genericArgs()).hasSize(1);
    }

    @Test
    void looks_into_modules_and_file_attributes() {
        RustFile file = RustFile.parse("#![allow(unused)]\nmod m { fn f() {} mod n; }");
        assertThat(file.innerAttributes()).extracting(Attribute::isInner).containsExactly(true);
        ModItem module = (ModItem) file.items().getFirst();
        assertThat(module.isInline()).isTrue();
        assertThat(module.items()).hasExactlyElementsOfTypes(FnItem.class, ModItem.class);
    }

    private static Type type(String text) {
        RustFile file = RustFile.parse("type T = " + text + ";");
        assertThat(file.errors()).isEmpty();
        return ((Item.Other) file.items().getFirst()).type().orElseThrow();
    }

    private static <T extends Item> T only(Class<T> kind, String text) {
        RustFile file = RustFile.parse(text);
        assertThat(file.errors()).isEmpty();
        return kind.cast(file.items().getFirst());
    }
}
