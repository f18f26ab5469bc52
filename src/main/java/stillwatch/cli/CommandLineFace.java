package stillwatch.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import stillwatch.workbench.Place;

/** Reads a command line, runs the command it names and returns its exit code. */
public final class CommandLineFace {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 120;
    private final String tool;
    private final Screen screen;
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Place> places;
    private final Windows windows;

    /** A face named by its tool: what {@code --version} answers, such as "Stillwatch 0.1.0". */
    public CommandLineFace(
            String tool,
            PrintStream out,
            PrintStream err,
            Interrupt interrupt,
            Supplier<Place> places,
            Windows windows) {
        this.tool = tool;
        this.out = out;
        this.err = err;
        this.places = places;
        this.windows = windows;
        this.screen = new Screen(out, err, interrupt.flag(), "yes".equals(System.getProperty("stillwatch.terminal")));
    }

    Screen screen() {
        return screen;
    }

    Windows windows() {
        return windows;
    }

    Place place() {
        return places.get();
    }

    public int run(String... args) {
        if (Arrays.asList(args).contains("--json")) {
            screen.expectJson();
        }
        Failures failures = new Failures(screen, tool, this::place);
        if (Straight.meant(args) && windows.display()) {
            return new Straight(this, failures).open(args);
        }
        CommandLine line = described(args);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.explain(failure));
        try {
            return line.execute(args);
        } catch (Error beyondCommands) {
            // no memory, or too deep: told with a code like every other fault of ours
            return failures.explain(beyondCommands);
        }
    }

    private CommandLine described(String... args) {
        CommandLine line = new CommandLine(new Root(this));
        line.getCommandSpec().version(tool);
        subcommands(args).forEach((name, command) -> line.addSubcommand(name, helped(command.get())));
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(width());
        line.setParameterExceptionHandler((mistake, words) -> misused(mistake));
        return line;
    }

    /** As wide as the terminal says it is, within what can be read well. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        boolean said = columns != null && columns.matches("\\d{1,4}");
        return said ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : NARROWEST;
    }

    private static CommandLine helped(Object command) {
        CommandLine line = new CommandLine(command);
        if (!(command instanceof HelpCommand)) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("shows this")
                            .build());
        }
        return line;
    }

    /** What is wrong with the command line, what may have been meant, and where to read on: not the whole usage. */
    private int misused(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        String said = String.valueOf(mistake.getMessage()).replaceFirst("is not an? (int|long)$", "is not a number");
        screen.fail(said, Exit.USAGE);
        PrintWriter words = new PrintWriter(err, true, err.charset());
        UnmatchedArgumentException.printSuggestions(mistake, words);
        words.flush();
        screen.tell("\"" + command.getCommandSpec().qualifiedName() + " --help\" says how it is used.");
        return Exit.USAGE;
    }

    /** Describing a command to picocli costs time, so where the first word names one, only that one is described. */
    private static Map<String, Supplier<Object>> subcommands(String... args) {
        Map<String, Supplier<Object>> all = all();
        Supplier<Object> only = args.length == 0 ? null : all.get(args[0]);
        return only == null || args[0].equals("help") ? all : Map.of(args[0], only);
    }

    private static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("demo", DemoCommand::new);
        all.put("open", OpenCommand::new);
        all.put("new", NewCommand::new);
        all.put("import", ImportCommand::new);
        all.put("undo", UndoCommand::new);
        all.put("evidence", EvidenceCommand::new);
        all.put("annotate", AnnotateCommand::new);
        all.put("link", LinkCommand::new);
        all.put("event", EventCommand::new);
        all.put("source", SourceCommand::new);
        all.put("document", DocumentCommand::new);
        all.put("state", StateCommand::new);
        all.put("status", StatusCommand::new);
        all.put("respond", RespondCommand::new);
        all.put("figure", FigureCommand::new);
        all.put("question", QuestionCommand::new);
        all.put("hypothesis", HypothesisCommand::new);
        all.put("conflict", ConflictCommand::new);
        all.put("show", ShowCommand::new);
        all.put("search", SearchCommand::new);
        all.put("wording", WordingCommand::new);
        all.put("export", ExportCommand::new);
        all.put("picture", PictureCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("brief", BriefCommand::new);
        all.put("pack", PackCommand::new);
        all.put("stamp", StampCommand::new);
        all.put("receive", ReceiveCommand::new);
        all.put("plan", PlanCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("withheld", WithheldCommand::new);
        all.put("seal", SealCommand::new);
        all.put("rebuild", RebuildCommand::new);
        all.put("forget", ForgetCommand::new);
        // Not HelpCommand::new: an old class file named by a call site stops the JVM when it makes an AOT cache.
        all.put("help", () -> new HelpCommand());
        return all;
    }

    @Command(
            name = "stillwatch",
            mixinStandardHelpOptions = true,
            description = "Turns logs, reports and screenshots into a case file that can be defended.")
    static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        private final CommandLineFace face;

        Root(CommandLineFace face) {
            this.face = face;
        }

        CommandLineFace face() {
            return face;
        }

        @Override
        public void run() {
            if (face.windows().display()) {
                face.windows().open(face.place(), null);
            } else {
                spec.commandLine().usage(spec.commandLine().getOut());
            }
        }
    }
}
