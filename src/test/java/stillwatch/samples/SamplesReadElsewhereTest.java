package stillwatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.intake.reading.Mapping;
import stillwatch.samples.harbour.HarbourSample;
import stillwatch.samples.messy.MessySample;
import stillwatch.samples.writing.ExpectedReceipt;
import stillwatch.samples.writing.Placed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers that are not ours find each planted row on the line the receipts name, so that the samples can be believed. */
class SamplesReadElsewhereTest {
    private static final JsonMapper JSON = new JsonMapper();
    private final MessySample sample = new MessySample();
    private final Map<String, byte[]> messy = sample.folder().files();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "accounts-eu.csv,windows-1252,`;`,3",
                "accounts-us.csv,UTF-8,`,`,1",
                "observations-apac.tsv,UTF-16LE,`\t`,1",
                "supertimeline.csv,UTF-8,`,`,1",
                "supertimeline-later.csv,UTF-8,`,`,1",
            })
    void the_rows_of_a_text_table_begin_where_they_were_planted(
            String file, String charset, char separator, int headerLine) throws IOException {
        String text = new String(messy.get(file), Charset.forName(charset));
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            records = reader.stream().toList();
        }
        assertThat(records.stream()
                        .map(CsvRecord::getStartingLineNumber)
                        .filter(line -> line > headerLine)
                        .toList())
                .isEqualTo(receipt(file).rows().stream().map(Placed::line).toList());
    }

    @Test
    void the_rows_of_both_sheets_stand_where_they_were_planted() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(messy.get("signals.xlsx")))) {
            List<ExpectedReceipt> receipts = sample.receipts().stream()
                    .filter(it -> it.file().equals("signals.xlsx"))
                    .toList();
            assertThat(book.getSheets().map(it -> it.getName())).containsExactly("Seen", "Payments");
            for (int i = 0; i < receipts.size(); i++) {
                List<Row> rows = book.getSheet(i).orElseThrow().read();
                assertThat(rows.stream().skip(1).map(it -> (long) it.getRowNum()))
                        .isEqualTo(receipts.get(i).rows().stream()
                                .map(Placed::line)
                                .toList());
            }
            Row first = book.getFirstSheet().read().get(1);
            assertThat(first.getCellAsDate(2)).contains(LocalDateTime.of(2026, 3, 2, 2, 0));
        }
    }

    @Test
    void each_object_of_the_bundle_and_each_part_of_the_event_has_a_planted_row() {
        JsonNode bundle = JSON.readTree(messy.get("partner.stix.json"));
        assertThat(bundle.path("objects").size())
                .isEqualTo(receipt("partner.stix.json").rows().size());
        JsonNode event = JSON.readTree(messy.get("misp-event.json")).path("Event");
        int parts = event.path("Attribute").size()
                + event.path("Object").size()
                + event.path("Galaxy").size();
        assertThat(1 + parts).isEqualTo(receipt("misp-event.json").rows().size());
    }

    @Test
    void a_planted_line_of_the_bundle_is_the_one_its_object_begins_on() {
        List<String> lines = new String(messy.get("partner.stix.json"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        JsonNode objects = JSON.readTree(messy.get("partner.stix.json")).path("objects");
        List<Placed> rows = receipt("partner.stix.json").rows();
        for (int i = 0; i < rows.size(); i++) {
            String type = objects.path(i).path("type").stringValue();
            assertThat(lines.get((int) rows.get(i).line())).contains("\"type\": \"" + type + "\"");
        }
    }

    @Test
    void the_mappings_hold_what_a_mapping_holds() {
        RecordCodec<Mapping> codec = RecordCodec.of(Mapping.class);
        for (Map<String, byte[]> files :
                List.of(messy, new HarbourSample().folder().files())) {
            files.forEach((name, bytes) -> {
                if (name.startsWith("mapping-")) {
                    byte[] compact = JSON.readTree(bytes).toString().getBytes(StandardCharsets.UTF_8);
                    assertThat(codec.bytes(codec.read(compact))).as(name).isEqualTo(compact);
                }
            });
        }
    }

    private ExpectedReceipt receipt(String file) {
        return sample.receipts().stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
