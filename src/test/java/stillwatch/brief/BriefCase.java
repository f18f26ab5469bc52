package stillwatch.brief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import stillwatch.brief.compose.Material;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Audience;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.SourceWork;
import stillwatch.workbench.TestPlace;

/** A small invented case with accounts, a cluster, a claim and a status, to write briefs of. */
public final class BriefCase implements AutoCloseable {
    public static final String BY = "I. Okafor";
    static final String PROVIDER = "Harbour Provider";
    public final Path folder;
    public final Place place;
    public final OpenCase opened;

    public BriefCase(Path folder, Handling handling) throws Exception {
        this.folder = folder.resolve("brief.still");
        this.place = TestPlace.in(folder);
        opened = OpenCase.create(
                this.folder, new CaseStarted("Quay seven", "Who acts as one?", handling, true), BY, place);
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 12)
                .forEach(n -> lines.append(String.format(
                        Locale.ROOT,
                        "{\"type\":\"account\",\"account\":{\"platform\":\"harbourline\",\"externalId\":\"%s\"},\"name\":\"Walter Quay %d\"}%n",
                        external(n),
                        n)));
        Path file = Files.writeString(folder.resolve("accounts.jsonl"), lines.toString());
        opened.importFile(BY, file, Wanted.PLAIN, Progress.NONE);
    }

    public static String external(int n) {
        return "hl-77000" + n;
    }

    public static String account(int n) {
        return new AccountKey("harbourline", external(n)).id().toString();
    }

    public String cluster(int from, int to, String title, String why) throws Exception {
        List<ClusterMember> members = IntStream.range(from, to)
                .mapToObj(n -> new ClusterMember(account(n), "one card for them all"))
                .toList();
        return opened.links().clusters().form(BY, members, title, why);
    }

    /** A claim somebody says in a document of theirs. */
    public String claim(String subject, String words) throws Exception {
        String source = Id.natural(Kind.SOURCE, List.of("source", PROVIDER)).toString();
        if (opened.sources().added().isEmpty()) {
            opened.sources()
                    .add(BY, PROVIDER, "company", new SourceWork.Opinion(Stake.COMPLAINANT, "B", "its own report"));
        }
        String document = opened.claims()
                .addDocument(
                        BY, new DocumentFact(subject, PROVIDER, "Report on " + subject, null, null, null, List.of()));
        record(new Lineage(document, List.of(new Lineage.Descent(Grounds.OWN, null, false, null))));
        String excerpt = record(new Excerpt(null, document, null, words, "page 2", Wording.VERBATIM, null));
        String claim =
                record(new Proposition(null, PropositionKind.FACT, subject, "ran", "nearly 400 accounts", null, null));
        record(new Statement(claim, excerpt, source, null, null, Stance.ASSERTS, 3));
        return claim;
    }

    /** The id of a file taken in as evidence. */
    public String exhibit(Path file) throws Exception {
        return opened.addEvidence(BY, file, Collected.UNSAID, Progress.NONE).id();
    }

    public String record(Piece piece) throws Exception {
        return opened.claims().record(BY, piece).id();
    }

    public void decide(String claim, Status status, String basis) throws Exception {
        opened.claims().decide(BY, new StatusDecided(claim, status, basis, null, List.of()));
    }

    /** A claim that rests on these exhibits. */
    public String shown(String subject, String words, List<String> exhibits) throws Exception {
        String claim = claim(subject, words);
        opened.claims().decide(BY, new StatusDecided(claim, Status.CONFIRMED, "the file shows it", null, exhibits));
        return claim;
    }

    public Brief brief(Audience audience) throws Exception {
        return opened.briefs().draft(BY, audience);
    }

    public Material material() {
        return opened.read(Material::of);
    }

    @Override
    public void close() throws Exception {
        opened.close();
    }
}
