package stillwatch.desktop.screen.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Texts;
import stillwatch.evidence.ShelfCheck;
import stillwatch.journal.Anchor;
import stillwatch.journal.Fault;
import stillwatch.journal.Verdict;
import stillwatch.workbench.Verified;

/** What a verification says, in words: as a whole, and of each entry. */
record ChainState(Verified found, EvidenceNames names) {
    private static final int LONGEST_LIST = 12;

    /** A line of the result; {@code good} is null for what is neither, {@code id} is the evidence it is about. */
    record Finding(
            @Nullable Boolean good, String text, @Nullable String id) {
        Finding(@Nullable Boolean good, String text) {
            this(good, text, null);
        }
    }

    String sentence() {
        return found.holds() ? "The case holds." : "The case does not hold.";
    }

    /** The first entry that does not hold; 0 for none. */
    long firstBad() {
        Fault fault = found.journal().fault();
        return fault == null ? 0 : fault.entry();
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(journal(found.journal()));
        Anchor.Finding against = found.journal().finding();
        if (against != null) {
            all.add(new Finding(
                    against.holds(), against.holds() ? "The hash is in the chain: " + against : sentence(against)));
        }
        files("originals", found.evidence(), all);
        files("files of imported rows", found.rows(), all);
        found.journal().notes().forEach(note -> all.add(new Finding(null, note)));
        return all;
    }

    private static String sentence(Anchor.Finding against) {
        String words = against.toString();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static Finding journal(Verdict verdict) {
        Fault fault = verdict.fault();
        String entries = Texts.counted(verdict.entries(), "entry", "entries");
        return fault == null
                ? new Finding(true, entries + " intact, " + absent(verdict))
                : new Finding(
                        false,
                        words(fault) + entries + " before it " + (verdict.entries() == 1 ? "is" : "are") + " intact.");
    }

    private static String absent(Verdict verdict) {
        return Texts.number(verdict.withheld()) + " withheld, " + Texts.number(verdict.destroyed())
                + " destroyed by order";
    }

    private static String words(Fault fault) {
        return "Entry " + fault.entry() + " (line " + fault.line() + ") is the first that does not hold: " + fault.why()
                + ". ";
    }

    private void files(String what, ShelfCheck check, List<Finding> to) {
        to.add(new Finding(
                check.allSound(),
                Texts.number(check.sound()) + " " + what + " are what their hashes say"
                        + (check.allSound()
                                ? ""
                                : ", " + Texts.number(check.changed().size()) + " changed, "
                                        + Texts.number(check.missing().size()) + " missing")));
        list("changed", false, check.changed(), to);
        list("missing", false, check.missing(), to);
        list("does not belong in a case", false, check.strange(), to);
        list("not named by the journal", null, check.unexpected(), to);
    }

    private void list(String what, @Nullable Boolean good, List<String> files, List<Finding> to) {
        files.stream()
                .limit(LONGEST_LIST)
                .forEach(file -> to.add(new Finding(good, what + ": " + names.of(file), names.id(file))));
        if (files.size() > LONGEST_LIST) {
            to.add(new Finding(good, what + ": " + Texts.number(files.size() - LONGEST_LIST) + " more"));
        }
    }

    /** "✓ intact", "destroyed by order", "✗ does not hold". */
    String of(Row row) {
        long bad = firstBad();
        if (bad > 0 && row.seq() >= bad) {
            return row.seq() == bad ? "✗ does not hold" : "not reached";
        }
        if (bad == 0 && row.seq() > found.journal().entries()) {
            return "newer";
        }
        boolean destroyed = row.said() != null && row.said().destroyedBy() != null;
        return destroyed ? "destroyed by order" : "✓ intact";
    }
}
