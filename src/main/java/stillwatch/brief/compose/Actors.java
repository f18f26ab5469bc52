package stillwatch.brief.compose;

import java.util.List;
import stillwatch.casefile.Kind;
import stillwatch.store.Tables;
import stillwatch.store.view.Things;

/** Whom sources name, by all the names they give them. */
final class Actors {
    private Actors() {}

    static List<String> names(Tables tables) {
        var brought = new Things<>(tables.rows(), tables.rows().facts().actors(), Kind.ACTOR, "name");
        return brought.page(0, Integer.MAX_VALUE).stream()
                .flatMap(thing -> thing.said().stream())
                .flatMap(one -> one.fact().names())
                .distinct()
                .toList();
    }
}
