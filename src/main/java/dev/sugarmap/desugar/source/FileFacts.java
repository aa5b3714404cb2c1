package dev.sugarmap.desugar.source;

import dev.sugarmap.desugar.Options;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.grammar.Edition;
import java.util.Set;

/**
 * What is known of a file as a whole, found once for all of its functions.
 *
 * @param returningMacros the names of its macros whose expansion may hold a {@code return}
 */
public record FileFacts(Edition edition, Options options, Types types, Names names, Set<String> returningMacros) {
    public static FileFacts of(RustFile file, Options options) {
        return new FileFacts(
                file.edition(),
                options,
                Types.of(file.tree()),
                Names.ofIdentifiers(file.tree()),
                Returns.macros(file.tree()));
    }
}
