package stillwatch.desktop.screen.timeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.outlet.EventForm;
import stillwatch.progress.Progress;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.Exporting;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Writes what is shown to a file: the events through the filter and in the span, or the picture itself. */
final class ExportForm {
    private final Work work;
    private final ComboBox<As> as = new ComboBox<>();
    private final CheckBox inert = new CheckBox("Formulas made inert, for spreadsheets");
    private final TextField file;
    private final InlineForm form;

    /** What is written, and the end of its file's name. */
    enum As {
        TIMESKETCH_CSV("Timesketch CSV", "-timesketch.csv", EventForm.TIMESKETCH_CSV),
        TIMESKETCH_JSONL("Timesketch JSON lines", "-timesketch.jsonl", EventForm.TIMESKETCH_JSONL),
        CSV("CSV, a table for people", ".csv", EventForm.CSV),
        JSONL("JSON lines", ".jsonl", EventForm.JSONL),
        SVG("The picture as SVG", ".svg", null),
        PNG("The picture as PNG", ".png", null);

        private final String words;
        private final String end;
        private final @Nullable EventForm form;

        As(String words, String end, @Nullable EventForm form) {
            this.words = words;
            this.end = end;
            this.form = form;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private ExportForm(Work work) {
        this.work = work;
        this.file = Inputs.line("export-file", name(As.TIMESKETCH_CSV), "Where to");
        as.setId("export-as");
        as.getItems().setAll(As.values());
        as.setValue(As.TIMESKETCH_CSV);
        as.setMaxWidth(Double.MAX_VALUE);
        as.setOnAction(event -> turned());
        inert.setId("export-inert");
        inert.setSelected(true);
        HBox where = new HBox(6, file, Buttons.plain("Choose…", this::choose));
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setAccessibleText("File");
        form = new InlineForm(
                "Export what is shown",
                "Export",
                this::export,
                work.inspecting().forms()::leave);
        form.say(said(work.looking().view()))
                .field("As", as)
                .put(inert)
                .field("File", where)
                .say("What is written comes in again as the same events.")
                .beginAt(as);
    }

    static InlineForm of(Work work) {
        return new ExportForm(work).form;
    }

    private String said(TimelineView view) {
        String filter = view.filter().everything() ? "every event" : "the events through the filter";
        TimeSpan span = view.selection();
        String within = span == null
                ? ""
                : " that may have been in the span "
                        + new TimeWords(work.looking().model(), view.zone()).span(span);
        return "It holds " + filter + within
                + ", also of lanes that are hidden. The filter is written into the file where"
                + " its format has room for it.";
    }

    private String name(As now) {
        String invented = work.desk().invented() ? "-INVENTED" : "";
        return work.desk()
                .folder()
                .resolveSibling("events" + invented + now.end)
                .toString();
    }

    private void turned() {
        file.setText(name(as.getValue()));
        EventForm chosen = as.getValue().form;
        inert.setVisible(chosen != null && chosen.table());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export what is shown");
        chooser.setInitialFileName("events" + as.getValue().end);
        java.io.File chosen = chooser.showSaveDialog(form.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    /** Also what the picture is limited to by a brushed span. */
    static EventFilter shown(TimelineView view) {
        TimeSpan span = view.selection();
        return span == null
                ? view.filter()
                : view.filter().between(span.from(), span.to()).withUndated(false);
    }

    private void export() {
        As now = as.getValue();
        String typed = file.getText();
        PictureFile picture = work.layout().picture();
        OpenCase opened = work.desk().opened();
        EventFilter filter = shown(work.looking().view());
        boolean safe = inert.isSelected();
        work.desk()
                .jobs()
                .run(
                        "Exporting " + now.words.toLowerCase(Locale.ROOT),
                        progress -> {
                            Path to = path(typed);
                            return new Written(
                                    to, whole(to, aside -> write(opened, now, filter, safe, picture, aside, progress)));
                        },
                        this::written,
                        form::refuse);
    }

    private record Written(Path to, long events) {}

    private void written(Written done) {
        work.inspecting().forms().leave();
        String what = done.events() < 0 ? "The picture was" : Words.events(done.events()) + " were";
        work.desk().notices().say(what + " written to " + done.to());
    }

    private interface Writing {
        long to(Path aside) throws IOException;
    }

    /** Beside first, then moved: a file that is there is whole. What was there is not written over. */
    private static long whole(Path to, Writing writing) throws IOException, Refused {
        if (Files.exists(to)) {
            throw new Refused(to + " is there already. Choose another name.");
        }
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            long written = writing.to(aside);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (IOException e) {
            throw new Refused("The file could not be written: " + e.getMessage() + ".", e);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Answers how many events were written, less than none for a picture. */
    private static long write(
            OpenCase opened, As as, EventFilter filter, boolean safe, PictureFile picture, Path to, Progress progress)
            throws IOException {
        if (as.form == null) {
            picture.write(to, as == As.SVG);
            return -1;
        }
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            return new Exporting(opened, progress).asEvents(filter, as.form, safe, out);
        }
    }

    private static Path path(String typed) throws Refused {
        try {
            return Path.of(typed.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refused("\"" + typed + "\" is no name for a file.", e);
        }
    }
}
