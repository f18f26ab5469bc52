package stillwatch.desktop.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.look.Theme;

/** Pictures to be looked at. */
class ImportPicturesTest {
    private static final Path MESSY = Path.of("sample-cases", "messy");

    @TempDir
    Path folder;

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
            desk.click("#import-try");
            desk.on.picture("import-tried", 1400, 900, Theme.LIGHT);
            desk.click("#import-go");
            desk.on.picture("import-receipt", 1400, 900, Theme.LIGHT);
            desk.on.picture("import-receipt-dark", 1400, 900, Theme.DARK);
            assertThat(desk.on.troubles).isEmpty();
        }
    }
}
