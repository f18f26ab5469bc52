import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Run when the program is built, with a folder of style sheets: writes each beside itself in the form JavaFX takes it from
 * without reading text. Where there is none, JavaFX reads the text, and all looks the same.
 */
class ReadSheets {
    public static void main(String[] args) throws IOException {
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(args[0]), "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString();
                File to = sheet.resolveSibling(name.replaceAll("css$", "bss")).toFile();
                if (to.lastModified() < sheet.toFile().lastModified()) {
                    Stylesheet.convertToBinary(sheet.toFile(), to);
                }
            }
        }
    }
}
