package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;
import stillwatch.intake.table.MappingFile;

/** The page about tables says what is so: its examples are imported, its targets are the ones there are. */
class TablesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/formats-tables.md");

    @TempDir
    Path folder;

    private static String example(String kind) throws IOException {
        Matcher block =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.find()).as("an example of %s", kind).isTrue();
        return block.group(1);
    }

    private FileSource file(String name, byte[] bytes) throws IOException {
        return FileSource.with(folder.resolve(name), bytes);
    }

    @Test
    void the_csv_is_imported_as_the_page_says() throws Exception {
        FileSource source = file("a.csv", example("csv").getBytes(UTF_8));

        Found found = Found.in(new CsvReader(), source, new Settings(null, null, "Europe/Berlin"));

        assertThat(found.rejected).isEmpty();
        List<AccountFact> accounts = found.all(AccountFact.class);
        assertThat(accounts).extracting(AccountFact::name).containsExactly("Nordlicht; Zweitkonto", "Ebbe");
        assertThat(accounts.get(0).created().certainty()).isEqualTo(Certainty.ZONE_GIVEN);
        assertThat(accounts.get(1).details()).containsExactly(new Detail("Bemerkung", "=1+1"));
        assertThat(found.all(StateFact.class)).extracting(StateFact::reason).containsExactly("Weitergabe", null);
        assertThat(found.texts()).anyMatch(text -> text.contains("line 1 stands above the header"));
    }

    @Test
    void the_workbook_is_imported_as_the_page_says() throws Exception {
        StringBuilder rows = new StringBuilder();
        List<String> lines = example("xlsx").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (String cell : lines.get(i).split("\t")) {
                cells.add(HandmadeWorkbook.text((char) ('A' + cells.size()) + "" + (i + 1), cell));
            }
            rows.append(HandmadeWorkbook.row(i + 1, cells.toArray(String[]::new)));
        }
        FileSource source = file(
                "a.xlsx", new HandmadeWorkbook().sheet("Seen", rows.toString()).bytes());

        Found found = Found.in(new XlsxReader(), source, Settings.NONE);

        assertThat(found.rejected).isEmpty();
        ObservationFact seen = found.all(ObservationFact.class).get(0);
        assertThat(seen.account()).isEqualTo(new AccountKey("harbourline", "hl-1001"));
        assertThat(seen.observable()).isEqualTo(new Observable(Family.CLIENT, "user-agent", "tern-client/1.3"));
        assertThat(seen.n()).isEqualTo(3);
        assertThat(seen.last().written()).isEqualTo("2026-04-05");
    }

    @Test
    void the_flat_objects_are_imported_as_the_page_says_as_a_list_and_as_lines() throws Exception {
        String lines = example("json-table");
        FileSource asLines = file("a.jsonl", lines.getBytes(UTF_8));
        FileSource asList =
                file("a.json", ("[" + String.join(",\n", lines.lines().toList()) + "]").getBytes(UTF_8));

        Found found = Found.in(new JsonTableReader(), asLines, Settings.NONE);

        assertThat(found.rejected).isEmpty();
        assertThat(Found.in(new JsonTableReader(), asList, Settings.NONE).rows).isEqualTo(found.rows);
        List<EventFact> events = found.all(EventFact.class);
        assertThat(events).extracting(EventFact::title).containsExactly("Signed in", "Key made");
        assertThat(events.get(0).account()).isEqualTo(new AccountKey("harbourline", "hl-1001"));
        assertThat(events.get(0).details())
                .containsExactly(new Detail("geo.country", "XX"), new Detail("tags", "new-device; night"));
        assertThat(events.get(1).details()).containsExactly(new Detail("scopes", "[{\"name\":\"read\"}]"));
        assertThat(found.all(ObservationFact.class))
                .extracting(ObservationFact::observable)
                .containsExactly(new Observable(Family.NETWORK, "ip", "192.0.2.7"));
    }

    @Test
    void the_timesketch_csv_is_imported_as_the_page_says() throws Exception {
        FileSource source = file("a.csv", example("timesketch-csv").getBytes(UTF_8));

        Found found = Found.in(new TimesketchCsvReader(), source, Settings.NONE);

        List<EventFact> events = found.all(EventFact.class);
        assertThat(events).extracting(EventFact::kind).containsExactly("Logon", "Logoff");
        assertThat(events.get(1).at().from()).isEqualTo(1772676000000000L);
        assertThat(events.get(1).details()).containsExactly(new Detail("hostname", "quay-1"), new Detail("tag", "[]"));
    }

    @Test
    void the_mapping_fits_the_table_below_it() throws Exception {
        Mapping mapping = MappingFile.read(example("json").getBytes(UTF_8));
        FileSource source = file("a.txt", example("csv-for-the-mapping").getBytes(Charset.forName("windows-1252")));

        Found found = Found.in(new CsvReader(), source, new Settings(null, mapping, null));

        assertThat(found.rejected).isEmpty();
        EventFact first = found.all(EventFact.class).get(0);
        assertThat(first.title()).isEqualTo("signed in|twice");
        assertThat(first.account()).isEqualTo(new AccountKey("harbourline", "hl-1001"));
        assertThat(first.details()).containsExactly(new Detail("remark", "größer als sonst"));
        assertThat(first.at().from()).isEqualTo(1775204100_000_000L);
        assertThat(found.all(ObservationFact.class)).hasSize(2);
    }

    @Test
    void the_table_of_targets_is_the_one_in_use() throws Exception {
        String page = Files.readString(PAGE);
        for (Subject subject : Subject.values()) {
            Matcher row = Pattern.compile("\\| `" + subject + "` \\| (.*) \\|").matcher(page);
            assertThat(row.find()).isTrue();
            for (String target : row.group(1).replace("*", "").split(", ")) {
                MappingFile.read(mapping(subject, target));
            }
            assertThat(countTaken(subject))
                    .as("%s", subject)
                    .isEqualTo(row.group(1).replace("*", "").split(", ").length);
        }
    }

    private static byte[] mapping(Subject subject, String target) {
        String written = target.replace("FAMILY:type", "NETWORK:ip");
        return MappingFile.write(
                        new Mapping(subject, List.of(new Column("a", written)), null, null, null, null, null, null))
                .getBytes(UTF_8);
    }

    /** How many targets of any subject this one takes. */
    private static long countTaken(Subject subject) throws IOException {
        List<String> all = Pattern.compile("\\| `[A-Z]+` \\| (\\S.*) \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(row -> List.of(row.group(1).replace("*", "").split(", ")).stream())
                .distinct()
                .toList();
        assertThat(all).hasSizeGreaterThan(30);
        return all.stream().filter(target -> taken(subject, target)).count();
    }

    private static boolean taken(Subject subject, String target) {
        try {
            MappingFile.read(mapping(subject, target));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }
}
