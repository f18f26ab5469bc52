package stillwatch.desktop.screen.brief;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.workbench.Refused;

/** In what form a brief is to be exported: chosen by hand, and then by how the file's name ends. */
final class ExportAs {
    private static final List<BriefFormat> ALL =
            List.of(BriefFormat.PDF, BriefFormat.HTML, BriefFormat.DOCX, BriefFormat.FILING);
    private static final int MEGABYTE = 6;
    private final CheckBox tables = new CheckBox("Attach the tables, as CSV");
    private final TextField partSize = Inputs.line("brief-part-size", "", "one file, however large");
    private final Segments<BriefFormat> form;
    private final Consumer<String> ending;
    private volatile BriefFormat chosen = BriefFormat.PDF;
    private volatile boolean withTables;
    private volatile String typed = "";

    /** {@code ending}: hears how the file's name should end. */
    ExportAs(Consumer<String> ending) {
        this.ending = ending;
        form = new Segments<>("As", ALL, ExportAs::words, this::choose);
        form.choose(chosen);
        tables.setId("brief-attach-tables");
        tables.selectedProperty().subscribe(now -> withTables = now);
        partSize.textProperty().subscribe(now -> typed = now.strip());
        partSize.setDisable(true);
        ending.accept(chosen.ending());
    }

    private static String words(BriefFormat form) {
        return form == BriefFormat.FILING ? "Filing" : form.name();
    }

    private void choose(BriefFormat wanted) {
        chosen = wanted;
        tables.setDisable(wanted != BriefFormat.PDF);
        partSize.setDisable(wanted != BriefFormat.FILING);
        ending.accept(wanted.ending());
    }

    Segments<BriefFormat> form() {
        return form;
    }

    CheckBox tables() {
        return tables;
    }

    TextField partSize() {
        return partSize;
    }

    /** How many bytes a file may have, a megabyte being a million. May be asked on any thread. */
    long most() throws Refused {
        String size = typed.replace(',', '.');
        if (chosen != BriefFormat.FILING || size.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!size.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw new Refused("\"" + ShownText.of(typed) + "\" is no number of megabytes. Write it as 10 or 2.5.");
        }
        return new BigDecimal(size).movePointRight(MEGABYTE).longValue();
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
