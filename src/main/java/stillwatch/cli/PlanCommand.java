package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefPart;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

@Command(
        name = "plan",
        description = "Which parts the brief for an audience has and in which order, with your own text between."
                + " Without options it lists them. PART is a number of that list or a section's word.",
        footer = {
            "",
            "Examples:",
            "  stillwatch plan my-case.still --audience policy --leave-out chronology --move numbers --to 2",
            "  stillwatch plan my-case.still --audience policy --add \"Why we write.\" --heading Background --to 3",
            "  stillwatch plan my-case.still --audience policy --remove 3"
        })
final class PlanCommand extends CaseCommand {
    private static final int LONGEST = 60;

    @Option(
            names = {"--audience", "--for"},
            required = true,
            paramLabel = "NAME",
            description = "whose brief it is")
    private String audience = "";

    @Option(names = "--leave-out", split = ",", paramLabel = "PART", description = "sections that do not stand")
    private List<String> leaveOut = List.of();

    @Option(names = "--take-in", split = ",", paramLabel = "PART", description = "sections that stand again")
    private List<String> takeIn = List.of();

    @Option(names = "--move", paramLabel = "PART", description = "the part that goes elsewhere")
    private @Nullable String move;

    @Option(names = "--to", paramLabel = "NUMBER", description = "where it goes, or where new text stands")
    private @Nullable Integer to;

    @Option(names = "--add", paramLabel = "TEXT", description = "your own text; an empty line begins a paragraph")
    private @Nullable String add;

    @Option(names = "--add-file", paramLabel = "FILE", description = "the same, from a text file in UTF-8")
    private @Nullable Path addFile;

    @Option(names = "--heading", paramLabel = "TEXT", description = "a heading over the new text")
    private @Nullable String heading;

    @Option(names = "--remove", paramLabel = "PART", description = "takes a text of yours away")
    private @Nullable String remove;

    @Option(
            names = "--since",
            paramLabel = "VERSION",
            description = "tells what changed since this version; 0: the last")
    private @Nullable Integer since;

    @Option(names = "--usual", description = "all sections in their usual order, no text of yours")
    private boolean usual;

    @Override
    public Integer call() throws Exception {
        Audience wanted = Audiences.named(audience);
        try (OpenCase opened = open()) {
            Plan now = opened.planning().plan(wanted);
            Plan next = changed(now);
            Long entry = null;
            if (asksForChange()) {
                entry = opened.planning().plan(by(), wanted, next).seq();
            }
            if (json()) {
                screen().json(object(wanted, next, entry));
            } else {
                print(wanted, next, entry);
            }
        }
        return Exit.DONE;
    }

    private boolean asksForChange() {
        return usual
                || since != null
                || remove != null
                || add != null
                || addFile != null
                || move != null
                || !takeIn.isEmpty()
                || !leaveOut.isEmpty();
    }

    private Plan changed(Plan now) throws IOException, Refused {
        Plan plan = usual ? Plan.usual() : now;
        for (String part : leaveOut) {
            plan = shown(plan, part, false);
        }
        for (String part : takeIn) {
            plan = shown(plan, part, true);
        }
        if (remove != null) {
            int at = part(plan, remove);
            if (!(plan.parts().get(at) instanceof OwnText)) {
                throw new Refused("\"" + ShownText.of(remove) + "\" is a section; --leave-out leaves it out.");
            }
            plan = plan.without(at);
        }
        if (move != null) {
            plan = plan.moved(part(plan, move), place("--move"));
        }
        String text = text();
        if (text != null) {
            plan = plan.added(to == null ? plan.parts().size() : place("--add"), new OwnText(heading, text));
        }
        return since == null ? plan : plan.since(since == 0 ? null : since);
    }

    private @Nullable String text() throws IOException {
        return addFile == null ? add : Files.readString(addFile, StandardCharsets.UTF_8);
    }

    /** Numbers are those of the list, page one is 1. */
    private int place(String option) throws Refused {
        if (to == null || to < 2) {
            throw new Refused(option + " needs --to with a number from 2: page one always comes first.");
        }
        return to - 1;
    }

    private static Plan shown(Plan plan, String part, boolean shown) throws Refused {
        if (plan.parts().get(part(plan, part)) instanceof BriefPart.Section one) {
            return plan.shows(one.section(), shown);
        }
        throw new Refused("\"" + ShownText.of(part) + "\" is a text of yours; --remove takes it away.");
    }

    private static int part(Plan plan, String named) throws Refused {
        String word = named.strip();
        for (int at = 0; at < plan.parts().size(); at++) {
            boolean called = plan.parts().get(at) instanceof BriefPart.Section one
                    && one.section().word().equalsIgnoreCase(word);
            if (called || word.equals(String.valueOf(at + 1))) {
                return at;
            }
        }
        throw new Refused(
                "The plan has no part \"" + ShownText.of(named) + "\". Without options, plan lists its parts.");
    }

    private void print(Audience wanted, Plan plan, @Nullable Long entry) {
        screen().say("Brief for " + wanted.words() + ", in this order:");
        int number = 0;
        for (BriefPart part : plan.parts()) {
            screen().say(String.format(Locale.ROOT, "%3d  %s", ++number, words(part)));
        }
        if (plan.since() != null) {
            screen().say("Changes are told since version " + plan.since() + ".");
        }
        if (entry != null) {
            screen().say("Kept with entry " + entry + ".");
        }
    }

    private static String words(BriefPart part) {
        return switch (part) {
            case BriefPart.Section one ->
                String.format(
                                Locale.ROOT,
                                "%-13s %s",
                                one.section().word(),
                                one.section().title())
                        + (one.out() ? " (left out)" : "");
            case OwnText own ->
                "own text      " + (own.title() == null ? "" : ShownText.of(own.title(), LONGEST) + ": ")
                        + ShownText.of(own.text().strip().replaceAll("\\s+", " "), LONGEST);
        };
    }

    private static Map<String, Object> object(Audience wanted, Plan plan, @Nullable Long entry) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (BriefPart part : plan.parts()) {
            Answer answer = new Answer();
            switch (part) {
                case BriefPart.Section one ->
                    answer.put("section", one.section().word()).put("stands", !one.out());
                case OwnText own -> answer.put("heading", own.title()).put("text", own.text());
            }
            parts.add(answer.object());
        }
        return new Answer()
                .put("audience", wanted.words())
                .put("parts", parts)
                .put("since", plan.since())
                .put("entry", entry)
                .object();
    }
}
