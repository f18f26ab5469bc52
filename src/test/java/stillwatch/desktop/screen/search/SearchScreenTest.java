package stillwatch.desktop.screen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Kind;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.progress.Progress;
import stillwatch.search.Found;

/** The search in a real case, driven by keys and mouse. */
class SearchScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.SEARCH, SearchScreen::new);
    }

    /** After the moment the search waits for more to be typed. */
    private static void settle(OnScreen on) {
        on.robot.sleep(400);
        on.settle();
    }

    private static List<FindRow> rows(OnScreen on) {
        return List.copyOf(on.robot.lookup(".find").queryAllAs(FindRow.class));
    }

    private static String texts(OnScreen on, String query) {
        return on.robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static FindRow focused(OnScreen on) {
        return rows(on).stream().filter(Node::isFocused).findFirst().orElseThrow();
    }

    private static void type(OnScreen on, String words) {
        on.robot.clickOn("#search-field").write(words);
        settle(on);
    }

    @Test
    void finds_are_grouped_by_kind_with_counts_and_what_was_asked_for_is_marked() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            type(on, "card");
            Found found = made.opened.searchEachKind("card", 6, Progress.NONE);

            assertThat(found.perKind().size()).isGreaterThan(1);
            assertThat(rows(on)).hasSize(found.hits().size());
            found.perKind()
                    .forEach((kind, count) -> assertThat(texts(on, ".find-heading .label"))
                            .contains(KindWords.many(kind) + "\n" + String.format(Locale.ROOT, "%,d", count)));
            assertThat(texts(on, ".hit-mark").toLowerCase(Locale.ROOT)).contains("card");
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void down_goes_into_the_finds_and_enter_goes_there() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            type(on, "kind:account hl-0041*");
            on.robot.type(KeyCode.DOWN, 2);
            FindRow second = focused(on);
            assertThat(second).isSameAs(rows(on).get(1));
            on.settle();
            assertThat(texts(on, "#search-inspector .chip")).isEqualTo("account");

            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(on.goneToIds).containsExactly(second.hit().target());
            assertThat(on.here())
                    .isEqualTo(new Where(ScreenName.SEARCH, second.hit().target(), "kind:account hl-0041*"));

            on.robot.type(KeyCode.UP, 2);
            assertThat(on.robot.lookup("#search-field").query().isFocused()).isTrue();
        }
    }

    @Test
    void whole_kinds_are_passed_over_and_an_entry_of_the_history_is_gone_to_there() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            type(on, "imported kind:history");
            on.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
            assertThat(on.goneTo)
                    .containsExactly(Where.of(ScreenName.HISTORY)
                            .at(rows(on).getFirst().hit().target()));

            on.show(Where.of(ScreenName.SEARCH).filtered("card"));
            on.robot.type(KeyCode.DOWN);
            FindRow first = focused(on);
            on.robot.type(KeyCode.PAGE_DOWN);
            assertThat(focused(on).hit().kind()).isNotEqualTo(first.hit().kind());
            on.robot.type(KeyCode.PAGE_UP);
            assertThat(focused(on)).isSameAs(first);
        }
    }

    @Test
    void a_note_is_gone_to_where_it_stands() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            type(on, "kind:note gift");
            on.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
            on.settle();

            assertThat(on.goneToIds).containsExactly(made.accounts(0, 1).getFirst());
        }
    }

    @Test
    void one_kind_can_be_asked_for_alone() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            type(on, "hl*");
            assertThat(rows(on).stream().filter(row -> row.hit().kind() == Kind.ACCOUNT))
                    .hasSize(6);
            on.robot.clickOn("#search-only-account");
            settle(on);

            assertThat(on.here().words()).isEqualTo("kind:account hl*");
            assertThat(rows(on)).hasSize(100);
        }
    }

    @Test
    void where_nothing_is_found_something_else_is_offered() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            type(on, "gift zebrafish");
            assertThat(on.robot.lookup("#search-nothing").tryQuery()).isPresent();
            on.picture("search-nothing", 1260, 820, Theme.LIGHT);
            assertThat(texts(on, ".try-instead .button")).isEqualTo("gift zebrafish*\ngift\nzebrafish");
            on.robot.clickOn("#search-try-1");
            settle(on);

            assertThat(rows(on)).isNotEmpty();
            assertThat(on.here().words()).isEqualTo("gift");
        }
    }

    @Test
    void what_comes_in_while_it_shows_is_found() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            type(on, "periwinkle");
            assertThat(rows(on)).isEmpty();
            made.opened.notes().add("A. Reader", made.accounts(0, 1).getFirst(), "", "A periwinkle", List.of(), false);
            settle(on);

            assertThat(rows(on)).isNotEmpty();
            assertThat(on.robot.lookup("#search-index").query().isVisible()).isFalse();
        }
    }

    @Test
    void the_newest_question_wins() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            OnScreen.fx(() -> {
                on.screen().show(Where.of(ScreenName.SEARCH).filtered("hl*"));
                on.screen().show(Where.of(ScreenName.SEARCH).filtered("campus"));
                return true;
            });
            on.settle();

            assertThat(texts(on, ".hit-mark").toLowerCase(Locale.ROOT))
                    .contains("campus")
                    .doesNotContain("hl-");
        }
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            on.picture("search-begin", 1260, 820, Theme.LIGHT);
            on.show(Where.of(ScreenName.SEARCH).filtered("card"));
            on.robot.type(KeyCode.DOWN);
            on.settle();
            Path light = on.picture("search-light", 1260, 820, Theme.LIGHT);
            on.picture("search-dark", 1260, 820, Theme.DARK);
            on.show(Where.of(ScreenName.SEARCH).filtered("الحساب"));
            on.robot.type(KeyCode.DOWN, 2);
            on.settle();
            on.picture("search-arabic", 1260, 820, Theme.LIGHT);
            on.show(Where.of(ScreenName.SEARCH).filtered("第一"));
            on.picture("search-small", 960, 600, Theme.LIGHT);
            on.picture("search-200", 1400, 930, new Look(Theme.LIGHT, 200));

            assertThat(light).isNotEmptyFile();
            assertThat(rows(on)).isNotEmpty();
        }
    }
}
