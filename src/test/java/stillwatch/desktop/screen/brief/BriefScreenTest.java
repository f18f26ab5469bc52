package stillwatch.desktop.screen.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import stillwatch.brief.BriefCase;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.brief.leak.Leak;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.canon.Sha256;
import stillwatch.claims.Held;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.pack.receive.Receiving;
import stillwatch.progress.Progress;
import stillwatch.workbench.Refused;

/** Briefs of the sample of what was reported, looked at, frozen and exported. */
class BriefScreenTest extends BriefOnScreen {
    private static String page(OnScreen on, int number) {
        return OnScreen.fx(
                () -> on.robot.lookup("#brief-page-" + number).query().getAccessibleText());
    }

    private static String count(OnScreen on) {
        return on.robot.lookup("#brief-page-count").queryLabeled().getText();
    }

    private static String at(OnScreen on) {
        return on.robot.lookup("#brief-page-number").queryTextInputControl().getText();
    }

    @Test
    void the_pages_of_the_audience_that_was_chosen_are_there_with_what_it_does_not_get() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            assertThat(words(on, ".screen-head")).contains("draft of version 1 for legal");
            assertThat(page(on, 1)).contains("TLP:CLEAR", "legal");
            assertThat(count(on)).matches("of \\d+");
            assertThat(words(on, "#brief-leaks")).contains("looked for in the finished file; none stands in it");

            press(on, "#brief-public");

            assertThat(on.robot.lookup("#brief-rules").queryLabeled().getText())
                    .contains("Anybody.", "Left out: account names", "TLP:CLEAR only.");
            assertThat(words(on, ".screen-head")).contains("draft of version 1 for public");
            assertThat(page(on, 1)).contains("public").doesNotContain("for legal");
            assertThat(words(on, "#brief-leaks"))
                    .contains("✓ nothing found", "30 withheld values were looked for in the finished file");
            assertThat(words(on, "#brief-left-out")).contains("×");
            assertThat(on.here().view()).isEqualTo(new Wanted(Audience.PUBLIC, Paper.A4));
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void the_paper_is_as_wide_as_it_says_and_coming_back_leads_to_the_same_brief() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            double a4 = shape(on);

            press(on, "#brief-letter");

            assertThat(a4).isBetween(1.40, 1.43);
            assertThat(shape(on)).isBetween(1.28, 1.31);
            Where here = on.here();
            press(on, "#brief-own");
            on.show(here);
            assertThat(words(on, ".screen-head")).contains("for legal", "Letter");
        }
    }

    private static double shape(OnScreen on) {
        Node page = on.robot.lookup("#brief-page-1").query();
        OnScreen.pulses();
        return OnScreen.fx(() ->
                page.getLayoutBounds().getHeight() / page.getLayoutBounds().getWidth());
    }

    @Test
    void pages_are_leafed_through_by_keys_and_only_those_near_the_view_are_kept() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            int all = Integer.parseInt(count(on).substring(3));
            ScrollPane scroll = on.robot.lookup("#brief-scroll").query();
            OnScreen.fx(() -> {
                scroll.requestFocus();
                return true;
            });
            on.robot.type(KeyCode.PAGE_DOWN);
            on.settle();
            assertThat(at(on)).isEqualTo("2");
            on.robot.type(KeyCode.PAGE_UP);
            assertThat(at(on)).isEqualTo("1");
            assertThat(all).isGreaterThan(6);
            assertThat(drawn(on)).contains(1, 2).doesNotContain(all);

            on.robot.type(KeyCode.END);
            on.settle();

            assertThat(at(on)).isEqualTo(String.valueOf(all));
            assertThat(drawn(on)).contains(all).doesNotContain(1);
            type(on, "#brief-page-number", "3");
            TextInputControl number = on.robot.lookup("#brief-page-number").query();
            OnScreen.fx(() -> {
                number.fireEvent(new javafx.event.ActionEvent());
                return true;
            });
            on.settle();
            assertThat(drawn(on)).contains(3);
        }
    }

    private static Set<Integer> drawn(OnScreen on) {
        Set<PageView> pages = on.robot.lookup(".brief-page").queryAllAs(PageView.class);
        return OnScreen.fx(() ->
                pages.stream().filter(PageView::drawn).map(PageView::number).collect(Collectors.toSet()));
    }

    @Test
    void pages_grow_and_shrink_and_fit_the_room() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-zoom-real");
            OnScreen.pulses();
            Node page = on.robot.lookup("#brief-page-1").query();
            assertThat(OnScreen.fx(() -> page.getLayoutBounds().getWidth())).isBetween(792.0, 795.0);
            press(on, "#brief-zoom-in");
            assertThat(on.robot.lookup("#brief-zoom").queryLabeled().getText()).isEqualTo("125 %");
            press(on, "#brief-zoom-fit");
            OnScreen.pulses();
            ScrollPane scroll = on.robot.lookup("#brief-scroll").query();
            assertThat(OnScreen.fx(() -> page.getLayoutBounds().getWidth()))
                    .isLessThan(OnScreen.fx(() -> scroll.getViewportBounds().getWidth()));
        }
    }

    @Test
    void the_line_that_is_read_stays_when_the_window_or_the_pages_get_another_size() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-zoom-fit");
            ScrollPane scroll = on.robot.lookup("#brief-scroll").query();
            OnScreen.fx(() -> {
                scroll.setVvalue(0.4);
                return true;
            });
            on.settle();
            String page = at(on);
            double read = read(on, page);
            assertThat(read).isBetween(-0.4, 0.95);
            for (int width : new int[] {960, 1500, 1200, 1000}) {
                on.size(width, 640);
                assertThat(read(on, page)).as("at " + width).isCloseTo(read, within(0.02));
                assertThat(at(on)).isEqualTo(page);
            }
            press(on, "#brief-zoom-in");
            assertThat(read(on, page)).isCloseTo(read, within(0.02));
            assertThat(at(on)).isEqualTo(page);
        }
    }

    /** How much of a page stands above the view. */
    private static double read(OnScreen on, String number) {
        Node page = on.robot.lookup("#brief-page-" + number).query();
        Node view = on.robot.lookup("#brief-scroll .viewport").query();
        OnScreen.pulses();
        return OnScreen.fx(
                () -> (view.localToScene(0, 0).getY() - page.localToScene(0, 0).getY())
                        / page.getLayoutBounds().getHeight());
    }

    @Test
    void a_frozen_brief_is_listed_opened_copied_and_not_taken_back() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-freeze");
            assertThat(words(on, "#brief-inspector")).contains("It never changes, and it is not taken back");
            press(on, "#form-confirm");

            Held<BriefFrozen> kept = made.opened.briefs().frozen().getFirst();
            assertThat(words(on, "#brief-version-1")).contains("Version 1 · PDF, A4", "entry " + kept.seq());
            assertThat(on.said.getLast()).contains("Version 1 for legal frozen with entry " + kept.seq(), "It stays");
            assertThat(on.robot.lookup("#brief-freeze").queryLabeled().getText())
                    .isEqualTo("Freeze as version 2");
            assertThat(words(on, ".screen-head")).contains("draft of version 2");
            assertThatThrownBy(() -> made.opened.undo("Test", kept.seq(), "no longer", Progress.NONE))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("A frozen brief stays");

            press(on, "#brief-show-1");
            assertThat(on.robot.lookup("#brief-kept-words").queryLabeled().getText())
                    .contains("Version 1", "as frozen with entry " + kept.seq());
            assertThat(page(on, 1)).contains("version 1").doesNotContain("draft of");
            press(on, "#brief-to-draft");
            assertThat(page(on, 1)).contains("draft of version 2");

            press(on, "#brief-save-1");
            Path copy = folder.resolve("copy.pdf");
            type(on, "#brief-file", copy.toString());
            press(on, "#form-confirm");
            assertThat(stillwatch.casefile.canon.Sha256.hex(Files.readAllBytes(copy)))
                    .isEqualTo(kept.what().sha256());
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void an_export_is_the_file_the_case_gives_and_writes_over_nothing() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            Path pdf = folder.resolve("out.pdf");
            press(on, "#brief-export");
            type(on, "#brief-file", pdf.toString());
            press(on, "#form-confirm");

            assertThat(Files.readAllBytes(pdf))
                    .isEqualTo(made.opened
                            .briefs()
                            .write("Test", Audience.LEGAL, BriefFormat.PDF, Paper.A4)
                            .bytes());
            assertThat(on.said.getLast()).isEqualTo("Written to " + pdf);

            press(on, "#brief-export");
            type(on, "#brief-file", pdf.toString());
            press(on, "#form-confirm");
            assertThat(on.robot.lookup("#form-refused").queryLabeled().getText())
                    .contains("is there already");

            press(on, "#brief-html");
            String named =
                    on.robot.lookup("#brief-file").queryTextInputControl().getText();
            assertThat(named).endsWith(".html").contains("brief-legal-v1-draft");
            Path html = folder.resolve("out.html");
            type(on, "#brief-file", html.toString());
            press(on, "#form-confirm");
            assertThat(new String(Files.readAllBytes(html), StandardCharsets.UTF_8))
                    .contains("<details");

            press(on, "#brief-export");
            on.picture("brief-export", 1600, 1000, Theme.LIGHT);
            press(on, "#brief-filing");
            Path filing = folder.resolve("filing.pdf");
            type(on, "#brief-file", filing.toString());
            press(on, "#form-confirm");
            assertThat(Files.readAllBytes(filing))
                    .isEqualTo(made.opened
                            .briefs()
                            .write("Test", Audience.LEGAL, BriefFormat.FILING, Paper.A4)
                            .bytes());

            inParts(on, made);

            press(on, "#brief-export");
            press(on, "#brief-attach-tables");
            Path tables = folder.resolve("tables.pdf");
            type(on, "#brief-file", tables.toString());
            press(on, "#form-confirm");
            assertThat(Files.readAllBytes(tables))
                    .isEqualTo(made.opened
                            .briefs()
                            .write("Test", Audience.LEGAL, new Wish(BriefFormat.PDF, Paper.A4, true))
                            .bytes());
        }
    }

    private void inParts(OnScreen on, FilledCase made) throws Exception {
        press(on, "#brief-export");
        assertThat(on.robot.lookup("#brief-part-size").query().isDisabled())
                .as("only a filing is cut")
                .isTrue();
        press(on, "#brief-filing");
        type(on, "#brief-part-size", "many");
        Path filing = folder.resolve("parts.pdf");
        type(on, "#brief-file", filing.toString());
        press(on, "#form-confirm");
        assertThat(words(on, "#form-refused")).contains("\"many\" is no number of megabytes");

        var whole = made.opened.briefs().write("Test", Audience.LEGAL, BriefFormat.FILING, Paper.A4);
        long most = whole.bytes().length * 2L / 3;
        type(on, "#brief-part-size", String.valueOf(most / 1e6));
        press(on, "#form-confirm");
        List<byte[]> parts = made.opened.briefs().parts(whole, most);
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(filing).doesNotExist();
        for (int i = 1; i <= parts.size(); i++) {
            assertThat(folder.resolve("parts-" + i + "-of-" + parts.size() + ".pdf"))
                    .hasBinaryContent(parts.get(i - 1));
        }
        assertThat(on.said.getLast()).startsWith("Written in " + parts.size() + " parts, the first to ");
    }

    @Test
    void a_pack_is_made_where_it_was_asked_for_and_can_be_received() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            OnScreen.fx(() -> {
                on.screen().commands().stream()
                        .filter(one -> one.name().equals("Make a pack…"))
                        .findFirst()
                        .orElseThrow()
                        .action()
                        .run();
                return true;
            });
            on.settle();
            assertThat(on.robot.lookup("#brief-file").queryTextInputControl().getText())
                    .contains("pack-legal")
                    .endsWith(".zip");
            Path zip = folder.resolve("out.zip");
            type(on, "#brief-file", zip.toString());
            press(on, "#form-confirm");

            assertThat(on.said.getLast()).isEqualTo("Written to " + zip);
            assertThat(new Receiving(zip, folder.resolve("in"), null, Progress.NONE)
                            .receive()
                            .label()
                            .audience())
                    .isEqualTo("legal");
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void a_pack_with_stamped_copies_keeps_its_brief_as_a_version_where_that_was_asked_for() throws Exception {
        try (BriefCase made = new BriefCase(folder, Handling.CLEAR);
                OnScreen on = OnScreen.of(made.opened, made.folder, made.place, ScreenName.BRIEF, BriefScreen::new)) {
            String ledger = made.exhibit(Files.writeString(folder.resolve("ledger.txt"), "400 on 3 May.\n"));
            made.shown("The reseller", "the reseller ran nearly 400 accounts", List.of(ledger));
            on.settle();
            OnScreen.fx(() -> {
                on.screen().commands().stream()
                        .filter(one -> one.name().equals("Make a pack…"))
                        .findFirst()
                        .orElseThrow()
                        .action()
                        .run();
                return true;
            });
            on.settle();
            on.picture("brief-pack", 1600, 1000, Theme.LIGHT);
            Path zip = folder.resolve("out.zip");
            type(on, "#brief-file", zip.toString());
            keys(on, "#pack-stamped", KeyCode.SPACE);
            keys(on, "#pack-freeze", KeyCode.SPACE, KeyCode.ENTER);

            assertThat(on.said.getLast()).isEqualTo("Written to " + zip);
            var kept = made.opened.briefs().frozen().getLast().what();
            assertThat(kept.audience()).isEqualTo(Audience.LEGAL);
            Path in = new Receiving(zip, folder.resolve("in"), null, Progress.NONE)
                    .receive()
                    .folder();
            assertThat(Sha256.hex(Files.readAllBytes(in.resolve("data/brief/brief.pdf"))))
                    .isEqualTo(kept.sha256());
            assertThat(in.resolve("data/copies/ex-001.pdf")).isNotEmptyFile();
        }
    }

    private static void keys(OnScreen on, String query, KeyCode... keys) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            node.requestFocus();
            return true;
        });
        on.robot.type(keys);
        on.settle();
    }

    @Test
    void a_case_held_too_closely_for_an_audience_says_what_to_choose() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().claims();
                OnScreen on = on(made)) {
            press(on, "#brief-public");

            assertThat(words(on, "#brief-too-high"))
                    .contains("The case is TLP:AMBER", "no more than TLP:CLEAR", "For policy")
                    .doesNotContain("For public");
            assertThat(on.robot.lookup("#brief-export").queryButton().isDisabled())
                    .isTrue();

            press(on, "#brief-choose-own");

            assertThat(shows(on, "#brief-too-high")).isFalse();
            assertThat(page(on, 1)).contains("INVENTED DATA", "own");
            assertThat(on.robot.lookup("#brief-own").queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            on.picture("brief-hard", 1600, 1000, Theme.LIGHT);
        }
    }

    @Test
    void an_empty_case_says_what_a_brief_needs_and_leads_to_claims() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            assertThat(words(on, "#brief-empty")).contains("at least one statement");
            assertThat(on.robot.lookup("#brief-freeze").queryButton().isDisabled())
                    .isTrue();
            on.picture("brief-empty", 1600, 1000, Theme.LIGHT);

            press(on, "#brief-to-claims");

            assertThat(on.goneTo).containsExactly(Where.of(ScreenName.CLAIMS));
        }
    }

    @Test
    void a_change_of_the_case_is_on_the_pages_a_moment_later() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            assertThat(page(on, 1)).doesNotContain("What was asked of whom");

            made.opened.describe(
                    FilledCase.BY,
                    made.opened.read(tables ->
                            tables.descriptions().current().orElseThrow().title()),
                    "What was asked of whom",
                    stillwatch.casefile.Handling.CLEAR);
            on.settle();

            assertThat(page(on, 1)).contains("What was asked of whom");
        }
    }

    @Test
    void what_the_wording_says_too_strongly_unfolds_and_leads_to_its_claim() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            assertThat(words(on, "#brief-wording")).contains("to look at");
            Node why = on.robot.lookup(".brief-why").query();
            assertThat(why.isVisible()).isFalse();

            press(on, "#brief-check-wording");
            assertThat(OnScreen.fx(
                            () -> on.robot.lookup("#brief-remark-0").query().isFocused()))
                    .isTrue();
            on.robot.type(KeyCode.ENTER);
            on.settle();

            assertThat(why.isVisible()).isTrue();
            press(on, ".brief-to-claim");
            assertThat(on.goneToIds).hasSize(1).allMatch(id -> id.startsWith("proposition-"));
        }
    }

    @Test
    void a_withheld_value_that_was_found_is_told_with_its_place_and_what_to_do() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            LeakReport report =
                    new LeakReport(List.of(new Leak("brief.pdf", "page 3", "account names")), List.of(), 1, 10);
            String words = OnScreen.fx(() -> text(new Leaks(Audience.PUBLIC, report, 30).section()));

            assertThat(words)
                    .contains("✗ this may not go out", "may not see", "brief.pdf, page 3: account names")
                    .doesNotContain("nothing found");
        }
    }

    @Test
    void it_stands_in_light_and_dark_in_a_small_window_and_with_large_text() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-policy");
            assertThat(on.picture("brief-light", 1600, 1000, Theme.LIGHT)).exists();
            assertThat(on.picture("brief-dark", 1600, 1000, Theme.DARK)).exists();
            assertThat(on.picture("brief-small", 960, 640, Theme.LIGHT)).exists();
            assertThat(on.picture("brief-large", 1600, 1000, new Look(Theme.LIGHT, 200)))
                    .exists();
            assertThat(on.troubles).isEmpty();
        }
    }
}
