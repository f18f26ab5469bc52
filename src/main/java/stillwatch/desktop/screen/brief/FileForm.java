package stillwatch.desktop.screen.brief;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.progress.Progress;
import stillwatch.workbench.PartFiles;
import stillwatch.workbench.Refused;

/** Asks where to write a file, and writes it there whole or not at all; nothing is written over. */
final class FileForm {
    private final Forms forms;
    private final String doing;
    private final Into into;
    private final TextField file = Inputs.line("brief-file", "", "Where to");
    private final InlineForm form;

    /** What stands in the file, made away from the UI thread once it is known that it may be written there. */
    interface Work {
        byte[] bytes(Path to) throws IOException, Refused;
    }

    /** Writes the file itself, whole or not at all, and answers where it is; several where it came in parts. */
    interface Into {
        List<Path> write(Path to, Progress progress) throws IOException, Refused;
    }

    /** {@code doing}: as a running job is called. */
    FileForm(Forms forms, String title, String action, String doing, Work work) {
        this(forms, title, action, doing, (to, progress) -> keep(List.of(work.bytes(to)), to));
    }

    FileForm(Forms forms, String title, String action, String doing, Into into) {
        this.forms = forms;
        this.doing = doing;
        this.into = into;
        this.form = new InlineForm(title, action, this::write, forms::leave);
    }

    InlineForm form() {
        return form;
    }

    void name(String name) {
        file.setText(forms.desk().folder().resolveSibling(name).toString());
    }

    /** Below what was asked before it. */
    InlineForm file() {
        HBox where = new HBox(6, file, Buttons.plain("Choose…", this::choose));
        where.getChildren().getLast().setId("brief-file-choose");
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setAccessibleText("File");
        return form.field("File", where).beginAt(file);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(doing);
        Path now = Path.of(file.getText()).getFileName();
        chooser.setInitialFileName(now == null ? "" : now.toString());
        File chosen = chooser.showSaveDialog(form.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.getPath());
        }
    }

    private void write() {
        String typed = file.getText().strip();
        forms.desk()
                .jobs()
                .run(
                        doing,
                        progress -> {
                            progress.stopIfCancelled();
                            return whole(path(typed), progress);
                        },
                        this::written,
                        form::refuse);
    }

    private void written(List<Path> to) {
        forms.leave();
        String parts = to.size() == 1 ? "" : "in " + to.size() + " parts, the first ";
        forms.desk().notices().say("Written " + parts + "to " + to.getFirst());
    }

    private static Path path(String typed) throws Refused {
        if (typed.isEmpty()) {
            throw new Refused("Say where to write the file.");
        }
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refused("\"" + typed + "\" is no name for a file.", e);
        }
    }

    private List<Path> whole(Path to, Progress progress) throws IOException, Refused {
        if (Files.exists(to)) {
            throw new Refused(to + " is there already. Choose another name.");
        }
        return into.write(to, progress);
    }

    static List<Path> keep(List<byte[]> parts, Path to) throws Refused {
        try {
            PartFiles files = PartFiles.of(parts, to);
            files.save();
            return files.places();
        } catch (IOException e) {
            throw new Refused("The file could not be written: " + e.getMessage() + ".", e);
        }
    }
}
