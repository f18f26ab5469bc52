package stillwatch.search;

import java.util.List;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.Fact;

/** What a row is found by: the record it is mainly about, the most telling text, and all other words of its facts. */
public record Words(Kind kind, String target, String title, String text) {
    private static final int TITLE = 200;
    private static final String BETWEEN = " · ";

    /**
     * A row is about the first of its facts that comes first in this order: event, incident, document, remark, account,
     * cluster, actor, source, shared signal, relation, kept object; else about the account it observes, gives a state or a
     * cluster to.
     */
    public static Words of(List<Fact> facts, RowIds ids) {
        Subject subject = Subject.of(facts, ids);
        Lines lines = new Lines(subject.title().length() > TITLE ? "" : subject.title());
        facts.forEach(fact -> FactLines.add(fact, lines));
        return new Words(
                subject.id().kind(), subject.id().toString(), Cut.to(subject.title(), TITLE), lines.joined(BETWEEN));
    }

    public TextDoc doc(String key, long group) {
        return new TextDoc(key, group, kind, target, title, text);
    }
}
