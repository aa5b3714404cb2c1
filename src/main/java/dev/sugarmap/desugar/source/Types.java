package dev.sugarmap.desugar.source;

import dev.sugarmap.rust.ast.GenericArg;
import dev.sugarmap.rust.ast.GenericParams;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.Type;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be told of a type by looking at it: which are trivial and plain, rules 4 and 5. */
public final class Types {
    private static final Set<String> PRIMITIVES = Set.of(
            "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
            "usize", "f16", "f32", "f64", "f128");
    /** Types and traits that every module sees without an import, but for those that few signatures name. */
    private static final Set<String> PRELUDE = Set.of(
            "AsMut",
            "AsRef",
            "Box",
            "Clone",
            "Copy",
            "Default",
            "Drop",
            "Eq",
            "Extend",
            "Fn",
            "FnMut",
            "FnOnce",
            "From",
            "Into",
            "IntoIterator",
            "Iterator",
            "Option",
            "Ord",
            "PartialEq",
            "PartialOrd",
            "Result",
            "Send",
            "Sized",
            "String",
            "Sync",
            "ToOwned",
            "ToString",
            "Unpin",
            "Vec");

    private static final Set<String> TRANSPARENT = Set.of("Option", "Result", "Vec");

    private static final Set<String> STANDARD = Set.of("std", "core", "alloc");

    private final Set<String> declared;
    /** Names that mean something unknown here: aliases, and imports from elsewhere than the standard library. */
    private final Set<String> foreign;

    private Types(Set<String> declared, Set<String> foreign) {
        this.declared = declared;
        this.foreign = foreign;
    }

    /** The types of a file, which knows the structs and enums that it declares. */
    public static Types of(SyntaxTree tree) {
        Set<String> declared = new HashSet<>();
        Set<String> foreign = new HashSet<>();
        tree.nodes(SyntaxKind.STRUCT_ITEM).forEach(item -> addName(item, declared));
        tree.nodes(SyntaxKind.ENUM_ITEM).forEach(item -> addName(item, declared));
        tree.nodes(SyntaxKind.TYPE_ITEM).forEach(item -> addName(item, foreign));
        tree.nodes(SyntaxKind.USE_ITEM).stream()
                .flatMap(item -> new UseItem(item).imports().stream())
                .filter(imported -> !isStandard(imported))
                .flatMap(imported -> imported.name().stream())
                .forEach(foreign::add);
        return new Types(declared, foreign);
    }

    private static void addName(Node item, Set<String> names) {
        item.token(SyntaxKind.IDENTIFIER).map(Token::text).ifPresent(names::add);
    }

    private static boolean isStandard(UseItem.Import imported) {
        return imported.alias().isEmpty()
                && !imported.path().isEmpty()
                && STANDARD.contains(imported.path().getFirst());
    }

    /**
     * Whether values of the type have no drop glue for certain, so that nobody can tell when they die: numbers,
     * references, pointers, and what is made of these only.
     */
    public static boolean isTrivial(Type type) {
        return switch (type) {
            case Type.Reference _, Type.RawPointer _, Type.FnPointer _, Type.Never _ -> true;
            case Type.Tuple tuple -> tuple.fields().stream().allMatch(Types::isTrivial);
            case Type.Array array -> array.inner().filter(Types::isTrivial).isPresent();
            case Type.Parenthesized inside ->
                inside.inner().filter(Types::isTrivial).isPresent();
            case Type.PathType path -> isPrimitive(path.path()) || isPinnedReference(path.path());
            case Type.Slice _,
                    Type.Inferred _,
                    Type.ImplTrait _,
                    Type.DynTrait _,
                    Type.MacroType _,
                    Type.ProposedType _ -> false;
        };
    }

    /** Whether a name means something in every module that does not give it another meaning. */
    static boolean isOfPrelude(String name) {
        return PRIMITIVES.contains(name) || PRELUDE.contains(name);
    }

    /** Whether the type is a primitive one or {@code String}, to which nothing coerces. */
    public static boolean isScalarOrString(Type type) {
        return type instanceof Type.PathType path
                && (isPrimitive(path.path()) || path.path().text().equals("String"));
    }

    /** Whether a receiver is taken by reference, or by a type that is trivial like one. */
    public static boolean isTrivial(Param.SelfParam receiver) {
        return receiver.ampersand().isPresent()
                || receiver.type().filter(Types::isTrivial).isPresent();
    }

    /** Whether {@code impl} stands anywhere in the type, so that it cannot be written a second time. */
    public static boolean isOpen(Type type) {
        return type instanceof Type.ImplTrait
                || type.node().descendants().stream().anyMatch(node -> node.kind() == SyntaxKind.IMPL_TRAIT_TYPE);
    }

    /** Whether an async block infers the type without help, since nothing coerces to it. */
    public boolean isPlain(Type type, AsyncFn function) {
        return switch (type) {
            case Type.Tuple tuple -> tuple.fields().stream().allMatch(field -> isPlain(field, function));
            case Type.Array array ->
                array.inner().filter(inner -> isPlain(inner, function)).isPresent();
            case Type.Parenthesized inside ->
                inside.inner().filter(inner -> isPlain(inner, function)).isPresent();
            case Type.PathType path -> isPlain(path.path(), function);
            case Type.ImplTrait _ -> true;
            case Type.Reference _,
                    Type.RawPointer _,
                    Type.FnPointer _,
                    Type.Never _,
                    Type.Slice _,
                    Type.Inferred _,
                    Type.DynTrait _,
                    Type.MacroType _,
                    Type.ProposedType _ -> false;
        };
    }

    private boolean isPlain(Path path, AsyncFn function) {
        List<Path.Segment> segments = path.segments();
        if (segments.size() != 1
                || path.isGlobal()
                || path.qualifiedSelf().isPresent()
                || !segments.getFirst().parenthesizedArgs().isEmpty()) {
            return false;
        }
        Path.Segment segment = segments.getFirst();
        String name = segment.name().text();
        if (name.equals("Self")) {
            return isSelfPlain(function);
        }
        boolean known = declared.contains(name)
                || isTypeParameter(name, function)
                || (!foreign.contains(name)
                        && (PRIMITIVES.contains(name) || name.equals("String") || TRANSPARENT.contains(name)));
        return known
                && segment.genericArgs().stream().allMatch(argument -> switch (argument) {
                    case GenericArg.TypeArg(Type type) -> isPlain(type, function);
                    case GenericArg.LifetimeArg _, GenericArg.ConstArg _ -> true;
                    case GenericArg.Constraint _ -> false;
                });
    }

    private boolean isSelfPlain(AsyncFn function) {
        if (function.owner().orElse(null) instanceof ImplItem owner) {
            return owner.selfType()
                    .filter(type -> !type.node().text().contains("Self"))
                    .filter(type -> isPlain(type, function))
                    .isPresent();
        }
        return function.isInTrait();
    }

    private static boolean isTypeParameter(String name, AsyncFn function) {
        return declares(function.item(), name)
                || function.owner().filter(owner -> declares(owner, name)).isPresent();
    }

    private static boolean declares(Item item, String name) {
        return item.generics().stream()
                .filter(GenericParams.TypeParam.class::isInstance)
                .anyMatch(param -> param.isNamed(name));
    }

    private static boolean isPrimitive(Path path) {
        List<Path.Segment> segments = path.segments();
        return segments.size() == 1
                && path.qualifiedSelf().isEmpty()
                && PRIMITIVES.contains(segments.getFirst().name().text());
    }

    private static boolean isPinnedReference(Path path) {
        return path.last()
                .filter(segment -> segment.name().text().equals("Pin"))
                .filter(segment -> segment.typeArgs().stream().anyMatch(Type.Reference.class::isInstance))
                .isPresent();
    }
}
