package stillwatch.desktop.screen.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.claims.file.ClaimSubject;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.intake.reading.Refusal;
import stillwatch.progress.Progress;
import stillwatch.workbench.ClaimImport;
import stillwatch.workbench.ClaimReceipt;
import stillwatch.workbench.Refused;

/** Brings a file of claims in; what it would bring is read and told before. */
final class ImportForm extends EditForm {
    private static final int PROBLEMS = 5;
    private final Path file;
    private final Pick subject;
    private final ComboBox<String> zone;
    private final Label reading = Texts.wrapped("Reading …", "caption");

    private ImportForm(Here here, Path file) {
        super(here, "Import " + ShownText.of(file.getFileName().toString(), 60), "Import");
        this.file = file;
        subject = Pick.maybe("import-subject", "the file says it itself (JSON)", subjects());
        zone = Inputs.zone("import-zone", here.desk().taste().zone());
        reading.setId("import-reading");
        form.field("What its rows are", subject)
                .field("Zone of times that state none", zone)
                .put(reading)
                .say("The file itself is kept as evidence. Sources and documents it names have to be in the case.")
                .beginAt(subject);
        subject.valueProperty().subscribe((before, now) -> read());
        zone.getEditor().textProperty().subscribe((before, now) -> read());
        read();
    }

    static InlineForm of(Here here, Path file) {
        return new ImportForm(here, file).form;
    }

    private static List<Option> subjects() {
        return Arrays.stream(ClaimSubject.values())
                .map(one -> new Option(one.word(), one.word()))
                .toList();
    }

    private ClaimImport wanted() {
        @Nullable String word = subject.id();
        ClaimSubject rows = word == null ? null : ClaimSubject.of(word).orElseThrow();
        return new ClaimImport(rows, Inputs.zoneOf(zone.getEditor().getText()), false);
    }

    private void read() {
        try {
            ClaimImport wanted = wanted();
            here.desk().asking().ask(reading, progress -> tried(wanted), reading::setText);
        } catch (DateTimeException e) {
            reading.setText("There is no such zone.");
        }
    }

    private String tried(ClaimImport wanted) throws IOException {
        try {
            return told(here.work().tryImport(file, wanted));
        } catch (Refusal | Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String told(ClaimReceipt receipt) {
        String problems = receipt.problems().stream()
                .limit(PROBLEMS)
                .map(one -> "\nline " + one.line() + ", " + one.column() + ": " + one.reason())
                .collect(Collectors.joining());
        int more = receipt.problems().size() - PROBLEMS;
        return ShownText.of(sum(receipt), 200) + problems + (more > 0 ? "\nand " + more + " more" : "");
    }

    static String sum(ClaimReceipt receipt) {
        return Texts.counted(receipt.rows(), "row", "rows") + " = " + receipt.accepted() + " accepted + "
                + receipt.duplicate() + " duplicate + " + receipt.rejected() + " rejected";
    }

    @Override
    void confirmed() {
        try {
            here.decide(
                    form,
                    "Claims imported",
                    work(wanted()),
                    receipt -> here.desk().notices().say(sum(receipt)));
        } catch (DateTimeException e) {
            form.refuse("There is no such zone.");
        }
    }

    private Callable<ClaimReceipt> work(ClaimImport wanted) {
        String by = here.by();
        return () -> {
            try {
                return here.work().importFile(by, file, wanted, Progress.NONE);
            } catch (Refusal e) {
                throw new Refused(String.valueOf(e.getMessage()), e);
            }
        };
    }
}
