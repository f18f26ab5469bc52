package stillwatch.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.brief.Brief;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.stamp.StampedCopy;
import stillwatch.brief.stamp.Stamping;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Limits;
import stillwatch.progress.Progress;

/** The stamped copies of one pack, made one after the other, and what became of each. */
final class Copies {
    private final Brief brief;
    private final Paper paper;
    private final Map<Integer, String> words = new TreeMap<>();
    private final List<PackedExhibit> shown = new ArrayList<>();

    Copies(Brief brief, Paper paper) {
        this.brief = brief;
        this.paper = paper;
    }

    /** Hears of each copy as soon as it is there; only one is held at a time. */
    interface Ready {
        void put(PackedExhibit of, byte[] pdf) throws IOException;
    }

    void make(List<PackedExhibit> exhibits, Pack.Originals originals, Ready ready, Progress progress)
            throws IOException {
        List<PackedExhibit> wanted =
                exhibits.stream().filter(PackedExhibit::isCopied).toList();
        if (wanted.isEmpty()) {
            return;
        }
        try (Inside inside = new Inside(Limits.USUAL)) {
            Stamping stamping = new Stamping(inside, brief.outline().cover(), paper, brief.asOf());
            for (PackedExhibit one : wanted) {
                progress.stopIfCancelled();
                ready.put(one, made(one, stamping.of(one.exhibit(), source(one, originals), progress)));
            }
        }
    }

    private byte[] made(PackedExhibit one, StampedCopy copy) {
        words.put(one.exhibit().number(), copy.words());
        if (!copy.isSlip()) {
            shown.add(one);
        }
        return copy.pdf();
    }

    private static Stamping.Source source(PackedExhibit one, Pack.Originals originals) {
        String sha256 = one.evidence().sha256();
        String place = one.goes() ? "goes with this sheet: " + one.place() : "is not in this pack: " + one.why();
        return new Stamping.Source(
                sha256, one.evidence().mime(), one.evidence().size(), place, () -> originals.open(sha256));
    }

    /** What the copy is; empty where there is none. */
    String words(PackedExhibit one) {
        return words.getOrDefault(one.exhibit().number(), "");
    }

    /** Those whose pages a copy shows while the original stays behind. */
    List<PackedExhibit> shownWithoutOriginal() {
        return shown.stream().filter(one -> !one.goes()).toList();
    }
}
