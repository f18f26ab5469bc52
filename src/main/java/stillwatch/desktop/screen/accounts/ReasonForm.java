package stillwatch.desktop.screen.accounts;

import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import stillwatch.desktop.frame.Desk;
import stillwatch.store.decided.FormedClusters.Cluster;

/** Forms that ask for one text: why something is decided, or what a cluster is called. */
final class ReasonForm {
    private ReasonForm() {}

    /** @param work what to do with the reason typed */
    record Asked(String title, String words, String action, String said, Function<String, Callable<Object>> work) {}

    static InlineForm why(Acts acts, Asked asked) {
        TextArea why = InlineForm.reason();
        InlineForm[] form = new InlineForm[1];
        form[0] = new InlineForm(
                asked.title(), asked.action(), () -> decide(acts, asked, why.getText(), form[0]), acts::leave);
        return form[0].say(asked.words())
                .needed("Why", why, "Say why: the reason is kept with the decision.")
                .beginAt(why);
    }

    private static void decide(Acts acts, Asked asked, String text, InlineForm form) {
        acts.desk().decisions().decide(asked.said(), asked.work().apply(text), done -> acts.leave(), form::refuse);
    }

    /** An empty title takes it away. */
    static InlineForm title(Acts acts, Cluster cluster) {
        Desk desk = acts.desk();
        TextField title = InlineForm.text("cluster-title", "Neutral words, or nothing");
        title.setText(cluster.title() == null ? "" : cluster.title());
        Asked asked = new Asked(
                "Title of " + cluster.label(),
                ClusterForm.REMINDER,
                "Save title",
                "Title of " + cluster.label() + " changed",
                text -> () ->
                        desk.opened().links().clusters().title(desk.taste().by(), cluster.id(), text));
        InlineForm[] form = new InlineForm[1];
        form[0] = new InlineForm(
                asked.title(), asked.action(), () -> decide(acts, asked, title.getText(), form[0]), acts::leave);
        return form[0].field("Title", title).say(asked.words()).beginAt(title);
    }
}
