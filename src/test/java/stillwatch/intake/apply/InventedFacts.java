package stillwatch.intake.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.Precision;
import stillwatch.casefile.Stake;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;

/** Facts of every kind, drawn from a seed: awkward texts, few names so that they meet, parts left out. */
final class InventedFacts {
    private static final String[] TEXTS = {
        "plain",
        "",
        " ",
        "two words",
        "\"quoted\" \\ back",
        "a,b;c\t|",
        "línea\nnueva",
        "账户-١",
        "\ud83d\ude00",
        "\ud800 alone",
        "\u202e turned",
        "nul\u0000inside",
        "=1+1",
        "null",
        "\u0301",
        "'; DROP TABLE event; --"
    };
    private final Random random;

    InventedFacts(Random random) {
        this.random = random;
    }

    List<Fact> row() {
        int facts = random.nextInt(10) == 0 ? random.nextInt(12) : 1 + random.nextInt(3);
        return IntStream.range(0, facts).mapToObj(i -> fact()).toList();
    }

    Fact fact() {
        return switch (random.nextInt(14)) {
            case 0 ->
                new AccountFact(account(), maybe(text()), maybe(moment()), maybe(moment()), maybe(moment()), details());
            case 1 -> new StateFact(account(), text(), maybe(moment()), maybe(text()));
            case 2 ->
                new ObservationFact(account(), observable(), maybe(moment()), maybe(moment()), 1 + random.nextInt(9));
            case 3 -> new SignalFact(observable(), maybe(text()), maybe(moment()), details());
            case 4, 5 -> new EventFact(maybe(moment()), text(), maybe(text()), maybe(account()), details());
            case 6 -> new IncidentFact(maybe(text()), text(), maybe(moment()), maybe(text()), texts(), details());
            case 7 -> new ClusterFact(cluster(), maybe(text()), details());
            case 8 -> new MemberFact(cluster(), account(), maybe(text()));
            case 9 ->
                new SourceFact(text(), maybe(text()), maybe(one(Stake.values())), maybe("B"), maybe(text()), details());
            case 10 ->
                new DocumentFact(
                        maybe(text()), text(), text(), maybe(moment()), maybe(moment()), maybe("en"), details());
            case 11 -> new ActorFact(maybe(text()), text(), one(ActorKind.values()), texts(), details());
            case 12 ->
                new RelationFact(text(), text(), text(), maybe(moment()), maybe((long) random.nextInt(5)), details());
            default ->
                random.nextBoolean()
                        ? new RemarkFact(text(), maybe(text()), text(), maybe(moment()), texts())
                        : new KeptFact(
                                "stix", text(), maybe(text()), maybe(text()), "{\"a\":" + random.nextInt(9) + "}");
        };
    }

    AccountKey account() {
        return new AccountKey(one(new String[] {"forum", "Forum", "shop"}), "a" + random.nextInt(6));
    }

    private Observable observable() {
        return new Observable(one(Family.values()), one(new String[] {"ip", "card"}), text());
    }

    private ClusterKey cluster() {
        return new ClusterKey(one(new String[] {"Lab", "Platform"}), "C" + random.nextInt(3));
    }

    Moment moment() {
        long from = random.nextInt(20) == 0 ? -2_208_988_800_000_000L : random.nextLong(2_000_000_000_000_000L);
        long to = from + (random.nextBoolean() ? 0 : random.nextLong(86_400_000_000L));
        return new Moment(from, to, one(Precision.values()), text(), one(Certainty.values()), text());
    }

    private List<Detail> details() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Detail(text(), text()))
                .toList();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    String text() {
        return one(TEXTS);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
