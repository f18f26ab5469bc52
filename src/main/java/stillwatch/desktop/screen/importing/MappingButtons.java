package stillwatch.desktop.screen.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.table.MappingFile;
import stillwatch.workbench.Trouble;

/** A mapping saved for the next file of the kind, loaded from an earlier one, or given up for the guess. */
final class MappingButtons extends VBox {
    private final Desk desk;
    private final Queue queue;
    private final QueuedFile file;
    private final Picker picker;
    private final Label trouble = Texts.wrapped("", "bad-text");

    MappingButtons(Desk desk, Queue queue, QueuedFile file, Picker picker) {
        super(6);
        getChildren().add(Texts.of("Mapping", "section-title"));
        this.desk = desk;
        this.queue = queue;
        this.file = file;
        this.picker = picker;
        Button save = named("Save…", "mapping-save", "Save the mapping", this::save);
        Button load = named("Load…", "mapping-load", "Load a mapping", this::load);
        Button guess = named("Guess anew", "mapping-guess", "Guess the mapping anew", this::guess);
        trouble.setManaged(false);
        getChildren().addAll(new FlowPane(8, 6, save, load, guess), trouble);
    }

    private static Button named(String text, String id, String name, Runnable action) {
        Button button = Buttons.plain(text, action);
        button.setId(id);
        button.setAccessibleText(name);
        return button;
    }

    private void save() {
        Mapping mapping = file.mapping();
        if (mapping == null) {
            return;
        }
        picker.target("Mapping as JSON", RejectedView.plain(file.name()) + "-mapping.json")
                .ifPresent(to -> desk.jobs()
                        .start(
                                "Writing a mapping",
                                progress -> Outputs.mapping(to, mapping),
                                done -> desk.notices().say("Mapping written to " + done.getFileName())));
    }

    private void load() {
        picker.file("Mapping to load").ifPresent(this::load);
    }

    private void load(Path from) {
        say("");
        desk.jobs()
                .run(
                        "Reading a mapping",
                        progress -> MappingFile.read(Files.readAllBytes(from)),
                        mapping -> queue.change(file, file.draft().get().mapped(mapping)),
                        failure -> Trouble.of(failure)
                                .ifPresentOrElse(
                                        it -> say(ShownText.of(from.getFileName() + ": " + it.words(), 1000)),
                                        () -> desk.notices().trouble(failure)));
    }

    private void guess() {
        say("");
        queue.change(file, file.draft().get().guessedAnew());
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setManaged(!words.isEmpty());
    }
}
