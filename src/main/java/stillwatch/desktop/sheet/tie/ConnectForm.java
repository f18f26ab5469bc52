package stillwatch.desktop.sheet.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Forms;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Naming;
import stillwatch.workbench.IncidentWork;
import stillwatch.workbench.OpenCase;

/** Looks for something in the case and connects a thing with it. Down leads to what was found, Enter takes it, then comes the reason. */
public final class ConnectForm {
    private static final String HOW = "Type to search the case; ↓ leads to what was found.";
    private final Forms forms;
    private final Asked asked;
    private final TextField words = Inputs.line("connect-words", "", "A name, an id, words of it");
    private final ListView<Offer> found = new ListView<>();
    private final Label told = Texts.wrapped("", "caption");
    private final TextArea why = Inputs.reason();
    private final InlineForm form;
    private @Nullable Offer taken;

    /** What is connected, and how it is decided: away from the UI thread. */
    public record Asked(String name, Set<Kind> kinds, Set<Id> already, Connecting work) {
        public Asked {
            kinds = Set.copyOf(kinds);
            already = Set.copyOf(already);
        }
    }

    /** Connects with the thing of this id. */
    public interface Connecting {
        Entry with(String id, String why) throws Exception;
    }

    private ConnectForm(Forms forms, Asked asked) {
        this.forms = forms;
        this.asked = asked;
        String title = "Connect " + ShownText.of(asked.name(), 60);
        form = new InlineForm(title, "Connect", this::decide, forms::leave);
        lay();
    }

    public static InlineForm of(Forms forms, Asked asked) {
        return new ConnectForm(forms, asked).form;
    }

    /** Of one thing, with all it is connected with already. */
    public static InlineForm of(Forms forms, Id from, String name, Set<Kind> kinds, List<Tie> ties) {
        Set<Id> already = new HashSet<>(Set.of(from));
        ties.stream().filter(tie -> tie.decided() != null).map(Tie::id).forEach(already::add);
        IncidentWork work = forms.desk().opened().incidents();
        String by = forms.desk().taste().by();
        return of(forms, new Asked(name, kinds, already, (to, why) -> work.connect(by, from.toString(), to, why)));
    }

    private void lay() {
        dress();
        form.field("With " + kindWords(), words)
                .keepsEnter(words)
                .put(new VBox(4, told, found))
                .needed("Why", why, "Say why these have to do with one another.");
        words.textProperty().subscribe((before, now) -> ask());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::inWords);
        found.addEventFilter(KeyEvent.KEY_PRESSED, this::inFound);
        found.setOnMouseClicked(event -> take());
        tell(HOW);
    }

    private void dress() {
        found.setId("connect-found");
        found.setAccessibleText("What was found");
        found.getStyleClass().addAll("wrapping", "offers");
        found.setCellFactory(list -> new OfferCell());
        told.setId("connect-told");
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
    }

    private String kindWords() {
        return asked.kinds().contains(Kind.INCIDENT)
                ? "an incident, account, cluster, evidence or claim"
                : "an account, cluster, evidence, event or claim";
    }

    private void tell(String text) {
        told.setText(text);
    }

    private void ask() {
        taken = null;
        String typed = words.getText();
        if (typed.isBlank()) {
            show(List.of());
            tell(HOW);
            return;
        }
        Offer.Asked wanted = new Offer.Asked(typed, asked.kinds(), asked.already());
        OpenCase opened = forms.desk().opened();
        forms.desk().asking().ask("connect", p -> Offer.of(opened, wanted, p), offers -> answered(typed, offers));
    }

    private void answered(String typed, List<Offer> offers) {
        if (typed.equals(words.getText()) && taken == null) {
            show(offers);
            tell(offers.isEmpty() ? "Nothing found. Fewer or other words may help." : "Enter takes one.");
        }
    }

    private void show(List<Offer> offers) {
        found.getItems().setAll(offers);
        found.setVisible(!offers.isEmpty());
    }

    private void inWords(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            int first = firstFree();
            if (first >= 0) {
                found.requestFocus();
                found.getSelectionModel().select(first);
                found.scrollTo(first);
            }
        }
    }

    private int firstFree() {
        for (int i = 0; i < found.getItems().size(); i++) {
            if (!found.getItems().get(i).already()) {
                return i;
            }
        }
        return -1;
    }

    private void inFound(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.UP && found.getSelectionModel().getSelectedIndex() <= firstFree()) {
            event.consume();
            words.requestFocus();
        }
    }

    private void take() {
        Offer offer = found.getSelectionModel().getSelectedItem();
        if (offer == null || offer.already()) {
            return;
        }
        taken = offer;
        show(List.of(offer));
        tell("With this " + Naming.word(offer.id().kind()) + "; type anew to choose another.");
        why.requestFocus();
    }

    private void decide() {
        Offer offer = taken;
        if (offer == null) {
            form.refuse("Choose what it is connected with.");
            words.requestFocus();
        } else {
            connect(offer);
        }
    }

    private void connect(Offer offer) {
        String to = offer.id().toString();
        String reason = why.getText();
        Callable<Entry> connecting = () -> asked.work().with(to, reason);
        forms.desk().decisions().decide(said(offer), connecting, done -> forms.leave(), form::refuse);
    }

    private static String said(Offer offer) {
        return "Connected with " + Naming.word(offer.id().kind()) + " "
                + ShownText.of(offer.named().name(), 60);
    }
}
