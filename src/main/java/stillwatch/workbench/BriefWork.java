package stillwatch.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.brief.Brief;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.Remark;
import stillwatch.brief.Trial;
import stillwatch.brief.Wish;
import stillwatch.brief.audience.Rules;
import stillwatch.brief.compose.Composing;
import stillwatch.brief.compose.Material;
import stillwatch.brief.leak.FinishedFile;
import stillwatch.brief.leak.LeakReport;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.pdf.PartTooSmall;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Handling;
import stillwatch.casefile.ShownSize;
import stillwatch.casefile.action.BriefAction.AudienceSalted;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.claims.Held;
import stillwatch.evidence.Incoming;
import stillwatch.evidence.Kept;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Stored;
import stillwatch.journal.Entry;
import stillwatch.journal.Head;
import stillwatch.store.entry.AnnotationTable;

/** Briefs of a case: made for an audience, and kept for ever once one is frozen. */
public final class BriefWork {
    private static final int SALT = 16;
    private static final int TRIES = 20;
    private static final int MOST_SAID = 12;

    private final Parts parts;
    private final Deciding deciding;

    BriefWork(Parts parts, Deciding deciding) {
        this.parts = parts;
        this.deciding = deciding;
    }

    /** A brief in its form; {@code frozen} is the entry that kept it, 0 for a draft. */
    public record Written(Brief brief, byte[] bytes, long frozen) {}

    /** As of now. The first one of an audience that needs pseudonyms makes an entry for these. */
    public Brief draft(String by, Audience audience) throws IOException, Refused {
        return made(by, audience, false);
    }

    /** The same, to be tried with other plans: what a text would read like that somebody is still writing. */
    public Trial trial(String by, Audience audience) throws IOException, Refused {
        expectAdmitted(audience);
        return state(by, audience);
    }

    public Written write(String by, Audience audience, BriefFormat format, Paper paper) throws IOException, Refused {
        return write(by, audience, new Wish(format, paper));
    }

    public Written write(String by, Audience audience, Wish wish) throws IOException, Refused {
        Brief brief = draft(by, audience);
        return new Written(brief, reread(brief, wish), 0);
    }

    /** Keeps it as the next version: its file never changes, and the entry holds its hash and the head it was made at. */
    public Written freeze(String by, Audience audience, BriefFormat format, Paper paper) throws IOException, Refused {
        return freeze(by, audience, new Wish(format, paper));
    }

    /** A filing is kept whole; its parts are cut from it. */
    public Written freeze(String by, Audience audience, Wish wish) throws IOException, Refused {
        Brief brief = version(by, audience);
        return keep(by, brief, wish, reread(brief, wish));
    }

    /** As it would be kept now: it says that it is a version, and is one once it was kept. */
    Brief version(String by, Audience audience) throws IOException, Refused {
        return made(by, audience, true);
    }

    /** {@code bytes}: its file, read again. */
    Written keep(String by, Brief brief, Wish wish, byte[] bytes) throws IOException, Refused {
        try (Incoming incoming = parts.vault().receive(Shelf.BRIEFS)) {
            incoming.write(bytes, 0, bytes.length);
            Stored stored = incoming.finish();
            Kept kept = incoming.keep();
            try {
                return new Written(brief, bytes, frozen(by, brief, wish, stored).seq());
            } catch (IOException | Refused | RuntimeException e) {
                if (kept == Kept.NEW && Unwritten.isCertain(e)) {
                    parts.vault().destroy(Shelf.BRIEFS, stored.sha256());
                }
                throw e;
            }
        }
    }

    /** Its file, unless something its audience must not find can be found in it. */
    static byte[] reread(Brief brief, Wish wish) throws IOException, Refused {
        byte[] bytes = brief.bytes(wish);
        expectClean(brief, List.of(new FinishedFile("brief." + wish.format().ending(), bytes)));
        return bytes;
    }

    /** A filing in files of at most so many bytes, one where that is enough; each is read again as the whole was. */
    public List<byte[]> parts(Written filing, long most) throws IOException, Refused {
        try {
            List<byte[]> parts = filing.brief().parts(filing.bytes(), most);
            List<FinishedFile> files = new ArrayList<>();
            parts.forEach(one -> files.add(new FinishedFile("part " + (files.size() + 1), one)));
            expectClean(filing.brief(), files);
            return parts;
        } catch (PartTooSmall small) {
            throw new Refused("Page " + small.page() + " alone takes " + ShownSize.of(small.bytes())
                    + ", with the letters it is set in; a part may have " + ShownSize.of(most)
                    + ". Choose larger parts.");
        }
    }

    private static void expectClean(Brief brief, List<FinishedFile> files) throws Refused {
        LeakReport report = brief.reread(files);
        if (!report.clean()) {
            throw new Refused("The brief was not written: in its finished file stands what the audience "
                    + brief.outline().cover().audience().words() + " may not see.\n"
                    + report.lines().stream().limit(MOST_SAID).collect(Collectors.joining("\n"))
                    + "\nSay it otherwise where it stands in the case, or choose another audience.");
        }
    }

    /** What its wording says that its claims do not carry, as they stand now. */
    public List<Remark> remarks(Brief brief) {
        return brief.remarks(deciding.read(ClaimWork::wording));
    }

    private Entry frozen(String by, Brief brief, Wish wish, Stored stored) throws IOException, Refused {
        var cover = brief.outline().cover();
        BriefFrozen action = new BriefFrozen(
                cover.version(),
                cover.audience(),
                wish.format().word(),
                wish.format().onPaper() ? wish.paper().words() : null,
                stored.sha256(),
                stored.size(),
                cover.head(),
                brief.composed().exhibits(),
                brief.lines(),
                brief.parts());
        return deciding.decide(by, () -> {
            if (!parts.journal().head().hash().equals(cover.head())) {
                throw new Refused("The case changed while the brief was written. Freeze it again.");
            }
            return action;
        });
    }

    private Brief made(String by, Audience audience, boolean frozen) throws IOException, Refused {
        expectAdmitted(audience);
        Trial state = state(by, audience);
        return Brief.of(state.material(), state.head(), audience, frozen);
    }

    private void expectAdmitted(Audience audience) throws Refused {
        Handling handling = deciding.read(
                tables -> tables.descriptions().current().orElseThrow().handling());
        Rules rules = Rules.of(audience);
        if (!rules.admits(handling)) {
            throw new Refused("The case is " + handling.marking() + "; a brief for the audience " + audience.words()
                    + " may hold no more than " + rules.ceiling().marking()
                    + ". Choose another audience, or describe the"
                    + " case with another marking.");
        }
    }

    private Trial state(String by, Audience audience) throws IOException, Refused {
        for (int tries = 0; tries < TRIES; tries++) {
            Head head = parts.journal().head();
            Material material = deciding.read(Material::of);
            if (Composing.needsSalt(material, audience)) {
                deciding.decide(by, () -> new AudienceSalted(audience, salt()));
            } else if (parts.journal().head().equals(head)) {
                return new Trial(material, head, audience);
            }
        }
        throw new Refused("The case changes too often to write a brief of it now. Try again when the import is done.");
    }

    private String salt() {
        byte[] salt = new byte[SALT];
        parts.place().chance().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** One note, explanation, or the reasons and the history of one claim or cluster, for this audience and no other. */
    public Entry release(String by, Audience audience, String item, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String id = deciding.existing(item).toString();
            boolean privileged = deciding.read(tables -> tables.annotations().current()).stream()
                    .filter(AnnotationTable.Version::privileged)
                    .anyMatch(note -> note.id().toString().equals(id));
            if (privileged) {
                throw new Refused("This note is between client and counsel; it leaves the case for nobody.");
            }
            return new PartReleased(audience, id, Deciding.why(why));
        });
    }

    /** Oldest first. */
    public List<Held<BriefFrozen>> frozen() {
        return deciding.read(tables -> Material.frozen(tables));
    }

    /** The file of a frozen brief. */
    public InputStream open(BriefFrozen frozen) throws IOException {
        return parts.vault().open(Shelf.BRIEFS, frozen.sha256());
    }
}
