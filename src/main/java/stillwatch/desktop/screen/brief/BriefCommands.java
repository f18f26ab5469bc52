package stillwatch.desktop.screen.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCharacterCombination;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.desktop.frame.Command;

/** What can be done here by key and from the palette. {@code made}: there are pages; {@code kept}: those of a frozen version. */
record BriefCommands(PagesPanel pages, Wanted wanted, Consumer<Wanted> choose, boolean made, boolean kept) {

    /** What concerns the outline and the versions. */
    record More(Runnable compare, Runnable outline, Runnable write, List<Command> texts) {}

    List<Command> all(Runnable export, Runnable pack, Runnable freeze, Runnable check, Runnable toDraft, More more) {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("Export the brief…", "X", export).when(this::made),
                Command.of("Make a pack…", "K", pack).when(this::made),
                Command.of("Freeze the brief as a version", "F", freeze).when(this::made),
                Command.of("Check the wording of the brief", "W", check).when(this::made),
                Command.of("Back to the draft", "B", toDraft).when(this::kept),
                Command.of("Compare versions of the brief", "C", more.compare()).when(this::made),
                Command.of("Show or hide the outline of the brief", "O", more.outline())
                        .when(this::made),
                Command.of("Own text in the brief…", "T", more.write()).when(this::made)));
        all.addAll(more.texts());
        for (Audience one : Audience.values()) {
            all.add(Command.of("Brief for " + one.words(), Instead.key(one), () -> choose.accept(wanted.by(one))));
        }
        Paper other = wanted.paper() == Paper.A4 ? Paper.LETTER : Paper.A4;
        all.add(Command.of("Lay it out on " + other.words(), "P", () -> choose.accept(wanted.on(other))));
        all.addAll(leafing());
        return List.copyOf(all);
    }

    private List<Command> leafing() {
        return List.of(
                Command.of("Next page", "Page Down", () -> pages.turn(1)),
                Command.of("Previous page", "Page Up", () -> pages.turn(-1)),
                sign("Larger pages", "+", () -> pages.closer(true)),
                sign("Smaller pages", "-", () -> pages.closer(false)),
                Command.of("Pages as wide as there is room", "0", pages::fit),
                Command.of("Pages as large as on paper", "R", pages::real));
    }

    /** Where a sign stands depends on the keyboard. */
    private static Command sign(String name, String sign, Runnable action) {
        return new Command(name, new KeyCharacterCombination(sign), () -> true, action);
    }
}
