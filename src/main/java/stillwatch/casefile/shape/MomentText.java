package stillwatch.casefile.shape;

import stillwatch.casefile.Moment;

/** Reads the times that stand as plain text where the full form of a moment could stand. */
public interface MomentText {
    Moment read(String text) throws BadShape;

    Moment span(Moment start, Moment end);
}
