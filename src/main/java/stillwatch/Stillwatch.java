package stillwatch;

import stillwatch.cli.CommandLineFace;

/** The main class. Asked for its version only, it answers before anything else is loaded. */
public final class Stillwatch {
    private Stillwatch() {}

    public static void main(String[] args) {
        String tool = "Stillwatch " + Version.number();
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(tool);
            return;
        }
        System.exit(new CommandLineFace(tool).run(args));
    }
}
