package stillwatch.desktop.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import stillwatch.desktop.look.Scripts;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.workbench.OpenCase;

/** What a case needs before it answers at once, worked out in the background; and which of its names cannot be drawn here. */
final class Readiness {
    private static final int NAMES = 20_000;

    private Readiness() {}

    /** Answers the scripts this computer has no font for. */
    static List<String> of(OpenCase opened) throws IOException {
        opened.happened().lanes().get();
        Roster roster = opened.columns().roster();
        roster.prepareSorting();
        Scripts scripts = new Scripts();
        for (String name : List.of("account", "name")) {
            Optional<Column> column = roster.column(name);
            for (int row = 0; column.isPresent() && row < Math.min(NAMES, roster.size()); row++) {
                scripts.read(roster.cell(row, column.get()));
            }
        }
        return scripts.missing();
    }
}
