package stillwatch.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.table.MappingFile;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;
import stillwatch.workbench.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files as they really come, imported in order: every receipt is the one that was decided when the faults were planted. */
class MessyImportTest {
    private static final Path SAMPLE = Path.of("sample-cases", "messy");

    @TempDir
    Path folder;

    @Test
    void every_receipt_is_the_expected_one_and_a_second_import_brings_nothing() throws Exception {
        Path caseFolder = folder.resolve("messy.still");
        CaseStarted start = new CaseStarted("Messy", "", Handling.CLEAR, true);
        List<JsonNode> expected = expected();
        try (OpenCase opened = OpenCase.create(caseFolder, start, "tester", TestPlace.in(folder))) {
            for (JsonNode one : expected) {
                assertThat(summary(imported(opened, one))).isEqualTo(summary(one));
            }
            for (JsonNode one : expected) {
                assertThat(imported(opened, one).accepted())
                        .as("new rows of %s the second time", one.get("file"))
                        .isZero();
            }
        }
        assertThat(Verification.of(caseFolder, null, TestPlace.in(folder), Progress.NONE)
                        .holds())
                .isTrue();
    }

    @Test
    void each_rejected_row_is_named_by_line_column_and_reason() throws Exception {
        CaseStarted start = new CaseStarted("Messy", "", Handling.CLEAR, true);
        try (OpenCase opened = OpenCase.create(folder.resolve("m.still"), start, "tester", TestPlace.in(folder))) {
            for (JsonNode one : expected()) {
                expectSameProblems(one, imported(opened, one));
            }
        }
    }

    private static List<JsonNode> expected() throws IOException {
        List<JsonNode> imports = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Files.readString(SAMPLE.resolve("expected-receipts.json")))
                .get("imports")
                .forEach(imports::add);
        return imports;
    }

    private static Receipt imported(OpenCase opened, JsonNode one) throws Exception {
        JsonNode map = one.get("map");
        Mapping mapping = map == null ? null : MappingFile.read(Files.readAllBytes(SAMPLE.resolve(map.asString())));
        Wanted wanted = new Wanted(new Settings(null, mapping, null), null, false, false);
        return opened.importFile("tester", SAMPLE.resolve(one.get("file").asString()), wanted, Progress.NONE);
    }

    private static String summary(Receipt receipt) {
        return receipt.file() + ": " + receipt.rows() + " = " + receipt.accepted() + " + " + receipt.duplicate() + " + "
                + receipt.rejected();
    }

    private static String summary(JsonNode one) {
        return one.get("file").asString() + ": " + one.get("rows").asInt() + " = "
                + one.get("accepted").asInt() + " + " + one.get("duplicate").asInt() + " + "
                + one.get("rejected").asInt();
    }

    private static void expectSameProblems(JsonNode one, Receipt receipt) {
        String file = receipt.file();
        assertThat(receipt.problems()).as(file).hasSize(one.get("problems").size());
        for (int i = 0; i < receipt.problems().size(); i++) {
            JsonNode wanted = one.get("problems").get(i);
            Rejection found = receipt.problems().get(i);
            assertThat(found.line())
                    .as("%s, %s", file, found.reason())
                    .isEqualTo(wanted.get("line").asLong());
            if (wanted.has("column")) {
                assertThat(found.column())
                        .as("%s line %d", file, found.line())
                        .isEqualTo(wanted.get("column").asString());
            }
            if (wanted.has("keyword")) {
                assertThat(found.reason())
                        .as("%s line %d", file, found.line())
                        .contains(wanted.get("keyword").asString());
            }
            assertThat(found.raw())
                    .as("%s line %d: its raw text", file, found.line())
                    .isNotEmpty();
        }
    }
}
