package stillwatch.desktop.screen.brief;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.brief.audience.Rules;
import stillwatch.casefile.Audience;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;

/** What stands where the pages would be: why there are none, and what to do. */
record Instead(Navigator navigator, Consumer<Audience> choose) {

    Node of(Preview.Nothing nothing) {
        Button go = Buttons.primary("Go to Claims", () -> navigator.goTo(Where.of(ScreenName.CLAIMS)));
        go.setId("brief-to-claims");
        return named(
                "brief-empty",
                new Empty(
                        Feather.FILE_TEXT,
                        "Nothing to tell yet",
                        "A brief tells claims, each with who says so and on what it rests. Write down a claim and record at"
                                + " least one statement for it; then its pages stand here.",
                        go));
    }

    Node of(Preview.TooHigh high) {
        Audience audience = high.wanted().audience();
        List<Audience> admitted = AudienceWords.admitted(high.handling());
        Button[] others = admitted.stream().map(this::other).toArray(Button[]::new);
        String may = admitted.stream().map(Audience::words).collect(Collectors.joining(", "));
        return named(
                "brief-too-high",
                new Empty(
                        Feather.SHIELD,
                        "Not for this audience",
                        "The case is " + high.handling().marking() + "; a brief for the audience " + audience.words()
                                + " may hold no more than "
                                + Rules.of(audience).ceiling().marking()
                                + ". Choose " + may + ", or describe the case with another marking.",
                        others));
    }

    private Button other(Audience audience) {
        Button button = Buttons.plain("For " + audience.words(), () -> choose.accept(audience));
        button.setId("brief-choose-" + audience.words());
        return button;
    }

    Node of(Preview.Refusal refusal) {
        return named("brief-refused", new Empty(Feather.ALERT_TRIANGLE, "It could not be written", refusal.words()));
    }

    private static Node named(String id, Node node) {
        node.setId(id);
        return node;
    }

    /** The number that stands for an audience on the keyboard. */
    static String key(Audience audience) {
        return String.valueOf(Arrays.asList(Audience.values()).indexOf(audience) + 1);
    }
}
