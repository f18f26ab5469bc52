package stillwatch.intake.format.json;

import java.util.List;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;

/** Holds nothing, so that only the reader could. */
final class CountingSink implements RowSink {
    private long rows;

    long rows() {
        return rows;
    }

    @Override
    public void row(long line, List<Fact> facts) {
        rows++;
    }

    @Override
    public void rejected(Rejection rejection) {
        throw new AssertionError(rejection.toString());
    }

    @Override
    public void notice(Notice notice) {
        throw new AssertionError(notice.toString());
    }

    @Override
    public void position(long bytes) {}
}
