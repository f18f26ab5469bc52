package stillwatch.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.evidence.Incoming;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Stored;
import stillwatch.evidence.Vault;
import stillwatch.evidence.gzip.RowsOut;
import stillwatch.intake.format.Formats;
import stillwatch.intake.reading.Reader;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.rows.RowsWriter;
import stillwatch.intake.table.Preview;
import stillwatch.intake.table.TableReader;
import stillwatch.progress.Progress;

/** Reads files for one case, beside it and outside any lock: nothing of the case changes until the import is kept. */
public final class Intake {
    private static final RecordCodec<Settings> SETTINGS = RecordCodec.of(Settings.class);
    private final Vault vault;
    private final Formats formats;
    private final long referenceAbove;

    /** @param referenceAbove files larger than this many bytes are not copied into the case */
    public Intake(Vault vault, Formats formats, long referenceAbove) {
        this.vault = vault;
        this.formats = formats;
        this.referenceAbove = referenceAbove;
    }

    /** Reads the file and answers what may be kept of it; whoever asked closes that. */
    public PreparedImport prepare(Path file, Wanted wanted, Progress progress) throws IOException, Refusal {
        mustBeAFile(file);
        boolean copy = !wanted.reference() && Files.size(file) <= referenceAbove;
        Original original = copy ? Original.copied(file, vault, progress) : Original.referenced(file, progress);
        try {
            return prepare(original, wanted, vault.receive(Shelf.ROWS), progress);
        } catch (IOException | Refusal | RuntimeException e) {
            original.close();
            throw e;
        }
    }

    private PreparedImport prepare(Original original, Wanted wanted, Incoming rows, Progress progress)
            throws IOException, Refusal {
        try {
            return new PreparedImport(original, rows, read(original, wanted, rows, progress));
        } catch (IOException | Refusal | RuntimeException e) {
            rows.discard();
            throw e;
        }
    }

    /** What a table would be read as, and why; empty where the file is no table. */
    public Optional<Preview> preview(Path file, Wanted wanted) throws IOException, Refusal {
        mustBeAFile(file);
        Source source = new FileInPlace(file, Files.size(file));
        return formats.choose(sample(source), wanted.reader()) instanceof TableReader table
                ? Optional.of(table.preview(source, wanted.settings()))
                : Optional.empty();
    }

    /** What formats the file could be in, surest first, each with its reason; from its beginning alone. */
    public List<Formats.Guess> guesses(Path file) throws IOException, Refusal {
        mustBeAFile(file);
        return formats.guesses(sample(new FileInPlace(file, Files.size(file))));
    }

    private FileImported read(Original original, Wanted wanted, Incoming rows, Progress progress)
            throws IOException, Refusal {
        Reader reader = formats.choose(sample(original), wanted.reader());
        Settings settings = settled(reader, original, wanted.settings());
        RowsWriter writer = write(original, reader, wanted.settings(), rows, progress);
        Stored stored = rows.finish();
        refuseIfNothingCameIn(original, wanted, writer, reader);
        return imported(original, reader, settings, stored, writer);
    }

    private static FileImported imported(
            Original original, Reader reader, Settings settings, Stored stored, RowsWriter writer) {
        return new FileImported(
                original.fileName(),
                original.sha256(),
                original.size(),
                original.reference(),
                reader.name(),
                reader.version(),
                SETTINGS.text(settings),
                stored.sha256(),
                writer.rows(),
                0,
                0,
                writer.rejected(),
                "");
    }

    /**
     * The mapping a table is read with is kept with the import, also where it was guessed. The reader itself gets only what
     * was asked, so that it says in its notices what it had to guess.
     */
    private static Settings settled(Reader reader, Original original, Settings asked) throws IOException, Refusal {
        return reader instanceof TableReader table
                ? new Settings(asked.subject(), table.preview(original, asked).mapping(), asked.zone())
                : asked;
    }

    private static RowsWriter write(
            Original original, Reader reader, Settings settings, Incoming rows, Progress progress)
            throws IOException, Refusal {
        try (RowsOut compressed = new RowsOut(rows);
                BufferedOutputStream buffered = new BufferedOutputStream(compressed, 1 << 16)) {
            RowsWriter writer = new RowsWriter(buffered, bytes -> {
                progress.stopIfCancelled();
                progress.at("Reading " + ShownText.of(original.fileName()), bytes, original.size());
            });
            reader.read(original, settings, writer);
            buffered.flush();
            compressed.finish();
            return writer;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void refuseIfNothingCameIn(Original original, Wanted wanted, RowsWriter writer, Reader reader)
            throws Refusal {
        String file = ShownText.of(original.fileName());
        if (writer.rows() == 0 && !writer.isOurs()) {
            throw new Refusal(file + " was read as " + reader.name() + " and holds no rows. Nothing was imported.");
        }
        if (wanted.strict() && writer.rejected() > 0) {
            throw new Refusal(file + ": " + writer.rejected() + " of " + writer.rows()
                    + " rows cannot be read, and --strict asks for all or nothing. Nothing was imported;"
                    + " --dry-run lists the rows.");
        }
    }

    private static Sample sample(Source original) throws IOException {
        try (InputStream in = original.open()) {
            return new Sample(original.fileName(), in.readNBytes(Sample.LENGTH), original.size());
        }
    }

    private static void mustBeAFile(Path file) throws Refusal {
        String name = ShownText.of(file.toString());
        if (!Files.exists(file)) {
            throw new Refusal("There is no file " + name + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal(name + " is not a file. Name the files in it one by one.");
        }
        if (!Files.isReadable(file)) {
            throw new Refusal(name + " may not be read by this user.");
        }
    }
}
