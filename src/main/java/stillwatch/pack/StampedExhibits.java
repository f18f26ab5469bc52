package stillwatch.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stillwatch.brief.Brief;
import stillwatch.brief.compose.Material;
import stillwatch.brief.pdf.Paper;
import stillwatch.progress.Progress;

/** Stamped copies by themselves, by the rules of a pack and without one. Each is read before it is handed on, and so is its original. */
public final class StampedExhibits {
    private final Brief brief;
    private final List<PackedExhibit> exhibits;
    private final Copies copies;

    public StampedExhibits(Brief brief, Material material, Paper paper) {
        this.brief = brief;
        this.exhibits = new OriginalsAllowed(brief, material, true, true).all();
        this.copies = new Copies(brief, paper, one -> "is kept in the case");
    }

    /** Hears of each copy that may be handed on; {@code what} it is: how many pages, or why a sheet stands for them. */
    public interface Ready {
        void put(PackedExhibit of, byte[] pdf, String what) throws IOException;
    }

    /** All of the brief; those that may not be shown to its audience say why. */
    public List<PackedExhibit> exhibits() {
        return exhibits;
    }

    /** Answers what was found in one that its audience may not see; then there is none of that one and of those behind it. */
    public List<String> make(List<PackedExhibit> which, Pack.Originals originals, Ready ready, Progress progress)
            throws IOException {
        List<String> found = new ArrayList<>();
        copies.make(
                which,
                originals,
                (of, pdf) -> {
                    if (found.isEmpty()) {
                        found.addAll(found(of, pdf, originals));
                    }
                    if (found.isEmpty()) {
                        ready.put(of, pdf, copies.words(of));
                    }
                },
                progress);
        return found;
    }

    private List<String> found(PackedExhibit one, byte[] pdf, Pack.Originals originals) throws IOException {
        if (brief.composed().withheld().isEmpty()) {
            return List.of();
        }
        String original = "the original of Ex. " + one.exhibit().number();
        PackLeaks leaks = new PackLeaks(brief.leakCheck(), one.released() ? Set.of(original) : Set.of());
        leaks.ours("the copy of Ex. " + one.exhibit().number(), pdf);
        if (copies.shows(one)) {
            try (InputStream in = originals.open(one.evidence().sha256())) {
                leaks.beside(original, one.evidence().size(), in);
            }
        }
        return leaks.lines();
    }
}
