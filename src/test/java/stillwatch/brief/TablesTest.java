package stillwatch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.table.Table;
import stillwatch.brief.table.Tables;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;

/** What a brief tells as tables goes with its PDF as files when asked for, and holds no more than its pages. */
class TablesTest {
    private static final Wish WITH_TABLES = new Wish(BriefFormat.PDF, Paper.A4, true);

    @TempDir
    Path folder;

    private BriefCase at;

    @BeforeEach
    void start() throws Exception {
        at = new BriefCase(folder, Handling.AMBER);
        at.cluster(0, 6, "=HYPERLINK(\"http://example.org\")", "they share a card");
        String claim = at.claim("@SUM(1+1)", "the reseller ran nearly 400 accounts");
        String exhibit = at.exhibit(Files.writeString(folder.resolve("log.txt"), "a log"));
        at.opened
                .claims()
                .decide(
                        BriefCase.BY,
                        new StatusDecided(claim, Status.ALLEGED, "one party says so", null, List.of(exhibit)));
    }

    @AfterEach
    void end() throws Exception {
        at.close();
    }

    private static Map<String, PDComplexFileSpecification> attached(PDDocument document) throws Exception {
        var names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        return tree == null ? Map.of() : new TreeMap<>(tree.getNames());
    }

    private static List<CsvRecord> rows(PDComplexFileSpecification file) throws Exception {
        String text = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    @Test
    void they_are_attached_on_request_as_data_and_the_pdf_keeps_to_its_standards() throws Exception {
        Brief brief = at.brief(Audience.LEGAL);
        byte[] pdf = brief.bytes(WITH_TABLES);

        assertThat(Standards.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = attached(document);
            assertThat(files).containsOnlyKeys("claims-INVENTED.csv", "clusters-INVENTED.csv", "exhibits-INVENTED.csv");
            assertThat(files.values()).allSatisfy(one -> {
                assertThat(one.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
                        .isEqualTo("Data");
                assertThat(one.getFileDescription()).startsWith("TLP:AMBER · INVENTED DATA");
                assertThat(one.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            });
            assertThat(rows(files.get("exhibits-INVENTED.csv"))).hasSize(2);
        }
        assertThat(brief.bytes(WITH_TABLES)).isEqualTo(pdf);
        try (PDDocument plain = Loader.loadPDF(brief.bytes(BriefFormat.PDF, Paper.A4))) {
            assertThat(attached(plain)).isEmpty();
        }
    }

    @Test
    void accounts_stand_in_them_as_the_audience_may_see_them_and_no_cell_is_a_formula() throws Exception {
        Brief brief = at.brief(Audience.POLICY);
        byte[] pdf = brief.bytes(WITH_TABLES);

        assertThat(brief.reread(new FinishedFile("brief.pdf", pdf)).lines()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = attached(document);
            List<CsvRecord> clusters = rows(files.get("clusters-INVENTED.csv"));
            assertThat(clusters).hasSize(7);
            assertThat(clusters.subList(1, 7))
                    .allSatisfy(row -> assertThat(row.getField(4)).startsWith("acct-"));
            assertThat(clusters.get(1).getField(1)).startsWith("'=HYPERLINK");
            for (PDComplexFileSpecification file : files.values()) {
                for (CsvRecord row : rows(file)) {
                    assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
                }
            }
        }
    }

    @Test
    void the_pages_say_which_tables_are_attached_and_those_without_say_nothing_of_it() throws Exception {
        Brief brief = at.brief(Audience.LEGAL);

        String with = HostileTextTest.text(brief.bytes(WITH_TABLES)).replaceAll("\\s+", " ");
        String without =
                HostileTextTest.text(brief.bytes(BriefFormat.PDF, Paper.A4)).replaceAll("\\s+", " ");

        try (PDDocument document = Loader.loadPDF(brief.bytes(WITH_TABLES))) {
            assertThat(with)
                    .contains("Attached to this file are the tables "
                            + String.join(
                                    ", ",
                                    Tables.of(brief.outline()).stream()
                                            .map(Table::name)
                                            .toList()))
                    .contains(attached(document).keySet());
        }
        assertThat(without).contains("Method and limits").doesNotContain("Attached to this file", ".csv");
        assertThat(new String(brief.bytes(BriefFormat.HTML, Paper.A4), StandardCharsets.UTF_8))
                .doesNotContain("Attached to this file");
    }

    @Test
    void what_is_withheld_is_found_in_an_attached_table() throws Exception {
        byte[] told = at.brief(Audience.OWN).bytes(WITH_TABLES);

        assertThat(at.brief(Audience.POLICY)
                        .reread(new FinishedFile("brief.pdf", told))
                        .lines())
                .anyMatch(line -> line.contains("account names"));
    }
}
