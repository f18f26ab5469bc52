package stillwatch.desktop.screen.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.progress.Progress;
import stillwatch.search.Found;
import stillwatch.search.Hit;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.workbench.OpenCase;

/** Leaves out the events that were surely not in a span; everything else that is found stays. */
final class Within {
    private static final int LOOKED_AT = 100;

    private Within() {}

    static Found search(OpenCase opened, Question question, @Nullable TimeSpan span, Progress progress)
            throws IOException {
        if (span == null) {
            return opened.searchEachKind(question.words(), question.ofEach(), progress);
        }
        Found found = opened.searchEachKind(question.words(), LOOKED_AT, progress);
        return opened.read(tables -> left(tables, found, span, question.ofEach()));
    }

    private static Found left(Tables tables, Found found, TimeSpan span, int ofEach) {
        List<Hit> hits = found.hits().stream()
                .filter(hit -> hit.kind() != Kind.EVENT || mayMeet(tables, hit, span))
                .toList();
        long gone = found.hits().size() - (long) hits.size();
        Map<Kind, Long> perKind = new EnumMap<>(Kind.class);
        perKind.putAll(found.perKind());
        perKind.computeIfPresent(Kind.EVENT, (kind, n) -> n - gone);
        perKind.remove(Kind.EVENT, 0L);
        return new Found(found.total() - gone, found.orMore(), perKind, first(hits, ofEach));
    }

    private static List<Hit> first(List<Hit> hits, int ofEach) {
        Map<Kind, Integer> met = new EnumMap<>(Kind.class);
        return hits.stream()
                .filter(hit -> met.merge(hit.kind(), 1, Integer::sum) <= ofEach)
                .toList();
    }

    private static boolean mayMeet(Tables tables, Hit hit, TimeSpan span) {
        Moment at = Events.at(tables, Id.parse(hit.target()))
                .map(event -> event.now().at())
                .orElse(null);
        return at != null && span.meets(at.from(), at.to());
    }
}
