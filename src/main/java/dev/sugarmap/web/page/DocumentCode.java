package dev.sugarmap.web.page;

import dev.sugarmap.markdown.CodeBlock;
import dev.sugarmap.markdown.ShownCode;
import java.util.List;
import java.util.Optional;

/** How the documents' blocks of code are shown: Rust in colours, with a way to its desugaring. */
final class DocumentCode {
    /** Longer addresses are refused by some on the way. */
    private static final int LONGEST_ADDRESS = 6_000;

    private DocumentCode() {}

    static ShownCode shown(CodeBlock block, Frame frame) {
        return switch (block.language()) {
            case "rust" -> rust(block, frame);
            case "", "text" -> ShownCode.plain("Text", block.code());
            default -> ShownCode.plain(block.language(), block.code());
        };
    }

    private static ShownCode rust(CodeBlock block, Frame frame) {
        List<ShownCode.Span> spans = RustSpans.of(block.code()).stream()
                .map(span -> new ShownCode.Span(span.text(), span.style()))
                .toList();
        String label = block.is("ignore") ? "Rust, a sketch" : "Rust";
        String address = frame.href("/desugar?source=" + Frame.encoded(block.code()));
        Optional<ShownCode.Action> desugar = address.length() > LONGEST_ADDRESS
                ? Optional.empty()
                : Optional.of(new ShownCode.Action("Desugar this", address));
        return new ShownCode(label, "rust", spans, desugar);
    }
}
