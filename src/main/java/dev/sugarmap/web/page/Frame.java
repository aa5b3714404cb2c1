package dev.sugarmap.web.page;

import dev.sugarmap.roadmap.AsOf;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.web.http.Problem;
import dev.sugarmap.web.http.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What surrounds every page: its title, the navigation, and the day that it shows.
 *
 * @param title the page's own name, without the site's
 * @param description one sentence for search engines and link previews
 * @param path the address without its query
 * @param asOf the day that the page shows, and as known when
 * @param today the current UTC day
 * @param since the day that the one shown is compared with, if any
 * @param scripts addresses of the modules that make this page live
 * @param feed where one can subscribe to what changes here
 */
public record Frame(
        String title,
        String description,
        String path,
        AsOf asOf,
        LocalDate today,
        Optional<LocalDate> since,
        List<String> scripts,
        Feed feed) {
    private static final Feed EVERYTHING = new Feed("Changes of the roadmap", "/changes.atom");

    private static final List<Section> SECTIONS = List.of(
            new Section("/roadmap", "Roadmap"),
            new Section("/initiatives", "Initiatives"),
            new Section("/progress", "Progress"),
            new Section("/changes", "Changes"),
            new Section("/docs", "Documents"),
            new Section("/desugar", "Desugar"));

    /** An entry of the main navigation. */
    public record Section(String path, String label) {}

    /** A feed and what it tells. */
    public record Feed(String title, String href) {}

    /** The frame of a page that needs no script of its own. */
    public static Frame of(String title, String description, Request request) {
        return new Frame(
                title,
                description,
                request.path(),
                request.asOf(),
                request.today(),
                request.since(),
                List.of(),
                EVERYTHING);
    }

    /** The frame of a page that no parameters change. */
    static Frame today(String title, String description, String path, LocalDate today) {
        return new Frame(title, description, path, AsOf.now(today), today, Optional.empty(), List.of(), EVERYTHING);
    }

    /** The same frame for a page that these modules make live. */
    public Frame with(String... scripts) {
        return new Frame(title, description, path, asOf, today, since, List.of(scripts), feed);
    }

    /** The same frame for a page that tells what changed since that day. */
    Frame comparedWith(LocalDate day) {
        return new Frame(title, description, path, asOf, today, Optional.of(day), scripts, feed);
    }

    /** The same frame for a page whose changes that feed tells. */
    Frame fedBy(Address feed) {
        Feed own = new Feed("Changes: " + title, feed.toString());
        return new Frame(title, description, path, asOf, today, since, scripts, own);
    }

    /** The main navigation. */
    public List<Section> sections() {
        return SECTIONS;
    }

    /** Whether this page belongs to that section. */
    public boolean isIn(Section section) {
        return path.equals(section.path()) || path.startsWith(section.path() + "/");
    }

    /** The day that the page shows. */
    public LocalDate on() {
        return asOf.day();
    }

    /** Whether the page shows another day than today. */
    public boolean travelled() {
        return !on().equals(today);
    }

    /** The parameters that keep the day shown, the one that it is compared with and what was known. */
    public SortedMap<String, LocalDate> times() {
        SortedMap<String, LocalDate> times = new TreeMap<>();
        asOf.known().ifPresent(day -> times.put("known", day));
        if (travelled()) {
            times.put("on", on());
        }
        since.ifPresent(day -> times.put("since", day));
        return times;
    }

    /** The link to {@code address} that keeps these {@link #times()}. */
    public String href(String address) {
        int hash = address.indexOf('#');
        String base = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        StringBuilder href = new StringBuilder(base);
        times().forEach((name, day) -> href.append(base.length() == href.length() && !base.contains("?") ? '?' : '&')
                .append(name)
                .append('=')
                .append(day));
        return href.append(anchor).toString();
    }

    /** What a page is made from: its address, its parameters, and which day it is. */
    public record Request(String path, Query query, LocalDate today) {
        /** The day asked for by {@code ?on=}, otherwise today. */
        public LocalDate on() {
            return query.date("on").orElse(today);
        }

        /** The day asked for, as known at the end of the day that {@code ?known=} names, otherwise now. */
        public AsOf asOf() {
            return new AsOf(on(), query.date("known"));
        }

        /** The day that {@code ?since=} names. */
        public Optional<LocalDate> since() {
            return query.date("since");
        }

        /** What the path names below {@code folder}; what cannot be a name is not found. */
        Slug slugBelow(String folder) {
            return Slug.parse(path.substring(folder.length()))
                    .orElseThrow(
                            () -> Problem.notFound("There is no such page.").thrown());
        }
    }

    /** A text as it stands in the query of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
