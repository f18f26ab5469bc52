package stillwatch.brief.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.brief.outline.Claim;
import stillwatch.brief.outline.Exhibit;
import stillwatch.brief.outline.Group;
import stillwatch.brief.outline.Happening;
import stillwatch.brief.outline.Outline;
import stillwatch.outlet.CsvLines;

/**
 * The tables of a brief: what its audience reads in it and nothing else, because it is made of the same outline. No cell is a
 * formula; what holds nothing is no table.
 */
public final class Tables {
    private final Outline outline;
    private final List<Table> all = new ArrayList<>();

    private Tables(Outline outline) {
        this.outline = outline;
    }

    public static List<Table> of(Outline outline) {
        Tables tables = new Tables(outline);
        tables.claims();
        tables.figures();
        tables.chronology();
        tables.exhibits();
        tables.groups();
        return List.copyOf(tables.all);
    }

    /** The same, saying on its pages which tables are attached to them; as it is where none can be. */
    public static Outline explained(Outline outline) {
        List<Table> tables = of(outline);
        return tables.isEmpty()
                ? outline
                : outline.explaining("Attached to this file are the tables "
                        + tables.stream().map(Table::name).collect(Collectors.joining(", "))
                        + ": what its pages say, in rows and columns, and nothing more. A program that shows PDF files lists them"
                        + " under attachments.");
    }

    private void claims() {
        add(
                "claims",
                "Claims, each with whose it is and how it stands",
                List.of("claim", "status", "kind", "told as", "origins", "answers", "exhibits"),
                outline.claims().stream().map(Tables::claim));
    }

    private static List<String> claim(Claim one) {
        String answers = one.answers().stream().map(Tables::answer).collect(Collectors.joining("; "));
        return List.of(
                String.valueOf(one.number()),
                one.standing().word(),
                one.kind(),
                one.whole(),
                one.origins(),
                answers.isEmpty() ? "none is recorded; that is neither a denial nor agreement" : answers,
                numbers(one.exhibits()));
    }

    private static String answer(Claim.Answer one) {
        return one.responder() + ", " + one.stance() + ": " + one.what() + " (" + one.when() + ")"
                + (one.silent() ? ", which is not a denial" : "");
    }

    private static String numbers(List<Integer> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void figures() {
        add(
                "figures",
                "Numbers as stated, with what they can mean",
                List.of("subject", "measure", "as stated", "can mean", "of", "where", "in what words", "notes"),
                outline.numbers().stream()
                        .flatMap(one -> one.rows().stream()
                                .map(row -> List.of(
                                        one.subject(),
                                        one.measure(),
                                        row.stated(),
                                        row.means(),
                                        row.of(),
                                        row.where(),
                                        row.words(),
                                        String.join(" ", one.notes())))));
    }

    private void chronology() {
        List<List<String>> rows = new ArrayList<>();
        for (Happening one : outline.chronology()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), one.when(), one.what(), one.kind(), one.where()));
        }
        add(
                "chronology",
                "The chronology, times in UTC",
                List.of("no.", "when", "what", "kind", "reported in"),
                rows.stream());
    }

    private void exhibits() {
        add(
                "exhibits",
                "Exhibits with their hashes",
                List.of("exhibit", "name", "kind", "size", "sha-256", "came", "cited in claims"),
                outline.exhibits().stream().map(Tables::exhibit));
    }

    private static List<String> exhibit(Exhibit one) {
        return List.of(
                String.valueOf(one.number()),
                one.name(),
                one.kind(),
                one.size(),
                one.sha256(),
                one.came(),
                numbers(one.claims()));
    }

    private void groups() {
        add(
                "clusters",
                "Clusters decided on, with the accounts this audience may see, under the names it may see",
                List.of("cluster", "title", "size", "decided", "account"),
                outline.groups().stream().flatMap(Tables::group));
    }

    /** A row for each account; one without an account where none is shown. */
    private static Stream<List<String>> group(Group one) {
        List<String> members = one.members().isEmpty() ? List.of("") : one.members();
        return members.stream().map(account -> List.of(one.label(), one.title(), one.size(), one.decided(), account));
    }

    private void add(String name, String words, List<String> columns, Stream<List<String>> rows) {
        List<List<String>> lines = rows.toList();
        if (lines.isEmpty()) {
            return;
        }
        StringWriter text = new StringWriter();
        CsvLines csv = new CsvLines(text, true);
        try {
            csv.line(columns);
            for (List<String> line : lines) {
                csv.line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.add(new Table(
                name + (outline.cover().invented() ? "-INVENTED.csv" : ".csv"),
                outline.cover().banner() + ". " + words + ".",
                text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
