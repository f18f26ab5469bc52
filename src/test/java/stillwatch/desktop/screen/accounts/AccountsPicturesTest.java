package stillwatch.desktop.screen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Confidence;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Theme;
import stillwatch.progress.Progress;
import stillwatch.roster.Roster;
import stillwatch.workbench.LinkWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** Pictures of the screen in each of its states, to be looked at. */
class AccountsPicturesTest {
    private static final int WIDE = 1260;
    private static final int HIGH = 900;

    @TempDir
    Path folder;

    private static void drawn(Path picture) throws Exception {
        var image = ImageIO.read(picture.toFile());
        assertThat(Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                        .distinct()
                        .count())
                .as("colours of " + picture)
                .isGreaterThan(100);
    }

    private OpenCase harbour(Place place) throws Exception {
        new stillwatch.sample.SampleCase(folder.resolve("demo"), place).make(Progress.NONE, line -> {});
        return OpenCase.open(folder.resolve("demo/harbour.still"), place, Progress.NONE);
    }

    @Test
    void the_sample_case_in_both_themes_with_one_several_and_clusters() throws Exception {
        Place place = TestPlace.in(folder);
        try (OpenCase opened = harbour(place);
                OnScreen on = OnScreen.of(
                        opened,
                        folder.resolve("demo/harbour.still"),
                        place,
                        ScreenName.ACCOUNTS,
                        AccountsScreen::new)) {
            List<String> ids = decided(opened);
            on.show(new Where(ScreenName.ACCOUNTS, ids.getFirst(), ""));
            drawn(on.picture("accounts-light", WIDE, HIGH, Theme.LIGHT));
            drawn(on.picture("accounts-dark", WIDE, HIGH, Theme.DARK));
            on.show(new Where(ScreenName.ACCOUNTS, null, "state:active cluster:C-01 shares:many"));
            drawn(on.picture("accounts-filtered", WIDE, HIGH, Theme.LIGHT));
            on.show(new Where(ScreenName.ACCOUNTS, null, "nobody-at-all"));
            drawn(on.picture("accounts-nothing-fits", WIDE, HIGH, Theme.LIGHT));
            on.show(new Where(ScreenName.ACCOUNTS, null, ""));
            several(on);
            drawn(on.picture("accounts-several", WIDE, HIGH, Theme.LIGHT));
            begin(on, "chosen-cluster");
            drawn(on.picture("accounts-form", WIDE, HIGH, Theme.DARK));
            begin(on, "form-cancel");
            on.show(new Where(
                    ScreenName.ACCOUNTS,
                    opened.links().clusters().all().getFirst().id(),
                    ""));
            drawn(on.picture("accounts-clusters", WIDE, HIGH, Theme.LIGHT));
            on.show(new Where(ScreenName.ACCOUNTS, ids.getFirst(), ""));
            drawn(on.picture("accounts-small", 960, 640, Theme.LIGHT));
        }
    }

    private static void several(OnScreen on) {
        OnScreen.fx(() -> {
            on.robot
                    .lookup("#accounts-table")
                    .queryAs(AccountTable.class)
                    .getSelectionModel()
                    .selectIndices(4, 5, 6, 7, 8);
            return true;
        });
        on.settle();
    }

    private static void begin(OnScreen on, String button) {
        OnScreen.fx(() -> {
            on.robot.lookup("#" + button).queryButton().fire();
            return true;
        });
        on.settle();
    }

    private static List<String> decided(OpenCase opened) throws Exception {
        Roster roster = opened.columns().roster();
        int[] most = roster.sort(roster.all(), roster.column("shares").orElseThrow(), false);
        List<String> ids = Arrays.stream(most)
                .limit(6)
                .mapToObj(row -> roster.id(row).toString())
                .toList();
        opened.links()
                .link(
                        "A. Reader",
                        ids.subList(0, 3),
                        new LinkWork.Opinion(
                                LinkKind.SAME_OPERATOR,
                                DecidedAs.POSITIVE,
                                Confidence.MODERATE,
                                "One prompt template, letter for letter, within the same two hours."));
        opened.links()
                .clusters()
                .form(
                        "A. Reader",
                        ids.stream()
                                .limit(5)
                                .map(id -> new ClusterMember(id, "template"))
                                .toList(),
                        "night shift",
                        "One template and one pause at 04:00 UTC; the card alone would not do.");
        opened.links().merge("A. Reader", ids.get(0), List.of(ids.get(5)), "The platform says both are one sign-up.");
        opened.notes()
                .add(
                        "A. Reader",
                        ids.get(0),
                        "",
                        "Same display name pattern as its neighbours.",
                        List.of("ask"),
                        false);
        return ids;
    }

    @Test
    void names_in_any_script_and_of_any_length_and_an_empty_case() throws Exception {
        String rows = SampleCase.rows()
                + SampleCase.account("海港线-测试账户", "晨间换班的操作员 第二组", "新加坡", 2)
                + SampleCase.account("محمد-studio-٤٢", "حساب تجريبي للميناء", "الإمارات", 4)
                + SampleCase.account("evil\\u202Egpj.exe", "=cmd|' /C calc'!A0", "DE", 5)
                + SampleCase.account("x".repeat(180), "A name that goes on and on ".repeat(9), "Long ".repeat(30), 6);
        try (SampleCase sample = new SampleCase(folder, rows)) {
            sample.on.show(new Where(ScreenName.ACCOUNTS, SampleCase.id("x".repeat(180)), ""));
            drawn(sample.on.picture("accounts-scripts", WIDE, HIGH, Theme.LIGHT));
        }
        try (SampleCase sample = new SampleCase(Files.createDirectory(folder.resolve("none")), "")) {
            drawn(sample.on.picture("accounts-empty", WIDE, HIGH, Theme.DARK));
        }
    }
}
