package stillwatch.cli;

import java.nio.file.Path;

/** To the window past picocli, which takes longer to load than the window: no command, or "open" and a case. */
final class Straight {
    private final CommandLineFace face;
    private final Failures failures;

    Straight(CommandLineFace face, Failures failures) {
        this.face = face;
        this.failures = failures;
    }

    static boolean meant(String... args) {
        return args.length == 0 || (args.length == 2 && args[0].equals("open") && plain(args[1]));
    }

    /** Neither an option nor the name of a file with arguments in it. */
    private static boolean plain(String word) {
        return !word.isEmpty() && !word.startsWith("-") && !word.startsWith("@") && word.indexOf('\0') < 0;
    }

    int open(String... args) {
        try {
            Path folder = args.length == 0 ? null : Path.of(args[1]).toAbsolutePath();
            face.windows().open(face.place(), folder);
            return Exit.DONE;
        } catch (Exception | Error failure) {
            return failures.explain(failure);
        }
    }
}
