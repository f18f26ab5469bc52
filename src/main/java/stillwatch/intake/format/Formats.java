package stillwatch.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.intake.format.json.JsonReader;
import stillwatch.intake.format.json.JsonlReader;
import stillwatch.intake.format.misp.MispReader;
import stillwatch.intake.format.stix.StixReader;
import stillwatch.intake.format.tables.CsvReader;
import stillwatch.intake.format.tables.JsonTableReader;
import stillwatch.intake.format.tables.TimesketchCsvReader;
import stillwatch.intake.format.tables.XlsxReader;
import stillwatch.intake.format.timesketch.TimesketchJsonlReader;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Recognition;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;

/** The formats that can be read, and which of them a file is. */
public final class Formats {
    private final List<Reader> readers;

    public Formats(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Every format this version reads. */
    public static Formats all() {
        return new Formats(List.of(
                new StixReader(),
                new MispReader(),
                new TimesketchJsonlReader(),
                new JsonReader(),
                new JsonlReader(),
                new TimesketchCsvReader(),
                new CsvReader(),
                new XlsxReader(),
                new JsonTableReader()));
    }

    /** A format with how sure it is to be the file's. */
    public record Guess(Reader reader, Recognition recognition) {}

    /** All formats, surest first; those that say no are left out. */
    public List<Guess> guesses(Sample sample) {
        List<Guess> guesses = new ArrayList<>();
        for (Reader reader : readers) {
            Recognition recognition = reader.recognise(sample);
            if (recognition.score() > 0) {
                guesses.add(new Guess(reader, recognition));
            }
        }
        guesses.sort(
                Comparator.comparingInt((Guess guess) -> -guess.recognition().score()));
        return guesses;
    }

    /** The format of that name, or the surest guess where none is named. */
    public Reader choose(Sample sample, @Nullable String name) throws Refusal {
        if (name != null) {
            return named(name);
        }
        List<Guess> guesses = guesses(sample);
        if (guesses.isEmpty()) {
            throw new Refusal(ShownText.of(sample.fileName()) + " is in no format Stillwatch reads (" + names()
                    + "). If it is one of them all the same, say so with --format; to keep it as it is, use"
                    + " \"evidence CASE add FILE\".");
        }
        return guesses.getFirst().reader();
    }

    private Reader named(String name) throws Refusal {
        for (Reader reader : readers) {
            if (reader.name().equals(name)) {
                return reader;
            }
        }
        throw new Refusal("There is no format \"" + ShownText.of(name) + "\"; there are " + names() + ".");
    }

    private String names() {
        return String.join(", ", readerNames());
    }

    /** The names of the formats, each a word. */
    public List<String> readerNames() {
        return readers.stream().map(Reader::name).toList();
    }
}
