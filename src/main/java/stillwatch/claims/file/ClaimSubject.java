package stillwatch.claims.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a file of claims are, each with its columns; a JSON file may hold all of them. */
public enum ClaimSubject {
    EXCERPTS("ref document text locator wording translation evidence"),
    PROPOSITIONS("ref kind subject predicate object says saidBy"),
    LINEAGE("document on grounds saw how"),
    STATEMENTS("proposition speaker stance relayer saidIn credibility excerpt document text locator wording translation"),
    FIGURES("subject measure asStated period scope proposition excerpt document text locator wording translation"),
    RESPONSES("responder propositions stance what at excerpt document text locator wording translation"),
    QUESTIONS("ref text propositions whoCouldAnswer wouldSettle"),
    HYPOTHESES("ref text"),
    EVALUATIONS("hypothesis item rating why");

    private final String columns;

    ClaimSubject(String columns) {
        this.columns = columns;
    }

    /** The word in a command and the key in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return List.of(columns.split(" "));
    }

    public static Optional<ClaimSubject> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
