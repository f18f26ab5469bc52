package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import stillwatch.brief.BriefFormat;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Where a brief goes: the draft as it is now, or a copy of one that was frozen. */
record SavingForms(Forms forms) {

    /** {@code version}: of which it is a draft. */
    InlineForm export(Wanted wanted, int version) {
        Desk desk = forms.desk();
        OpenCase opened = desk.opened();
        String by = desk.taste().by();
        FileForm asked = new FileForm(
                forms,
                "Export for " + wanted.audience().words(),
                "Export",
                "Exporting the brief for " + wanted.audience().words(),
                to -> opened.briefs()
                        .write(by, wanted.audience(), format(to), wanted.paper())
                        .bytes());
        String name = "brief-" + wanted.audience().words() + "-v" + version + "-draft";
        Segments<BriefFormat> as = new Segments<>(
                "As",
                List.of(BriefFormat.PDF, BriefFormat.HTML, BriefFormat.DOCX),
                BriefFormat::name,
                form -> asked.name(named(name, form.ending())));
        as.choose(BriefFormat.PDF);
        asked.name(named(name, BriefFormat.PDF.ending()));
        asked.form()
                .say(
                        "It is read again before it is written; if anything withheld can be found in it, nothing is written.")
                .field("As", as)
                .say(
                        "A PDF is the pages shown, on " + wanted.paper().words()
                                + ". HTML is one file that needs nothing else and opens every sentence to its sources. DOCX is for whoever has to edit it.");
        return asked.file();
    }

    private String named(String name, String ending) {
        return name + (forms.desk().invented() ? "-INVENTED." : ".") + ending;
    }

    private static BriefFormat format(Path to) throws Refused {
        return BriefFormat.of(String.valueOf(to.getFileName()))
                .orElseThrow(() -> new Refused("A brief is written to a file that ends in .pdf, .html or .docx."));
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
