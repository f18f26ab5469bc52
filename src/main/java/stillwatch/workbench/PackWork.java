package stillwatch.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stillwatch.brief.Brief;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Wish;
import stillwatch.brief.compose.Material;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.action.BriefAction.PackMade;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.Shelf;
import stillwatch.journal.Entry;
import stillwatch.journal.Journal;
import stillwatch.pack.Pack;
import stillwatch.pack.PackedExhibit;
import stillwatch.progress.Progress;

/** Packs of a case: a brief and what it rests on, handed to somebody. Each is on record with its hash. */
public final class PackWork {
    private static final int MOST_SAID = 12;
    private static final int TRIES = 20;

    private final Parts parts;
    private final Deciding deciding;
    private final BriefWork briefs;

    PackWork(Parts parts, Deciding deciding, BriefWork briefs) {
        this.parts = parts;
        this.deciding = deciding;
        this.briefs = briefs;
    }

    /**
     * What to pack.
     *
     * @param forms of the brief
     * @param originals whether those that may go along do
     * @param stamped whether copies with a stamp on each page do, of exhibits this audience may see
     * @param freeze whether the brief is kept as a version first, which is then the one that goes along
     */
    public record Wanted(
            Audience audience,
            List<BriefFormat> forms,
            Paper paper,
            boolean originals,
            boolean stamped,
            boolean freeze) {
        /** Both for reading: one on a screen, one on paper. */
        public static final List<BriefFormat> USUAL = List.of(BriefFormat.HTML, BriefFormat.PDF);

        public Wanted(Audience audience, List<BriefFormat> forms, Paper paper, boolean originals) {
            this(audience, forms, paper, originals, false, false);
        }

        /** The form that is kept: pages where there are any. */
        private Wish kept() {
            BriefFormat form = forms.contains(BriefFormat.PDF) ? BriefFormat.PDF : forms.getFirst();
            return new Wish(form, paper);
        }
    }

    /** A pack that was made; {@code entry} says so in the journal, {@code frozen} that its brief was kept, 0 for a draft. */
    public record Packed(
            Brief brief, String name, long frozen, long entry, String sha256, long size, List<PackedExhibit> exhibits) {
        public long originals() {
            return exhibits.stream().filter(PackedExhibit::goes).count();
        }

        public long copies() {
            return exhibits.stream().filter(PackedExhibit::isCopied).count();
        }
    }

    /** Whole or not at all: until it was read again and is on record, it stands under another name. */
    public Packed make(String by, Wanted wanted, Path to, Progress progress) throws IOException, Refused {
        Path aside = to.resolveSibling(to.getFileName() + ".part");
        try {
            Made made = made(by, wanted);
            String sha256 = write(made.pack, aside, progress);
            reread(made, aside, progress);
            long size = Files.size(aside);
            long frozen = wanted.freeze() ? freeze(by, wanted, made) : 0;
            Entry entry = record(by, wanted, made, frozen, sha256, size);
            Packed packed =
                    new Packed(made.brief, made.pack.name(), frozen, entry.seq(), sha256, size, made.pack.exhibits());
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
            return packed;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private record Made(Brief brief, Pack pack) {}

    private Made made(String by, Wanted wanted) throws IOException, Refused {
        for (int tries = 0; tries < TRIES; tries++) {
            Brief brief = wanted.freeze() ? briefs.version(by, wanted.audience()) : briefs.draft(by, wanted.audience());
            Material material = deciding.read(Material::of);
            if (isHead(brief)) {
                return new Made(
                        brief,
                        new Pack(
                                brief, material, wanted.forms(), wanted.paper(), wanted.originals(), wanted.stamped()));
            }
        }
        throw new Refused("The case changes too often to make a pack of it now. Try again when the import is done.");
    }

    /** Only once the pack is known to be good: then the very file that lies in it is kept. */
    private long freeze(String by, Wanted wanted, Made made) throws IOException, Refused {
        Wish wish = wanted.kept();
        return briefs.keep(by, made.brief, wish, BriefWork.reread(made.brief, wish))
                .frozen();
    }

    private boolean isHead(Brief brief) {
        return parts.journal().head().hash().equals(brief.outline().cover().head());
    }

    private String write(Pack pack, Path aside, Progress progress) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16);
                DigestOutputStream out = new DigestOutputStream(file, Sha256.digest());
                Journal journal = Journal.read(parts.vault().journal())) {
            pack.write(journal, this::original, parts.place().tool(), out, progress);
            return Sha256.hex(out.getMessageDigest());
        }
    }

    private InputStream original(String sha256) throws IOException {
        return parts.vault().open(Shelf.EVIDENCE, sha256);
    }

    private void reread(Made made, Path aside, Progress progress) throws IOException, Refused {
        List<String> found = made.pack.leaks(aside, this::original, progress);
        if (!found.isEmpty()) {
            throw new Refused(
                    "No pack was made: in it stands what the audience "
                            + made.brief.outline().cover().audience().words() + " may not see.\n"
                            + found.stream().limit(MOST_SAID).collect(Collectors.joining("\n"))
                            + "\nAn original cannot be changed: leave the originals out, and the stamped copies where one of them shows it, or take the release of that one back. One that"
                            + " could not be read goes along once somebody who looked at it released it. Anything else has to be said otherwise where it stands in the case.");
        }
    }

    private Entry record(String by, Wanted wanted, Made made, long frozen, String sha256, long size)
            throws IOException, Refused {
        PackMade action = new PackMade(
                wanted.audience(),
                made.brief.outline().cover().head(),
                sha256,
                size,
                wanted.forms().stream().map(BriefFormat::ending).toList(),
                ids(made, PackedExhibit::goes),
                ids(made, PackedExhibit::isCopied));
        return deciding.decide(by, () -> {
            boolean still =
                    frozen == 0 ? isHead(made.brief) : parts.journal().head().seq() == frozen;
            if (!still) {
                throw new Refused("The case changed while the pack was made. Make it again."
                        + (frozen == 0 ? "" : " The brief was frozen with entry " + frozen + " and stays."));
            }
            return action;
        });
    }

    private static List<String> ids(Made made, Predicate<PackedExhibit> which) {
        return made.pack.exhibits().stream()
                .filter(which)
                .map(one -> one.evidence().id().toString())
                .toList();
    }
}
