package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;

/** At the right: what was done last, what could be done next, and where the chain ends. */
final class LatestInspector {
    private static final int NEXT = 4;
    private final Desk desk;
    private final Runnable verify;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final VBox whole = new VBox(scroll);

    LatestInspector(Desk desk, Runnable verify) {
        this.desk = desk;
        this.verify = verify;
        content.getStyleClass().add("inspector-content");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    Node node() {
        return whole;
    }

    void show(CaseNow now, List<Waiting> waiting, Instant instant) {
        List<Node> parts = new ArrayList<>();
        parts.add(latest(now, instant));
        if (!waiting.isEmpty()) {
            parts.add(next(waiting));
        }
        content.getChildren().setAll(parts);
        whole.getChildren().setAll(scroll, head(now, instant));
    }

    private Section latest(CaseNow now, Instant instant) {
        ZoneId zone = desk.taste().zone();
        Section section = new Section("Latest");
        LocalDate today = LocalDate.ofInstant(instant, zone);
        LocalDate before = null;
        for (CaseNow.Latest one : now.latest()) {
            LocalDate day = ShownTime.day(one.at(), zone);
            if (!day.equals(before)) {
                section.getChildren().add(Texts.of(ShownTime.dayTo(day, today), "caption"));
                before = day;
            }
            section.getChildren().add(entry(one, zone));
        }
        return section;
    }

    private VBox entry(CaseNow.Latest one, ZoneId zone) {
        VBox row = new VBox(
                Texts.wrapped(shortened(one.sentence()), one.undone() ? "struck" : "said"),
                new HBox(
                        4,
                        Texts.of(ShownTime.clock(one.at(), zone) + " ·", "caption"),
                        Texts.foreign(one.by(), "caption")));
        row.getStyleClass().addAll("row-line", "go", "latest");
        Where where = Where.of(ScreenName.HISTORY).at("entry-" + one.seq());
        return Pressable.of(row, one.sentence(), () -> desk.navigator().goTo(where));
    }

    private static String shortened(String sentence) {
        int longest = 120;
        return sentence.length() <= longest ? sentence : sentence.substring(0, longest) + " …";
    }

    private Panel next(List<Waiting> waiting) {
        VBox rows = new VBox();
        for (int i = 0; i < Math.min(NEXT, waiting.size()); i++) {
            Waiting one = waiting.get(i);
            HBox row = new HBox(8, Texts.of(String.valueOf(i + 1), "muted"), Texts.wrapped(one.next()));
            row.getStyleClass().addAll("row-line", "go", "next-row");
            rows.getChildren().add(Pressable.of(row, one.next(), () -> WaitingRow.go(one, desk.navigator())));
        }
        Panel panel = Panel.titled("Next", rows);
        panel.setId("overview-next");
        return panel;
    }

    private Section head(CaseNow now, Instant instant) {
        CardWords words = new CardWords(now, desk.taste().zone());
        Node hash = Texts.wrapped(grouped(now.head().hash()), "mono");
        Section section = new Section(
                "Head, entry " + Texts.number(now.head().seq()),
                hash,
                Texts.wrapped(words.chain(instant), words.chainTone()),
                buttons(now.head().hash()));
        section.setId("overview-head");
        section.getStyleClass().add("inspector-foot");
        section.setMinHeight(Region.USE_PREF_SIZE);
        return section;
    }

    private HBox buttons(String hash) {
        Button copy = Buttons.icon(Feather.COPY, "Copy the head hash", () -> copy(hash));
        copy.setId("overview-copy-head");
        Button check = Buttons.plain("Verify", verify);
        check.setId("overview-verify");
        return new HBox(4, check, copy);
    }

    /** In groups of eight, so that it wraps and can be read out. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }

    private void copy(String hash) {
        ClipboardContent content = new ClipboardContent();
        content.putString(hash);
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().say("The head hash is copied. Keep it where nobody can change it.");
    }
}
