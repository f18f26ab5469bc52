package stillwatch.pack.receive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.journal.Anchor;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.EntryReader;
import stillwatch.journal.Head;
import stillwatch.journal.Journal;
import stillwatch.journal.JournalFailure;
import stillwatch.journal.Verdict;
import stillwatch.journal.Verifier;
import stillwatch.pack.BagLabel;
import stillwatch.pack.BagPlaces;
import stillwatch.progress.Progress;

/** Takes in one pack: everything is looked at before anything stands in its place, and where something is wrong nothing is left. */
public record Receiving(Path zip, Path into, @Nullable Anchor against, Progress progress) {

    public Received receive() throws IOException {
        Files.createDirectories(into);
        try (Unpacking bag = new Unpacking(into)) {
            ZipWalk.through(zip, bag::add, progress);
            BagLabel label = new BagCheck(bag).expectWhole();
            Path folder = into.resolve(bag.base());
            if (Files.exists(folder)) {
                throw new NotWhole(folder + " is there already. Name another folder with --into, or delete that one.");
            }
            Received received = checked(bag, label, folder);
            bag.moveTo(folder);
            return received;
        }
    }

    private Received checked(Unpacking bag, BagLabel label, Path folder) throws IOException {
        if (!bag.files().containsKey(BagPlaces.EXTRACT)) {
            throw NotWhole.changed("there is no extract of a journal in it");
        }
        Set<String> originals = new HashSet<>();
        bag.files().forEach((place, file) -> {
            if (place.startsWith(BagPlaces.ORIGINALS)) {
                originals.add(file.sha256());
            }
        });
        long count = originals.size();
        try (FileChannel channel = FileChannel.open(bag.file(BagPlaces.EXTRACT))) {
            Verdict chain = chain(channel, label);
            originals.removeAll(named(channel));
            return new Received(folder, label, chain, bag.files().size(), count, count - originals.size());
        }
    }

    private Verdict chain(FileChannel channel, BagLabel label) throws IOException {
        Verifier verifier = new Verifier(channel, Verifier.Mode.EXTRACT);
        Verdict chain = (against == null ? verifier : verifier.against(against)).verify(progress);
        Head head = chain.head();
        if (!chain.intact() || head == null) {
            throw NotWhole.changed("its journal is " + chain);
        }
        if (!head.hash().equals(label.head())
                || head.seq() != label.entry()
                || !head.caseId().equals(label.caseId())) {
            throw NotWhole.changed("its journal does not end where the pack says it does");
        }
        if (label.shown() != chain.entries() - chain.withheld() - chain.destroyed()) {
            throw NotWhole.changed("its journal shows more or fewer entries than the pack says");
        }
        if (!chain.holds()) {
            throw NotWhole.changed("against the hash you named: " + chain.finding());
        }
        return chain;
    }

    /** Hashes of files that entries which can be read say came in. */
    private static Set<String> named(FileChannel channel) throws IOException {
        Set<String> named = new HashSet<>();
        try {
            EntryReader entries = Journal.read(channel).entries(1);
            for (Entry one = entries.next(); one != null; one = entries.next()) {
                Content content = one.content();
                if (content != null && content.action() instanceof EvidenceAdded added) {
                    named.add(added.sha256());
                } else if (content != null && content.action() instanceof FileImported imported) {
                    named.add(imported.sha256());
                }
            }
        } catch (JournalFailure newer) {
            // Written by a newer version: its chain holds all the same, only its words are not known here.
            return named;
        }
        return named;
    }
}
