package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.workbench.BriefWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Where a brief goes: the draft as it is now, or a copy of one that was frozen. */
record SavingForms(Forms forms) {

    /** {@code version}: of which it is a draft. */
    InlineForm export(Wanted wanted, int version) {
        Desk desk = forms.desk();
        OpenCase opened = desk.opened();
        String by = desk.taste().by();
        AtomicReference<ExportAs> as = new AtomicReference<>();
        FileForm asked = new FileForm(
                forms,
                "Export for " + wanted.audience().words(),
                "Export",
                "Exporting the brief for " + wanted.audience().words(),
                (to, progress) -> FileForm.keep(files(opened.briefs(), by, wanted, as.get(), to), to));
        String name = "brief-" + wanted.audience().words() + "-v" + version + "-draft";
        as.set(new ExportAs(ending -> asked.name(named(name, ending))));
        return said(asked, as.get(), wanted).file();
    }

    /** A filing in as many files as it was asked for, all else in one. */
    private static List<byte[]> files(BriefWork briefs, String by, Wanted wanted, ExportAs as, Path to)
            throws IOException, Refused {
        Wish wish = as.of(to, wanted.paper());
        BriefWork.Written written = briefs.write(by, wanted.audience(), wish);
        return wish.format() == BriefFormat.FILING ? briefs.parts(written, as.most()) : List.of(written.bytes());
    }

    private static FileForm said(FileForm asked, ExportAs as, Wanted wanted) {
        asked.form()
                .say(
                        "It is read again before it is written; if anything withheld can be found in it, nothing is written.")
                .field("As", as.form())
                .say("A PDF is the pages shown, on " + wanted.paper().words()
                        + ". HTML is one file that needs nothing else and opens every sentence to its sources. DOCX is for"
                        + " whoever has to edit it. A filing is for a court, without colour and with nothing attached.")
                .put(as.tables())
                .field("Filing in parts of at most, MB", as.partSize());
        return asked;
    }

    private String named(String name, String ending) {
        return name + (forms.desk().invented() ? "-INVENTED." : ".") + ending;
    }

    InlineForm copy(BriefFrozen frozen) {
        FileForm asked = new FileForm(
                forms,
                "Copy of version " + frozen.version() + " for "
                        + frozen.audience().words(),
                "Save",
                "Saving a copy of version " + frozen.version(),
                to -> bytes(forms.desk().opened(), frozen));
        String ending =
                BriefFormat.called(frozen.format()).map(BriefFormat::ending).orElse(frozen.format());
        asked.name(named("brief-" + frozen.audience().words() + "-v" + frozen.version(), ending));
        asked.form().say("The file as it was frozen, unchanged. Its hash is what its entry in the history says.");
        return asked.file();
    }

    static byte[] bytes(OpenCase opened, BriefFrozen frozen) throws IOException {
        try (InputStream in = opened.briefs().open(frozen)) {
            return in.readAllBytes();
        }
    }
}
