package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.outline.Cover;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.HashLine;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.sheet.Row;

/** What the inspector says of the brief that shows. */
record Telling(Desk desk, Preview preview, Versions.Doing doing, LeftOut.Doing releasing) {

    /** {@code wording} is null where nothing was written that could be checked. */
    record Parts(List<Node> nodes, @Nullable Remarks wording) {}

    Parts parts() {
        return preview instanceof Preview.Made made ? parts(made) : new Parts(List.of(title(), versions()), null);
    }

    private Parts parts(Preview.Made made) {
        var outline = made.brief().outline();
        var composed = made.brief().composed();
        Remarks wording = new Remarks(outline, made.remarks(), desk.navigator());
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(outline.cover()));
        nodes.add(new Leaks(
                        made.wanted().audience(),
                        made.leak(),
                        composed.withheld().size())
                .section());
        nodes.add(wording);
        if (outline.cover().since() > 0) {
            nodes.add(new Changes(outline).section());
        }
        nodes.add(versions());
        nodes.add(new LeftOut(made, releasing).section());
        nodes.add(head(outline.cover()));
        return new Parts(nodes, wording);
    }

    private Node title() {
        return Row.title("Brief for " + preview.wanted().audience().words());
    }

    private Node title(Cover cover) {
        FlowPane chips = new FlowPane(4, 4, new Chip(cover.state(), Chip.Tone.ACCENT));
        chips.getChildren().add(new Chip(cover.marking(), Chip.Tone.NEUTRAL).round());
        if (cover.invented()) {
            chips.getChildren().add(new Chip("INVENTED DATA", Chip.Tone.INVENTED).round());
        }
        return new VBox(6, title(), chips);
    }

    private Section versions() {
        return new Versions(
                        preview.wanted().audience(),
                        preview.kept(),
                        desk.taste().zone(),
                        doing)
                .section();
    }

    /** What ties the file to the case it was made of. */
    private Node head(Cover cover) {
        Facts facts = new Facts()
                .add("As of", cover.asOf())
                .add("Entry", String.valueOf(cover.entry()))
                .add("Head", new HashLine(cover.head(), "head hash", doing.copied()));
        return new Section("Made of", facts);
    }
}
