package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.CaseAction.CaseDescribed;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.PreparedImport;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.intake.format.Formats;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.table.Preview;
import stillwatch.journal.Anchor;
import stillwatch.journal.Entry;
import stillwatch.journal.Head;
import stillwatch.progress.Progress;
import stillwatch.roster.AccountFile;
import stillwatch.search.Found;
import stillwatch.store.Query;
import stillwatch.store.apply.Obstacle;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.DescriptionTable.Description;
import stillwatch.store.row.ImportTable;
import stillwatch.timeline.EventFilter;

/** Everything one open case offers. Changes come one after the other; questions may be asked from any thread meanwhile. */
public final class OpenCase implements AutoCloseable {
    private final Parts parts;
    private final Listeners listeners;
    private final WriterThread writer;
    private final Searching searching;
    private final ColumnsOfNow columns;
    private volatile @Nullable VerifiedAt verified;

    private OpenCase(Parts parts) {
        this.parts = parts;
        this.listeners = new Listeners(parts.journal());
        this.writer = new WriterThread(new Writing(parts), listeners);
        this.searching = new Searching(parts);
        this.columns = new ColumnsOfNow(
                parts.store(),
                new ColumnsFile(Derived.columns(parts.derived()), parts.journal()),
                new HappenedFile(Derived.happened(parts.derived()), parts.journal()));
    }

    /** Starts a case in a folder that is empty or not there yet. */
    public static OpenCase create(Path folder, CaseStarted start, String by, Place place)
            throws IOException, Refused, CaseDamaged {
        return new OpenCase(new Opening(place, Progress.NONE).create(folder, start, by));
    }

    /** Opens a case to work on it: what is derived is brought up to the journal first, or worked out anew. */
    public static OpenCase open(Path folder, Place place, Progress progress) throws IOException, CaseDamaged {
        return new OpenCase(new Opening(place, progress).open(folder, false));
    }

    /** Opens it with everything derived worked out anew. */
    public static OpenCase rebuild(Path folder, Place place, Progress progress) throws IOException, CaseDamaged {
        return new OpenCase(new Opening(place, progress).open(folder, true));
    }

    /** Deletes what is derived from the case and closes it; answers how many bytes that freed. */
    public static long forget(Path folder, Place place) throws IOException, CaseDamaged {
        return new Opening(place, Progress.NONE).forget(folder);
    }

    public Head head() {
        return parts.journal().head();
    }

    /** Why nothing can be changed here, in a sentence; null where it can. */
    public @Nullable String readOnlyBecause() {
        return parts.writable() ? null : parts.vault().readOnlyBecause();
    }

    public String caseId() {
        return head().caseId();
    }

    public String hashAt(long seq) throws IOException {
        return parts.journal().hashAt(seq);
    }

    /** Answers from one state of the case. */
    public <T> T read(Query<T> query) {
        return parts.store().read(query);
    }

    /** Carries out an action that needs no files; when this returns it is in the journal, on the disk. */
    Entry perform(String by, Action action, Progress progress) throws IOException, Refused {
        return writer.perform(by, action, progress);
    }

    public Receipt importFile(String by, Path file, Wanted wanted, Progress progress)
            throws IOException, Refusal, Refused {
        return importing().run(by, file, wanted, progress);
    }

    /** Reads the file as an import would, and changes nothing. */
    public Receipt tryImport(Path file, Wanted wanted, Progress progress) throws IOException, Refusal {
        try (PreparedImport prepared = parts.intake().prepare(file, wanted, progress)) {
            return prepared.trial();
        }
    }

    /** What formats a file could be in, surest first; none where no reader knows it. */
    public List<Formats.Guess> formats(Path file) throws IOException, Refusal {
        return parts.intake().guesses(file);
    }

    /** How a table would be read and why; empty where the file is no table. */
    public Optional<Preview> preview(Path file, Wanted wanted) throws IOException, Refusal {
        return parts.intake().preview(file, wanted);
    }

    /** The receipt of an import made earlier, its rejected rows included. */
    public Receipt receipt(long seq) throws IOException, Refused {
        return importing().receipt(seq);
    }

    /** The entries of imports that stand, oldest first. */
    public List<Long> importEntries() {
        return read(tables -> tables.rows().imports().all()).stream()
                .filter(held -> held.undoneBy() == null)
                .map(ImportTable.Held::seq)
                .toList();
    }

    public Entry undo(String by, long seq, String why, Progress progress) throws IOException, Refused {
        Undoing undoing = new Undoing(parts);
        return writer.decideAndPerform(by, () -> undoing.of(seq, why), progress);
    }

    public AddedEvidence addEvidence(String by, Path file, Collected collected, Progress progress)
            throws IOException, Refused {
        return new EvidenceWork(parts, writer).add(by, file, collected, progress);
    }

    public List<CheckedEvidence> checkEvidence(Progress progress) throws IOException {
        return new EvidenceWork(parts, writer).check(progress);
    }

    /** Destroys an original, or a note with all its versions, by order; answers the entry that says so. */
    public long destroy(String by, String id, String authority, String why) throws IOException, Refused {
        return new Destroying(parts, writer).destroy(by, id, authority, why);
    }

    /** Writes a note on anything that has an id; answers the note's own. */
    public String annotate(String by, String target, String place, String text, List<String> tags)
            throws IOException, Refused {
        return notes().add(by, target, place, text, tags, false);
    }

    /**
     * Whoever wants to know is told after each entry, once it is true, on the writer's thread: long work and further changes
     * belong on a thread of their own.
     */
    public Subscription onChange(Consumer<Changed> listener) {
        return listeners.add(listener);
    }

    public Steps steps() {
        return new Steps(this, parts);
    }

    /** What stands in the way of taking an entry back, in words; nothing where it can be taken back. */
    public List<String> standsInTheWay(long seq) throws IOException {
        return new Undoing(parts).inTheWay(seq);
    }

    /** The same as things that can be gone to; empty also where something else is in the way than what stands on it. */
    public List<Obstacle> standingOn(long seq) throws IOException {
        return new Undoing(parts).standingOn(seq);
    }

    /** Says anew what the case is called and for. */
    public Entry describe(String by, String title, String purpose, Handling handling) throws IOException, Refused {
        return deciding().decide(by, () -> {
            CaseDescribed said =
                    new CaseDescribed(Deciding.said(title, "A case needs a title."), purpose.strip(), handling);
            Description now = read(tables -> tables.descriptions().current()).orElseThrow();
            if (said.equals(new CaseDescribed(now.title(), now.purpose(), now.handling()))) {
                throw new Refused("Nothing of the case's description was changed.");
            }
            return said;
        });
    }

    public Notes notes() {
        return new Notes(deciding());
    }

    public CustodyWork custody() {
        return new CustodyWork(deciding());
    }

    /** The bytes of evidence. */
    public Originals originals() {
        return new Originals(parts, writer);
    }

    public LinkWork links() {
        return new LinkWork(deciding());
    }

    public IncidentWork incidents() {
        return new IncidentWork(deciding());
    }

    /** Events written down by hand, and what people say of events. */
    public EventWork events() {
        return new EventWork(deciding());
    }

    /** What people record of claims and decide about them. */
    public ClaimWork claims() {
        return new ClaimWork(deciding(), new EvidenceWork(parts, writer));
    }

    /** What leaves the case for an audience, and what was kept of it. */
    public BriefWork briefs() {
        return new BriefWork(parts, deciding());
    }

    /** What is handed to somebody whole: a brief with what it rests on. */
    public PackWork packs() {
        return new PackWork(parts, deciding(), briefs());
    }

    /** Copies of exhibits with a stamp on each page. */
    public StampWork stamps() {
        return new StampWork(parts, deciding(), briefs());
    }

    /** What an author decides about briefs, and how their versions differ. */
    public BriefPlanning planning() {
        return new BriefPlanning(this, deciding());
    }

    public SourceWork sources() {
        return new SourceWork(deciding());
    }

    /** What people call what has this id, "account hl-100013", "cluster C-03". */
    public String nameOf(String id) {
        return read(tables -> new Naming(tables).of(id));
    }

    private Deciding deciding() {
        return new Deciding(parts, writer);
    }

    public Found search(String words, int limit, Progress progress) throws IOException {
        return searching.search(words, limit, progress);
    }

    /** As many of the best finds of each kind, kind by kind. */
    public Found searchEachKind(String words, int ofEach, Progress progress) throws IOException {
        return searching.searchEachKind(words, ofEach, progress);
    }

    /**
     * The accounts and events in memory, as of now; read anew only where something was imported or taken back since. Takes
     * seconds then, so it is asked for in the background and never from within {@link #read}.
     */
    public Columns columns() {
        return columns.get();
    }

    /** When things happened, as of now; the same as in {@link #columns()}, there earlier. */
    public Happened happened() {
        return columns.happened();
    }

    /** The numbers of the events a filter asks for, in the order of time; {@link Events#shown} reads them. */
    public long[] eventsLike(EventFilter filter, Progress progress) {
        return EventsFound.of(this, filter, progress);
    }

    /** Everything known of an account; empty where there is none with this id. */
    public Optional<AccountFile> accountFile(Id account) {
        Columns now = columns();
        return read(tables -> AccountFile.of(tables, now.roster(), now.events(), account));
    }

    /** Entries of the history before this one, newest first. */
    public HistoryPage history(HistoryAsked asked, long before, int limit) {
        return read(tables -> asked.page(tables, before, limit));
    }

    /** An entry as the journal holds it. */
    public Entry entry(long seq) throws IOException {
        return parts.journal().entry(seq);
    }

    /** Checks every entry and every file of the case in its folder, and remembers what it found. */
    public VerifiedAt verify(Path folder, @Nullable Anchor against, Progress progress) throws IOException {
        Verified found = Verification.of(folder, against, parts.place(), progress);
        VerifiedAt now = new VerifiedAt(parts.place().clock().instant(), found);
        verified = now;
        return now;
    }

    /** What was found when it was last checked since it was opened; null where it was not. */
    public @Nullable VerifiedAt lastVerified() {
        return verified;
    }

    /** Brings the text index up to date now rather than with the next search. */
    public void makeSearchable(Progress progress) throws IOException {
        searching.caughtUp(progress);
    }

    private Importing importing() {
        return new Importing(parts, writer);
    }

    @Override
    public void close() throws IOException {
        try (parts;
                searching;
                writer) {
            // the writer first: nothing is written any more when the files are closed
        }
    }
}
