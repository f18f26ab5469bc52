package stillwatch.desktop.screen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.store.decided.Custody.Piece;

/** A piece of evidence as the list shows it. */
record Line(Piece piece, boolean destroyed, int notes, int links) {

    /** What is special about it, in one word; empty where nothing is. */
    enum State {
        NONE(""),
        IMPORTED("imported"),
        CITED("cited"),
        REFERENCE("by reference"),
        DESTROYED("destroyed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    String id() {
        return piece.id();
    }

    State state() {
        EvidenceAdded file = piece.file();
        if (destroyed) {
            return State.DESTROYED;
        }
        if (file == null) {
            return State.CITED;
        }
        return file.reference() != null ? State.REFERENCE : piece.original() ? State.IMPORTED : State.NONE;
    }

    String type() {
        EvidenceAdded file = piece.file();
        return file == null ? "Citation" : Types.word(file.mime(), piece.name());
    }

    long size() {
        EvidenceAdded file = piece.file();
        return file == null ? 0 : file.size();
    }

    String hash() {
        EvidenceAdded file = piece.file();
        return file == null ? "" : file.sha256().substring(0, 8);
    }

    String origin() {
        return Objects.requireNonNullElse(piece.collection().origin(), "");
    }

    String collected() {
        return Stream.of(piece.collection().collectedBy(), piece.collection().collectedAt())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** Whether each of the words stands somewhere in what is said of it. */
    boolean matches(List<String> words) {
        String said = said();
        return words.stream().allMatch(said::contains);
    }

    private String said() {
        EvidenceAdded file = piece.file();
        return Stream.of(
                        piece.name(),
                        type(),
                        state().words(),
                        origin(),
                        collected(),
                        piece.collection().how(),
                        piece.where(),
                        file == null ? null : file.sha256(),
                        id())
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    static @Nullable Line of(List<Line> lines, @Nullable String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
    }
}
