package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.List;
import java.util.Optional;

/** A type, as it is written. */
public sealed interface Type {
    /** The type's node. */
    Node node();

    /** The type that a node is, if it is one. */
    static Optional<Type> of(Node node) {
        return node.kind().isType() ? Optional.of(ofType(node)) : Optional.empty();
    }

    /** The first type directly in a node. */
    static Optional<Type> first(Node owner) {
        return owner.node(SyntaxKind::isType).map(Type::ofType);
    }

    /** The types directly in a node, in order. */
    static List<Type> in(Node owner) {
        return owner.nodes(SyntaxKind::isType).stream().map(Type::ofType).toList();
    }

    private static Type ofType(Node node) {
        return switch (node.kind()) {
            case PATH_TYPE -> new PathType(node);
            case REFERENCE_TYPE -> new Reference(node);
            case RAW_POINTER_TYPE -> new RawPointer(node);
            case TUPLE_TYPE -> new Tuple(node);
            case ARRAY_TYPE -> new Array(node);
            case SLICE_TYPE -> new Slice(node);
            case FN_POINTER_TYPE -> new FnPointer(node);
            case NEVER_TYPE -> new Never(node);
            case INFERRED_TYPE -> new Inferred(node);
            case IMPL_TRAIT_TYPE -> new ImplTrait(node);
            case DYN_TRAIT_TYPE -> new DynTrait(node);
            case PARENTHESIZED_TYPE -> new Parenthesized(node);
            case MACRO_TYPE -> new MacroType(node);
            default -> new ProposedType(node);
        };
    }

    /** A path to a type: {@code Vec<u8>}, {@code T::Item}, {@code <T as Trait>::Item}. */
    record PathType(Node node) implements Type {
        /** The path itself. */
        public Path path() {
            return new Path(node);
        }
    }

    /** A reference: {@code &'a mut T}. */
    record Reference(Node node) implements Type {
        /** The sign itself. */
        public Token ampersand() {
            return node.firstToken().orElseThrow();
        }

        /** The lifetime, if it is written. */
        public Optional<Token> lifetime() {
            return node.token(SyntaxKind.LIFETIME);
        }

        /** Whether it is {@code &mut}. */
        public boolean isMut() {
            return node.has(SyntaxKind.MUT);
        }

        /** The type that is referred to. */
        public Optional<Type> inner() {
            return first(node);
        }
    }

    /** A raw pointer: {@code *const T}, {@code *mut T}. */
    record RawPointer(Node node) implements Type {
        /** The type that is pointed to. */
        public Optional<Type> inner() {
            return first(node);
        }
    }

    /** A tuple: {@code ()}, {@code (T,)}, {@code (A, B)}. */
    record Tuple(Node node) implements Type {
        /** The types of the fields, none for {@code ()}. */
        public List<Type> fields() {
            return in(node);
        }
    }

    /** An array: {@code [T; N]}. */
    record Array(Node node) implements Type {
        /** The type of the elements. */
        public Optional<Type> inner() {
            return first(node);
        }
    }

    /** A slice: {@code [T]}. */
    record Slice(Node node) implements Type {
        /** The type of the elements. */
        public Optional<Type> inner() {
            return first(node);
        }
    }

    /** A function pointer: {@code for<'a> unsafe extern "C" fn(&'a T) -> R}. */
    record FnPointer(Node node) implements Type {
        /** The lifetimes that it declares. */
        public Optional<GenericParams> forLifetimes() {
            return GenericParams.ofBinder(node);
        }

        /** The parameters, whose names may be absent. */
        public List<Param> params() {
            return Param.in(node);
        }

        /** The result type. */
        public Optional<Type> returnType() {
            return node.node(SyntaxKind.RETURN_TYPE).flatMap(Type::first);
        }
    }

    /** The type of what never returns: {@code !}. */
    record Never(Node node) implements Type {}

    /** A type left to inference: {@code _}. */
    record Inferred(Node node) implements Type {}

    /** An opaque type: {@code impl A + B}. */
    record ImplTrait(Node node) implements Type {
        /** What it implements and captures. */
        public List<Bound> bounds() {
            return Bound.in(node);
        }
    }

    /** A trait object: {@code dyn A + Send}, or {@code A + Send} as written before 2021. */
    record DynTrait(Node node) implements Type {
        /** The trait, its auto traits and its lifetime. */
        public List<Bound> bounds() {
            return Bound.in(node);
        }
    }

    /** A type in parentheses: {@code (dyn A + Send)}. */
    record Parenthesized(Node node) implements Type {
        /** The type between the parentheses. */
        public Optional<Type> inner() {
            return first(node);
        }
    }

    /** A macro call in place of a type. */
    record MacroType(Node node) implements Type {}

    /** A type of the design documents that Rust does not have: {@code dyn* A}, {@code dynx A}, {@code typeof(..)}. */
    record ProposedType(Node node) implements Type {}
}
