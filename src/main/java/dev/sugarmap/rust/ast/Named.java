package dev.sugarmap.rust.ast;

import dev.sugarmap.rust.syntax.Token;
import java.util.Optional;

/** What declares a name. */
public sealed interface Named permits Item, GenericParams.GenericParam {
    /** The name that it declares; absent for items without a name and where it is missing. */
    Optional<Token> name();

    /** The text of its name, or {@code _}, which names nothing. */
    default String nameText() {
        return name().map(Token::text).orElse("_");
    }

    /** Whether it declares this name. */
    default boolean isNamed(String name) {
        return name().map(Token::text).equals(Optional.of(name));
    }
}
