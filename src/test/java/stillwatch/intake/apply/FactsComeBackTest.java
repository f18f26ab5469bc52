package stillwatch.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.store.row.BroughtRow;

class FactsComeBackTest {
    @TempDir
    Path folder;

    @Test
    void what_rows_say_is_read_back_equal_in_the_order_of_the_file() throws IOException {
        InventedFacts invented = new InventedFacts(new Random(11));
        List<List<Fact>> rows = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            rows.add(invented.row());
        }
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            assertThat(open.rows()).extracting(BroughtRow::facts).isEqualTo(rows);
            assertThat(open.rows()).extracting(BroughtRow::line).startsWith(2L, 3L, 4L);
        }
    }

    @Test
    void texts_longer_than_any_column_are_read_back_whole() throws IOException {
        String ten = "0123456789".repeat(1_000_000);
        AccountKey longKey = new AccountKey("p", "k".repeat(150_000));
        List<List<Fact>> rows = List.of(
                List.of(new EventFact(null, ten, null, null, List.of(new Detail("n", ten)))),
                List.of(new AccountFact(longKey, "short", null, null, null, List.of())),
                List.of(new AccountFact(longKey, "other", null, null, null, List.of())),
                List.of(new KeptFact("f", "k", null, null, "x".repeat(100_000))),
                List.of(new EventFact(null, "short", null, null, List.of())));
        try (OpenStore open = new OpenStore(folder)) {
            open.bring(rows);
            assertThat(open.rows()).extracting(BroughtRow::facts).isEqualTo(rows);
        }
    }

    @Test
    void the_words_of_times_keep_their_places_in_the_columns() {
        assertThat(String.join(" ", words(stillwatch.casefile.Precision.values())))
                .as("a new word goes to the end, or the schema gets a new number")
                .isEqualTo("MICROSECOND MILLISECOND SECOND MINUTE HOUR DAY MONTH YEAR SPAN NONE");
        assertThat(String.join(" ", words(stillwatch.casefile.Certainty.values())))
                .isEqualTo("STATED ZONE_GIVEN ZONE_UNKNOWN IN_GAP IN_OVERLAP INVERTED");
    }

    private static List<String> words(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }
}
