package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.brief.Brief;
import stillwatch.brief.compose.Material;
import stillwatch.brief.pdf.Paper;
import stillwatch.casefile.Audience;
import stillwatch.casefile.canon.Sha256;
import stillwatch.evidence.Shelf;
import stillwatch.pack.PackedExhibit;
import stillwatch.pack.StampedExhibits;
import stillwatch.progress.Progress;

/** Stamped copies of exhibits, for who needs these and no pack. No original is touched, and no entry is made. */
public final class StampWork {
    private final Parts parts;
    private final Deciding deciding;
    private final BriefWork briefs;

    StampWork(Parts parts, Deciding deciding, BriefWork briefs) {
        this.parts = parts;
        this.deciding = deciding;
        this.briefs = briefs;
    }

    /** {@code numbers}: of which exhibits; all that may be shown where none is named. */
    public record Wanted(Audience audience, List<Integer> numbers, Paper paper) {
        public Wanted {
            numbers = List.copyOf(numbers);
        }
    }

    /** {@code what}: how many pages are stamped, or why a sheet stands for them. */
    public record Stamped(int exhibit, Path file, String sha256, String what) {}

    /** {@code left}: the exhibits of the brief that may not be shown to its audience. */
    public record Made(Brief brief, List<Stamped> copies, List<PackedExhibit> left) {}

    /** All of them or none. */
    public Made make(String by, Wanted wanted, Path into, Progress progress) throws IOException, Refused {
        Brief brief = briefs.draft(by, wanted.audience());
        StampedExhibits exhibits = new StampedExhibits(brief, deciding.read(Material::of), wanted.paper());
        List<PackedExhibit> which = which(exhibits, wanted);
        expectFree(which, into);
        Files.createDirectories(into);
        List<Stamped> made = new ArrayList<>();
        boolean whole = false;
        try {
            expectNone(
                    exhibits.make(
                            which,
                            sha256 -> parts.vault().open(Shelf.EVIDENCE, sha256),
                            (of, pdf, what) -> made.add(saved(of, pdf, what, into)),
                            progress),
                    wanted.audience());
            whole = true;
        } finally {
            for (Stamped one : whole ? List.<Stamped>of() : made) {
                Files.deleteIfExists(one.file());
            }
        }
        return new Made(
                brief,
                List.copyOf(made),
                exhibits.exhibits().stream().filter(one -> !one.isCopied()).toList());
    }

    private static List<PackedExhibit> which(StampedExhibits exhibits, Wanted wanted) throws Refused {
        List<PackedExhibit> which = new ArrayList<>();
        for (int number : wanted.numbers()) {
            PackedExhibit named = exhibits.exhibits().stream()
                    .filter(one -> one.exhibit().number() == number)
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "The brief for " + wanted.audience().words() + " cites no exhibit " + number + "."));
            if (!named.isCopied()) {
                throw new Refused("Ex. " + number + " cannot be stamped for "
                        + wanted.audience().words() + ": " + named.noCopy() + ".");
            }
            which.add(named);
        }
        return wanted.numbers().isEmpty()
                ? exhibits.exhibits().stream().filter(PackedExhibit::isCopied).toList()
                : which.stream().distinct().toList();
    }

    private static Path place(PackedExhibit one, Path into) {
        String copy = one.copy();
        return into.resolve(copy.substring(copy.lastIndexOf('/') + 1));
    }

    private static void expectFree(List<PackedExhibit> which, Path into) throws Refused {
        for (PackedExhibit one : which) {
            if (Files.exists(place(one, into))) {
                throw new Refused(
                        place(one, into) + " is there already. Choose another folder; nothing is overwritten.");
            }
        }
    }

    private static Stamped saved(PackedExhibit of, byte[] pdf, String what, Path into) throws IOException {
        PartFiles.save(pdf, place(of, into));
        return new Stamped(of.exhibit().number(), place(of, into), Sha256.hex(pdf), what);
    }

    private static void expectNone(List<String> found, Audience audience) throws Refused {
        if (!found.isEmpty()) {
            throw new Refused(
                    "Nothing was stamped: what the audience " + audience.words() + " may not see stands in it.\n"
                            + found.stream().limit(12).collect(Collectors.joining("\n"))
                            + "\nName the others only, or take the release of that one back.");
        }
    }
}
