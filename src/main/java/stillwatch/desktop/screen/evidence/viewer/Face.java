package stillwatch.desktop.screen.evidence.viewer;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Spot;

/** One way a file can be read: its words, its source. */
record Face(String name, String text, Counted counted) {

    /** How places in it are told; lines are those of the file itself, characters those of the words shown. */
    enum Counted {
        LINES,
        CHARACTERS,
        NOT
    }

    @Nullable
    Spot spot(Line first, Line last) {
        return switch (counted) {
            case LINES -> Spot.lines(first.number(), last.number());
            case CHARACTERS -> Spot.characters(null, first.from(), last.to());
            case NOT -> null;
        };
    }

    boolean holds(Spot spot) {
        return counted == Counted.LINES && spot.lines() != null
                || counted == Counted.CHARACTERS && spot.characters() != null && spot.page() == null;
    }

    boolean isAt(Line line, Spot spot) {
        if (counted == Counted.LINES && spot.lines() != null) {
            return line.number() >= spot.lines().from()
                    && line.number() <= spot.lines().to();
        }
        return holds(spot)
                && spot.characters() != null
                && line.from() < spot.characters().to()
                && (line.to() > spot.characters().from()
                        || line.from() == spot.characters().from());
    }
}
