package stillwatch.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.fact.FactNr;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Prepared;
import stillwatch.store.sql.Sql;

class MentionsTest {
    private Sql sql;
    private Named table;

    /** Here they lie apart, in pairs. */
    private Named spread;

    private PostingTable postings;

    /** Things whose ids begin alike, because the test says so. */
    private static final class Named extends EntityTable<String> {
        private final ToLongFunction<String> hi;

        Named(Sql sql, ToLongFunction<String> hi) {
            super(sql, "named", 1, List.of("good", "bad"));
            this.hi = hi;
        }

        @Override
        public Id id(String key) {
            return new HexId(hi.applyAsLong(key), key.hashCode()).id(Kind.ACCOUNT);
        }

        @Override
        void bind(Prepared to, String key) {
            to.text(key);
        }

        @Override
        boolean cut(String key) {
            return false;
        }
    }

    @BeforeEach
    void open() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:h2:mem:", "sa", ""));
        sql.run(
                "CREATE TABLE named(nr BIGINT PRIMARY KEY, step INT, lo INT, born BIGINT, name VARCHAR, good INT, bad INT)");
        sql.run(PostingTable.create("named_fact"));
        table = new Named(sql, key -> 42);
        spread = new Named(sql, key -> key.hashCode() / 2 * 0x9E3779B97F4A7C15L);
        postings = new PostingTable(sql, "named_fact");
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private long mention(String key, long row, long firstStaged) {
        Mentions<String> mentions = new Mentions<>(table, postings, firstStaged);
        long slot = mentions.mention(key, 0, row, FactNr.of(row, 0), 3);
        mentions.finish();
        return slot;
    }

    private List<String> found() {
        return sql.with("SELECT name, good FROM named ORDER BY name").list(c -> c.text() + c.number());
    }

    @Test
    void things_whose_ids_begin_alike_lie_side_by_side_and_are_counted_apart() {
        long a = mention("a", 1, Long.MAX_VALUE);
        long b = mention("b", 2, Long.MAX_VALUE);
        assertThat(b).isEqualTo(a + 1);
        assertThat(mention("b", 3, Long.MAX_VALUE)).isEqualTo(b);
        assertThat(found()).containsExactly("a1", "b2");

        Mentions<String> gone = new Mentions<>(table, postings, Long.MAX_VALUE);
        gone.unmention(a, 0, 1);
        gone.finish();
        assertThat(found()).containsExactly("b2");
        assertThat(mention("b", 4, Long.MAX_VALUE)).isEqualTo(b);
        assertThat(mention("c", 5, Long.MAX_VALUE)).isEqualTo(a);
        assertThat(found()).containsExactly("b3", "c1");
    }

    @Test
    void what_readers_see_already_is_counted_at_the_end_only() {
        mention("a", 1, 1);
        sql.commit();
        Mentions<String> later = new Mentions<>(table, postings, 10);
        later.mention("a", 0, 10, FactNr.of(10, 0), 3);
        later.mention("b", 0, 11, FactNr.of(11, 0), 3);
        later.write();
        assertThat(found()).containsExactly("a1", "b1");
        later.mention("b", 0, 12, FactNr.of(12, 0), 3);
        later.finish();
        assertThat(found()).containsExactly("a2", "b2");
    }

    /** Room for everything, for nothing, and for some of it: what is stored is the same. */
    @ParameterizedTest
    @CsvSource({"1000, 1000, 1000", "1, 1000, 1000", "3, 1000, 2", "1, 0, 1", "3, 4, 2", "7, 13, 5"})
    void however_little_is_held_everything_is_counted_once_and_keeps_its_slot(int keys, int slots, int sums) {
        Random random = new Random(keys + slots);
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Long> placed = new TreeMap<>();
        for (int round = 0; round < 6; round++) {
            long first = round * 500L + 1;
            long firstStaged = round % 2 == 0 ? first : Long.MAX_VALUE;
            Mentions<String> mentions =
                    new Mentions<>(spread, postings, firstStaged, new Mentions.Room(keys, slots, sums));
            for (long row = first; row < first + 500; row++) {
                String key = "k" + random.nextInt(40 + 30 * round);
                mentions.relieve();
                long slot = mentions.mention(key, 0, row, FactNr.of(row, 0), 1);
                assertThat(placed.computeIfAbsent(key, k -> slot)).isEqualTo(slot);
                expected.merge(key, 1, Integer::sum);
            }
            mentions.finish();
            sql.commit();
        }
        assertThat(found())
                .containsExactlyElementsOf(expected.entrySet().stream()
                        .map(e -> e.getKey() + e.getValue())
                        .toList());
        placed.forEach((key, slot) ->
                assertThat(postings.facts(slot, 1 << 1)).hasSizeGreaterThanOrEqualTo(expected.getOrDefault(key, 0)));
    }

    @Test
    void runs_that_would_take_the_same_place_lie_beside_each_other() {
        byte[] facts = new byte[] {3, 7};
        PostingTable.Run run = new PostingTable.Run(5L << 20, FactNr.of(7, 0), FactNr.of(7, 0), facts);
        postings.addAll(List.of(run, run));
        postings.addAll(List.of(run));
        assertThat(postings.runs(5L << 20)).hasSize(3);
        assertThat(postings.runs(6L << 20)).isEmpty();
        assertThat(postings.runs(4L << 20)).isEmpty();
    }

    @Test
    void where_a_thing_is_mentioned_is_listed_once_each_in_order_and_by_tag() {
        Mentions<String> mentions = new Mentions<>(table, postings, Long.MAX_VALUE);
        long slot = 0;
        for (int row = 1; row <= 10_000; row++) {
            slot = mentions.mention("a", 0, row, FactNr.of(row, row % 3), row % 2);
        }
        mentions.finish();
        long again = mention("a", 7, Long.MAX_VALUE);
        assertThat(again).isEqualTo(slot);
        assertThat(postings.facts(slot, 1 << 0 | 1 << 1)).hasSize(10_000).isSorted();
        assertThat(postings.facts(slot, 1 << 1)).hasSize(5_000).contains(FactNr.of(9_999, 0));
        assertThat(postings.facts(slot, 1 << 3)).containsExactly(FactNr.of(7, 0));
    }
}
