package stillwatch.desktop.screen.brief;

import java.util.List;
import javafx.scene.control.CheckBox;
import stillwatch.casefile.Audience;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PackWork;

/** A pack for an audience: where it goes, and what goes into it. */
record PackForm(Forms forms, Wanted wanted) {

    InlineForm asked() {
        CheckBox stamped = box("pack-stamped", "Stamp copies");
        CheckBox freeze = box("pack-freeze", "Freeze the brief first");
        Audience audience = wanted.audience();
        FileForm asked = new FileForm(
                forms,
                "Pack for " + audience.words(),
                "Make the pack",
                "Making a pack for " + audience.words(),
                into(new Chosen(stamped), new Chosen(freeze)));
        asked.name("pack-" + audience.words() + (forms.desk().invented() ? "-INVENTED.zip" : ".zip"));
        asked.form()
                .say(
                        "One zip: the brief as HTML and PDF, the originals this audience may have, the list of exhibits, an"
                                + " extract of the journal that still verifies, and a script that checks all of it.")
                .put(stamped)
                .say(
                        "A PDF of each exhibit this audience may see, with number, case, page and marking below each page. The"
                                + " originals stay as they are; what has no pages gets a slip sheet.")
                .put(freeze)
                .say("It is kept as the next version, and that version goes into the pack. It is not taken back.")
                .say(
                        "The pack is read again before it stands there; if anything withheld can be found in it, also in an"
                                + " original, nothing is written. That it was made goes into the history and stays.");
        return asked.file();
    }

    private static CheckBox box(String id, String words) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        return box;
    }

    /** What a box says, for whoever asks on another thread. */
    private static final class Chosen {
        private volatile boolean now;

        Chosen(CheckBox box) {
            box.selectedProperty().subscribe(is -> now = is);
        }
    }

    private FileForm.Into into(Chosen stamped, Chosen freeze) {
        OpenCase opened = forms.desk().opened();
        String by = forms.desk().taste().by();
        return (to, progress) -> {
            var what = new PackWork.Wanted(
                    wanted.audience(), PackWork.Wanted.USUAL, wanted.paper(), true, stamped.now, freeze.now);
            opened.packs().make(by, what, to, progress);
            return List.of(to);
        };
    }
}
