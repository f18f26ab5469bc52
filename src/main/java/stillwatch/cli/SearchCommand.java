package stillwatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.cli.print.TextTable;
import stillwatch.search.Found;
import stillwatch.search.Hit;
import stillwatch.workbench.OpenCase;

@Command(
        name = "search",
        description =
                "Finds words in everything that came in or was written: \"a phrase\", -without, begin*, kind:account,"
                        + " tag:x, by:name.",
        footer = {"", "Example:", "  stillwatch search my-case.still \"relay kit\" -test kind:event"})
final class SearchCommand extends CaseCommand {
    private static final int LONGEST = 400;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "all of them must occur")
    private List<String> words = List.of();

    @Option(names = "--limit", description = "how many finds to list")
    private int limit = 20;

    @Override
    public Integer call() throws Exception {
        try (OpenCase opened = open()) {
            Found found = screen().during(progress -> opened.search(String.join(" ", words), limit, progress));
            if (json()) {
                screen().json(object(found));
            } else {
                print(found);
            }
        }
        return Exit.DONE;
    }

    private void print(Found found) {
        if (found.total() == 0) {
            screen().say("Nothing was found. Fewer words, or the beginning of one with *, find more.");
            return;
        }
        TextTable table = new TextTable("", "kind", "id", "title", "where");
        for (Hit hit : found.hits()) {
            table.row(
                    word(hit.kind().name()),
                    hit.target(),
                    ShownText.of(hit.title().text()),
                    ShownText.of(hit.snippet().text().replaceAll("\\s+", " "), LONGEST));
        }
        screen().print(table);
        screen().say(found.total() + (found.orMore() ? " or more" : "") + " found");
    }

    private static Map<String, Object> object(Found found) {
        List<Map<String, Object>> hits = new ArrayList<>();
        for (Hit hit : found.hits()) {
            hits.add(new Answer()
                    .put("id", hit.target())
                    .put("kind", word(hit.kind().name()))
                    .put("title", hit.title().text())
                    .put("snippet", hit.snippet().text())
                    .object());
        }
        Map<String, Object> perKind = new TreeMap<>();
        found.perKind().forEach((kind, count) -> perKind.put(word(kind.name()), count));
        return new Answer()
                .put("total", found.total())
                .put("orMore", found.orMore())
                .put("perKind", perKind)
                .put("hits", hits)
                .object();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
