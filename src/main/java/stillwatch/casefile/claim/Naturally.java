package stillwatch.casefile.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** Ids of what says the same, and sets of ids with those left out that were not given. */
final class Naturally {
    private Naturally() {}

    static Id id(Kind kind, @Nullable String... key) {
        List<String> natural = new ArrayList<>();
        natural.add(kind.word());
        for (String part : key) {
            natural.add(part == null ? "" : part);
        }
        return Id.natural(kind, natural);
    }

    static Set<String> set(List<String> many, @Nullable String... more) {
        Set<String> all = new LinkedHashSet<>(many);
        for (String one : more) {
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }
}
