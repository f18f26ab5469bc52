package stillwatch.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A filter is cut into the terms a person would take off one by one. */
class TypedTest {
    private static List<String> texts(String filter) {
        return Typed.of(filter).stream().map(Typed.Part::text).toList();
    }

    @Test
    void words_phrases_fields_and_what_is_turned_round_are_terms_of_their_own() {
        assertThat(texts("grey \"two words\" country:SG -state:banned card:\"a b\""))
                .containsExactly("grey", "\"two words\"", "country:SG", "-state:banned", "card:\"a b\"");
        assertThat(texts("https://a.example 2001:db8::1")).containsExactly("https://a.example", "2001:db8::1");
        assertThat(texts("  ")).isEmpty();
    }

    @Test
    void the_terms_put_together_again_are_the_same_filter() {
        String filter = "grey \"two words\" country:SG -state:banned card:\"a b\"";
        assertThat(String.join(" ", texts(filter))).isEqualTo(filter);
    }

    @Test
    void a_chip_says_a_term_in_words() {
        assertThat(Typed.of("-state:banned").getFirst().words()).isEqualTo("not state: banned");
        assertThat(Typed.of("country:\"SG\"").getFirst().words()).isEqualTo("country: SG");
    }

    @Test
    void exactly_this_value_is_asked_for_even_with_spaces_and_as_near_as_can_be_with_quotes() {
        assertThat(Typed.exactly("payment", "pm 1")).isEqualTo("payment:\"pm 1\"");
        assertThat(Typed.exactly("client", "a\"b")).isEqualTo("\"a\"");
    }
}
