package stillwatch.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.brief.Brief;
import stillwatch.brief.compose.LeftOut;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Held;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.PartFiles;
import stillwatch.workbench.PrivilegeLog;
import stillwatch.workbench.Refused;

@Command(
        name = "withheld",
        description = "What a brief leaves out for an audience, part by part with the ground, and what was released."
                + " Notes between client and counsel are never released.",
        footer = {
            "",
            "Examples:",
            "  stillwatch withheld my-case.still --audience legal --out privilege-log.csv",
            "  stillwatch withheld my-case.still --audience legal --take-back cluster-17-1 --why \"sent to nobody yet\""
        })
final class WithheldCommand extends CaseCommand {
    private static final int LONGEST = 200;

    @Option(
            names = {"--audience", "--for"},
            required = true,
            paramLabel = "NAME",
            description = "whose brief it is")
    private String audience = "";

    @Option(names = "--out", paramLabel = "FILE", description = "writes the privilege log as CSV")
    private @Nullable Path out;

    @Option(names = "--take-back", paramLabel = "ID", description = "what was released is left out again")
    private @Nullable String takeBack;

    @Option(names = "--why", paramLabel = "TEXT", description = "why it is taken back")
    private String why = "";

    @Override
    public Integer call() throws Exception {
        Audience wanted = Audiences.named(audience);
        if (out != null && Files.exists(out)) {
            throw new Refused(out + " is there already. Name a place that is free; nothing is overwritten.");
        }
        try (OpenCase opened = open()) {
            if (takeBack != null) {
                opened.planning().takeBack(by(), wanted, takeBack, why);
            }
            Brief brief = opened.briefs().draft(by(), wanted);
            List<Held<PartReleased>> released = opened.planning().released(wanted);
            if (out != null) {
                String csv = PrivilegeLog.of(opened, brief).csv();
                PartFiles.save(csv.getBytes(StandardCharsets.UTF_8), out);
            }
            tell(brief, released, opened);
        }
        return Exit.DONE;
    }

    private void tell(Brief brief, List<Held<PartReleased>> released, OpenCase opened) {
        List<LeftOut> left = brief.composed().leftOut();
        if (json()) {
            screen().json(object(left, released));
            return;
        }
        screen().say(left.size() + (left.size() == 1 ? " part" : " parts") + " left out for "
                + brief.outline().cover().audience().words() + ":");
        for (LeftOut one : left) {
            var told = one.told();
            String id = one.releasable() ? "  --release " + one.item() : "";
            screen().say("  " + told.kind() + ": " + told.about() + ", " + told.ground() + id);
        }
        for (Held<PartReleased> one : released) {
            screen().say("  released with entry " + one.seq() + ": " + ShownText.of(opened.nameOf(one.id()), LONGEST)
                    + " (" + one.id() + "), " + ShownText.of(one.what().why(), LONGEST));
        }
        if (out != null) {
            screen().say("Written to " + out + ".");
        }
    }

    private static Map<String, Object> object(List<LeftOut> left, List<Held<PartReleased>> released) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (LeftOut one : left) {
            out.add(new Answer()
                    .put("id", one.item().isEmpty() ? null : one.item())
                    .put("releasable", one.releasable())
                    .put("kind", one.told().kind())
                    .put("about", one.told().about())
                    .put("of", one.told().when())
                    .put("ground", one.told().ground())
                    .object());
        }
        List<Map<String, Object>> let = new ArrayList<>();
        for (Held<PartReleased> one : released) {
            let.add(new Answer()
                    .put("id", one.id())
                    .put("entry", one.seq())
                    .put("by", one.by())
                    .put("why", one.what().why())
                    .object());
        }
        return new Answer().put("leftOut", out).put("released", let).object();
    }
}
