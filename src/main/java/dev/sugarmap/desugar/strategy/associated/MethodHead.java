package dev.sugarmap.desugar.strategy.associated;

import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.Param;
import dev.sugarmap.rust.syntax.Node;
import java.util.List;

/** The head of a method that stands a second time, in another trait or an implementation: what precedes its body. */
final class MethodHead {
    private MethodHead() {}

    /**
     * A head with the qualifiers of the method but {@code async}; what comes next is the body.
     *
     * @param plain the edits that make plain names of the patterns among the arguments
     */
    static Template of(NamedSignature signature, String name, Rewrite plain, Template result) {
        FnItem item = signature.function().item();
        Template head = Template.inline(item.unsafeToken().isPresent() ? "unsafe " : "");
        item.externAbi().map(Node::range).ifPresent(abi -> head.quote(abi).text(" "));
        List<Template> params = item.params().stream()
                .map(Param::node)
                .map(param -> signature.template(param.range(), plain))
                .toList();
        head.text("fn " + name)
                .then(angles(signature.declared()))
                .text("(")
                .then(Template.joined(params, ", "))
                .text(") -> ")
                .then(result);
        List<Template> where = signature.written();
        return where.isEmpty() ? head.text(" ") : head.then(where(where)).text(",\n");
    }

    /** A list in angle brackets, or nothing. */
    static Template angles(List<Template> list) {
        return list.isEmpty()
                ? Template.inline("")
                : Template.inline("<").then(Template.joined(list, ", ")).text(">");
    }

    /** A where clause on lines of its own, or nothing. */
    static Template where(List<Template> predicates) {
        return predicates.isEmpty()
                ? Template.inline("")
                : Template.inline("\nwhere\n\t").then(Template.joined(predicates, ",\n\t"));
    }
}
