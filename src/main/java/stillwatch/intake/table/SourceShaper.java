package stillwatch.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Stake;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.SourceFact;

/** A source with its stake in the matter and how reliable it is held to be. */
final class SourceShaper implements Shaper {
    private final Row row;
    private final Columns columns;

    SourceShaper(Row row) {
        this.row = row;
        this.columns = row.columns;
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        return List.of(new SourceFact(
                row.need(cells, columns.at(Target.NAME), "the source's name"),
                cells.text(columns.at(Target.KIND)),
                stake(cells, columns.at(Target.STAKE)),
                reliability(cells, columns.at(Target.RELIABILITY)),
                cells.text(columns.at(Target.BASIS)),
                row.details(cells, columns.at(Target.DESCRIPTION))));
    }

    private static @Nullable Stake stake(Cells cells, int column) throws BadCell {
        String text = cells.text(column);
        if (text == null) {
            return null;
        }
        String word = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (Stake stake : Stake.values()) {
            if (stake.name().equals(word)) {
                return stake;
            }
        }
        throw new BadCell(column, "\"" + text + "\" is no stake; it is one of " + Arrays.toString(Stake.values()));
    }

    private static @Nullable String reliability(Cells cells, int column) throws BadCell {
        String text = cells.text(column);
        if (text == null) {
            return null;
        }
        String letter = text.strip().toUpperCase(Locale.ROOT);
        if (letter.length() != 1 || letter.charAt(0) < 'A' || letter.charAt(0) > 'F') {
            throw new BadCell(column, "\"" + text + "\" is no reliability; it is one letter from A to F");
        }
        return letter;
    }
}
