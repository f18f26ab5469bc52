package stillwatch.desktop.screen.overview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.store.list.ImportLine;
import stillwatch.timeline.SpanCounts;

/** Everything in the centre, from the title down; an empty case shows how to begin instead. */
final class OverviewPage {
    private static final int IMPORTS = 30;
    private final Desk desk;
    private final HeadPane head;
    private final ScopeLine scope;
    private final Cards cards;
    private final ActivityPanel activity = new ActivityPanel();
    private final ClaimsPanel claims;
    private final RowList waiting = new RowList("Waiting for you", "overview-waiting", "Nothing waits for a decision.");
    private final RowList imports = new RowList("Latest imports", "overview-imports", "Nothing was imported yet.");
    private final HBox lists = new HBox(14, waiting, imports);
    private final StartPanel start;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    OverviewPage(Desk desk) {
        this.desk = desk;
        head = new HeadPane(desk);
        scope = new ScopeLine(desk);
        cards = new Cards(desk.navigator());
        claims = new ClaimsPanel(desk.navigator());
        start = new StartPanel(desk.navigator());
        page.getStyleClass().addAll("screen", "overview");
        for (RowList list : List.of(waiting, imports)) {
            HBox.setHgrow(list, Priority.ALWAYS);
            list.setPrefWidth(100);
        }
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox.setVgrow(start, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Region view() {
        return scroll;
    }

    void edit() {
        head.edit();
    }

    void show(DayBars bars, ZoneId zone) {
        activity.show(bars, zone);
    }

    void show(CaseNow now, @Nullable SpanCounts held, List<Waiting> open, Instant instant) {
        ZoneId zone = desk.taste().zone();
        head.show(now.description());
        scope.look();
        cards.show(now, held, zone, instant);
        waiting.show(
                open.stream().map(one -> new WaitingRow(one, desk.navigator())).toList(), count(open));
        List<ImportLine> latest =
                now.imports().subList(0, Math.min(IMPORTS, now.imports().size()));
        imports.show(
                latest.stream()
                        .map(line -> new ImportRow(line, zone, desk.navigator()))
                        .toList(),
                now.imports().isEmpty() ? "" : Texts.number(now.imports().size()) + " in all");
        claims.show(now.claims());
        lay(now);
    }

    private static String count(List<Waiting> open) {
        return open.isEmpty() ? "" : Texts.number(open.size());
    }

    private void lay(CaseNow now) {
        List<Region> parts = new ArrayList<>(List.of(head));
        if (now.empty()) {
            parts.add(start);
        } else {
            parts.addAll(List.of(scope, cards.view()));
            if (!now.claims().lines().isEmpty()) {
                parts.add(claims);
            }
            parts.addAll(List.of(activity, lists));
        }
        if (!page.getChildren().equals(parts)) {
            page.getChildren().setAll(parts);
        }
    }
}
