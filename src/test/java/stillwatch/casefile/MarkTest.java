package stillwatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource({
        "letter,LETTER",
        "Letter,LETTER",
        "open-letter,LETTER",
        "MODEL_RELEASE,MODEL_RELEASE",
        "model  release,MODEL_RELEASE",
        "memo,MEMORANDUM",
        "court filing,FILING"
    })
    void a_kind_of_the_vocabulary_makes_a_mark_however_it_is_written(String kind, Mark mark) {
        assertThat(Mark.of(kind, List.of())).contains(mark);
    }

    @Test
    void any_other_kind_makes_none() {
        assertThat(Mark.of("sign-up", List.of())).isEmpty();
        assertThat(Mark.of("other", List.of())).isEmpty();
        assertThat(Mark.of(null, List.of())).isEmpty();
    }

    @Test
    void the_detail_counts_before_the_kind() {
        assertThat(Mark.of("letter", detail("no"))).isEmpty();
        assertThat(Mark.of("letter", detail("yes"))).contains(Mark.LETTER);
        assertThat(Mark.of("letter", detail("filing"))).contains(Mark.FILING);
        assertThat(Mark.of("sign-up", detail("Yes"))).contains(Mark.OTHER);
        assertThat(Mark.of("sign-up", detail("a hearing"))).contains(Mark.OTHER);
        assertThat(Mark.of("letter", detail(" "))).contains(Mark.LETTER);
    }

    private static List<Detail> detail(String value) {
        return List.of(new Detail("colour", "red"), new Detail("Mark", value));
    }
}
