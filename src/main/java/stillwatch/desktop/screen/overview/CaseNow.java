package stillwatch.desktop.screen.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.DecidedAs;
import stillwatch.journal.Head;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.Links;
import stillwatch.store.entry.DescriptionTable.Description;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.list.Tally;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Sentences;
import stillwatch.workbench.VerifiedAt;

/** The case as the overview shows it, read from one state. {@code clustered} accounts are in {@code ours}, clusters people formed. */
record CaseNow(
        Description description,
        Tally tally,
        long clustered,
        int ours,
        long claimed,
        Decided decided,
        List<ImportLine> imports,
        List<Waiting> waiting,
        List<Latest> latest,
        Head head,
        @Nullable VerifiedAt verified,
        ClaimsTold claims) {
    private static final int LATEST = 7;

    /** Links by how they were decided. */
    record Decided(long linked, long against, long unsure) {
        static Decided of(List<Links.Link> links) {
            return new Decided(
                    count(links, DecidedAs.POSITIVE), count(links, DecidedAs.NEGATIVE), count(links, DecidedAs.UNSURE));
        }

        private static long count(List<Links.Link> links, DecidedAs verdict) {
            return links.stream().filter(link -> link.verdict() == verdict).count();
        }

        long all() {
            return linked + against + unsure;
        }
    }

    /** An entry of the history in a sentence. */
    record Latest(long seq, String at, String by, String sentence, boolean undone) {}

    static CaseNow of(OpenCase opened) {
        Head head = opened.head();
        VerifiedAt verified = opened.lastVerified();
        return opened.read(tables -> of(tables, head, verified));
    }

    private static CaseNow of(Tables tables, Head head, @Nullable VerifiedAt verified) {
        List<FormedClusters.Cluster> ours = new FormedClusters(tables).all();
        List<Links.Link> links = new Links(tables).all();
        List<ImportLine> imports = ImportLine.all(tables);
        ClaimsTold claims = ClaimsTold.of(tables);
        return new CaseNow(
                tables.descriptions().current().orElseThrow(),
                Tally.of(tables),
                members(ours),
                ours.size(),
                ClusterLine.all(tables).size(),
                Decided.of(links),
                imports,
                new WaitingList(tables).all(ours, links, imports, claims),
                latest(tables),
                head,
                verified,
                claims);
    }

    private static long members(List<FormedClusters.Cluster> ours) {
        Set<String> accounts = new HashSet<>();
        ours.forEach(cluster -> cluster.members().forEach(member -> accounts.add(member.account())));
        return accounts.size();
    }

    private static List<Latest> latest(Tables tables) {
        Sentences sentences = new Sentences(tables);
        return tables.entries().newest(0, LATEST).stream()
                .map(line -> new Latest(line.seq(), line.at(), line.by(), sentences.of(line), line.undoneBy() != null))
                .toList();
    }

    /** Nothing was brought in yet and nothing written. */
    boolean empty() {
        return tally.imports() == 0
                && tally.evidence() == 0
                && tally.accounts() == 0
                && tally.sources() == 0
                && claims.lines().isEmpty();
    }
}
