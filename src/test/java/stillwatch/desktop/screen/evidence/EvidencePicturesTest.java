package stillwatch.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Theme;
import stillwatch.evidence.inside.Papers;
import stillwatch.workbench.Collected;

/** Pictures of every viewer, to be looked at; here only that they were drawn. */
class EvidencePicturesTest {
    @TempDir
    Path folder;

    private EvidenceCase made;
    private OnScreen on;
    private String letter;
    private String picture;
    private String page;
    private String mail;
    private String table;

    @BeforeEach
    void start() throws Exception {
        made = new EvidenceCase(folder);
        letter = made.letter();
        picture = made.screenshot();
        page = made.sample("statement.html");
        mail = made.sample("reseller-answer.eml");
        made.sample("partner-note.txt");
        table = made.text("accounts-of-may.csv", lines());
        made.add("截图 2026-05-03 港口账户转账记录.png", Papers.picture(300, 200, "png"), "手机截图");
        made.text("رسالة من الشريك.txt", "سلام\nline two\n");
        made.text("a-very-long-name-".repeat(9) + ".json", "{\"a\":1}");
        made.opened
                .custody()
                .cite(EvidenceCase.BY, "Relays at sea, 3rd edition", "shelf 12, Harbour library", Collected.UNSAID);
        made.opened
                .custody()
                .transfer(
                        EvidenceCase.BY, letter, "M. Lindqvist", "Counsel", "5 May 2026 14:30 CEST", "sealed envelope");
        made.opened
                .notes()
                .add(
                        EvidenceCase.BY,
                        letter,
                        "page 1 · 68,96 330×44",
                        "The platform confirms the transfer in its own words.",
                        List.of("transfer", "confirmed"),
                        false);
        made.opened
                .notes()
                .add(
                        EvidenceCase.BY,
                        letter,
                        "page 1 · characters 0–11",
                        "Letterhead differs from the one of March.",
                        List.of(),
                        true);
        made.opened
                .notes()
                .add(EvidenceCase.BY, table, "lines 3–5", "Three accounts in one minute.", List.of("burst"), false);
        made.opened.notes().add(EvidenceCase.BY, picture, "90,40 60×60", "Red square.", List.of(), false);
    }

    private static String lines() {
        StringBuilder text = new StringBuilder("account,created,country\n");
        for (int i = 1; i < 400; i++) {
            text.append("hl-")
                    .append(100000 + i)
                    .append(",2026-05-03T08:")
                    .append(10 + i % 50)
                    .append(":00Z,SG\n");
        }
        return text.toString();
    }

    @AfterEach
    void end() throws Exception {
        on.close();
        made.close();
    }

    private void take(String name, String id, Theme theme) throws Exception {
        on.show(Where.of(ScreenName.EVIDENCE).at(id));
        Path file = on.picture("evidence-" + name, 1260, 860, theme);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    private void find(String words) {
        OnScreen.fx(() -> {
            ((TextField) on.robot.lookup("#viewer-find").query()).setText(words);
            return true;
        });
        on.settle();
    }

    @Test
    void each_viewer_is_drawn_in_both_themes() throws Exception {
        on = made.shown();
        take("list-light", null, Theme.LIGHT);
        take("pdf-light", letter, Theme.LIGHT);
        find("transfer");
        take("pdf-find-dark", letter, Theme.DARK);
        take("image-light", picture, Theme.LIGHT);
        take("page-light", page, Theme.LIGHT);
        take("mail-light", mail, Theme.LIGHT);
        take("mail-dark", mail, Theme.DARK);
        take("csv-light", table, Theme.LIGHT);
        find("hl-10000");
        take("csv-find-dark", table, Theme.DARK);
        OnScreen.fx(() -> on.screen().drop(List.of(folder.resolve("letter.pdf"), folder.resolve("screenshot.png"))));
        Path file = on.picture("evidence-add-light", 1260, 860, Theme.LIGHT);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void it_is_drawn_small() throws Exception {
        on = made.shown();
        on.show(Where.of(ScreenName.EVIDENCE).at(letter));
        Path file = on.picture("evidence-small", 960, 640, Theme.LIGHT);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
