package stillwatch.desktop.screen.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;
import stillwatch.claims.ClaimLine;
import stillwatch.claims.StatusRules;
import stillwatch.desktop.claim.Standing;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.InlineForm;
import stillwatch.desktop.sheet.Inputs;

/** Decides how a claim stands: the steps that can be taken, and beside each other one why it cannot. */
final class StatusForm extends EditForm {
    private static final String SOMETHING = "…";
    private final ClaimLine line;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Status, RadioButton> buttons = new EnumMap<>(Status.class);
    private final Map<Status, Label> reasons = new EnumMap<>(Status.class);
    private final TextArea basis = Inputs.lines("status-basis", "", 3, "What it rests on, in your words");
    private final Pick authority;
    private final Picks exhibits;

    private StatusForm(Here here, ClaimLine line) {
        super(here, "How does it stand?", "Decide");
        this.line = line;
        authority = Pick.maybe("status-authority", "none named", Option.sources(here.book()));
        exhibits = new Picks("status-exhibit", "An exhibit", here.now().exhibits());
        VBox choices = new VBox();
        choices.getStyleClass().add("choices");
        for (Status status : Status.values()) {
            choices.getChildren().add(choice(status));
        }
        form.put(choices)
                .needed("Basis", basis, "Say what the status rests on.")
                .field("Authority that says so", authority)
                .field("Exhibits", exhibits);
        weigh();
        authority.valueProperty().subscribe((before, now) -> weigh());
        exhibits.onChanged(this::weigh);
    }

    static InlineForm of(Here here, ClaimLine line) {
        StatusForm made = new StatusForm(here, line);
        made.first().ifPresent(made.form::beginAt);
        return made.form;
    }

    private Optional<RadioButton> first() {
        return buttons.values().stream().filter(one -> !one.isDisabled()).findFirst();
    }

    private VBox choice(Status status) {
        RadioButton button = new RadioButton();
        button.setId("status-" + status.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setUserData(status);
        button.setAccessibleText(status.words());
        button.setSelected(status == line.status());
        buttons.put(status, button);
        Label reason = Texts.wrapped("", "caption", "choice-meaning");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        reason.setId(button.getId() + "-why");
        reasons.put(status, reason);
        HBox shown = new HBox(6, button, Standing.chip(line.proposition().what().kind(), status));
        shown.getStyleClass().add("chips");
        return new VBox(2, shown, reason);
    }

    private StatusDecided wanted(Status status, String words) {
        return new StatusDecided(line.proposition().id(), status, words, authority.id(), exhibits.ids());
    }

    /** Anew whenever what it would rest on changes. */
    private void weigh() {
        StatusRules rules = new StatusRules(here.book());
        for (Status status : Status.values()) {
            List<String> against = rules.against(wanted(status, SOMETHING));
            boolean step = StatusRules.next(Optional.ofNullable(line.status())).contains(status);
            boolean possible = step && (against.isEmpty() || canStillBe(status));
            Objects.requireNonNull(buttons.get(status)).setDisable(!possible);
            Objects.requireNonNull(reasons.get(status)).setText(String.join(" ", against));
        }
    }

    /** What is missing may be named in this very form. */
    private static boolean canStillBe(Status status) {
        return status == Status.CONFIRMED || status == Status.REFUTED || status == Status.REPORTED;
    }

    private @Nullable Status status() {
        return group.getSelectedToggle() == null
                ? null
                : (Status) group.getSelectedToggle().getUserData();
    }

    @Override
    void confirmed() {
        Status status = status();
        if (status == null) {
            form.refuse("Choose how it stands.");
            return;
        }
        String by = here.by();
        StatusDecided wanted = wanted(status, said(basis));
        here.decide(form, "Decided: " + status.words(), () -> here.work().decide(by, wanted), done -> {});
    }
}
