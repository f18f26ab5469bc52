package stillwatch.desktop.screen.claims;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Listing;

/** What stands in the centre: the title, the tabs, and what the chosen tab lists. */
final class ClaimsView extends VBox {
    private final Doing doing;
    private final Button add;
    private final ScreenHead head;
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane body = new StackPane();
    private final Listing<ClaimRow> claims;
    private final SubjectFilter subjects = new SubjectFilter(this::narrow);
    private final NumbersView numbers = new NumbersView();
    private final Listing<ConflictRow> conflicts = ConflictRow.list();
    private final Listing<QuestionRow> questions = QuestionRow.list();
    private final ExplanationsView explanations;
    private Tab tab = Tab.CLAIMS;

    /** Who hears of what a person does here. */
    record Doing(
            Consumer<@Nullable String> chosen,
            Runnable typed,
            Runnable add,
            BiConsumer<String, @Nullable String> weigh,
            Runnable bring) {}

    ClaimsView(Doing doing) {
        this.doing = doing;
        add = Buttons.withKey(Buttons.primary(tab.add(), doing.add()), "A");
        add.setId("claims-add");
        head = new ScreenHead("Claims", add);
        claims = ClaimsTable.of(empty()).onChosen(doing.chosen()).onTyped(doing.typed());
        conflicts.onChosen(doing.chosen());
        questions.onChosen(doing.chosen());
        explanations = new ExplanationsView(doing.weigh());
        getStyleClass().add("screen");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, bar(), body);
        tab(Tab.CLAIMS);
    }

    private Empty empty() {
        Button bring = Buttons.plain("Import claims…", doing.bring());
        bring.setId("claims-import");
        Button first = Buttons.plain("Write one down", doing.add());
        first.setId("claims-first");
        return new Empty(
                Feather.MESSAGE_SQUARE,
                "No claim yet",
                "A claim is one sentence that somebody says: who did what. Write one down, then record who says so and where; or import a file of them. Passages are taken from evidence in its viewer.",
                bring,
                first);
    }

    private Node bar() {
        FlowPane bar = new FlowPane(4, 4);
        bar.getStyleClass().add("claim-tabs");
        for (Tab one : Tab.values()) {
            tabs.put(one, button(one));
            bar.getChildren().add(tabs.get(one));
        }
        bar.getChildren().add(subjects.control());
        return bar;
    }

    private ToggleButton button(Tab one) {
        ToggleButton button = new ToggleButton(one.title());
        button.setId("claims-tab-" + one.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setOnAction(event -> tab(one));
        return button;
    }

    Tab tab() {
        return tab;
    }

    void tab(Tab now) {
        tab = now;
        ToggleButton button = tabs.get(now);
        if (button != null) {
            group.selectToggle(button);
        }
        add.setText(now.add());
        subjects.shownOn(now);
        body.getChildren().setAll(part(now));
    }

    private Node part(Tab now) {
        return switch (now) {
            case CLAIMS -> claims;
            case NUMBERS -> numbers;
            case CONFLICTS -> conflicts;
            case QUESTIONS -> questions;
            case EXPLANATIONS -> explanations;
        };
    }

    void show(Here here) {
        ClaimsNow now = here.now();
        subjects.rows(ClaimRow.all(now));
        narrow();
        conflicts.show(ConflictRow.all(now));
        questions.show(QuestionRow.all(now));
        numbers.show(here);
        explanations.show(here);
        head.saying(said(now));
        counts(now);
    }

    private void narrow() {
        claims.show(subjects.shown());
    }

    private static String said(ClaimsNow now) {
        if (now.lines().isEmpty()) {
            return "Nothing is written down yet.";
        }
        long open = now.lines().stream()
                .filter(line -> line.proposition().what().kind().hasStatus() && line.status() == null)
                .count();
        return Texts.counted(now.lines().size(), "claim", "claims") + ", " + Texts.number(open) + " not decided · "
                + Texts.counted(now.openQuestions(), "question", "questions") + " open · "
                + Texts.counted(now.openConflicts(), "conflict", "conflicts") + " to settle";
    }

    private void counts(ClaimsNow now) {
        count(Tab.CLAIMS, now.lines().size());
        count(
                Tab.NUMBERS,
                now.groups().stream().mapToLong(one -> one.rows().size()).sum());
        count(Tab.CONFLICTS, now.conflicts().size());
        count(Tab.QUESTIONS, now.questions().size());
        count(Tab.EXPLANATIONS, now.matrix().rows().size());
    }

    private void count(Tab one, long many) {
        ToggleButton button = tabs.get(one);
        if (button != null) {
            button.setText(one.title() + (many == 0 ? "" : "  " + Texts.number(many)));
        }
    }

    void filter(String words) {
        claims.filter(words);
    }

    String words() {
        return claims.words();
    }

    /** Nobody is told. */
    void choose(@Nullable String id) {
        boolean hidden = subjects.shown().stream().noneMatch(row -> row.id().equals(id));
        if (id != null && hidden) {
            subjects.all();
        }
        claims.choose(id);
        conflicts.choose(id);
        questions.choose(id);
    }

    void beginFilter() {
        switch (tab) {
            case CONFLICTS -> conflicts.beginFilter();
            case QUESTIONS -> questions.beginFilter();
            default -> {
                tab(Tab.CLAIMS);
                claims.beginFilter();
            }
        }
    }

    /** To go on working where one was. */
    void begin() {
        switch (tab) {
            case CLAIMS -> claims.beginTable();
            case CONFLICTS -> conflicts.beginTable();
            case QUESTIONS -> questions.beginTable();
            case EXPLANATIONS -> explanations.begin();
            case NUMBERS -> numbers.requestFocus();
        }
    }
}
