package stillwatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stillwatch.claims.Held;
import stillwatch.cli.print.Answer;
import stillwatch.store.decided.Event;
import stillwatch.workbench.EventWork;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "event",
        description = "Events by hand: adds one, says one otherwise than its import does, withdraws and restores, tags,"
                + " connects. What an import brought stays in the case as it was.",
        footer = {
            "",
            "Examples:",
            "  stillwatch event my-case.still add --title \"Letter to the committee\" \\",
            "    --time \"22 April 2026\" --kind letter",
            "  stillwatch event my-case.still edit ID --time \"22 April 2026, 14:00\" \\",
            "    --zone Europe/Berlin --why \"the log has the day only\"",
            "  stillwatch event my-case.still withdraw ID --why \"a test of ours\"",
            "  stillwatch event my-case.still tag ID ID --tag burst --untag open"
        })
final class EventCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
    private Work work;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "ID", description = "the events meant")
    private List<String> ids = List.of();

    @Mixin
    private EventWords words = new EventWords();

    @Option(names = "--why", description = "the reason, kept in the journal")
    private @Nullable String why;

    @Option(names = "--tag", description = "a tag to give; as often as wanted")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "TAG", description = "a tag to take away")
    private List<String> untags = List.of();

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "what to connect them with; a claim also by its short name")
    private @Nullable String with;

    @Spec
    private CommandSpec spec;

    /** What is to be done. */
    enum Work {
        ADD,
        EDIT,
        WITHDRAW,
        RESTORE,
        TAG,
        CONNECT
    }

    @Override
    public Integer call() throws Exception {
        expectIds();
        try (OpenCase opened = open()) {
            EventWork events = opened.events();
            switch (work) {
                case ADD -> added(opened, events.add(by(), words.said(), why));
                case EDIT -> edit(opened, events);
                case WITHDRAW ->
                    done(
                            opened,
                            events.withdraw(by(), ids, why == null ? "" : why).seq());
                case RESTORE -> done(opened, events.restore(by(), ids, why).seq());
                case TAG -> done(opened, events.tag(by(), ids, tags, untags).seq());
                case CONNECT -> connect(opened);
            }
        }
        return Exit.DONE;
    }

    private void expectIds() {
        if (work == Work.ADD && !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "An event that is added has no id yet.");
        }
        if (work == Work.EDIT && ids.size() != 1) {
            throw new ParameterException(spec.commandLine(), "Name the one event to edit by its id.");
        }
        if (work != Work.ADD && ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name the events by their ids.");
        }
        if (work == Work.CONNECT && with == null) {
            throw new ParameterException(spec.commandLine(), "Say with --with what to connect them with.");
        }
    }

    private void edit(OpenCase opened, EventWork events) throws Exception {
        String id = ids.getFirst();
        Event now = events.of(id)
                .orElseThrow(() -> new Refused("There is no event with the id \"" + id + "\" in this case."));
        done(opened, events.edit(by(), id, words.over(now), why).seq());
    }

    private void connect(OpenCase opened) throws Exception {
        String named = with == null ? "" : with;
        String one = opened.claims().called(named).map(Held::id).orElse(named);
        done(
                opened,
                opened.incidents()
                        .connectAll(by(), ids, one, why == null ? "" : why)
                        .seq());
    }

    private void added(OpenCase opened, String id) {
        if (json()) {
            screen().json(new Answer()
                    .put("id", id)
                    .put("head", opened.head().hash())
                    .object());
        } else {
            screen().say("Added as " + id + ".");
        }
    }

    private void done(OpenCase opened, long entry) {
        if (json()) {
            screen().json(new Answer()
                    .put("entry", entry)
                    .put("head", opened.head().hash())
                    .object());
        } else {
            screen().say("Done, entry " + entry + ".");
        }
    }
}
