package stillwatch;

import stillwatch.cli.CommandLineFace;
import stillwatch.cli.Interrupt;
import stillwatch.workbench.Place;

/** The main class. Asked for its version only, it answers before anything else is loaded. */
public final class Stillwatch {
    private Stillwatch() {}

    public static void main(String[] args) {
        String tool = "Stillwatch " + Version.number();
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(tool);
            return;
        }
        Interrupt interrupt = Interrupt.listening();
        int code = new CommandLineFace(
                        tool, System.out, System.err, interrupt, () -> Place.ofThisComputer(tool), new RealWindows())
                .run(args);
        interrupt.finished();
        System.exit(code);
    }
}
