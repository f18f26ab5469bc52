package stillwatch.store.decided;

import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.store.Tables;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.ClusterTable;
import stillwatch.store.entity.EntityTable;
import stillwatch.store.sql.HexId;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;

/** What people call what has an id: "account hl-100013", "cluster C-03", "evidence letter.pdf". */
public final class Naming {
    private static final int LONGEST = 60;
    private static final int LONGEST_SENTENCE = 200;
    private final Tables tables;
    private final ClaimNames claims;

    public Naming(Tables tables) {
        this.tables = tables;
        this.claims = new ClaimNames(tables);
    }

    public String of(String text) {
        try {
            Id id = Id.parse(text);
            return id.isWhole() ? word(id.kind()) + " " + shown(id) : text;
        } catch (IllegalArgumentException notAnId) {
            return text;
        }
    }

    private String shown(Id id) {
        int longest = id.kind() == Kind.PROPOSITION || id.kind() == Kind.HYPOTHESIS ? LONGEST_SENTENCE : LONGEST;
        return ShownText.of(name(id).replaceAll("\\s+", " "), longest);
    }

    /** As people say it. */
    public static String word(Kind kind) {
        return switch (kind) {
            case PROPOSITION -> "claim";
            case FIGURE -> "number";
            case HYPOTHESIS -> "explanation";
            default -> kind.word();
        };
    }

    /** Without the word for what it is; the id itself where it has no name. */
    public String name(Id id) {
        return switch (id.kind()) {
            case ACCOUNT -> entity(tables.rows().entities().accounts(), id);
            case CLUSTER ->
                new FormedClusters(tables)
                        .of(id.toString())
                        .map(FormedClusters.Cluster::name)
                        .orElseGet(() -> entity(tables.rows().entities().clusters(), id));
            case EVIDENCE -> new Custody(tables).of(id).map(Custody.Piece::name).orElse(id.toString());
            case INCIDENT ->
                new Incidents(tables)
                        .of(id.toString())
                        .map(Incidents.Incident::name)
                        .orElseGet(() -> row(id));
            case EVENT ->
                Events.at(tables, id).map(event -> event.now().title()).orElse(id.toString());
            case SOURCE ->
                new Sources(tables).added(id).map(Sources.Added::name).orElseGet(() -> row(id));
            case DOCUMENT -> claims.document(id).map(DocumentFact::title).orElseGet(() -> row(id));
            case PROPOSITION, EXCERPT, STATEMENT, FIGURE, RESPONSE, QUESTION, HYPOTHESIS, CONFLICT ->
                claims.name(id).orElse(id.toString());
            default -> row(id);
        };
    }

    private String entity(EntityTable<?> table, Id id) {
        if (id.isMade() || table.find(HexId.of(id)).isEmpty()) {
            return id.toString();
        }
        String columns = table.name().equals("account") ? "platform, external_id" : "source, label";
        return tables.sql()
                .with("SELECT " + columns + " FROM " + table.name() + " WHERE nr = ?")
                .number(table.find(HexId.of(id)).getAsLong())
                .first(cells -> table.name().equals("account")
                        ? AccountTable.read(cells).externalId()
                        : ClusterTable.read(cells).label())
                .orElse(id.toString());
    }

    private String row(Id id) {
        return new Provenance(tables.rows())
                .of(id, 0, 1).stream()
                        .map(Located::fact)
                        .map(fact -> name(fact, id))
                        .findFirst()
                        .orElse(id.toString());
    }

    private static String name(Fact fact, Id id) {
        return switch (fact) {
            case IncidentFact one -> one.name();
            case SourceFact one -> one.name();
            case DocumentFact one -> one.title();
            case ActorFact one -> one.name();
            default -> id.toString();
        };
    }
}
