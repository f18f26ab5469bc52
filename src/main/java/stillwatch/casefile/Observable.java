package stillwatch.casefile;

import java.util.List;

/** A value two accounts can have in common (a card, an address, a client build): a shared signal where they do. */
public record Observable(Family family, String type, String value) {
    public Id id() {
        return Id.natural(Kind.OBSERVABLE, List.of("observable", family.name(), type, value));
    }
}
