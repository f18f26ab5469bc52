package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Subject;
import stillwatch.intake.table.Preview;

class MappingGuessTest {
    @TempDir
    Path folder;

    private Preview preview(String fileName, String text) throws Exception {
        return TableReaders.preview(FileSource.with(folder.resolve(fileName), text.getBytes(UTF_8)), Settings.NONE);
    }

    /** Headers and one row of values, and what each column is expected to be. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EVENTS       | timestamp;user_id;action;ip_address        | 2026-04-01T10:00:00Z;u1;login;192.0.2.1          | time;account;title;observable:NETWORK:ip
            EVENTS       | Event Time;Event Type;Actor ID;Colour       | 2026-04-01 10:00;login;u1;blue                   | time;title;account;detail
            EVENTS       | ts;type;message                             | 1775037600;info;it began                         | time;kind;title
            EVENTS       | start_time;end_time;event                   | 2026-04-01T10:00Z;2026-04-01T11:00Z;outage       | time;time_end;title
            EVENTS       | Datum;Ereignis;Benutzer                     | 01.04.2026;Anmeldung;n1                          | time;title;account
            EVENTS       | Horodatage;Événement;Utilisateur;Commentaire | 2026-04-01;connexion;n1;rien                    | time;title;account;description
            EVENTS       | fecha;evento;usuario;dirección IP           | 2026-04-01;acceso;n1;192.0.2.4                   | time;title;account;observable:NETWORK:ip
            EVENTS       | 时间;事件;用户ID                              | 2026-04-01;登录;n1                               | time;title;account
            EVENTS       | Дата;Событие;Пользователь                   | 2026-04-01;вход;n1                               | time;title;account
            ACCOUNTS     | account_id;created_at;status;email          | a1;2026-01-01;active;a@example.org               | account;created;state;observable:IDENTITY:email
            ACCOUNTS     | id;username;registered;last login;device id | 17;kit;2026-01-01;2026-02-01;d-9                 | account;name;created;last_seen;observable:CLIENT:device-id
            ACCOUNTS     | accountId;displayName;firstSeen;lastSeen;accountState;stateReason | a;b;2026-01-01;2026-02-01;banned;spam | account;name;first_seen;last_seen;state;state_reason
            ACCOUNTS     | platform;user id;signup date;signup ip;card bin;last4 | example;u;2026-01-01;192.0.2.1;411111;1234 | platform;account;created;observable:NETWORK:ip;observable:PAYMENT:card-bin;observable:PAYMENT:card-last4
            ACCOUNTS     | Konto-ID;Erstellt am;Kontostatus;Sperrgrund | k;2026-01-01;gesperrt;Regel 4                    | account;created;state;state_reason
            ACCOUNTS     | ID cuenta;fecha de creación;estado          | c;2026-01-01;activa                              | account;created;state
            ACCOUNTS     | 账户ID;创建时间;状态                          | c;2026-01-01;封禁                                 | account;created;state
            OBSERVATIONS | account;ip;first_seen;last_seen;count       | a;192.0.2.1;2026-01-01;2026-01-02;4              | account;observable:NETWORK:ip;first;last;count
            OBSERVATIONS | user_id;type;value;family;hits              | a;ip;192.0.2.1;NETWORK;3                         | account;type;value;family;count
            OBSERVATIONS | time;account;ip;user agent                  | 2026-01-01;a;192.0.2.1;curl/8.0                  | time;account;observable:NETWORK:ip;observable:CLIENT:user-agent
            CLUSTERS     | cluster;account id;basis;source             | C-1;a;same card;Partner                          | cluster;account;basis;source
            CLUSTERS     | group_id;description;reported by            | G1;a ring;Partner                                | cluster;description;source
            INCIDENTS    | incident id;campaign;start date;end date;targets;scope | I1;Spring;2026-01-01;2026-02-01;banks;wide | ref;title;period_start;period_end;targets;scope
            INCIDENTS    | Vorfall;von;bis;Ziele                       | Welle;2026-01-01;2026-02-01;Banken               | title;period_start;period_end;targets
            SOURCES      | name;type;stake;reliability;basis           | Daily Example;newspaper;NONE_KNOWN;B;record      | name;kind;stake;reliability;basis
            DOCUMENTS    | title;source;published;retrieved;language;url | On it;Daily;2026-01-01;2026-01-02;en;https://example.org/a | title;source;published;captured;language;detail
            DOCUMENTS    | Titel;Quelle;Veröffentlicht am;Sprache      | T;Q;2026-01-01;de                                | title;source;published;language
            """)
    void usual_headers_are_understood(String subject, String header, String row, String targets) throws Exception {
        Preview preview = preview("export.csv", header + "\n" + (row.strip() + "\n").repeat(3));

        assertThat(preview.mapping().subject()).isEqualTo(Subject.valueOf(subject));
        assertThat(preview.columns().stream().map(Preview.ColumnView::target)).containsExactly(targets.split(";"));
        assertThat(preview.rows())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.rejection()).isNull());
    }

    @Test
    void values_speak_where_names_say_nothing() throws Exception {
        Preview preview = preview("x.csv", """
                c1,c2,c3,c4,c5,c6
                2026-04-01T10:00:00Z,it began here,192.0.2.1,a@example.org,https://example.org/x,Mozilla/5.0 (X11)
                2026-04-01T11:00:00Z,and went on,192.0.2.2,b@example.org,https://example.org/y,curl/8.1
                """);

        Map<String, String> targets = preview.columns().stream()
                .collect(Collectors.toMap(Preview.ColumnView::header, Preview.ColumnView::target));
        assertThat(targets)
                .containsEntry("c1", "time")
                .containsEntry("c2", "title")
                .containsEntry("c3", "observable:NETWORK:ip")
                .containsEntry("c4", "observable:IDENTITY:email")
                .containsEntry("c5", "observable:NETWORK:url")
                .containsEntry("c6", "observable:CLIENT:user-agent");
    }

    @Test
    void each_guess_says_why() throws Exception {
        Preview preview =
                preview("x.csv", "time,title,ip_addr\n" + "2026-04-01,x,192.0.2.1\n".repeat(9) + "2026-04-01,x,none\n");

        assertThat(preview.columns().get(2).reason())
                .isEqualTo("its name \"ip_addr\" says so and 9 of 10 values look like IP addresses");
        assertThat(preview.subjectReason()).isEqualTo("the columns tell what happened and when");
        assertThat(preview.columns().get(2).firstValues()).containsExactly("192.0.2.1", "none");
    }

    @Test
    void a_name_its_values_contradict_is_not_believed() throws Exception {
        Preview preview = preview(
                "x.csv", "time,title,ip,date\n2026-04-01,x,front desk,Tuesday\n2026-04-02,y,back office,Friday\n");

        assertThat(preview.columns().stream().map(Preview.ColumnView::target))
                .containsExactly("time", "title", "detail", "detail");
    }

    @Test
    void a_table_nobody_understands_is_shown_with_what_it_lacks() throws Exception {
        Preview preview = preview("x.csv", "p,q\nx,y\nz,w\n");

        assertThat(preview.lacking()).contains("title");
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.rows().get(1).cells()).containsExactly("z", "w");
    }

    @Test
    void a_preview_shows_rejected_rows_beside_the_facts_of_the_others() throws Exception {
        Preview preview = preview("x.csv", "time,title\n2026-04-01,a\n2026-02-30,b\n" + "2026-04-01,c\n".repeat(200));

        assertThat(preview.rows()).hasSize(Preview.ROWS);
        assertThat(preview.rows().get(0).facts()).hasSize(1).allMatch(EventFact.class::isInstance);
        assertThat(preview.rows().get(1).rejection().reason()).contains("February 2026 has 28 days");
        assertThat(preview.rows().get(1).cells()).isEqualTo(List.of("2026-02-30", "b"));
    }

    @Test
    void the_mapping_of_a_preview_imports_the_same_as_no_mapping() throws Exception {
        FileSource source = FileSource.with(
                folder.resolve("x.csv"),
                "Export\n\nDatum;Ereignis;Nutzer;Rest\n03.04.2026;\"a;b\";n1;r\n04.04.2026;c;n2;\n".getBytes(UTF_8));
        Preview preview = TableReaders.preview(source, Settings.NONE);

        Found guessed = Found.in(new CsvReader(), source, Settings.NONE);
        Found mapped = Found.in(new CsvReader(), source, new Settings(null, preview.mapping(), null));

        assertThat(mapped.rows).isEqualTo(guessed.rows).hasSize(2);
        assertThat(preview.mapping().dialect().headerLine()).isEqualTo(3);
    }
}
