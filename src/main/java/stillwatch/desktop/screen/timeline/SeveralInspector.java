package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;
import stillwatch.desktop.sheet.tie.Named;
import stillwatch.store.decided.Event;

/** What the inspector shows of several events, and what is decided of all of them at once. */
record SeveralInspector(Work work, Told told) {
    List<Node> content() {
        Inspecting inspecting = work.inspecting();
        FlowPane deeds = new FlowPane(8, 8);
        deed(deeds, "several-note", "Note…", "N", inspecting::note);
        deed(deeds, "several-connect", "Connect…", "C", inspecting::connect);
        deed(deeds, "several-tag", "Tag…", "G", inspecting::tag);
        deed(deeds, "several-withdraw", "Withdraw", "W", inspecting::withdraw);
        deed(deeds, "several-clear", "Clear", "Esc", () -> work.looking().clear());
        List<Node> parts = new ArrayList<>(List.of(
                Row.title(Texts.counted(told.chosen(), "event", "events") + " selected"),
                deeds,
                Texts.wrapped("What is decided here is one decision for all of them, taken back as one.", "caption")));
        Section section = new Section("Events");
        told.several().forEach(event -> section.getChildren().add(row(event)));
        if (told.chosen() > told.several().size()) {
            int more = told.chosen() - told.several().size();
            section.getChildren().add(Texts.wrapped("and " + Texts.number(more) + " more", "caption"));
        }
        parts.add(section);
        return parts;
    }

    private static void deed(FlowPane deeds, String id, String words, @Nullable String key, Runnable action) {
        Button button = Buttons.withKey(Buttons.plain(words, action), key);
        button.setId(id);
        deeds.getChildren().add(button);
    }

    private Node row(Event event) {
        return Row.leading(event.now().title(), Named.about(event.now()), () -> {
            Long number = Work.number(event);
            if (number != null) {
                work.looking().go(work.looking().view().selecting(Set.of(number)));
            }
        });
    }
}
