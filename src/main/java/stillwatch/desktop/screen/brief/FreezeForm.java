package stillwatch.desktop.screen.brief;

import java.util.List;
import stillwatch.brief.BriefFormat;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.workbench.BriefWork.Written;

/** Keeps the brief as a version. What cannot be taken back is asked once more. */
final class FreezeForm {
    private final Forms forms;
    private final Wanted wanted;
    private final int version;
    private final InlineForm form;
    private BriefFormat format = BriefFormat.PDF;

    private FreezeForm(Forms forms, Wanted wanted, int version) {
        this.forms = forms;
        this.wanted = wanted;
        this.version = version;
        this.form = new InlineForm("Freeze as version " + version, "Freeze", this::freeze, forms::leave);
    }

    static InlineForm of(Forms forms, Wanted wanted, int version, String looks) {
        return new FreezeForm(forms, wanted, version).asked(looks);
    }

    private InlineForm asked(String looks) {
        Segments<BriefFormat> as = new Segments<>(
                "As",
                List.of(BriefFormat.PDF, BriefFormat.HTML, BriefFormat.DOCX),
                BriefFormat::name,
                now -> format = now);
        as.choose(format);
        form.say("The file is kept in the case as version " + version + " for "
                + wanted.audience().words() + ", with an entry that holds its hash. It never changes, and it is not"
                + " taken back: undo leaves it where it is.");
        if (!looks.isEmpty()) {
            form.say(looks);
        }
        return form.field("As", as);
    }

    private void freeze() {
        Desk desk = forms.desk();
        BriefFormat chosen = format;
        String by = desk.taste().by();
        desk.jobs()
                .run(
                        "Freezing version " + version + " for "
                                + wanted.audience().words(),
                        progress -> {
                            progress.stopIfCancelled();
                            return desk.opened().briefs().freeze(by, wanted.audience(), chosen, wanted.paper());
                        },
                        this::frozen,
                        form::refuse);
    }

    private void frozen(Written written) {
        forms.leave();
        var cover = written.brief().outline().cover();
        forms.desk()
                .notices()
                .say("Version " + cover.version() + " for " + cover.audience().words() + " frozen with entry "
                        + written.frozen() + ". It stays: a new version is frozen after it.");
    }
}
