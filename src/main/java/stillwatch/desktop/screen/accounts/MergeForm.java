package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import stillwatch.desktop.frame.Desk;
import stillwatch.journal.Entry;

/** Says that accounts are one and the same; the rows of each stay as they came. */
final class MergeForm {
    /** More than this are not one account by a person's judgement of each. */
    private static final int MOST = 50;

    private final Acts acts;
    private final Named named;
    private final ComboBox<String> kept = new ComboBox<>();
    private final TextArea why = InlineForm.reason();
    private final InlineForm form;

    private MergeForm(Acts acts) {
        this.acts = acts;
        this.named = Named.chosen(acts);
        offer();
        form = new InlineForm(named.counted() + " are one account", "Merge", this::decide, acts::leave);
        form.say(named.words())
                .field("Which one is kept", kept)
                .say("The others are shown with it. Their rows stay as they came, and merging can be taken back.")
                .needed("Why", why, "Say why: the reason is kept with the decision.")
                .beginAt(why);
    }

    static InlineForm of(Acts acts) {
        return new MergeForm(acts).form;
    }

    private void offer() {
        IntStream.range(0, Math.min(MOST, named.size())).mapToObj(named::name).forEach(kept.getItems()::add);
        kept.getSelectionModel().selectFirst();
        kept.setId("merge-kept");
        kept.setMaxWidth(Double.MAX_VALUE);
    }

    private void decide() {
        Desk desk = acts.desk();
        int at = kept.getSelectionModel().getSelectedIndex();
        List<String> ids = named.ids();
        String into = Objects.requireNonNull(ids.get(Math.max(0, at)));
        List<String> others = ids.stream().filter(id -> !id.equals(into)).toList();
        String reason = why.getText();
        String said = "Merged " + named.counted() + " into " + named.name(Math.max(0, at));
        Callable<Entry> merge = () -> desk.opened().links().merge(desk.taste().by(), into, others, reason);
        desk.decisions().decide(said, merge, done -> acts.leave(), form::refuse);
    }
}
