package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.ShownMoment;
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

/** What a row says, as one line: kind, what it is about, what is known of it. */
final class FactWords {
    private final List<String> parts = new ArrayList<>();

    private FactWords() {}

    static String of(Fact fact) {
        return switch (fact) {
            case AccountFact it ->
                said("account " + named(it.account()))
                        .add("name", it.name())
                        .add("created", it.created())
                        .add("first seen", it.firstSeen())
                        .add("last seen", it.lastSeen())
                        .add(it.details())
                        .text();
            case StateFact it ->
                said("state " + it.state())
                        .add("since", it.at())
                        .add("because", it.reason())
                        .text();
            case ObservationFact it ->
                said("signal " + named(it.observable()))
                        .add("first", it.first())
                        .add("last", it.last())
                        .add("times", it.n() == 1 ? null : Long.toString(it.n()))
                        .text();
            case EventFact it ->
                said("event " + it.title())
                        .add("at", it.at())
                        .add("kind", it.kind())
                        .add("account", it.account() == null ? null : named(it.account()))
                        .add(it.details())
                        .text();
            default -> claimed(fact);
        };
    }

    private static String claimed(Fact fact) {
        return switch (fact) {
            case ClusterFact it ->
                said(named(it.cluster()))
                        .add("", it.description())
                        .add(it.details())
                        .text();
            case MemberFact it ->
                said(named(it.cluster()) + " has " + named(it.account()))
                        .add("basis", it.basis())
                        .text();
            case IncidentFact it ->
                said("incident " + it.name())
                        .add("period", it.period())
                        .add("scope", it.scope())
                        .add("targets", String.join(", ", it.targets()))
                        .add(it.details())
                        .text();
            case SourceFact it ->
                said("source " + it.name())
                        .add("kind", it.sourceKind())
                        .add("stake", Objects.toString(it.stake(), null))
                        .add("reliability", it.reliability())
                        .add("basis", it.basis())
                        .text();
            case DocumentFact it ->
                said("document " + it.title())
                        .add("from", it.source())
                        .add("published", it.published())
                        .add("captured", it.captured())
                        .add("language", it.language())
                        .add(it.details())
                        .text();
            default -> other(fact);
        };
    }

    private static String other(Fact fact) {
        return switch (fact) {
            case SignalFact it ->
                said("signal " + named(it.observable()))
                        .add("", it.comment())
                        .add("at", it.at())
                        .text();
            case ActorFact it -> "actor " + it.name();
            case RelationFact it -> it.from() + " " + it.relation() + " " + it.to();
            case RemarkFact it ->
                said(it.remarkKind() + " " + it.text()).add("at", it.at()).text();
            case KeptFact it -> "kept as it is: " + it.objectKind();
            default -> fact.toString();
        };
    }

    /** The times a fact states. */
    static Stream<Moment> moments(Fact fact) {
        return switch (fact) {
            case AccountFact it -> stated(it.created(), it.firstSeen(), it.lastSeen());
            case StateFact it -> stated(it.at());
            case ObservationFact it -> stated(it.first(), it.last());
            case EventFact it -> stated(it.at());
            case IncidentFact it -> stated(it.period());
            case DocumentFact it -> stated(it.published(), it.captured());
            default -> Stream.empty();
        };
    }

    private static Stream<Moment> stated(@Nullable Moment... moments) {
        return Stream.of(moments).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static String named(AccountKey account) {
        return account.platform().isEmpty() ? account.externalId() : account.externalId() + " on " + account.platform();
    }

    private static String named(ClusterKey cluster) {
        return "cluster " + cluster.label() + ", claimed by " + cluster.source();
    }

    private static String named(Observable observable) {
        return observable.type() + " " + observable.value();
    }

    private static FactWords said(String first) {
        FactWords words = new FactWords();
        words.parts.add(first);
        return words;
    }

    private FactWords add(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(name.isEmpty() ? value : name + " " + value);
        }
        return this;
    }

    private FactWords add(String name, @Nullable Moment moment) {
        return add(name, moment == null ? null : ShownMoment.of(moment));
    }

    private FactWords add(List<Detail> details) {
        return add("", details.stream().map(it -> it.name() + "=" + it.value()).collect(Collectors.joining(", ")));
    }

    private String text() {
        return String.join(", ", parts);
    }
}
