import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Run when the program is built, with the folder of our style sheets and one of base themes. Of those it takes over what our
 * window can wear: more than half of each is for controls it does not have, and a start would read it. Then it writes each sheet
 * beside itself in the form JavaFX takes it from without reading text; where there is none, JavaFX reads the text, and all
 * looks the same.
 */
class ReadSheets {
    /** Controls we do not have; a test holds that. */
    private static final String WITHOUT = "accordion alert bb-code breadcrumbs calendar caption-menu-item chart choice-dialog"
            + " color-palette color-palette-region color-picker color-picker-label custom-color-dialog date-cell date-picker"
            + " date-picker-display-node date-picker-popup deck-pane dialog-pane hover-square html-editor html-editor-foreground"
            + " html-editor-background input-group menu-bar modal-box modal-pane notification pagination"
            + " ring-progress-indicator segmented-control split-menu-button tab-header-area tab-header-background tab-line"
            + " tab-pane text-input-dialog tile-base toggle-switch tool-bar tree-cell tree-table-cell tree-table-row-cell"
            + " tree-table-view tree-view web-view axis chart-symbol chart-line-symbol chart-bar chart-pie chart-legend"
            + " chart-series-line chart-series-area-line chart-series-area-fill chart-area-symbol chart-bubble chart-content"
            + " chart-title chart-plot-background chart-alternative-row-fill chart-alternative-column-fill chart-horizontal-grid-lines"
            + " chart-vertical-grid-lines chart-horizontal-zero-line chart-vertical-zero-line chart-pie-label chart-pie-label-line";

    private static final Pattern LEFT_OUT = Pattern.compile(
            Arrays.stream(WITHOUT.split(" ")).collect(Collectors.joining("|", "\\.(?:", ")(?![\\w-])")));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");

    public static void main(String[] args) throws IOException {
        Path ours = Path.of(args[0]);
        for (Path base : sheets(Path.of(args[1]))) {
            Path lean = ours.resolve(base.getFileName());
            String text = lean(Files.readString(base));
            if (!Files.exists(lean) || !Files.readString(lean).equals(text)) {
                Files.writeString(lean, text);
            }
        }
        for (Path sheet : sheets(ours)) {
            String name = sheet.getFileName().toString();
            File to = sheet.resolveSibling(name.replaceAll("css$", "bss")).toFile();
            if (to.lastModified() < sheet.toFile().lastModified()) {
                Stylesheet.convertToBinary(sheet.toFile(), to);
            }
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> one.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static String lean(String css) {
        StringBuilder lean = new StringBuilder();
        Matcher rules = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rules.find()) {
            String wearers = Arrays.stream(rules.group(1).strip().split(","))
                    .filter(one -> !LEFT_OUT.matcher(one).find())
                    .collect(Collectors.joining(","));
            if (!wearers.isBlank()) {
                lean.append(wearers.strip()).append(' ').append(rules.group(2)).append('\n');
            }
        }
        return lean.toString();
    }
}
