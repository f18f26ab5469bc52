package stillwatch.desktop.sheet.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.store.Tables;
import stillwatch.store.decided.Connections;
import stillwatch.store.view.Relations;

/** What a thing is connected with: by people first, then by what rows say. */
public record Ties(Tables tables) {

    public List<Tie> of(Id id) {
        List<Tie> ties = new ArrayList<>();
        String text = id.toString();
        for (Connections.Connection one : new Connections(tables).of(text)) {
            Id other = Id.parse(one.other(text));
            ties.add(new Tie(other, Named.of(tables, other), one, null));
        }
        new Relations(tables.rows()).of(id).forEach(said -> {
            String other = said.fact().from().equals(text)
                    ? said.fact().to()
                    : said.fact().from();
            parsed(other).ifPresent(end -> ties.add(new Tie(end, Named.of(tables, end), null, said)));
        });
        return ties;
    }

    /** A source's own word for something is no id of ours. */
    private static Optional<Id> parsed(String text) {
        try {
            return Optional.of(Id.parse(text)).filter(Id::isWhole);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
