package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Node;

/** A struct, an enum or a union; its node's kind says which. */
public record DataItem(Node node) implements Item {}
