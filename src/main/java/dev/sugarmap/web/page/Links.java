package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.Item;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the texts and links of a status table lead. */
final class Links {
    private static final Pattern ISSUE = Pattern.compile("(RFC)?#(\\d{1,9})");
    private static final Pattern WEB = Pattern.compile("https?://(\\S+?)/?");

    /** Numbers that stand in a table until the real one is known. */
    private static final Set<String> PLACEHOLDERS = Set.of("#123", "#0000");

    private final Library library;
    private final Frame frame;

    /** Links to these documents, on a page of that frame. */
    Links(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    /**
     * The issue of an item, where its cell links to or else to where its number leads: {@code #50547} is one of the
     * compiler's repository, {@code RFC#3185} a proposal.
     */
    static Optional<Ref> issue(Item item) {
        return item.issue()
                .map(text -> item.links().stream()
                        .filter(link -> link.role().equals("issue")
                                && WEB.matcher(link.target()).matches())
                        .map(link -> Ref.to(text, link.target()))
                        .findFirst()
                        .orElseGet(() -> issue(text)));
    }

    private static Ref issue(String text) {
        Matcher issue = ISSUE.matcher(text);
        if (!issue.matches() || PLACEHOLDERS.contains(text)) {
            return Ref.plain(text);
        }
        String kind = issue.group(1) == null ? "rust/issues/" : "rfcs/pull/";
        return Ref.to(text, "https://github.com/rust-lang/" + kind + issue.group(2));
    }

    /** A link of an item's row: to the web, to a document of the initiative's book, or where neither, to nothing. */
    Ref of(Item.Link link, Item item) {
        Matcher web = WEB.matcher(link.target());
        if (web.matches()) {
            return Ref.to(link.role().equals("title") ? link.text() : web.group(1), link.target());
        }
        return library.find(item.initiative() + "/" + link.target().replaceFirst("#.*", ""))
                .map(document -> Ref.to(link.text(), frame.href(Library.address(document.slug()))))
                .orElse(Ref.plain(link.text().equals(item.title()) ? link.target() : link.text()));
    }
}
