package stillwatch.store.list;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Stake;
import stillwatch.store.Tables;

/**
 * Who says something, and what came from them. What a person thinks of them stands before what rows say. One that is only named, by a document or a claim, is listed too; then
 * {@code described} is false.
 *
 * @param documents how many documents they put out
 * @param clusters how many groups of accounts they claim
 * @param claims how many accounts they count to those
 * @param imports the entries of the imports that brought any of it
 * @param assessed stake, reliability and basis are what a person of this case thinks
 */
public record SourceLine(
        Id id,
        String name,
        boolean described,
        @Nullable String kind,
        @Nullable Stake stake,
        @Nullable String reliability,
        @Nullable String basis,
        int documents,
        int clusters,
        int claims,
        Set<Long> imports,
        int notes,
        boolean assessed) {
    /** All of them, by name. */
    public static List<SourceLine> all(Tables tables) {
        return new SourceLines(tables).all();
    }
}
