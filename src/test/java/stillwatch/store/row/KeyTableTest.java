package stillwatch.store.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Sql;

class KeyTableTest {
    private Sql sql;
    private KeyTable keys;

    @BeforeEach
    void open() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:h2:mem:", "sa", ""));
        sql.run(KeyTable.create("row_key"));
        keys = new KeyTable(sql, "row_key");
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private void add(Map<HexId, Long> ids) {
        keys.addAll(new ArrayList<>(ids.keySet()), new LongArrayList(ids.values()));
    }

    @Test
    void ids_that_begin_alike_are_told_apart_whatever_comes_and_goes() {
        Random random = new Random(3);
        Map<HexId, Long> model = new TreeMap<>();
        long[] his = {Long.MIN_VALUE, -7, -6, 0, 1, Long.MAX_VALUE - 9, Long.MAX_VALUE};
        for (int round = 0; round < 400; round++) {
            HexId id = new HexId(his[random.nextInt(his.length)], random.nextInt(2));
            if (model.remove(id) == null) {
                model.put(id, (long) round);
                add(Map.of(id, (long) round));
            } else {
                keys.removeAll(List.of(id), new LongArrayList(new long[] {0}));
            }
            for (long hi : his) {
                for (int lo = 0; lo < 2; lo++) {
                    HexId asked = new HexId(hi, lo);
                    assertThat(keys.find(asked)).isEqualTo(model.getOrDefault(asked, KeyTable.NONE));
                }
            }
        }
    }

    @Test
    void several_ids_of_one_batch_may_begin_alike() {
        Map<HexId, Long> ids = new TreeMap<>();
        for (int lo = 0; lo < 4; lo++) {
            ids.put(new HexId(17, lo), 100L + lo);
        }
        add(ids);
        ids.forEach((id, nr) -> assertThat(keys.find(id)).isEqualTo(nr));

        keys.moveAll(List.of(new HexId(17, 2)), new LongArrayList(new long[] {5}));
        assertThat(keys.find(new HexId(17, 2))).isEqualTo(5);
        assertThat(keys.find(new HexId(17, 1))).isEqualTo(101);
    }

    @Test
    void more_ids_beginning_alike_than_there_are_slots_are_refused_not_mixed_up() {
        Map<HexId, Long> ids = new TreeMap<>();
        for (int lo = 0; lo < 5; lo++) {
            ids.put(new HexId(17, lo), 100L + lo);
        }
        assertThatThrownBy(() -> add(ids)).hasMessageContaining("begin like");
    }
}
