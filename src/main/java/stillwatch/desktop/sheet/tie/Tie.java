package stillwatch.desktop.sheet.tie;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.store.decided.Connections;
import stillwatch.store.view.Located;

/**
 * Something a thing is connected with.
 *
 * @param decided who connected it and why; null where rows say so
 * @param said the row that says so; null where a person does
 */
public record Tie(
        Id id,
        Named named,
        Connections.@Nullable Connection decided,
        @Nullable Located<RelationFact> said) {
    /** Never empty. */
    public String why() {
        if (decided != null) {
            return decided.why();
        }
        return said == null ? "" : said.fact().relation() + ", as " + said.file() + " says in line " + said.line();
    }
}
