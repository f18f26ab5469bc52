package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.scene.control.TextField;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Event;
import stillwatch.workbench.EventWork;

/** Tags of one event, or of several at once: what all of them have is written there and can be changed. */
final class TagForm {
    private final Forms forms;
    private final List<String> ids;
    private final List<String> common;
    private final TextField tags;
    private final InlineForm form;

    private TagForm(Forms forms, List<String> ids, List<String> common) {
        this.forms = forms;
        this.ids = ids;
        this.common = common;
        tags = Inputs.line("tag-words", String.join(", ", common), "With commas between");
        String title = ids.size() == 1 ? "Tags" : "Tags of " + Texts.number(ids.size()) + " events";
        form = new InlineForm(title, "Save tags", this::decide, forms::leave);
        form.field(ids.size() == 1 ? "Tags" : "Tags all of them have", tags)
                .say("Tags find events again: type tag:WORD in the filter.");
    }

    static InlineForm of(Forms forms, List<Event> events) {
        TreeSet<String> common = new TreeSet<>();
        for (int i = 0; i < events.size(); i++) {
            List<String> here = events.get(i).decided().tags();
            if (i == 0) {
                common.addAll(here);
            } else {
                common.retainAll(here);
            }
        }
        List<String> ids = events.stream().map(one -> one.id().toString()).toList();
        return new TagForm(forms, ids, List.copyOf(common)).form;
    }

    private void decide() {
        List<String> wanted = Arrays.stream(tags.getText().split("[,，、،]"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        List<String> add = new ArrayList<>(wanted);
        add.removeAll(common);
        List<String> remove = new ArrayList<>(common);
        remove.removeAll(wanted);
        if (add.isEmpty() && remove.isEmpty()) {
            form.refuse("No tag was changed.");
            return;
        }
        EventWork work = forms.desk().opened().events();
        String by = forms.desk().taste().by();
        Callable<Entry> tagging = () -> work.tag(by, ids, add, remove);
        forms.desk().decisions().decide("Tags changed", tagging, done -> forms.leave(), form::refuse);
    }
}
