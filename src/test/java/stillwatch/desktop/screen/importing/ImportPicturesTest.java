package stillwatch.desktop.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Theme;

/** Pictures to be looked at. */
class ImportPicturesTest {
    private static final Path MESSY = Path.of("sample-cases", "messy");

    @TempDir
    Path folder;

    @Test
    void names_of_any_script_and_length_have_their_place() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            String longest = "a-very-long-name-of-an-export-that-somebody-made-on-a-friday-afternoon-".repeat(2);
            desk.choose(
                    desk.file("账户导出-二〇二六年四月.csv", """
                            账户,platform,اسم,created,支付卡,a column whose name goes on and on until nobody reads it any more
                            测试一号,لوحة,محمد,2026-04-22T10:00:00Z,4111,%s
                            测试二号,لوحة,\u202egnp.exe,yesterday,4111,x
                            """.formatted("long ".repeat(80))),
                    desk.file(longest + ".csv", "time,title\n2026-04-22T10:00:00Z,Rise\n"));
            desk.pick("#target-0", "account");
            desk.pick("#target-4", Places.SIGNAL);
            desk.on.picture("import-scripts", 1260, 900, Theme.LIGHT);
            desk.click("#import-all");
            desk.click("#undo-open");
            assertThat(desk.on.picture("import-scripts-receipt", 1260, 900, Theme.LIGHT))
                    .exists();
            desk.on.robot.clickOn("#undo-why").write("the wrong export\n");
            desk.on.settle();
            desk.on.picture("import-taken-back", 1260, 900, Theme.LIGHT);
            assertThat(desk.on.troubles).isEmpty();
        }
    }

    @Test
    void pictures_of_every_state() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            assertThat(desk.on.picture("import-empty", 1064, 840, Theme.LIGHT)).exists();
            desk.on.picture("import-empty-dark", 1064, 840, Theme.DARK);
            desk.choose(
                    MESSY.resolve("accounts-us.csv"),
                    MESSY.resolve("supertimeline.csv"),
                    MESSY.resolve("partner.stix.json"),
                    desk.file("broken.xlsx", "PK\u0003\u0004 no workbook at all"));
            desk.on.picture("import-mapping", 1400, 900, Theme.LIGHT);
            desk.on.picture("import-mapping-narrow", 960, 640, Theme.LIGHT);
            desk.on.picture("import-mapping-dark", 1400, 900, Theme.DARK);
            large(desk, "-fx-font-size: 26px;");
            desk.on.picture("import-mapping-text-200", 1600, 1000, Theme.LIGHT);
            large(desk, "");
            desk.click("#import-try");
            desk.on.picture("import-tried", 1400, 900, Theme.LIGHT);
            desk.click("#import-go");
            desk.on.picture("import-receipt", 1400, 900, Theme.LIGHT);
            desk.on.picture("import-receipt-dark", 1400, 900, Theme.DARK);
            assertThat(desk.on.troubles).isEmpty();
        }
    }

    private static void large(ImportDesk desk, String style) {
        OnScreen.fx(() -> {
            desk.on.screen().view().setStyle(style);
            return true;
        });
    }
}
