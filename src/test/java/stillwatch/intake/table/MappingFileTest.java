package stillwatch.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Mapping.DateOrder;
import stillwatch.intake.reading.Mapping.Dialect;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Subject;

class MappingFileTest {
    private static final Mapping FULL = new Mapping(
            Subject.ACCOUNTS,
            List.of(
                    new Column("Konto", "account"),
                    new Column("ip \"x\"", "observable:NETWORK:ip"),
                    new Column("z", "ignore")),
            "Europe/Berlin",
            DateOrder.DAY_FIRST,
            "example",
            "Partner A",
            new Dialect("\t", "'", "windows-1252", 3),
            "Sheet 1");

    private static Mapping read(String json) throws Refusal {
        return MappingFile.read(json.getBytes(UTF_8));
    }

    @Test
    void what_was_written_is_read_back_the_same() throws Refusal {
        assertThat(read(MappingFile.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void it_is_the_form_the_journal_keeps() throws Refusal {
        RecordCodec<Mapping> journal = RecordCodec.of(Mapping.class);

        assertThat(read(journal.text(FULL))).isEqualTo(FULL);
        assertThat(journal.read(journal.bytes(read(MappingFile.write(FULL))))).isEqualTo(FULL);
    }

    @Test
    void a_small_one_is_enough() throws Refusal {
        Mapping mapping = read(
                " {\n\t\"subject\" : \"EVENTS\",\r\n \"columns\":[ {\"header\":\"a\",\"target\":\"title\"} ] } \n");

        assertThat(mapping.columns()).containsExactly(new Column("a", "title"));
        assertThat(mapping.dialect()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"subject":"EVENTS","columns":[],"colour":"x"}                                        | colour
            {"subject":"EVENTS","columns":[],"zone":1}                                            | "zone"
            {"subject":"EVENTS","columns":[],"subject":"EVENTS"}                                  | Duplicate
            {"subject":"PEOPLE","columns":[]}                                                     | ACCOUNTS
            {"columns":[]}                                                                        | "subject"
            {"subject":"EVENTS"}                                                                  | "columns"
            {"subject":"EVENTS","columns":[{"header":"a"}]}                                       | "target"
            {"subject":"EVENTS","columns":[{"header":"a","target":"colour"}]}                     | "colour"
            {"subject":"EVENTS","columns":[{"header":"a","target":"observable:NET:ip"}]}          | NETWORK
            {"subject":"EVENTS","columns":[{"header":"a","target":"observable:NETWORK"}]}         | observable:FAMILY:type
            {"subject":"EVENTS","columns":[{"header":"a","target":"cluster"}]}                    | no place
            {"subject":"EVENTS","columns":[{"header":"a","target":"time"},{"header":"b","target":"time"}]} | two columns
            {"subject":"EVENTS","columns":[{"header":"a","target":"time"},{"header":"a","target":"title"}]} | twice
            {"subject":"EVENTS","columns":[],"dialect":{"delimiter":";;"}}                        | one ASCII character
            {"subject":"EVENTS","columns":[],"dialect":{"delimiter":";","headerLine":-1}}         | whole number
            {"subject":"EVENTS","columns":[]} x                                                   | line 1
            {"subject":"EVENTS", // comment                                                       | line 1
            []                                                                                    | object
            """)
    void a_slip_is_found_and_named(String json, String named) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Refusal.class).hasMessageContaining(named);
    }
}
