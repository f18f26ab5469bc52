package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Observable;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Mapping.Column;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;

class CsvReaderTest {
    @TempDir
    Path folder;

    private Found read(String text) throws IOException, Refusal {
        return read(text.getBytes(UTF_8), Settings.NONE);
    }

    private Found read(byte[] bytes, Settings settings) throws IOException, Refusal {
        return Found.in(new CsvReader(), FileSource.with(folder.resolve("table.csv"), bytes), settings);
    }

    private static Settings mapping(Subject subject, String... headersAndTargets) {
        List<Column> columns = new java.util.ArrayList<>();
        for (int i = 0; i < headersAndTargets.length; i += 2) {
            columns.add(new Column(headersAndTargets[i], headersAndTargets[i + 1]));
        }
        return new Settings(null, new Mapping(subject, columns, null, null, null, null, null, null), null);
    }

    @Test
    void events_come_in_with_time_account_and_details() throws Exception {
        Found found = read("""
                timestamp,user_id,action,ip,colour
                2026-04-22T10:15:00Z,u-1,login,192.0.2.7,blue
                2026-04-22T10:16:00Z,u-2,logout,192.0.2.8,
                """);

        assertThat(found.rejected).isEmpty();
        EventFact first = found.all(EventFact.class).get(0);
        assertThat(first.title()).isEqualTo("login");
        assertThat(first.account()).isEqualTo(new AccountKey("(not stated)", "u-1"));
        assertThat(first.details()).containsExactly(new Detail("colour", "blue"));
        assertThat(first.at().precision()).isEqualTo(Precision.SECOND);
        ObservationFact seen = found.all(ObservationFact.class).get(1);
        assertThat(seen.observable()).isEqualTo(new Observable(Family.NETWORK, "ip", "192.0.2.8"));
        assertThat(seen.first()).isEqualTo(found.all(EventFact.class).get(1).at());
        assertThat(found.rows.keySet()).containsExactly(2L, 3L);
    }

    @Test
    void accounts_come_in_with_their_state() throws Exception {
        Found found = read("""
                Konto-ID;Anzeigename;Erstellt am;Status;Gesperrt am;E-Mail
                k-1;Ana Beispiel;03.04.2026;gesperrt;2026-05-01;ana@example.org
                """);

        AccountFact account = found.all(AccountFact.class).get(0);
        assertThat(account.name()).isEqualTo("Ana Beispiel");
        assertThat(account.created().written()).isEqualTo("03.04.2026");
        assertThat(account.created().certainty()).isEqualTo(Certainty.ZONE_UNKNOWN);
        assertThat(found.all(StateFact.class).get(0).state()).isEqualTo("gesperrt");
        assertThat(found.all(ObservationFact.class).get(0).observable())
                .isEqualTo(new Observable(Family.IDENTITY, "email", "ana@example.org"));
    }

    @Test
    void a_given_zone_makes_times_narrow() throws Exception {
        byte[] text = "time,title\n2026-01-01 00:00:00,x\n".getBytes(UTF_8);

        EventFact event = read(text, new Settings(null, null, "Europe/Berlin"))
                .all(EventFact.class)
                .get(0);

        assertThat(event.at().certainty()).isEqualTo(Certainty.ZONE_GIVEN);
        assertThat(event.at().from()).isEqualTo(1767222000_000_000L);
    }

    @Test
    void titles_and_blank_lines_above_the_header_are_skipped_and_said() throws Exception {
        Found found = read(
                "Export of the watch list\n\nmade 2026-04-01,,\ntime,title,user id\n2026-04-01,x,u1\n2026-04-02,y,u2\n");

        assertThat(found.rows.keySet()).containsExactly(5L, 6L);
        assertThat(found.texts()).anyMatch(text -> text.contains("line 1 stands above the header"));
    }

    @Test
    void doubled_and_empty_names_are_numbered() throws Exception {
        Found found = read("time,title,note,note,\n2026-04-01,x,a,b,c\n2026-04-02,x,a,b,c\n");

        assertThat(found.all(EventFact.class).get(0).details())
                .containsExactly(new Detail("note", "a"), new Detail("note (2)", "b"), new Detail("column 5", "c"));
    }

    @Test
    void a_table_without_a_header_gets_numbered_columns() throws Exception {
        Found found = read(
                "2026-04-01T10:00:00Z,something happened,192.0.2.1\n2026-04-01T11:00:00Z,something else,192.0.2.2\n");

        assertThat(found.rows.keySet()).containsExactly(1L, 2L);
        assertThat(found.all(EventFact.class).get(1).title()).isEqualTo("something else");
        assertThat(found.all(EventFact.class).get(1).details()).containsExactly(new Detail("column 3", "192.0.2.2"));
    }

    @Test
    void a_row_with_too_many_cells_is_rejected_with_its_text() throws Exception {
        Found found = read("time,title,note\n2026-04-01,x,a\n2026-04-01,x,a,b\n2026-04-01,y,c,,\n");

        assertThat(found.rejected).hasSize(1);
        Rejection rejection = found.rejected.get(0);
        assertThat(rejection.line()).isEqualTo(3);
        assertThat(rejection.raw()).isEqualTo("2026-04-01,x,a,b");
        assertThat(rejection.reason()).contains("4 cells").contains("3");
        assertThat(found.rows.keySet()).containsExactly(2L, 4L);
    }

    @Test
    void a_row_with_too_few_cells_is_taken_only_if_nothing_but_details_is_missing() throws Exception {
        Found found = read("time,title,note\n2026-04-01,x,a\n2026-04-01,x\n2026-04-01\n");

        assertThat(found.rows.keySet()).containsExactly(2L, 3L);
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(4);
            assertThat(it.column()).isEqualTo("title");
        });
        assertThat(found.texts()).anyMatch(text -> text.contains("ends early"));
    }

    @Test
    void formulas_stay_the_text_they_are() throws Exception {
        Found found = read(
                "time,title\n2026-04-01,\"=HYPERLINK(\"\"http://example.org\"\")\"\n2026-04-02,+1\n2026-04-02,@x\n");

        assertThat(found.all(EventFact.class).stream().map(EventFact::title))
                .containsExactly("=HYPERLINK(\"http://example.org\")", "+1", "@x");
    }

    @Test
    void a_missing_required_value_is_rejected_by_column() throws Exception {
        Found found = read("account id,created,status\n,2026-04-01,active\n a1,2026-04-01,active\n");

        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.column()).isEqualTo("account id");
            assertThat(it.reason()).contains("missing");
        });
        assertThat(found.all(AccountFact.class).get(0).account().externalId()).isEqualTo(" a1");
        assertThat(found.texts()).anyMatch(text -> text.contains("begins or ends with a space"));
    }

    @Test
    void a_date_that_can_be_read_two_ways_is_rejected_until_somebody_says_how() throws Exception {
        String open = "time,title\n03/04/2026,x\n05/06/2026,y\n";
        Found found = read(open);
        assertThat(found.rows).isEmpty();
        assertThat(found.rejected.get(0).reason()).contains("date order");

        Found settled = read(open + "25/06/2026,z\n");
        assertThat(settled.rejected).isEmpty();
        assertThat(settled.all(EventFact.class).get(0).at().from())
                .isLessThan(settled.all(EventFact.class).get(1).at().from());
    }

    @Test
    void an_end_before_the_start_is_kept_as_a_range_and_said() throws Exception {
        Found found = read("start,end,title\n2026-04-02T00:00:00Z,2026-04-01T00:00:00Z,x\n");

        assertThat(found.all(EventFact.class).get(0).at().certainty()).isEqualTo(Certainty.INVERTED);
        assertThat(found.texts()).anyMatch(text -> text.contains("before the start"));
    }

    @Test
    void line_numbers_are_those_of_an_editor_whatever_ends_the_lines() throws Exception {
        Found found = read(
                "time,title\r\n2026-04-01,a\r2026-04-02,\"two\r\nlines\"\n\n2026-04-03,\"three\r\r\nlines\"\r\n2026-04-04,d");

        assertThat(found.rows.keySet()).containsExactly(2L, 3L, 6L, 9L);
        assertThat(found.all(EventFact.class).get(1).title()).isEqualTo("two\r\nlines");
        assertThat(found.rejected).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_line_and_not_the_rest() throws Exception {
        Found found = read("time,title\n2026-04-01,a\n2026-04-02,\"b\n2026-04-03,c\n2026-04-04,d\n");

        assertThat(found.rows.keySet()).containsExactly(2L, 4L, 5L);
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.column()).isEqualTo("title");
            assertThat(it.reason()).contains("line 3").contains("never closed");
            assertThat(it.raw()).isEqualTo("2026-04-02,\"b");
        });
    }

    @Test
    void text_behind_a_closing_quote_costs_its_line() throws Exception {
        Found found = read("time,title,x\n2026-04-01,\"a\"b,c\n2026-04-02,\"d\",e\n");

        assertThat(found.rows.keySet()).containsExactly(3L);
        assertThat(found.rejected)
                .singleElement()
                .satisfies(it -> assertThat(it.raw()).isEqualTo("2026-04-01,\"a\"b,c"));
    }

    @Test
    void a_nul_byte_is_rejected_with_its_place() throws Exception {
        Found found = read("time,title\n2026-04-01,a\0b\n2026-04-02,c\n");

        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.reason()).contains("NUL").contains("byte 23");
            assertThat(it.column()).isEqualTo("title");
        });
        assertThat(found.rows.keySet()).containsExactly(3L);
    }

    @Test
    void bytes_that_are_no_text_are_rejected_with_their_place_and_never_replaced() throws Exception {
        byte[] text =
                "time,title\n2026-04-01,Zoë\n2026-04-02,Zoë\n2026-04-03,bad?x\n2026-04-04,Zoë \ufffd\n".getBytes(UTF_8);
        int place = new String(text, Charset.forName("ISO-8859-1")).indexOf('?');
        text[place] = (byte) 0xE9;

        Found found = read(text, Settings.NONE);

        assertThat(found.rows.keySet()).containsExactly(2L, 3L, 5L);
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(4);
            assertThat(it.reason()).contains("0xE9").contains("byte " + place + " ");
            assertThat(it.raw()).isEqualTo("2026-04-03,bad\\xE9x");
        });
    }

    @Test
    void a_lone_surrogate_in_utf_16_is_rejected_with_its_place() throws Exception {
        byte[] text = "\ufefftime,title\n2026-04-01,a\n2026-04-02,b!c\n".getBytes(Charset.forName("UTF-16LE"));
        int place = 2 * "\ufefftime,title\n2026-04-01,a\n2026-04-02,b".length();
        text[place] = 0;
        text[place + 1] = (byte) 0xD8;

        Found found = read(text, Settings.NONE);

        assertThat(found.rows.keySet()).containsExactly(2L);
        assertThat(found.rejected).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(3);
            assertThat(it.reason()).contains("UTF-16LE").contains("byte " + place + " ");
        });
    }

    @Test
    void a_mapping_that_names_columns_the_file_lacks_is_refused_with_their_names() {
        Settings settings = mapping(Subject.EVENTS, "when", "time", "what", "title", "time", "detail");

        assertThatThrownBy(() -> read("time,title\n2026-04-01,a\n".getBytes(UTF_8), settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"what\", \"when\"")
                .hasMessageContaining("\"title\"");
    }

    @Test
    void a_column_the_mapping_does_not_name_becomes_a_detail() throws Exception {
        Found found = read("time,title,x\n2026-04-01,a,1\n".getBytes(UTF_8), mapping(Subject.EVENTS, "title", "title"));

        assertThat(found.all(EventFact.class).get(0).details())
                .containsExactly(new Detail("time", "2026-04-01"), new Detail("x", "1"));
    }

    @Test
    void columns_nobody_understands_are_refused_with_what_to_do() {
        assertThatThrownBy(() -> read("p,q\nx,y\nz,w\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"p\", \"q\"")
                .hasMessageContaining("--map");
    }

    @Test
    void names_with_paths_and_bidi_marks_stay_what_they_are() throws Exception {
        String title = "../../x CON \u202egpj.exe\u200b";
        assertThat(read("time,title\n2026-04-01," + title + "\n")
                        .all(EventFact.class)
                        .get(0)
                        .title())
                .isEqualTo(title);
    }
}
