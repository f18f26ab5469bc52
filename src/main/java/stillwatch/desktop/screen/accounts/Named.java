package stillwatch.desktop.screen.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.Found;
import stillwatch.desktop.screen.accounts.model.Now;

/** The chosen accounts, by id and by name. */
record Named(Now now, int[] rows) {
    private static final int NAMED = 5;

    static Named chosen(Acts acts) {
        Found found = Objects.requireNonNull(acts.found());
        return new Named(found.now(), acts.chosen());
    }

    int size() {
        return rows.length;
    }

    List<String> ids() {
        return Arrays.stream(rows)
                .mapToObj(row -> now.roster().id(row).toString())
                .toList();
    }

    String name(int at) {
        return ShownText.of(now.name(rows[at]), 60);
    }

    /** "hl-1, hl-2 and 3 more". */
    String words() {
        String names = Arrays.stream(rows)
                .limit(NAMED)
                .mapToObj(row -> ShownText.of(now.name(row), 40))
                .collect(Collectors.joining(", "));
        return rows.length <= NAMED ? names : names + " and " + Texts.number(rows.length - NAMED) + " more";
    }

    String counted() {
        return Texts.counted(rows.length, "account", "accounts");
    }
}
