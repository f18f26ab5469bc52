package stillwatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.AddedEvidence;
import stillwatch.workbench.CheckedEvidence;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;

@Command(
        name = "evidence",
        description = "Originals kept by their SHA-256: add files, check that none has changed, destroy one by order.",
        footer = {
            "",
            "Examples:",
            "  stillwatch evidence my-case.still add letter.pdf --origin \"post of 3 May\"",
            "  stillwatch evidence my-case.still check",
            "  stillwatch evidence my-case.still destroy ID --authority \"court order 7\" --why privileged"
        })
final class EvidenceCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
    private Work work;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "files to add, or the evidence to destroy")
    private List<String> what = List.of();

    @Option(names = "--origin", description = "where it comes from: an address, a person, a system")
    private @Nullable String origin;

    @Option(names = "--collected-by", paramLabel = "NAME", description = "who collected it")
    private @Nullable String collectedBy;

    @Option(names = "--collected-at", paramLabel = "WHEN", description = "when, as it is to be quoted")
    private @Nullable String collectedAt;

    @Option(names = "--how", description = "how it was collected")
    private @Nullable String how;

    @Option(names = "--reference", description = "leaves the file where it is and keeps its hash only")
    private boolean reference;

    @Option(names = "--authority", description = "who ordered the destruction")
    private @Nullable String authority;

    @Option(names = "--why", description = "the reason, kept in the journal")
    private @Nullable String why;

    @Spec
    private CommandSpec spec;

    /** What is to be done. */
    enum Work {
        ADD,
        CHECK,
        DESTROY
    }

    @Override
    public Integer call() throws Exception {
        if (work != Work.CHECK && what.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Name at least one " + (work == Work.ADD ? "file" : "evidence"));
        }
        try (OpenCase opened = open()) {
            return switch (work) {
                case ADD -> add(opened);
                case CHECK -> check(opened);
                case DESTROY -> destroy(opened);
            };
        }
    }

    private int add(OpenCase opened) throws Exception {
        Collected collected = new Collected(origin, collectedBy, collectedAt, how, reference);
        List<Map<String, Object>> all = new ArrayList<>();
        for (String file : what) {
            AddedEvidence added =
                    screen().during(progress -> opened.addEvidence(by(), Path.of(file), collected, progress));
            all.add(new Answer()
                    .put("file", file)
                    .put("id", added.id())
                    .put("sha256", added.sha256())
                    .put("entry", added.entry())
                    .put("alreadyThere", added.alreadyThere())
                    .object());
            screen().soFar(Map.of("added", all));
            if (!json()) {
                screen().say(ShownText.of(file) + "  " + added.id()
                        + (added.alreadyThere() ? "  (these bytes are in the case already; noted)" : ""));
            }
        }
        answer("added", all);
        return Exit.DONE;
    }

    private int check(OpenCase opened) throws Exception {
        List<CheckedEvidence> checked = screen().during(opened::checkEvidence);
        List<Map<String, Object>> all = new ArrayList<>();
        long bad = checked.stream().filter(one -> !one.sound()).count();
        for (CheckedEvidence one : checked) {
            all.add(new Answer()
                    .put("id", one.id())
                    .put("name", one.name())
                    .put("state", one.state())
                    .object());
            if (!json() && !one.sound()) {
                screen().say(one.id() + "  " + ShownText.of(one.name()) + "  " + one.state());
            }
        }
        answer("checked", all);
        if (!json()) {
            screen().say(checked.size() - bad + " of " + checked.size() + " originals are what they were.");
        }
        return bad == 0 ? Exit.DONE : Exit.DAMAGED;
    }

    private int destroy(OpenCase opened) throws Exception {
        if (authority == null || why == null) {
            throw new ParameterException(spec.commandLine(), "Destroying needs --authority (who ordered it) and --why");
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (String id : what) {
            long entry = opened.destroy(by(), id, authority, why);
            all.add(new Answer().put("id", id).put("entry", entry).object());
            screen().soFar(Map.of("destroyed", all));
            if (!json()) {
                screen().say(id + " is destroyed; entry " + entry + " says by whose order.");
            }
        }
        answer("destroyed", all);
        return Exit.DONE;
    }

    private void answer(String key, List<Map<String, Object>> all) {
        if (json()) {
            screen().json(new Answer().put(key, all).object());
        }
    }
}
