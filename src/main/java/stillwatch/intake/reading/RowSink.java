package stillwatch.intake.reading;

import java.util.List;
import stillwatch.casefile.fact.Fact;

/** Takes what a reader finds, row by row in the order of the file. */
public interface RowSink {
    /** A row that could be read; {@code line} counts from 1 as an editor would (for objects: the line it starts on, or its number). */
    void row(long line, List<Fact> facts);

    void rejected(Rejection rejection);

    /** Something about the file or a row that a person should know though nothing was rejected: a doubled key, a clock gap. */
    void notice(Notice notice);

    /** How many bytes of the file are behind the reader; used for progress, and throws when the person cancelled. */
    void position(long bytes);
}
