package stillwatch.desktop.screen.evidence.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Spot.Area;
import stillwatch.casefile.Spot.Span;
import stillwatch.desktop.frame.Asking;
import stillwatch.evidence.inside.CannotLook;
import stillwatch.evidence.inside.Extent;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Original;
import stillwatch.evidence.inside.PageText;
import stillwatch.evidence.inside.Picture;
import stillwatch.progress.Progress;

/** Which page of a document shows and how large; asks for its picture and its words. */
final class PagesModel {
    static final double LEAST = 0.05;
    static final double MOST = 6;
    private static final PageText NO_TEXT = new PageText("", List.of());
    private final Asking asking;
    private final Inside inside;
    private final Original original;
    final IntegerProperty page = new SimpleIntegerProperty(1);
    final IntegerProperty pages = new SimpleIntegerProperty();
    final DoubleProperty zoom = new SimpleDoubleProperty(1);
    final ObjectProperty<@Nullable Sheet> sheet = new SimpleObjectProperty<>();
    final StringProperty trouble = new SimpleStringProperty("");
    final ObjectProperty<List<Hit>> hits = new SimpleObjectProperty<>(List.of());
    final IntegerProperty hit = new SimpleIntegerProperty(-1);

    PagesModel(Asking asking, Inside inside, Original original) {
        this.asking = asking;
        this.inside = inside;
        this.original = original;
    }

    /** A page as it was drawn. */
    record Sheet(int page, Picture picture, PageText text) {}

    /** A place where the words looked for stand. */
    record Hit(int page, Span characters) {}

    boolean isPdf() {
        return original.form() == Original.Form.PDF;
    }

    /** The page's number as a note says it; a picture that is alone in its file has none. */
    @Nullable
    Integer numberInNotes() {
        return isPdf() || pages.get() > 1 ? page.get() : null;
    }

    /** What stands there on the page that shows. */
    String words(Span span) {
        Sheet now = sheet.get();
        return now == null ? "" : now.text().text().substring((int) span.from(), (int) span.to());
    }

    /** The words that begin and end in the area, from the first to the last of them. */
    String words(Area area) {
        Sheet now = sheet.get();
        List<PageText.Word> inside = now == null
                ? List.of()
                : now.text().words().stream().filter(word -> lies(word, area)).toList();
        return inside.isEmpty()
                ? ""
                : words(new Span(inside.getFirst().from(), inside.getLast().to()));
    }

    private static boolean lies(PageText.Word word, Area area) {
        double x = word.x() + word.width() / 2;
        double y = word.y() + word.height() / 2;
        return x >= area.x() && x <= area.x() + area.width() && y >= area.y() && y <= area.y() + area.height();
    }

    void open(Runnable opened) {
        asking.<Answer<Extent>>ask(
                this,
                progress -> Answer.of(() -> inside.extent(original, progress)),
                answer -> answer.take(
                        extent -> {
                            pages.set(extent.pages());
                            page.set(Math.clamp(page.get(), 1, Math.max(1, extent.pages())));
                            opened.run();
                        },
                        trouble::set));
    }

    void turnTo(int number) {
        boolean known = pages.get() > 0;
        int wanted = Math.clamp(number, 1, known ? pages.get() : Integer.MAX_VALUE);
        if (wanted != page.get()) {
            page.set(wanted);
            if (known) {
                draw();
            }
        }
    }

    void zoomTo(double wanted) {
        double now = Math.clamp(wanted, LEAST, MOST);
        if (Math.abs(now - zoom.get()) > 0.001 || sheet.get() == null) {
            zoom.set(now);
            draw();
        }
    }

    /** The newest page and size wanted is the one drawn. */
    void draw() {
        int number = page.get();
        double scale = zoom.get();
        asking.<Answer<Sheet>>ask(
                pages,
                progress -> Answer.of(() -> drawn(number, scale, progress)),
                answer -> answer.take(
                        drawn -> {
                            trouble.set("");
                            sheet.set(drawn);
                        },
                        words -> {
                            sheet.set(null);
                            trouble.set(words);
                        }));
    }

    private Sheet drawn(int number, double scale, Progress progress) throws Exception {
        Picture picture = inside.picture(original, number, scale, progress);
        return new Sheet(number, picture, isPdf() ? inside.text(original, number, progress) : NO_TEXT);
    }

    void find(String words) {
        if (words.isBlank()) {
            asking.ask(hits, progress -> List.<Hit>of(), this::found);
            return;
        }
        int all = pages.get();
        asking.<Answer<List<Hit>>>ask(
                hits,
                progress -> Answer.of(() -> found(new Finding(words), all, progress)),
                answer -> answer.take(this::found, trouble::set));
    }

    private List<Hit> found(Finding finding, int all, Progress progress) throws CannotLook, java.io.IOException {
        List<Hit> found = new ArrayList<>();
        for (int number = 1; number <= all && found.size() < Finding.MOST; number++) {
            progress.stopIfCancelled();
            int here = number;
            finding.in(inside.text(original, number, progress).text(), Finding.MOST - found.size())
                    .forEach(span -> found.add(new Hit(here, span)));
        }
        return found;
    }

    /** The first one from the page that shows on is gone to. */
    private void found(List<Hit> found) {
        hits.set(List.copyOf(found));
        int first = 0;
        while (first < found.size() && found.get(first).page() < page.get()) {
            first++;
        }
        goToHit(found.isEmpty() ? -1 : first % found.size());
    }

    void nextHit(int by) {
        if (!hits.get().isEmpty()) {
            goToHit(Math.floorMod(hit.get() + by, hits.get().size()));
        }
    }

    private void goToHit(int number) {
        hit.set(number);
        if (number >= 0) {
            turnTo(hits.get().get(number).page());
        }
    }
}
