package stillwatch.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.brief.Brief;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.compose.Material;
import stillwatch.brief.leak.LeakCheck;
import stillwatch.brief.outline.Cover;
import stillwatch.brief.pdf.Paper;
import stillwatch.journal.Entry;
import stillwatch.journal.EntryReader;
import stillwatch.journal.Extract;
import stillwatch.journal.Journal;
import stillwatch.progress.Progress;

/** One pack: a brief and all that goes with it. The same state of a case, audience and forms are the same bytes. */
public final class Pack {
    private final Brief brief;
    private final List<BriefFormat> forms;
    private final Paper paper;
    private final List<PackedExhibit> exhibits;
    private final Map<String, String> hashes = new TreeMap<>();
    private final Copies copies;

    /** {@code originals}: whether any may go along; {@code stamped}: whether copies with a stamp do. */
    public Pack(
            Brief brief, Material material, List<BriefFormat> forms, Paper paper, boolean originals, boolean stamped) {
        this.brief = brief;
        this.forms = List.copyOf(forms);
        this.paper = paper;
        this.copies = new Copies(brief, paper, Pack::original);
        this.exhibits = new OriginalsAllowed(brief, material, originals, stamped).all();
    }

    private static String original(PackedExhibit one) {
        return one.goes() ? "goes with this sheet: " + one.place() : "is not in this pack: " + one.why();
    }

    /** Where the bytes of an original are. */
    public interface Originals {
        InputStream open(String sha256) throws IOException;
    }

    public List<PackedExhibit> exhibits() {
        return exhibits;
    }

    /** The folder all of it lies in once it is unpacked. */
    public String name() {
        Cover cover = brief.outline().cover();
        return "pack-" + cover.audience().words() + "-" + cover.shortHead();
    }

    /** {@code journal} may go on behind the entry the brief was made at. */
    public void write(Journal journal, Originals originals, String tool, OutputStream to, Progress progress)
            throws IOException {
        PackTexts texts = new PackTexts(brief.outline(), exhibits, copies);
        BagWriter bag = new BagWriter(to, name());
        bag.tag(BagPlaces.BAGIT, BagLabel.BAGIT);
        bag.tag(BagPlaces.READ_ME, texts.readMe());
        for (String script : BagPlaces.SCRIPTS) {
            bag.tag(script, PackTexts.script(script));
        }
        for (BriefFormat form : forms) {
            progress.at("writing the brief", 0, 0);
            progress.stopIfCancelled();
            put(bag, BagPlaces.BRIEF + form.ending(), brief.bytes(form, paper));
        }
        copies.make(exhibits, originals, (of, pdf) -> put(bag, of.copy(), pdf), progress);
        hashed(BagPlaces.EXHIBITS, bag.payload(BagPlaces.EXHIBITS, texts.exhibitsList()));
        originals(bag, originals, progress);
        long shown = extract(bag, journal);
        bag.payload(BagPlaces.CERTIFICATE, texts.certificate(lines()));
        bag.finish(label(bag, shown, tool));
    }

    private void put(BagWriter bag, String place, byte[] bytes) throws IOException {
        hashed(place, bag.payload(place, out -> out.write(bytes)));
    }

    private void hashed(String place, String hash) {
        hashes.put(place, hash);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        hashes.forEach((place, hash) -> lines.add(hash + "  " + place));
        return lines;
    }

    private void originals(BagWriter bag, Originals originals, Progress progress) throws IOException {
        List<PackedExhibit> going =
                exhibits.stream().filter(PackedExhibit::goes).toList();
        for (PackedExhibit one : going) {
            progress.at("copying originals", hashes.size(), 0);
            String sha256 = one.evidence().sha256();
            String found = bag.payload(one.place(), out -> copy(originals, sha256, out, progress));
            if (!found.equals(sha256)) {
                throw new IOException(
                        "exhibit " + one.exhibit().number() + " is not what it was when it came in; verify the case");
            }
            hashed(one.place(), found);
        }
    }

    private static void copy(Originals originals, String sha256, OutputStream to, Progress progress)
            throws IOException {
        byte[] block = new byte[1 << 16];
        try (InputStream from = originals.open(sha256)) {
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                progress.stopIfCancelled();
                to.write(block, 0, read);
            }
        }
    }

    private long extract(BagWriter bag, Journal journal) throws IOException {
        Cover cover = brief.outline().cover();
        LeakCheck check = secrets() ? brief.leakCheck() : null;
        EntriesShown shown = new EntriesShown(cover.audience(), check, exhibits);
        EntryReader entries = journal.entries(1);
        for (Entry one = entries.next(); one != null && one.seq() <= cover.entry(); one = entries.next()) {
            shown.hear(one);
        }
        long[] readable = new long[1];
        String hash = bag.payload(
                BagPlaces.EXTRACT,
                out -> readable[0] =
                        Extract.write(journal, cover.entry(), shown, out).shown());
        hashed(BagPlaces.EXTRACT, hash);
        return readable[0];
    }

    private boolean secrets() {
        return !brief.composed().withheld().isEmpty();
    }

    /**
     * Reads the finished zip again for what its audience must not find; a line for each place, none where there is nothing. An
     * original that stays behind while a copy shows its pages is read too: what is written there may be drawn here.
     */
    public List<String> leaks(Path zip, Originals originals, Progress progress) throws IOException {
        if (!secrets()) {
            return List.of();
        }
        PackLeaks leaks = new PackLeaks(brief.leakCheck(), looked());
        leaks.in(zip, progress);
        for (PackedExhibit one : copies.shownWithoutOriginal()) {
            progress.stopIfCancelled();
            try (InputStream in = originals.open(one.evidence().sha256())) {
                leaks.beside(copied(one), one.evidence().size(), in);
            }
        }
        return leaks.lines();
    }

    private static String copied(PackedExhibit one) {
        return one.copy() + " (in its original)";
    }

    private Set<String> looked() {
        return exhibits.stream()
                .filter(PackedExhibit::released)
                .flatMap(one -> Stream.of(one.place(), copied(one)))
                .collect(Collectors.toSet());
    }

    private BagLabel label(BagWriter bag, long shown, String tool) {
        Cover cover = brief.outline().cover();
        return new BagLabel(
                cover.banner() + " · " + cover.title(),
                cover.banner(),
                cover.audience().words(),
                cover.caseId(),
                cover.entry(),
                cover.head(),
                cover.asOf(),
                shown,
                exhibits.stream().filter(PackedExhibit::goes).count(),
                tool,
                bag.files(),
                bag.bytes());
    }
}
