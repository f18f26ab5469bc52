package stillwatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.casefile.ShownText;
import stillwatch.claims.wording.Careful;
import stillwatch.claims.wording.FieldKind;
import stillwatch.claims.wording.Finding;
import stillwatch.claims.wording.LineColumn;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.Repair;
import stillwatch.claims.wording.WordingCheck;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "wording",
        description =
                "Reads a text against the claims of the case: what it says more firmly, more widely or more directly"
                        + " than its sources do, with other words for it.",
        footer = {"", "Example:", "  stillwatch wording my-case.still draft.txt"})
final class WordingCommand extends CaseCommand {
    private static final int LONGEST = 400;

    @Parameters(index = "1", paramLabel = "FILE", description = "a text in UTF-8; - reads what is piped in")
    private Path file;

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = "where the words will stand: text, caption, title, heading, label, legend or file_name")
    private FieldKind field = FieldKind.TEXT;

    @Override
    public Integer call() throws Exception {
        String text = text();
        try (OpenCase opened = open()) {
            WordingCheck check = opened.claims().wording();
            List<Finding> found = check.of(new Passage(field, text, null));
            if (json()) {
                screen().json(object(text, found));
            } else {
                print(text, found);
            }
        }
        return Exit.DONE;
    }

    private String text() throws IOException {
        byte[] bytes = "-".equals(file.toString()) ? System.in.readAllBytes() : Files.readAllBytes(file);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void print(String text, List<Finding> found) {
        for (Finding one : found) {
            screen().say(LineColumn.of(text, one.from()).words() + "  "
                    + one.rule().words() + ": " + ShownText.of(one.wording(), LONGEST));
            screen().say("    " + ShownText.of(one.why(), LONGEST));
            Careful careful = one.careful();
            if (careful != null) {
                screen().say("    The most careful wording: " + ShownText.of(careful.words(), LONGEST));
            }
            screen().say("    " + instead(text, one.repair()));
        }
        screen().say(
                        found.isEmpty()
                                ? "Nothing was found."
                                : found.size() + (found.size() == 1 ? " finding" : " findings"));
    }

    private static String instead(String text, @Nullable Repair repair) {
        if (repair == null) {
            return "Only you can say this otherwise.";
        }
        if (repair.from() == repair.to()) {
            return "Add:" + ShownText.of(repair.text(), LONGEST);
        }
        return repair.text().isEmpty()
                ? "Leave out: " + ShownText.of(text.substring(repair.from(), repair.to()), LONGEST)
                : "Instead: " + ShownText.of(repair.text(), LONGEST);
    }

    private Map<String, Object> object(String text, List<Finding> found) {
        List<Map<String, Object>> all = new ArrayList<>();
        found.forEach(one -> all.add(finding(text, one)));
        return new Answer().put("count", found.size()).put("findings", all).object();
    }

    private static Map<String, Object> finding(String text, Finding one) {
        LineColumn at = LineColumn.of(text, one.from());
        Answer answer = new Answer()
                .put("rule", one.rule().name().toLowerCase(java.util.Locale.ROOT))
                .put("line", at.line())
                .put("column", at.column())
                .put("from", one.from())
                .put("to", one.to())
                .put("wording", one.wording())
                .put("why", one.why());
        Careful careful = one.careful();
        if (careful != null) {
            answer.put(
                    "careful",
                    new Answer()
                            .put("claim", careful.claim())
                            .put("text", careful.text())
                            .put("verbatim", careful.quotable())
                            .put("where", careful.where())
                            .object());
        }
        Repair repair = one.repair();
        if (repair != null) {
            answer.put(
                    "repair",
                    new Answer()
                            .put("from", repair.from())
                            .put("to", repair.to())
                            .put("text", repair.text())
                            .object());
        }
        return answer.object();
    }
}
