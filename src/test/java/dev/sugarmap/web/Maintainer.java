package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;

/** Somebody who is signed in, as a browser would be. */
@NullMarked
public final class Maintainer {
    private final Site site;
    private final String cookie;

    private Maintainer(Site site, String cookie) {
        this.site = site;
        this.cookie = cookie;
    }

    static Maintainer signedIn(Site site, String name) {
        HttpResponse<String> answer = site.post("/sign-in", Map.of("name", name, "password", Site.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Maintainer(site, cookie.substring(0, cookie.indexOf(';')));
    }

    /** The cookie of the session, as {@code name=value}. */
    String cookie() {
        return cookie;
    }

    HttpResponse<String> get(String path) {
        return site.get(path, "Cookie", cookie);
    }

    /** The page at that path, which must be there. */
    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), site.address() + path);
    }

    /** What the form of that page would send, with what is typed over it. */
    Map<String, String> fields(String path, Map<String, String> typed) {
        Map<String, String> fields = filled(page(path));
        fields.putAll(typed);
        return fields;
    }

    /** What the main form of a page holds. */
    static Map<String, String> filled(Document page) {
        Map<String, String> fields = new HashMap<>();
        Element form = page.selectFirst("main form.sheet");
        assertThat(form).as(page.html()).isNotNull();
        if (form != null) {
            for (Element field : form.select("input[name]:not([type=radio]), input[type=radio][checked]")) {
                fields.put(field.attr("name"), field.attr("value"));
            }
            for (Element field : form.select("textarea[name]")) {
                fields.put(field.attr("name"), field.wholeText());
            }
            for (Element field : form.select("select[name]")) {
                fields.put(field.attr("name"), field.select("option[selected]").attr("value"));
            }
        }
        return fields;
    }

    /** Sends a form as it is given. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String[] all = Stream.concat(Stream.of("Cookie", cookie), Arrays.stream(headers))
                .toArray(String[]::new);
        return site.post(path, fields, all);
    }

    /** Opens a page, types over its form and sends it. */
    HttpResponse<String> submit(String path, Map<String, String> typed) {
        return post(path.replaceFirst("\\?.*", ""), fields(path, typed));
    }
}
