package stillwatch.desktop.screen.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.Receipt;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.table.Preview;

/** A file that was dropped or chosen, what is known of it and what the person said of it. Used on the UI thread. */
final class QueuedFile {
    private final String id;
    private final Path path;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(new Stage.Looking());
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(Draft.PLAIN);
    private final ObjectProperty<@Nullable Looked> looked = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Receipt> trial = new SimpleObjectProperty<>();
    private @Nullable Looked guess;
    private @Nullable Looked shown;

    QueuedFile(String id, Path path) {
        this.id = id;
        this.path = path;
    }

    String id() {
        return id;
    }

    Path path() {
        return path;
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    ObjectProperty<Stage> stage() {
        return stage;
    }

    ObjectProperty<Draft> draft() {
        return draft;
    }

    ObjectProperty<@Nullable Looked> looked() {
        return looked;
    }

    /** What a dry run of exactly this draft said; null where there was none. */
    ObjectProperty<@Nullable Receipt> trial() {
        return trial;
    }

    void found(Looked now) {
        if (now.preview() != null) {
            shown = now;
            if (now.draft().mapping() == null) {
                guess = now;
            }
        }
        looked.set(now);
        if (stage.get() instanceof Stage.Looking || stage.get() instanceof Stage.Refused || notAtWork()) {
            stage.set(hopeless(now) ? new Stage.Refused(String.valueOf(now.refused())) : new Stage.Ready());
        }
    }

    private boolean notAtWork() {
        return stage.get() instanceof Stage.Ready;
    }

    /** Where nothing the person said can be to blame, the file is. */
    private static boolean hopeless(Looked now) {
        return now.refused() != null
                && now.draft().mapping() == null
                && now.draft().zone() == null;
    }

    /** The newest preview there is, also while the mapping cannot be used. */
    @Nullable
    Preview preview() {
        return shown == null ? null : shown.preview();
    }

    /** The mapping as it stands on the screen; null for what is no table. */
    @Nullable
    Mapping mapping() {
        Mapping said = draft.get().mapping();
        Preview preview = preview();
        return said != null ? said : preview == null ? null : preview.mapping();
    }

    /** Why its rows are taken for what they are; where the person changed only columns, still the guess's reason. */
    String subjectReason() {
        Preview guessed = guess == null ? null : guess.preview();
        Preview now = preview();
        Mapping mapping = mapping();
        if (guessed != null && mapping != null && guessed.mapping().subject() == mapping.subject()) {
            return guessed.subjectReason();
        }
        return now == null ? "" : now.subjectReason();
    }

    /** Each column with where it goes and why. */
    List<ColumnRow> columns() {
        Preview preview = preview();
        Mapping mapping = mapping();
        if (preview == null || mapping == null) {
            return List.of();
        }
        Map<String, String> targets = targets(mapping);
        Map<String, Preview.ColumnView> guessed = guessed();
        return preview.columns().stream()
                .map(column -> ColumnRow.of(
                        column, targets.getOrDefault(column.header(), Places.DETAIL), guessed.get(column.header())))
                .toList();
    }

    private static Map<String, String> targets(Mapping mapping) {
        return mapping.columns().stream()
                .collect(Collectors.toMap(Mapping.Column::header, Mapping.Column::target, (one, other) -> other));
    }

    private Map<String, Preview.ColumnView> guessed() {
        Preview preview = guess == null ? null : guess.preview();
        return preview == null
                ? Map.of()
                : preview.columns().stream()
                        .collect(Collectors.toMap(Preview.ColumnView::header, column -> column, (one, other) -> one));
    }

    boolean ready() {
        Looked now = looked.get();
        return stage.get() instanceof Stage.Ready && now != null && now.draft().equals(draft.get()) && now.possible();
    }
}
