package stillwatch.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Command;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.settings.Looks;

/** What can be done on every screen. */
final class ShellCommands {
    private static final int KEYS = 10;
    private final Shell shell;
    private final Layout layout;
    private final Ways ways;

    ShellCommands(Shell shell, Layout layout, Ways ways) {
        this.shell = shell;
        this.layout = layout;
        this.ways = ways;
    }

    List<Command> all(SortedSet<ScreenName> screens) {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("Find or do anything", "Shortcut+K", shell::openPalette));
        int number = 1;
        for (ScreenName screen : screens) {
            all.add(Command.of("Go to " + screen.title(), numbered(number++), () -> shell.goTo(Where.of(screen))));
        }
        all.add(Command.of("Back", "Alt+Left", shell::back));
        all.add(Command.of("Forward", "Alt+Right", shell::forward));
        all.add(Command.of("Undo", "Shortcut+Z", shell::undo));
        all.add(Command.of("Redo", "Shortcut+Shift+Z", shell::redo));
        all.add(Command.of("Show or hide the inspector", "Shortcut+I", layout::toggleInspector));
        all.add(Command.of("Light or dark", "Shortcut+D", this::otherTheme));
        all.add(Command.of("Larger text", "Shortcut+PLUS", () -> resize(10)));
        all.add(Command.of("Smaller text", "Shortcut+MINUS", () -> resize(-10)));
        all.add(Command.of("Settings", "Shortcut+COMMA", shell::openSettings));
        all.add(Command.of("Keys", "Shift+SLASH", shell::openKeys));
        all.add(Command.of("Close this case", "Shortcut+W", ways::closeCase));
        return all;
    }

    /** A keyboard has ten of them; the tenth screen has 0. */
    private static @Nullable String numbered(int number) {
        return number > KEYS ? null : "Shortcut+" + number % KEYS;
    }

    private void otherTheme() {
        Looks looks = ways.looks();
        settle(looks.withTheme(looks.theme().equals("dark") ? "light" : "dark"));
    }

    private void resize(int by) {
        settle(ways.looks().withTextPercent(ways.looks().textPercent() + by));
    }

    private void settle(Looks looks) {
        ways.settle(looks, shell.desk().taste().by());
    }
}
