package dev.sugarmap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordTest {
    @Test
    void knows_its_own_again_and_no_other() {
        Password password = Password.of("correct horse battery");

        assertThat(password.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(password.matches("correct horse battery")).isTrue();
        assertThat(password.matches("correct horse batterz")).isFalse();
        assertThat(password.matches("")).isFalse();
        assertThat(password.isCurrent()).isTrue();
        assertThat(Password.of("correct horse battery")).isNotEqualTo(password);
        assertThat(password).hasToString("Password");
    }

    /** From the reference implementation's own tests. */
    @Test
    void agrees_with_the_reference_implementation() {
        Password known =
                new Password("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(known.matches("password")).isTrue();
    }

    @Test
    void an_old_cost_still_matches_but_is_not_current() {
        Password old = Password.of("correct horse battery", 1024, 1);

        assertThat(old.matches("correct horse battery")).isTrue();
        assertThat(old.isCurrent()).isFalse();
    }

    @Test
    void the_same_characters_composed_otherwise_are_the_same_password() {
        assertThat(Password.of("cafe\u0301 cafe\u0301 cafe\u0301").matches("caf\u00e9 caf\u00e9 caf\u00e9"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "aaaaaaaaaaaaaaaa", "tmandrytmandry123", "TMANDRYtmandry12345"})
    void what_is_guessed_first_cannot_be_chosen(String chosen) {
        assertThat(Password.objection("tmandry", chosen)).isPresent();
    }

    @Test
    void a_long_phrase_can_be_chosen() {
        assertThat(Password.objection("tmandry", "correct horse battery")).isEmpty();
        assertThat(Password.objection("tmandry", "x".repeat(257))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "$argon2i$v=19$m=1,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA"})
    void nothing_else_is_taken_for_a_hash(String text) {
        assertThatThrownBy(() -> new Password(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
