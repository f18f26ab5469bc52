package stillwatch.desktop.screen.brief;

import stillwatch.casefile.Audience;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PackWork;

/** A pack for an audience: where it goes, and what goes into it. */
record PackForm(Forms forms, Wanted wanted) {

    InlineForm asked() {
        Desk desk = forms.desk();
        Audience audience = wanted.audience();
        FileForm asked = new FileForm(
                forms,
                "Pack for " + audience.words(),
                "Make the pack",
                "Making a pack for " + audience.words(),
                into());
        asked.name("pack-" + audience.words() + (desk.invented() ? "-INVENTED.zip" : ".zip"));
        asked.form()
                .say(
                        "One zip: the brief as HTML and PDF, the originals this audience may have, the list of exhibits, an"
                                + " extract of the journal that still verifies, and a script that checks all of it.")
                .say("It is read again before it stands there; if anything withheld can be found in it, also in an"
                        + " original, nothing is written. That it was made goes into the history and stays.");
        return asked.file();
    }

    private FileForm.Into into() {
        OpenCase opened = forms.desk().opened();
        String by = forms.desk().taste().by();
        PackWork.Wanted what = new PackWork.Wanted(wanted.audience(), PackWork.Wanted.USUAL, wanted.paper(), true);
        return (to, progress) -> opened.packs().make(by, what, to, progress);
    }
}
