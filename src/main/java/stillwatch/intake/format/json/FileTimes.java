package stillwatch.intake.format.json;

import stillwatch.casefile.Moment;
import stillwatch.casefile.shape.BadShape;
import stillwatch.casefile.shape.MomentText;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.TimeNotes;
import stillwatch.intake.time.WhenReader;

/** Reads the times of one file that stand as text, remembering what they leave open. */
final class FileTimes implements MomentText {
    private final WhenReader reader;
    private final TimeNotes notes = new TimeNotes();
    private long line;

    FileTimes(WhenReader reader) {
        this.reader = reader;
    }

    void on(long nextLine) {
        this.line = nextLine;
    }

    @Override
    public Moment read(String text) throws BadShape {
        try {
            return notes.see(line, reader.read(text));
        } catch (BadTime e) {
            throw new BadShape(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Moment span(Moment start, Moment end) {
        return notes.see(line, reader.span(start, end));
    }

    void report(RowSink sink) {
        notes.notices().forEach(sink::notice);
    }
}
