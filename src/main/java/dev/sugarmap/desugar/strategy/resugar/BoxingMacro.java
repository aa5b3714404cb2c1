package dev.sugarmap.desugar.strategy.resugar;

import dev.sugarmap.desugar.Diagnostic;
import dev.sugarmap.desugar.edit.Deletions;
import dev.sugarmap.desugar.edit.Rewrite;
import dev.sugarmap.desugar.job.Job;
import dev.sugarmap.desugar.source.TraitPairs;
import dev.sugarmap.rust.RustFile;
import dev.sugarmap.rust.ast.Attribute;
import dev.sugarmap.rust.ast.ImplItem;
import dev.sugarmap.rust.ast.Item;
import dev.sugarmap.rust.ast.Path;
import dev.sugarmap.rust.ast.TraitItem;
import dev.sugarmap.rust.ast.UseItem;
import dev.sugarmap.rust.syntax.Node;
import dev.sugarmap.rust.syntax.SyntaxKind;
import dev.sugarmap.rust.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The attribute {@code #[async_trait]}, which traits and implementations can do without: rule 5 of section 12. */
public final class BoxingMacro {
    private static final String NAME = "async_trait";
    private static final String PATH = "async_trait::async_trait";

    private final RustFile file;
    private final List<UseItem> imports = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Set.of(NAME, PATH, "::" + PATH));
    private final List<Item> items = new ArrayList<>();
    private final List<Node> attributes = new ArrayList<>();

    /** Looks for it in a file. */
    public BoxingMacro(RustFile file) {
        this.file = file;
        file.tree().nodes(SyntaxKind.USE_ITEM).forEach(node -> addImport(new UseItem(node)));
        Stream.concat(
                        file.tree().nodes(SyntaxKind.TRAIT_ITEM).stream().map(TraitItem::new),
                        file.tree().nodes(SyntaxKind.IMPL_ITEM).stream().map(ImplItem::new))
                .sorted(Comparator.comparingInt(item -> item.node().index()))
                .forEach(this::addItem);
    }

    private void addImport(UseItem use) {
        use.imports().stream()
                .filter(imported -> imported.path().equals(List.of(NAME, NAME)))
                .flatMap(imported -> imported.name().stream())
                .forEach(name -> {
                    names.add(name);
                    imports.add(use);
                });
    }

    private void addItem(Item item) {
        List<Node> found = item.attributes().stream()
                .filter(attribute ->
                        attribute.path().map(Path::text).filter(names::contains).isPresent())
                .map(Attribute::node)
                .toList();
        if (!found.isEmpty()) {
            items.add(item);
            attributes.addAll(found);
        }
    }

    /** Whether the file has it. */
    public boolean isFound() {
        return !items.isEmpty();
    }

    /** Where it stands first. */
    public Node first() {
        return attributes.getFirst();
    }

    /** Removes it and what imports it. */
    public void remove(Rewrite rewrite) {
        List<Node> gone = new ArrayList<>(attributes);
        imports.stream()
                .filter(use -> use.imports().size() == 1)
                .map(UseItem::node)
                .forEach(gone::add);
        boolean isNeeded = names.stream()
                .flatMap(name -> file.tree().identifiers(name).stream())
                .anyMatch(token -> gone.stream().noneMatch(node -> node.range().contains(token.range())));
        if (isNeeded) {
            gone.removeIf(node -> node.kind() == SyntaxKind.USE_ITEM);
        }
        new Deletions().addLines(gone).write(rewrite);
    }

    /** Says what is not so any more. */
    public void warn(String rule, Job job) {
        Map<ImplItem, TraitPairs.Found> implemented = TraitPairs.in(file).implementations();
        for (Item item : items) {
            if (item instanceof TraitItem trait) {
                warnOf(trait, rule, job);
            } else if (item instanceof ImplItem implementation
                    && implemented.get(implementation) instanceof TraitPairs.Found.Elsewhere) {
                String name = implementation.traitPath().flatMap(Path::lastName).orElse("_");
                job.say(Diagnostic.warning(
                        rule,
                        "\"" + name + "\" is not declared here; its declaration must do without async_trait, too",
                        implementation.trait().orElseThrow().node().range()));
            }
        }
    }

    private void warnOf(TraitItem trait, String rule, Job job) {
        Optional<Token> name = trait.name();
        if (name.isEmpty()) {
            return;
        }
        boolean isLocal = trait.attributes().stream()
                .filter(attribute -> attributes.contains(attribute.node()))
                .flatMap(attribute -> attribute.arguments().stream())
                .anyMatch(arguments -> Questions.words(arguments).equals("( ? Send )"));
        if (!isLocal) {
            job.say(Diagnostic.warning(
                    rule,
                    "futures of \"" + name.get().text() + "\" were Send; async fn does not promise it",
                    name.get().range()));
        }
        ObjectUse.of(name.get().text(), file).forEach(use -> job.say(use.warning(rule)));
    }
}
