package stillwatch.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.rows.RowsWriter;

/** All that a reader found in a file, and the same as the bytes of a rows file. */
public final class Gathered implements RowSink {
    public final List<Row> rows = new ArrayList<>();
    public final List<Rejection> rejections = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RowsWriter writer = new RowsWriter(bytes, position -> {});
    private long position;

    public record Row(long line, List<Fact> facts) {}

    public static Gathered of(Reader reader, Path file) throws IOException, Refusal {
        Gathered gathered = new Gathered();
        reader.read(source(file), Settings.NONE, gathered);
        return gathered;
    }

    public static Gathered of(Reader reader, Path folder, String json) throws IOException, Refusal {
        Path file = Files.createTempDirectory(folder, "one").resolve("in.json");
        Files.write(file, json.getBytes(StandardCharsets.UTF_8));
        return of(reader, file);
    }

    public static Source source(Path file) throws IOException {
        long size = Files.size(file);
        return new Source() {
            @Override
            public String fileName() {
                return file.getFileName().toString();
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    public List<Fact> facts() {
        return rows.stream().flatMap(row -> row.facts().stream()).toList();
    }

    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <F extends Fact> F only(Class<F> kind) {
        List<F> all = facts(kind);
        if (all.size() != 1) {
            throw new AssertionError("expected one " + kind.getSimpleName() + ", found " + all + " " + rejections);
        }
        return all.getFirst();
    }

    public List<String> noticeTexts() {
        return notices.stream().map(Notice::text).toList();
    }

    public byte[] rowsFile() {
        return bytes.toByteArray();
    }

    @Override
    public void row(long line, List<Fact> facts) {
        if (facts.isEmpty()) {
            throw new AssertionError("a row without facts on line " + line);
        }
        rows.add(new Row(line, List.copyOf(facts)));
        writer.row(line, facts);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
        writer.rejected(rejection);
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
        writer.notice(notice);
    }

    @Override
    public void position(long now) {
        if (now < position) {
            throw new AssertionError("went back from " + position + " to " + now);
        }
        position = now;
    }
}
