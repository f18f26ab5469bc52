package stillwatch.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Function<PackedExhibit, String> place;
    private final Map<Integer, String> words = new TreeMap<>();
    private final List<PackedExhibit> shown = new ArrayList<>();

    /** {@code place}: where the original of one is, in words. */
    Copies(Brief brief, Paper paper, Function<PackedExhibit, String> place) {
        this.brief = brief;
        this.paper = paper;
        this.place = place;
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

    private Stamping.Source source(PackedExhibit one, Pack.Originals originals) {
        String sha256 = one.evidence().sha256();
        return new Stamping.Source(
                sha256, one.evidence().mime(), one.evidence().size(), place.apply(one), () -> originals.open(sha256));
    }

    /** What the copy is; empty where there is none. */
    String words(PackedExhibit one) {
        return words.getOrDefault(one.exhibit().number(), "");
    }

    /** Whether its copy shows its pages, and is no sheet that stands for them. */
    boolean shows(PackedExhibit one) {
        return shown.contains(one);
    }

    /** Those whose pages a copy shows while the original stays behind. */
    List<PackedExhibit> shownWithoutOriginal() {
        return shown.stream().filter(one -> !one.goes()).toList();
    }
}
