package stillwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.evidence.ShelfCheck;
import stillwatch.journal.Anchor;
import stillwatch.journal.Head;
import stillwatch.journal.Seal;
import stillwatch.journal.Verdict;
import stillwatch.workbench.Refused;
import stillwatch.workbench.Verification;
import stillwatch.workbench.Verified;

@Command(
        name = "verify",
        description = "Checks the whole case: every entry of the journal, every original, every rows file.",
        footer = {
            "",
            "Examples:",
            "  stillwatch verify my-case.still",
            "  stillwatch verify my-case.still --against seal.json"
        })
final class VerifyCommand extends CaseCommand {
    @Option(
            names = "--against",
            paramLabel = "HASH|SEAL",
            description = "a head hash kept elsewhere, or a seal file: finds a journal that was rewritten or cut")
    private @Nullable String against;

    @Override
    public Integer call() throws Exception {
        Anchor anchor = against == null ? null : anchor(against);
        Verified verified = screen().during(progress -> Verification.of(folder(), anchor, face().place(), progress));
        if (json()) {
            screen().json(answer(verified).object());
        } else {
            print(verified);
        }
        return verified.holds() ? Exit.DONE : Exit.DAMAGED;
    }

    static Anchor anchor(String text) throws IOException, Refused {
        try {
            Path file = Path.of(text);
            return Files.isRegularFile(file) ? Anchor.of(Seal.parse(Files.readString(file))) : Anchor.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("--against takes a head hash of 64 hex digits or a seal file: " + e.getMessage(), e);
        }
    }

    private void print(Verified verified) {
        Verdict journal = verified.journal();
        screen().say("journal   "
                + (journal.intact() ? journal.entries() + " entries, " + journal : journal.toString()));
        files("evidence", verified.evidence());
        files("rows", verified.rows());
        files("briefs", verified.briefs());
        Head head = journal.head();
        if (head != null) {
            screen().say("head      " + head.hash());
        }
        if (journal.finding() != null) {
            screen().say("against   " + journal.finding());
        }
        journal.notes().forEach(note -> screen().say("note      " + note));
        screen().say(verified.holds() ? "The case holds." : "THE CASE DOES NOT HOLD.");
    }

    private void files(String what, ShelfCheck check) {
        screen().say(String.format(
                Locale.ROOT,
                "%-8s  %,d sound, %,d changed, %,d missing",
                what,
                check.sound(),
                check.changed().size(),
                check.missing().size()));
        list("changed", check.changed());
        list("missing", check.missing());
        list("not named by the journal", check.unexpected());
        list("does not belong here", check.strange());
    }

    private void list(String what, List<String> names) {
        names.forEach(name -> screen().say("          " + what + ": " + ShownText.of(name)));
    }

    private static Answer answer(Verified verified) {
        Verdict journal = verified.journal();
        Head head = journal.head();
        return new Answer()
                .put("holds", verified.holds())
                .put("intact", journal.intact())
                .put("entries", journal.entries())
                .put("withheld", journal.withheld())
                .put("destroyed", journal.destroyed())
                .put("head", head == null ? null : head.hash())
                .put("fault", journal.fault() == null ? null : String.valueOf(journal.fault()))
                .put("against", journal.finding() == null ? null : String.valueOf(journal.finding()))
                .put("notes", journal.notes())
                .put("evidence", files(verified.evidence()))
                .put("rows", files(verified.rows()))
                .put("briefs", files(verified.briefs()));
    }

    private static Object files(ShelfCheck check) {
        return new Answer()
                .put("sound", check.sound())
                .put("changed", check.changed())
                .put("missing", check.missing())
                .put("unexpected", check.unexpected())
                .put("strange", check.strange())
                .object();
    }
}
