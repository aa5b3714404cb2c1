package dev.sugarmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
final class SignInPageTest {
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        site.addAccount("tmandry");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void leads_whoever_signs_in_to_where_they_were_going() {
        HttpResponse<String> form = site.get("/sign-in?to=/roadmap?on=2021-10-01");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();

        HttpResponse<String> answer = signIn("tmandry", Site.PASSWORD, "/roadmap?on=2021-10-01");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/roadmap?on=2021-10-01");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "/x\r\nSet-Cookie: session=x",
                "javascript:alert(1)",
                "roadmap",
                "/größe"
            })
    void leads_nowhere_but_within_the_site(String to) {
        HttpResponse<String> answer = signIn("tmandry", Site.PASSWORD, to);

        assertThat(answer.headers().firstValue("Location")).contains("/audit");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"tmandry, wrong", "nobody, correct horse battery", "'\"><script>alert(1)</script>', x", "'', ''"})
    void refuses_in_the_same_words_whatever_is_wrong(String name, String password) {
        HttpResponse<String> answer = signIn(name, password, "/");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("There is no account with that name and password.")
                .doesNotContain("<script>alert");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        signIn("tmandry", Site.PASSWORD, "/");
    }

    @Test
    void says_when_to_try_again() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(signIn("guessed", "wrong", "/").statusCode()).isEqualTo(403);
        }
        HttpResponse<String> answer = signIn("guessed", "wrong", "/");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.body()).contains("Try again at 12:00:30 UTC, in 30 seconds", "value=\"guessed\"");
    }

    @Test
    void a_session_from_before_is_never_gone_on_with() {
        String planted = "session=" + "A".repeat(43);
        HttpResponse<String> first =
                site.post("/sign-in", Map.of("name", "tmandry", "password", Site.PASSWORD), "Cookie", planted);
        String given = first.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        assertThat(given).isNotEqualTo(planted);
        assertThat(site.get("/sign-in", "Cookie", given).statusCode()).isEqualTo(303);

        HttpResponse<String> second =
                site.post("/sign-in", Map.of("name", "tmandry", "password", Site.PASSWORD), "Cookie", given);

        assertThat(second.headers().firstValue("Set-Cookie").orElseThrow()).doesNotStartWith(given);
        assertThat(site.get("/sign-in", "Cookie", given).statusCode()).isEqualTo(200);
    }

    @Test
    void another_site_can_sign_nobody_in() {
        Map<String, String> fields = Map.of("name", "tmandry", "password", Site.PASSWORD);

        assertThat(site.post("/sign-in", fields, "Origin", "https://example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post("/sign-in", fields, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(site.post("/sign-in", fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/sign-in", fields, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(site.post("/sign-in", fields, "Origin", site.address()).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out"})
    void takes_nothing_but_forms(String path) {
        assertThat(site.send("POST", path).statusCode()).isIn(303, 415);
        assertThat(site.send("DELETE", path).statusCode()).isEqualTo(405);
    }

    private static HttpResponse<String> signIn(String name, String password, String to) {
        return site.post("/sign-in", Map.of("name", name, "password", password, "to", to));
    }
}
