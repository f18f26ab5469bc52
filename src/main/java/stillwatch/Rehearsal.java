package stillwatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.cli.CommandLineFace;
import stillwatch.cli.Interrupt;
import stillwatch.cli.Windows;
import stillwatch.workbench.Place;

/**
 * Runs what people run most, once each, in one go: the build lets the JVM remember what that loads and links, and every later
 * start is quicker for it. Argument: an empty folder.
 */
final class Rehearsal {
    private static final List<String> SHOWN =
            List.of("accounts", "clusters", "incidents", "events", "evidence", "imports", "history");
    private final CommandLineFace face;

    private Rehearsal(CommandLineFace face) {
        this.face = face;
    }

    public static void main(String[] args) {
        String tool = "Stillwatch " + Version.number();
        new Rehearsal(new CommandLineFace(
                        tool,
                        System.out,
                        System.err,
                        Interrupt.listening(),
                        () -> Place.ofThisComputer(tool),
                        new NoWindows()))
                .run(Path.of(args[0], "rehearsed"));
    }

    private void run(Path folder) {
        play("demo", "--out", folder.toString());
        String made = folder.resolve("harbour.still").toString();
        play("show", made);
        SHOWN.forEach(what -> play("show", made, what));
        play("search", made, "harbour");
        play("verify", made);
    }

    private void play(String... words) {
        int code = face.run(words);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
        }
    }

    /** Nobody sees a rehearsal, whatever display this computer has. */
    private record NoWindows() implements Windows {
        @Override
        public boolean display() {
            return false;
        }

        @Override
        public void open(Place place, @Nullable Path folder) {
            throw new IllegalStateException("this rehearsal opens no window");
        }

        @Override
        public @Nullable String picture(
                Place place, Path folder, String screen, int width, int height, boolean dark, Path out)
                throws IOException {
            throw new IOException("this rehearsal draws no picture");
        }
    }
}
