package stillwatch.intake.format.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stillwatch.intake.format.tables.HandmadeWorkbook.number;
import static stillwatch.intake.format.tables.HandmadeWorkbook.row;
import static stillwatch.intake.format.tables.HandmadeWorkbook.shared;
import static stillwatch.intake.format.tables.HandmadeWorkbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Detail;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

class XlsxReaderTest {
    private static final String HEADER = row(1, text("A1", "time"), text("B1", "title"), text("C1", "amount"));

    @TempDir
    Path folder;

    private FileSource file(byte[] bytes) throws IOException {
        return FileSource.with(folder.resolve("t.xlsx"), bytes);
    }

    private Found read(HandmadeWorkbook workbook) throws IOException, Refusal {
        return Found.in(new XlsxReader(), file(workbook.bytes()), Settings.NONE);
    }

    private static List<String> times(Found found) {
        return found.all(EventFact.class).stream()
                .map(event -> event.at().written())
                .toList();
    }

    @Test
    void dates_are_read_as_the_sheet_shows_them_and_without_a_zone() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .styles("<numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>", 0, 14, 22, 170)
                .sheet(
                        "Log",
                        HEADER
                                + row(2, number("A2", 1, "46134"), text("B2", "day"))
                                + row(3, number("A3", 2, "46134.5"), text("B3", "minute"))
                                + row(4, number("A4", 3, "46134.427083333336"), text("B4", "second"))
                                + row(5, number("A5", 3, "46134.427085648145"), text("B5", "second"))
                                + row(6, number("A6", 3, "46134.427085659722"), text("B6", "millisecond"))));

        assertThat(found.rejected).isEmpty();
        assertThat(times(found))
                .containsExactly(
                        "2026-04-22",
                        "2026-04-22T12:00",
                        "2026-04-22T10:15:00",
                        "2026-04-22T10:15:00.200",
                        "2026-04-22T10:15:00.201");
        assertThat(found.all(EventFact.class).get(0).at().zone()).isEmpty();
    }

    @Test
    void the_leap_day_1900_never_had_is_rejected_and_the_days_around_it_are_right() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .styles("", 0, 14)
                .sheet(
                        "Log",
                        HEADER
                                + row(2, number("A2", 1, "59"), text("B2", "a"))
                                + row(3, number("A3", 1, "60"), text("B3", "b"))
                                + row(4, number("A4", 1, "61"), text("B4", "c"))
                                + row(5, number("A5", 1, "2958465"), text("B5", "d"))));

        assertThat(times(found)).containsExactly("1900-02-28", "1900-03-01", "9999-12-31");
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.reason()).contains("1900-02-29");
            assertThat(it.raw()).isEqualTo("1900-02-29\tb");
        });
    }

    @Test
    void a_workbook_may_count_its_days_from_1904() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .from1904()
                .styles("", 0, 14)
                .sheet(
                        "Log",
                        HEADER
                                + row(2, number("A2", 1, "0"), text("B2", "a"))
                                + row(3, number("A3", 1, "44672"), text("B3", "b"))));

        assertThat(times(found)).containsExactly("1904-01-01", "2026-04-22");
    }

    @Test
    void shared_and_rich_texts_are_read_without_their_pronunciation() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .strings(
                        "<si><t>time</t></si><si><t>title</t></si><si><r><t>東</t></r><r><t xml:space=\"preserve\">京 </t></r><rPh><t>トウキョウ</t></rPh></si>"
                                + "<si><t>a_x000D_b_x005F_c</t></si>")
                .sheet(
                        "Log",
                        row(1, shared("A1", 0), shared("B1", 1))
                                + row(2, text("A2", "2026-04-22"), shared("B2", 2))
                                + row(3, text("A3", "2026-04-23"), shared("B3", 3))
                                + row(4, text("A4", "2026-04-23"), shared("B4", 99))));

        assertThat(found.all(EventFact.class).stream().map(EventFact::title)).containsExactly("東京 ", "a\rb_c");
        assertThat(found.rejected.get(0).reason()).contains("number 99");
    }

    @Test
    void formulas_give_their_stored_value_and_are_rejected_without_one() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .sheet(
                        "Log",
                        HEADER
                                + row(
                                        2,
                                        text("A2", "2026-04-22"),
                                        "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>stored</v></c>",
                                        "<c r=\"C2\" t=\"e\"><v>#N/A</v></c>")
                                + row(3, text("A3", "2026-04-22"), "<c r=\"B3\"><f>WEBSERVICE(A1)</f></c>")
                                + row(4, text("A4", "2026-04-22"), "<c r=\"B4\" t=\"b\"><v>1</v></c>")));

        assertThat(found.all(EventFact.class).stream().map(EventFact::title)).containsExactly("stored", "TRUE");
        assertThat(found.all(EventFact.class).get(0).details()).containsExactly(new Detail("amount", "#N/A"));
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.column()).isEqualTo("title");
            assertThat(it.reason()).contains("formula");
            assertThat(it.raw()).contains("=WEBSERVICE(A1)");
        });
    }

    @Test
    void numbers_look_as_they_do_in_the_sheet_and_lost_digits_are_said() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .sheet(
                        "Log",
                        HEADER
                                + row(
                                        2,
                                        text("A2", "2026-04-22"),
                                        text("B2", "a"),
                                        number("C2", 0, "1.1000000000000001"))
                                + row(
                                        3,
                                        text("A3", "2026-04-22"),
                                        text("B3", "b"),
                                        number("C3", 0, "1.2345678901234567E+16"))
                                + row(4, text("A4", "2026-04-22"), text("B4", "c"), number("C4", 0, "1.5E-3"))
                                + row(
                                        5,
                                        text("A5", "2026-04-22"),
                                        text("B5", "d"),
                                        number("C5", 0, "12345678901234567890"))));

        assertThat(found.all(EventFact.class).stream()
                        .map(event -> event.details().get(0).value()))
                .containsExactly("1.1", "12345678901234600", "0.0015", "12345678901234567890");
        assertThat(found.texts()).anyMatch(text -> text.startsWith("2 numbers have more than the 15 digits"));
    }

    @Test
    void gaps_empty_rows_and_short_rows_are_what_the_sheet_shows() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .sheet(
                        "Log",
                        "visible",
                        row(3, text("B3", "time"), text("D3", "title")) + row(4)
                                + row(7, text("B7", "2026-04-22"), text("D7", "x"))
                                + "<row r=\"9\" hidden=\"1\">" + text("B9", "2026-04-23") + text("D9", "y")
                                + text("E9", "beyond") + "</row>"
                                + row(10, text("B10", "2026-04-23")),
                        "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"));

        assertThat(found.rows.keySet()).containsExactly(7L);
        assertThat(found.rejected).hasSize(2);
        assertThat(found.rejected.get(0).reason()).contains("5 cells");
        assertThat(found.rejected.get(1).column()).isEqualTo("title");
        assertThat(found.texts()).anyMatch(text -> text.contains("1 rows are hidden"));
        assertThat(found.texts()).anyMatch(text -> text.contains("1 ranges of cells are merged"));
    }

    @Test
    void the_first_sheet_that_can_be_seen_is_read_and_the_others_are_named() throws Exception {
        HandmadeWorkbook workbook = new HandmadeWorkbook()
                .sheet("Secret", "hidden", HEADER + row(2, text("A2", "2026-04-01"), text("B2", "hidden")), "")
                .sheet("Log", HEADER + row(2, text("A2", "2026-04-01"), text("B2", "seen")))
                .sheet("More", HEADER + row(2, text("A2", "2026-04-01"), text("B2", "more")));
        FileSource source = file(workbook.bytes());

        Found found = Found.in(new XlsxReader(), source, Settings.NONE);
        assertThat(found.all(EventFact.class).get(0).title()).isEqualTo("seen");
        assertThat(found.texts()).anyMatch(text -> text.contains("\"Secret\" (hidden), \"More\""));

        Mapping mapping = new Mapping(
                Subject.EVENTS, List.of(new Column("title", "title")), null, null, null, null, null, "More");
        assertThat(Found.in(new XlsxReader(), source, new Settings(null, mapping, null))
                        .all(EventFact.class)
                        .get(0)
                        .title())
                .isEqualTo("more");
        Mapping missing = new Mapping(Subject.EVENTS, List.of(), null, null, null, null, null, "Nowhere");
        assertThatThrownBy(() -> Found.in(new XlsxReader(), source, new Settings(null, missing, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"Secret\", \"Log\", \"More\"");
    }

    @Test
    void a_zip_bomb_is_refused_with_little_memory_and_time() {
        byte[] zeros = new byte[80 << 20];
        HandmadeWorkbook bomb =
                new HandmadeWorkbook().raw("xl/media/big.bin", zeros).sheet("Log", HEADER);

        assertThatThrownBy(() -> read(bomb)).isInstanceOf(Refusal.class).hasMessageContaining("times its size");
    }

    @Test
    void a_sheet_that_swells_while_it_is_read_is_refused() {
        String swelling = HEADER + row(2, text("A2", "2026-04-01"), text("B2", "x".repeat(60 << 20)));

        assertThatThrownBy(() -> read(new HandmadeWorkbook().sheet("Log", swelling)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("times its size");
    }

    @Test
    void a_document_type_is_refused_wherever_it_stands() {
        String evil = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData/></worksheet>";
        HandmadeWorkbook sheet = new HandmadeWorkbook().sheet("Log", HEADER).part("xl/worksheets/sheet1.xml", evil);
        HandmadeWorkbook wide = new HandmadeWorkbook()
                .sheet("Log", HEADER)
                .raw("docProps/app.xml", evil.getBytes(StandardCharsets.UTF_16));
        HandmadeWorkbook late = new HandmadeWorkbook()
                .sheet("Log", HEADER)
                .part("xl/worksheets/sheet1.xml", "<!--" + " ".repeat(5000) + "-->" + evil);

        assertThatThrownBy(() -> read(sheet)).isInstanceOf(Refusal.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read(wide)).isInstanceOf(Refusal.class).hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read(late)).isInstanceOf(Refusal.class).hasMessageContaining("DOCTYPE");
    }

    @Test
    void names_that_climb_out_of_the_folder_are_never_paths() throws Exception {
        Found found = read(new HandmadeWorkbook()
                .part("../../escaped.xml", "<x/>")
                .part("CON.xml", "<x/>")
                .sheet("../../Log", HEADER + row(2, text("A2", "2026-04-01"), text("B2", "x"))));

        assertThat(found.rows).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly("t.xlsx");
        }
        assertThat(folder.getParent().resolve("escaped.xml")).doesNotExist();
    }

    @Test
    void old_encrypted_and_other_spreadsheets_are_refused_with_what_to_do() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] open = "PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Found.in(new XlsxReader(), file(old), Settings.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("save it as .xlsx");
        assertThatThrownBy(() -> Found.in(new XlsxReader(), file(open), Settings.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OpenDocument");
        assertThatThrownBy(
                        () -> Found.in(new XlsxReader(), file("a,b".getBytes(StandardCharsets.UTF_8)), Settings.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no workbook");
    }

    @Test
    void a_workbook_cut_off_anywhere_is_refused_or_read_but_never_ends_in_a_fault() throws Exception {
        byte[] whole = new HandmadeWorkbook()
                .strings("<si><t>time</t></si>")
                .styles("", 0, 14)
                .sheet("Log", HEADER + row(2, number("A2", 1, "46134"), text("B2", "x")))
                .bytes();
        for (int length = 0; length < whole.length; length += 7) {
            FileSource source = file(java.util.Arrays.copyOf(whole, length));
            assertThat(outcome(source)).as("cut at %d", length).isIn("read", "refused");
        }
    }

    private static String outcome(FileSource source) {
        try {
            Found.in(new XlsxReader(), source, Settings.NONE);
            return "read";
        } catch (Refusal e) {
            return "refused";
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }

    @Test
    void another_reader_sees_the_same_dates_and_texts() throws Exception {
        byte[] bytes = new HandmadeWorkbook()
                .styles("", 0, 14)
                .sheet(
                        "Log",
                        HEADER
                                + row(2, number("A2", 1, "46134"), text("B2", "x"), number("C2", 0, "12.5"))
                                + row(3, number("A3", 1, "1"), text("B3", "y"), number("C3", 0, "7")))
                .bytes();
        Found found = Found.in(new XlsxReader(), file(bytes), Settings.NONE);
        try (InputStream in = Files.newInputStream(folder.resolve("t.xlsx"));
                ReadableWorkbook other = new ReadableWorkbook(in);
                var rows = other.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                EventFact event =
                        (EventFact) found.rows.get((long) row.getRowNum()).get(0);
                LocalDate date = row.getCellAsDate(0).orElseThrow().toLocalDate();
                assertThat(event.at().written()).isEqualTo(date.toString());
                assertThat(event.title()).isEqualTo(row.getCellAsString(1).orElseThrow());
                assertThat(new BigDecimal(event.details().get(0).value()))
                        .isEqualByComparingTo(row.getCellAsNumber(2).orElseThrow());
            });
        }
        assertThat(found.rows).hasSize(2);
    }
}
