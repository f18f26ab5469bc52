package stillwatch.desktop.screen.accounts;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.ColumnTexts;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.outlet.CsvLines;
import stillwatch.progress.Progress;
import stillwatch.roster.Column;
import stillwatch.workbench.Refused;

/** Writes the rows and columns as they are shown to a file. */
final class ExportForm {
    private final Acts acts;
    private final Now now;
    private final int[] rows;
    private final List<Column> columns;
    private final Choices<Boolean> safe =
            new Choices<>("For what", List.of(true, false), yes -> yes ? "For spreadsheets" : "Unchanged", true);
    private final TextField file = InlineForm.text("export-file", "Where to");
    private final InlineForm form;

    private ExportForm(Acts acts, Now now, int[] rows, List<Column> columns) {
        this.acts = acts;
        this.now = now;
        this.rows = rows;
        this.columns = columns;
        String name = acts.desk().invented() ? "accounts-INVENTED.csv" : "accounts.csv";
        file.setText(acts.desk().folder().resolveSibling(name).toString());
        HBox where = new HBox(6, file, Buttons.plain("Choose…", this::choose));
        HBox.setHgrow(file, Priority.ALWAYS);
        form = new InlineForm(
                "Export " + Texts.counted(rows.length, "account", "accounts"), "Export", this::export, acts::leave);
        form.say("CSV with the columns shown, " + columns.size() + " of them, in the order of the table.")
                .field("Cells", safe)
                .say("For spreadsheets: what could be taken for a formula gets an apostrophe in front.")
                .needed("File", file, where, "Say where to write the file.")
                .beginAt(file);
    }

    static InlineForm of(Acts acts, Now now, int[] rows, List<Column> columns) {
        return new ExportForm(acts, now, rows, columns).form;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export accounts");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File chosen = chooser.showSaveDialog(form.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    private void export() {
        Desk desk = acts.desk();
        String typed = file.getText().strip();
        boolean inert = Boolean.TRUE.equals(safe.value());
        desk.jobs()
                .run(
                        "Exporting " + Texts.counted(rows.length, "account", "accounts"),
                        progress -> write(typed, inert, progress),
                        this::written,
                        form::refuse);
    }

    private void written(Path to) {
        acts.leave();
        acts.desk().notices().say(Texts.counted(rows.length, "account", "accounts") + " written to " + to);
    }

    /** Beside first, then moved: a file that is there is whole. What was there is not written over. */
    private Path write(String typed, boolean inert, Progress progress) throws IOException, Refused {
        Path to = path(typed);
        if (Files.exists(to)) {
            throw new Refused(to + " is there already. Choose another name.");
        }
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            lines(aside, inert, progress);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused("The file could not be written: " + e.getMessage() + ".", e);
        } finally {
            Files.deleteIfExists(aside);
        }
        return to;
    }

    private void lines(Path to, boolean inert, Progress progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            CsvLines csv = new CsvLines(out, inert);
            for (List<String> line : ColumnTexts.table(now, rows, columns, progress)) {
                csv.line(line);
            }
        }
    }

    private static Path path(String typed) throws Refused {
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refused("\"" + typed + "\" is no name for a file.", e);
        }
    }
}
