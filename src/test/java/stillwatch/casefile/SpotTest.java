package stillwatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "page 3",
                "page 3 · 120,80 200×40",
                "120.5,80.25 200×40",
                "line 17",
                "lines 17–19",
                "characters 120–164",
                "page 3 · characters 0–12"
            })
    void a_place_comes_back_as_it_was_written(String text) {
        assertThat(Spot.of(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "' Page 3 ·  120, 80  200 x 40 ', 'page 3 · 120,80 200×40'",
        "LINES 17 - 17, line 17",
        "characters 1-2, characters 1–2"
    })
    void what_a_person_types_is_understood_too(String typed, String text) {
        assertThat(Spot.of(typed).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in the footer",
                "page 3 · in the footer",
                "page 3 · page 4",
                "120,80 200×40 · page 3",
                "lines 19–17",
                "characters 5",
                "line 1 · line 2",
                "page 12345678901",
                "120,80"
            })
    void other_words_are_no_place_a_program_could_find(String text) {
        assertThat(Spot.of(text)).isEmpty();
    }

    @Test
    void numbers_are_kept_to_a_hundredth() {
        Spot spot = Spot.area(2, new Spot.Area(1.0 / 3, 0, 100, 20.999));
        assertThat(spot.text()).isEqualTo("page 2 · 0.33,0 100×21");
        assertThat(Spot.of(spot.text())).contains(Spot.area(2, new Spot.Area(0.33, 0, 100, 21)));
    }
}
