package stillwatch.desktop.screen.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Where files are and shall be, as the person chooses. */
interface Picker {
    List<Path> files(String title);

    Optional<Path> file(String title);

    Optional<Path> target(String title, String name);

    /** The system's own dialog, over the window this node is in. */
    static Picker over(Node node) {
        return new Picker() {
            @Override
            public List<Path> files(String title) {
                List<File> files =
                        chooser(title).showOpenMultipleDialog(node.getScene().getWindow());
                return files == null
                        ? List.of()
                        : files.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> file(String title) {
                return Optional.ofNullable(
                                chooser(title).showOpenDialog(node.getScene().getWindow()))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> target(String title, String name) {
                FileChooser chooser = chooser(title);
                chooser.setInitialFileName(name);
                return Optional.ofNullable(
                                chooser.showSaveDialog(node.getScene().getWindow()))
                        .map(File::toPath);
            }
        };
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
