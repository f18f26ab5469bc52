package stillwatch.desktop.screen.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.table.Preview;

/**
 * A column of the file in the mapping editor.
 *
 * @param reason why it goes where it goes
 */
record ColumnRow(String header, List<String> values, String target, String reason) {

    static ColumnRow of(Preview.ColumnView column, String target, Preview.@Nullable ColumnView guess) {
        String reason = guess != null && guess.target().equals(target)
                ? guess.reason()
                : guess == null ? "the mapping says so" : "you said so; guessed was " + guess.target();
        return new ColumnRow(column.header(), column.firstValues(), target, reason);
    }
}
