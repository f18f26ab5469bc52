package stillwatch.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Family;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.SignalTypes;

/** The page on shared formats says what is so: its examples are imported, its table of signals is the one in use. */
class SharingPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/formats-sharing.md");
    private static final AccountKey ACCOUNT = new AccountKey("acme-api", "u-1042");

    @TempDir
    Path folder;

    private static String example(int n) throws IOException {
        List<String> found = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(found).hasSize(2);
        return found.get(n);
    }

    @Test
    void the_stix_example_is_imported() throws Exception {
        Gathered read = Gathered.of(new StixReader(), folder, example(0));
        assertThat(read.rows).hasSize(6);
        assertThat(read.rejections).isEmpty();
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 1 x-acme-quota");
        ClusterKey ring = new ClusterKey("Acme Model Lab", "Ring 4");
        assertThat(read.only(ClusterFact.class).details())
                .extracting("value")
                .contains("TLP:AMBER", "suspicious-activity");
        assertThat(read.only(MemberFact.class)).isEqualTo(new MemberFact(ring, ACCOUNT, null));
        assertThat(read.only(ObservationFact.class).n()).isEqualTo(310);
        assertThat(read.only(StateFact.class).state()).isEqualTo("disabled");
        assertThat(read.only(SourceFact.class).name()).isEqualTo("Acme Model Lab");
    }

    @Test
    void the_misp_example_is_imported() throws Exception {
        Gathered read = Gathered.of(new MispReader(), folder, example(1));
        assertThat(read.rows).hasSize(4);
        assertThat(read.rejections).isEmpty();
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 1 attribute yara");
        assertThat(read.only(IncidentFact.class).name()).isEqualTo("Bulk prompts from one office");
        assertThat(read.only(ObservationFact.class).account()).isEqualTo(ACCOUNT);
        assertThat(read.facts(KeptFact.class)).hasSize(2);
        String address = new Observable(Family.NETWORK, "ip", "192.0.2.44").id().toString();
        assertThat(read.facts(RelationFact.class))
                .anyMatch(it -> it.relation().equals("sighted") && it.to().equals(address))
                .anyMatch(
                        it -> it.relation().equals("connected-from") && it.to().equals(address));
    }

    @Test
    void each_reader_recognises_its_own_example_and_not_the_other() throws Exception {
        assertThat(score(new StixReader(), example(0))).isGreaterThan(90);
        assertThat(score(new MispReader(), example(1))).isGreaterThan(90);
        assertThat(score(new StixReader(), example(1))).isZero();
        assertThat(score(new MispReader(), example(0))).isZero();
    }

    @Test
    void the_table_of_signals_is_the_one_in_use() throws Exception {
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 4 && cells[1].strip().matches("[A-Z]{4,}")) {
                for (String word : cells[2].strip().split(", ", -1)) {
                    assertThat(SignalTypes.family(word)).as(word).isEqualTo(Family.valueOf(cells[1].strip()));
                }
            }
        }
        assertThat(SignalTypes.family("ip")).isEqualTo(Family.NETWORK);
        assertThat(SignalTypes.family("no such word")).isNull();
    }

    private static int score(Reader reader, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return reader.recognise(new Sample("a.json", bytes, bytes.length)).score();
    }
}
