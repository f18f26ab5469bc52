package stillwatch.outlet;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.shape.FactShape;

/** The columns people and other programs read of an event. */
final class EventColumns {
    private static final List<String> WHEN = List.of("until", "precision", "zone", "certainty", "as_written");
    private static final List<String> REST = List.of("mark", "account", "platform", "tags", "details", "edited", "id");

    private EventColumns() {}

    static List<String> names(EventForm form) {
        List<String> first = form == EventForm.CSV
                ? List.of("title", "time", "kind")
                : List.of("message", "datetime", "timestamp_desc");
        return join(join(first, WHEN), REST);
    }

    private static List<String> join(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    static List<String> cells(EventForm form, OutgoingEvent event) {
        EventFact fact = event.fact();
        String kind = said(fact.kind());
        String desc = form != EventForm.CSV && kind.isEmpty() ? "event" : kind;
        return join(join(List.of(fact.title(), from(fact.at()), desc), when(fact.at())), rest(event));
    }

    private static String from(@Nullable Moment at) {
        return at == null ? "" : utc(at, "from");
    }

    private static String utc(Moment at, String end) {
        return FactShape.tree(at) instanceof Map<?, ?> tree ? String.valueOf(tree.get(end)) : "";
    }

    private static List<String> when(@Nullable Moment at) {
        return at == null
                ? List.of("", "", "", "", "")
                : List.of(
                        utc(at, "to"),
                        at.precision().name(),
                        at.zone(),
                        at.certainty().name(),
                        at.written());
    }

    private static String details(EventFact fact) {
        StringJoiner details = new StringJoiner("; ");
        fact.details().forEach(detail -> details.add(detail.name() + ": " + detail.value()));
        return details.toString();
    }

    private static List<String> rest(OutgoingEvent event) {
        EventFact fact = event.fact();
        AccountKey account = fact.account();
        return List.of(
                fact.mark().map(Mark::word).orElse(""),
                account == null ? "" : account.externalId(),
                account == null ? "" : account.platform(),
                String.join("; ", event.tags()),
                details(fact),
                event.edited() ? "yes" : "",
                event.id().toString());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
