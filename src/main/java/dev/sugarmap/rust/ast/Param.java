package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parameter of a function. */
public sealed interface Param extends Attributed {
    /** The parameters in the list of a node, in order. */
    static List<Param> in(Node owner) {
        List<Param> params = new ArrayList<>();
        Optional<Node> list = owner.node(SyntaxKind.PARAM_LIST);
        for (Node node : list.map(Node::nodes).orElse(List.of())) {
            switch (node.kind()) {
                case SELF_PARAM -> params.add(new SelfParam(node));
                case PARAM -> params.add(new TypedParam(node));
                case VARIADIC_PARAM -> params.add(new Variadic(node));
                default -> {}
            }
        }
        return params;
    }

    /** The receiver: {@code self}, {@code &'a mut self}, {@code self: Box<Self>}. */
    record SelfParam(Node node) implements Param {
        /** The word {@code self}. */
        public Token selfToken() {
            return node.token(SyntaxKind.SELF_VALUE).orElseThrow();
        }

        /** The sign of a receiver by reference. */
        public Optional<Token> ampersand() {
            return node.token(SyntaxKind.AND);
        }

        /** The lifetime of a receiver by reference. */
        public Optional<Token> lifetime() {
            return node.token(SyntaxKind.LIFETIME);
        }

        /** The word {@code mut}, of the reference or of the binding. */
        public Optional<Token> mutToken() {
            return node.token(SyntaxKind.MUT);
        }

        /** The type after the colon. */
        public Optional<Type> type() {
            return Type.first(node);
        }

        /** Whether it is taken by a shared reference: {@code &self}, {@code self: &Self}. */
        public boolean isShared() {
            return ampersand().isPresent()
                    ? mutToken().isEmpty()
                    : type().filter(type -> type instanceof Type.Reference reference && !reference.isMut())
                            .isPresent();
        }
    }

    /** An ordinary parameter. */
    record TypedParam(Node node) implements Param {
        /** What it is bound to; absent in function pointers and in traits of edition 2015. */
        public Optional<Pattern> pattern() {
            return Pattern.first(node);
        }

        /** Its type; absent only where the parameter is broken. */
        public Optional<Type> type() {
            return Type.first(node);
        }
    }

    /** The C-variadic parameter {@code ...}. */
    record Variadic(Node node) implements Param {}
}
