package stillwatch.desktop.screen.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Facts;
import stillwatch.desktop.part.HashLine;
import stillwatch.desktop.part.Section;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.journal.Entry;
import stillwatch.journal.Head;

/** At the right: one entry whole, or, where none is chosen, where the chain ends. */
final class EntryInspector {
    private static final int LONGEST = 3000;
    private static final String CHANGED = "The journal was changed at this entry or before it: what stands there is not"
            + " what was written. A copy of the case from before shows what it said.";
    private final Desk desk;
    private final LongConsumer goTo;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private @Nullable UndoForm undo;

    EntryInspector(Desk desk, LongConsumer goTo) {
        this.desk = desk;
        this.goTo = goTo;
        content.getStyleClass().add("inspector-content");
        content.setId("history-inspector");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return scroll;
    }

    @Nullable
    UndoForm undo() {
        return undo;
    }

    void head(Head head) {
        undo = null;
        Section section = new Section(
                "Head of the chain",
                Texts.wrapped(
                        "Entry " + Texts.number(head.seq())
                                + ". Whoever keeps this hash elsewhere can tell later whether anything up to here was"
                                + " changed.",
                        "muted"),
                hash(head.hash(), "head hash"));
        section.setId("history-head");
        content.getChildren().setAll(section, Texts.wrapped("Choose an entry to read it whole.", "muted"));
    }

    /** Where the journal was changed: what the case remembers of the entry, and that the journal says otherwise. */
    void unreadable(long seq, @Nullable Row row) {
        undo = null;
        Chip chip = new Chip("cannot be read", Chip.Tone.BAD);
        content.getChildren()
                .setAll(Texts.of("Entry " + Texts.number(seq), "muted"), chip, Texts.wrapped(CHANGED, "bad-text"));
        if (row != null) {
            add(new Section("What it said when it was read last", Texts.wrapped(row.sentence())));
        }
    }

    void show(EntryFile file) {
        content.getChildren().setAll(title(file));
        said(file);
        if (!file.touches().isEmpty()) {
            add(touches(file));
        }
        undo = new UndoForm(desk, file, goTo);
        add(new Section("Undo this", undo));
        if (file.entry().content() != null && file.entry().content().action() instanceof FileImported) {
            Where where =
                    Where.of(ScreenName.IMPORT).at(Long.toString(file.entry().seq()));
            add(Buttons.link("Read the receipt", () -> desk.navigator().goTo(where)));
        }
        add(chain(file.entry()));
        scroll.setVvalue(0);
    }

    private void said(EntryFile file) {
        String why = file.why();
        if (why != null && !why.isBlank()) {
            add(new Section("Why", Texts.wrapped(ShownText.of(why, LONGEST))));
        }
        if (!file.changes().isEmpty()) {
            add(changes(file));
        } else if (!file.parts().isEmpty()) {
            add(parts(file));
        }
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private VBox title(EntryFile file) {
        Row row = file.row();
        VBox title = new VBox(
                4,
                Texts.of("Entry " + Texts.number(row.seq()) + " · " + row.kind(), "muted"),
                Texts.wrapped(row.sentence(), "section-title", row.undone() ? "struck" : "sentence"),
                Texts.foreign(row.by(), "strong"));
        if (!row.at().isEmpty()) {
            String time = ShownTime.second(row.at(), desk.taste().zone());
            title.getChildren()
                    .add(Texts.wrapped(time + " " + ShownTime.zone(desk.taste().zone()), "muted"));
        }
        title.getChildren().addAll(marks(file));
        return title;
    }

    private List<Node> marks(EntryFile file) {
        List<Node> marks = new ArrayList<>();
        Row.Said said = file.row().said();
        if (said != null && said.undoneBy() != null) {
            long by = said.undoneBy();
            marks.add(new Chip("taken back", Chip.Tone.WARN));
            marks.add(Buttons.link("by " + said.undoneWho() + ", entry " + by, () -> goTo.accept(by)));
        }
        if (file.destroyed()) {
            marks.add(new Chip("content destroyed by order", Chip.Tone.BAD));
        }
        return marks;
    }

    private static Section changes(EntryFile file) {
        Section section = new Section("What changed");
        section.setId("history-changes");
        file.changes().forEach(change -> section.getChildren().add(change(change)));
        return section;
    }

    private static VBox change(EntryFile.Change change) {
        String style = change.before() == null ? "muted" : "struck";
        return new VBox(
                2,
                Texts.of(change.part(), "muted"),
                Texts.wrapped(words(change.before()), "before", style),
                Texts.wrapped("→ " + words(change.after()), "after"));
    }

    private static String words(@Nullable String said) {
        return said == null ? "nothing" : ShownText.of(said, LONGEST);
    }

    private static Section parts(EntryFile file) {
        Facts facts = new Facts();
        file.parts().forEach((name, value) -> facts.add(name, value, name.equals("SHA-256") ? "mono" : "fact"));
        return new Section("What it says", facts);
    }

    private Section touches(EntryFile file) {
        Section section = new Section("What it touched");
        section.setId("history-touched");
        for (EntryFile.Touch touch : file.touches()) {
            Button button = Buttons.link(touch.name(), () -> go(touch.id()));
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("touch");
            section.getChildren().add(button);
        }
        return section;
    }

    private void go(String id) {
        if (id.matches("\\d{1,15}")) {
            goTo.accept(Long.parseLong(id));
        } else {
            desk.navigator().goToId(id);
        }
    }

    private Section chain(Entry entry) {
        Section section = new Section(
                "Chain",
                Texts.of("Hash", "muted"),
                hash(entry.hash(), "hash of this entry"),
                Texts.of(entry.seq() == 1 ? "Before it: nothing" : "Hash of the entry before", "muted"),
                hash(entry.prev(), "hash of the entry before"),
                Texts.wrapped("Written with " + entry.tool(), "caption"));
        return section;
    }

    private HashLine hash(String hash, String name) {
        return new HashLine(hash, name, () -> desk.notices().say("The " + name + " is copied."));
    }
}
