package stillwatch.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads a command line, runs the command it names and returns its exit code. */
public final class CommandLineFace {
    private final CommandLine commands = new CommandLine(new Root());

    /** @param tool what {@code --version} answers, such as "Stillwatch 0.1.0" */
    public CommandLineFace(String tool) {
        commands.getCommandSpec().version(tool);
    }

    public int run(String... args) {
        return commands.execute(args);
    }

    @Command(
            name = "stillwatch",
            mixinStandardHelpOptions = true,
            description = "Turns logs, reports and screenshots into a case file that can be defended.")
    static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
