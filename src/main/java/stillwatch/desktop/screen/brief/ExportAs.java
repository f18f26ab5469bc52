package stillwatch.desktop.screen.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.brief.pdf.Paper;
import stillwatch.workbench.Refused;

/** In what form a brief is to be exported: chosen by hand, and then by how the file's name ends. */
final class ExportAs {
    private static final List<BriefFormat> ALL =
            List.of(BriefFormat.PDF, BriefFormat.HTML, BriefFormat.DOCX, BriefFormat.FILING);
    private final CheckBox tables = new CheckBox("Attach the tables, as CSV");
    private final Segments<BriefFormat> form;
    private final Consumer<String> ending;
    private volatile BriefFormat chosen = BriefFormat.PDF;
    private volatile boolean withTables;

    /** {@code ending}: hears how the file's name should end. */
    ExportAs(Consumer<String> ending) {
        this.ending = ending;
        form = new Segments<>("As", ALL, ExportAs::words, this::choose);
        form.choose(chosen);
        tables.setId("brief-attach-tables");
        tables.selectedProperty().subscribe(now -> withTables = now);
        ending.accept(chosen.ending());
    }

    private static String words(BriefFormat form) {
        return form == BriefFormat.FILING ? "Filing" : form.name();
    }

    private void choose(BriefFormat wanted) {
        chosen = wanted;
        tables.setDisable(wanted != BriefFormat.PDF);
        ending.accept(wanted.ending());
    }

    Segments<BriefFormat> form() {
        return form;
    }

    CheckBox tables() {
        return tables;
    }

    /** May be asked on any thread. */
    Wish of(Path to, Paper paper) throws Refused {
        BriefFormat named = BriefFormat.of(String.valueOf(to.getFileName()))
                .orElseThrow(() -> new Refused("A brief is written to a file that ends in .pdf, .html or .docx."));
        if (named != BriefFormat.PDF) {
            return new Wish(named, paper);
        }
        boolean filing = chosen == BriefFormat.FILING;
        return filing ? new Wish(BriefFormat.FILING, paper) : new Wish(named, paper, withTables);
    }
}
