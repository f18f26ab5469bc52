package stillwatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stillwatch.brief.compare.Comparison;
import stillwatch.brief.compare.Copy;
import stillwatch.brief.compare.Difference;
import stillwatch.brief.compare.Word;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.workbench.OpenCase;

@Command(
        name = "compare",
        description = "What two versions of a brief say otherwise, word by word: what is new stands between {+ and +},"
                + " what is gone between [- and -].",
        footer = {
            "",
            "Examples:",
            "  stillwatch compare my-case.still --audience policy --earlier 1",
            "  stillwatch compare my-case.still --audience policy --earlier 1 --later 3"
        })
final class CompareCommand extends CaseCommand {
    private static final int LONGEST = 4_000;

    @Option(
            names = {"--audience", "--for"},
            required = true,
            paramLabel = "NAME",
            description = "whose brief it is")
    private String audience = "";

    @Option(
            names = "--earlier",
            required = true,
            paramLabel = "VERSION",
            description = "the frozen version somebody has")
    private int earlier;

    @Option(
            names = "--later",
            paramLabel = "VERSION",
            description = "a later one; the draft of now where none is named")
    private @Nullable Integer later;

    @Override
    public Integer call() throws Exception {
        Audience wanted = Audiences.named(audience);
        try (OpenCase opened = open()) {
            Copy was = opened.planning().copy(wanted, earlier);
            Copy now = later == null
                    ? Copy.of(opened.briefs().draft(by(), wanted).outline())
                    : opened.planning().copy(wanted, later);
            Comparison comparison = Comparison.of(was, now);
            if (json()) {
                screen().json(object(comparison));
            } else {
                print(comparison);
            }
        }
        return Exit.DONE;
    }

    private void print(Comparison comparison) {
        screen().say("From " + comparison.earlier() + " to " + comparison.later() + ": "
                + comparison.count(Difference.Kind.NEW) + " new, " + comparison.count(Difference.Kind.CHANGED)
                + " said otherwise, " + comparison.count(Difference.Kind.GONE) + " gone");
        for (Difference one : comparison.differences()) {
            screen().say("");
            screen().say(one.saying().part() + ", " + ShownText.of(one.saying().called(), LONGEST) + ": "
                    + one.kind().words());
            screen().say("    " + marked(one));
        }
        if (!comparison.limits().isEmpty()) {
            screen().say("");
            screen().say(comparison.limits());
        }
    }

    private static String marked(Difference one) {
        return one.words().stream()
                .map(word -> {
                    String text = ShownText.of(word.text().strip(), LONGEST);
                    return switch (word.mark()) {
                        case SAME -> text;
                        case NEW -> "{+" + text + "+}";
                        case GONE -> "[-" + text + "-]";
                    };
                })
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> object(Comparison comparison) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Difference one : comparison.differences()) {
            all.add(new Answer()
                    .put("part", one.saying().part())
                    .put("about", one.saying().called())
                    .put("became", one.kind().words())
                    .put("words", one.words().stream().map(CompareCommand::word).toList())
                    .object());
        }
        return new Answer()
                .put("earlier", comparison.earlier())
                .put("later", comparison.later())
                .put("differences", all)
                .put("limits", comparison.limits().isEmpty() ? null : comparison.limits())
                .object();
    }

    private static Map<String, Object> word(Word word) {
        return new Answer()
                .put("mark", word.mark().name().toLowerCase(Locale.ROOT))
                .put("text", word.text())
                .object();
    }
}
