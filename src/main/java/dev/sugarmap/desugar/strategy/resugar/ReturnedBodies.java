package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.edit.Template;
import dev.sugarmap.desugar.generated.GeneratedName;
import dev.sugarmap.rust.ast.Block;
import dev.sugarmap.rust.ast.FnItem;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.SyntaxTree;
import dev.sugarmap.rust.syntax.TextRange;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The provided bodies of a trait that a desugaring moved to a trait of their own, {@code TrDefaults}. */
final class ReturnedBodies {
    private final Optional<TraitItem> helper;
    private final List<ImplItem> blankets = new ArrayList<>();
    private final Set<FnItem> moved = new HashSet<>();
    private final List<Node> forwarders = new ArrayList<>();
    private final Rewrite edits = new Rewrite();

    /** Those of a trait. */
    ReturnedBodies(TraitItem trait) {
        SyntaxTree tree = trait.node().tree();
        String name = GeneratedName.bodiesOf(trait.nameText());
        Optional<TraitItem> found = Optional.empty();
        for (Token token : tree.identifiers(name)) {
            Optional<Item> item = Item.of(token.parent()).or(() -> Questions.ownerOf(token.parent()));
            if (item.orElse(null) instanceof TraitItem other && other.name().equals(Optional.of(token))) {
                found = Optional.of(other);
            } else if (item.orElse(null) instanceof ImplItem implementation
                    && implementation
                            .traitPath()
                            .flatMap(Path::last)
                            .map(Path.Segment::name)
                            .equals(Optional.of(token))) {
                blankets.add(implementation);
            }
        }
        boolean areBlank = blankets.stream().allMatch(blanket -> blanket.items().isEmpty());
        this.helper = found.filter(_ -> areBlank);
    }

    /** The function that holds the body of a method. */
    Optional<FnItem> of(ManualFn method) {
        return helper.stream()
                .flatMap(trait -> trait.items().stream())
                .filter(item -> item.name().map(Token::text).equals(Optional.of(GeneratedName.bodyOf(method.name()))))
                .filter(FnItem.class::isInstance)
                .map(FnItem.class::cast)
                .findFirst();
    }

    /** Whether a method of an implementation only calls the provided body. */
    boolean isForwarder(ManualFn method) {
        Optional<Node> tail = method.item()
                .body()
                .map(Questions::contents)
                .filter(contents -> contents.size() == 1)
                .map(List::getFirst);
        return helper.isPresent()
                && tail.map(ReturnedBodies::unwrapped)
                        .filter(call -> call.kind() == SyntaxKind.CALL_EXPRESSION)
                        .flatMap(call -> call.node(SyntaxKind.PATH_EXPRESSION))
                        .flatMap(path -> new Path(path).lastName())
                        .equals(Optional.of(GeneratedName.bodyOf(method.name())));
    }

    /** Whether a method mentions the provided body at all. */
    boolean isMentionedBy(ManualFn method) {
        return helper.isPresent()
                && method.item().node().allTokens().stream()
                        .anyMatch(token -> token.text().equals(GeneratedName.bodyOf(method.name())));
    }

    /** What is boxed, and what an unsafe block holds. */
    private static Node unwrapped(Node call) {
        Node boxed = Questions.argumentOf(call, List.of("Box", "pin")).orElse(call);
        return Optional.of(boxed)
                .filter(block -> block.kind() == SyntaxKind.BLOCK_EXPRESSION && block.has(SyntaxKind.UNSAFE))
                .map(block -> Questions.contents(new Block(block)))
                .filter(contents -> contents.size() == 1)
                .map(List::getFirst)
                .orElse(boxed);
    }

    /** Puts a body back into the trait. */
    void moveBack(FnItem body, ManualFn method) {
        Optional<Token> semicolon = method.item().semicolon();
        if (semicolon.isEmpty()) {
            return;
        }
        int start = method.item().name().orElseThrow().range().end();
        int from = body.name().orElseThrow().range().end();
        Template text =
                Template.inline("").hole(new TextRange(from, body.node().range().end()));
        edits.replace(
                new TextRange(start, semicolon.get().range().end()),
                text,
                body.node().range());
        moved.add(body);
    }

    /** Drops a method that only calls the provided body. */
    void drop(ManualFn forwarder) {
        forwarders.add(forwarder.item().node());
        forwarder
                .associated()
                .ifPresent(type -> forwarders.add(type.declaration().node()));
    }

    /** Whether an item goes with a method that only calls the provided body. */
    boolean drops(Node item) {
        return forwarders.contains(item);
    }

    /** The names of the methods that provide their bodies again. */
    List<String> names() {
        return moved.stream()
                .flatMap(item -> item.name().stream())
                .map(name -> "`" + GeneratedName.methodOf(name.text()) + "`")
                .sorted()
                .toList();
    }

    void write(Rewrite rewrite) {
        rewrite.addAll(edits);
        List<Node> gone = new ArrayList<>(forwarders);
        boolean isEmpty = helper.isPresent()
                && helper.get().items().stream().allMatch(item -> item instanceof FnItem fn && moved.contains(fn));
        if (isEmpty && !moved.isEmpty()) {
            gone.add(helper.get().node());
            blankets.stream().map(Item::node).forEach(gone::add);
        }
        new Deletions().addLines(gone).write(rewrite);
    }
}
