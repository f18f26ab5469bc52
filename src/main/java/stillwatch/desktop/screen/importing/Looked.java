package stillwatch.desktop.screen.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.format.Formats;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.table.Preview;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Trouble;

/**
 * What looking at a file under a draft found.
 *
 * @param format what it is read as, empty where nothing reads it
 * @param reason why
 * @param preview null for what is no table, and where it is refused
 * @param refused why it cannot be read like this, in words, or null
 */
record Looked(
        Draft draft,
        long size,
        String format,
        String reason,
        @Nullable Preview preview,
        List<PreviewRow> rows,
        @Nullable String refused) {

    /** Reads the beginning of the file; for a worker, never for the UI thread. */
    static Looked at(OpenCase opened, Path file, Draft draft) {
        String format = "";
        String reason = "";
        long size = 0;
        try {
            size = Files.size(file);
            List<Formats.Guess> guesses = opened.formats(file);
            format = format(draft, guesses);
            reason = reason(draft, guesses);
            Optional<Preview> preview = opened.preview(file, draft.wanted());
            List<PreviewRow> rows = preview.map(PreviewRow::of).orElse(List.of());
            return new Looked(draft, size, format, reason, preview.orElse(null), rows, null);
        } catch (IOException | UncheckedIOException | Refusal e) {
            String words =
                    InWindow.said(Trouble.of(cause(e)).map(Trouble::words).orElse(e.toString()));
            return new Looked(draft, size, format, reason, null, List.of(), words);
        }
    }

    private static Exception cause(Exception e) {
        return e instanceof UncheckedIOException && e.getCause() instanceof IOException inner ? inner : e;
    }

    private static String format(Draft draft, List<Formats.Guess> guesses) {
        String said = draft.reader();
        return said != null
                ? said
                : guesses.isEmpty() ? "" : guesses.getFirst().reader().name();
    }

    private static String reason(Draft draft, List<Formats.Guess> guesses) {
        if (draft.reader() != null) {
            return "you said so";
        }
        return guesses.isEmpty()
                ? "no reader knows it"
                : guesses.getFirst().recognition().reason();
    }

    /** Whether an import can begin. */
    boolean possible() {
        return refused == null && (preview == null || preview.lacking() == null);
    }

    /** What a person has to put right first, or null. */
    @Nullable
    String wanting() {
        return refused != null ? refused : preview == null ? null : preview.lacking();
    }

    boolean zoneless() {
        return rows.stream().anyMatch(PreviewRow::zoneless);
    }

    long rejectedRows() {
        return rows.stream().filter(PreviewRow::rejected).count();
    }
}
