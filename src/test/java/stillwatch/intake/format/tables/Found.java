package stillwatch.intake.format.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;

/** Everything a reader found in a file. */
final class Found implements RowSink {
    final TreeMap<Long, List<Fact>> rows = new TreeMap<>();
    final List<Rejection> rejected = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    long position;

    static Found in(Reader reader, Source source, Settings settings) throws IOException, Refusal {
        Found found = new Found();
        reader.read(source, settings, found);
        return found;
    }

    <F extends Fact> List<F> all(Class<F> kind) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(fact -> kind.isInstance(fact) ? Stream.of(kind.cast(fact)) : Stream.empty())
                .toList();
    }

    List<String> texts() {
        return notices.stream().map(Notice::text).toList();
    }

    @Override
    public void row(long line, List<Fact> facts) {
        rows.put(line, facts);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejected.add(rejection);
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void position(long bytes) {
        position = Math.max(position, bytes);
    }
}
