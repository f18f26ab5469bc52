package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.TableReader;

class RecognitionTest {
    private static final String TIMESKETCH = """
            message,timestamp,datetime,timestamp_desc,tag,hostname
            "Logon, remote",1775037600000000,2026-04-01T10:00:00+00:00,Event Logged,"['x']",host-1
            File made,1775037601000000,2026-04-01T10:00:01+00:00,Creation Time,[],host-2
            """;

    @TempDir
    Path folder;

    private String surest(String name, byte[] bytes) throws Exception {
        Sample sample = FileSource.with(folder.resolve(name), bytes).sample();
        TableReader best = TableReaders.all().stream()
                .max(Comparator.comparingInt(it -> it.recognise(sample).score()))
                .orElseThrow();
        return best.recognise(sample).score() == 0 ? "none" : best.name();
    }

    @Test
    void each_reader_knows_its_own() throws Exception {
        assertThat(surest("a.csv", "a,b\n1,2\n".getBytes(UTF_8))).isEqualTo("csv");
        assertThat(surest("a.txt", "a\tb\n1\t2\n".getBytes(UTF_8))).isEqualTo("csv");
        assertThat(surest("a.csv", TIMESKETCH.getBytes(UTF_8))).isEqualTo("timesketch-csv");
        assertThat(surest("a.bin", new HandmadeWorkbook().sheet("s", "").bytes()))
                .isEqualTo("xlsx");
        assertThat(surest("a.json", "[\n {\"a\": 1}, {\"a\": 2}]".getBytes(UTF_8)))
                .isEqualTo("json-table");
        assertThat(surest("a.jsonl", "{\"a\": 1}\n{\"b\": 2}\n".getBytes(UTF_8)))
                .isEqualTo("json-table");
        assertThat(surest("a.json", "{\n\"a\": 1,\n\"b\": 2}\n".getBytes(UTF_8)))
                .isEqualTo("none");
        assertThat(surest("a.json", "{\"data\": [{\"a\": 1}]}".getBytes(UTF_8))).isEqualTo("none");
        assertThat(surest("a.txt", "Some words and no table.\nNone at all\n".getBytes(UTF_8)))
                .isEqualTo("none");
        assertThat(surest("a.csv", new byte[0])).isEqualTo("none");
        assertThat(surest("a.csv", "%PDF-1.7,a,b\n,c,d\n".getBytes(UTF_8))).isEqualTo("none");
    }

    @Test
    void a_timesketch_timeline_keeps_its_columns_meaning() throws Exception {
        FileSource source = FileSource.with(folder.resolve("t.csv"), TIMESKETCH.getBytes(UTF_8));

        Found found = Found.in(new TimesketchCsvReader(), source, Settings.NONE);

        assertThat(found.rejected).isEmpty();
        EventFact first = found.all(EventFact.class).get(0);
        assertThat(first.title()).isEqualTo("Logon, remote");
        assertThat(first.kind()).isEqualTo("Event Logged");
        assertThat(first.at().from()).isEqualTo(1775037600000000L);
        assertThat(first.details())
                .containsExactly(
                        new Detail("timestamp", "1775037600000000"),
                        new Detail("tag", "['x']"),
                        new Detail("hostname", "host-1"));
    }

    @Test
    void without_a_datetime_the_microseconds_count() throws Exception {
        FileSource source = FileSource.with(
                folder.resolve("t.csv"), "message,timestamp,timestamp_desc\nx,1775037600000000,Seen\n".getBytes(UTF_8));

        assertThat(Found.in(new TimesketchCsvReader(), source, Settings.NONE)
                        .all(EventFact.class)
                        .get(0)
                        .at()
                        .from())
                .isEqualTo(1775037600000000L);
    }
}
