package stillwatch.desktop.screen.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import stillwatch.claims.NumberWords;
import stillwatch.claims.Range;

/** What numbers mean in words, and where they are drawn. */
class NumbersTest {
    private static Range range(String stated) {
        NumberWords.About about = new NumberWords.About("", null, "campaign", "accounts", null, null);
        return Range.of(NumberWords.of(stated).orElseThrow().figure(about, stated));
    }

    private static String means(String stated) {
        return NumberLines.means(range(stated));
    }

    @Test
    void every_hedge_is_told_as_what_it_can_mean() {
        assertThat(means("nearly 25,000")).isEqualTo("23,750 to 25,000");
        assertThat(means("at least 400")).isEqualTo("400 and more");
        assertThat(means("up to 400")).isEqualTo("up to 400");
        assertThat(means("398")).isEqualTo("397.5 to 398.5");
        assertThat(means("between 380 and 400")).isEqualTo("380 to 400");
    }

    @Test
    void the_scale_holds_every_end_and_what_has_none_reaches_the_edge() {
        NumberScale scale = NumberScale.of(List.of(range("nearly 25,000"), range("at least 20,000")));

        assertThat(scale.at(new BigDecimal("20000"))).isBetween(0.01, 0.2);
        assertThat(scale.at(new BigDecimal("25000"))).isBetween(0.8, 0.99);
        assertThat(scale.at(range("at least 20,000").high())).isEqualTo(1);
    }

    @Test
    void one_number_alone_stands_in_the_middle_of_its_scale() {
        NumberScale scale = NumberScale.of(List.of(range("at least 20,000")));

        assertThat(scale.at(new BigDecimal("20000"))).isBetween(0.3, 0.7);
    }
}
