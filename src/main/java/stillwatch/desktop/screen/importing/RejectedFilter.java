package stillwatch.desktop.screen.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import stillwatch.intake.reading.Rejection;

/** All words have to stand somewhere in the row: in its column, its reason or its text; a number may be its line. */
record RejectedFilter(List<String> words) implements Predicate<Rejection> {

    static RejectedFilter of(String typed) {
        return new RejectedFilter(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    @Override
    public boolean test(Rejection row) {
        String text = (row.line() + " " + Objects.toString(row.column(), "") + " " + row.reason() + " " + row.raw())
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
