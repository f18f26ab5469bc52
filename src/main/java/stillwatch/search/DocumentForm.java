package stillwatch.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** Turns documents into Lucene's, again and again with the same fields; for one thread at a time. */
final class DocumentForm {
    /** What lies further behind is found, but not shown with the find. */
    static final int TEXT_KEPT = 1 << 20;

    private static final int MOST_OF_A_NAME = 200;
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final WordStream words = new WordStream();
    private final Field wordsField = new Field(Fields.WORDS, words, WORDS);
    private final Field key = new StringField(Fields.KEY, "", Field.Store.NO);
    private final Field group = new StringField(Fields.GROUP, "", Field.Store.NO);
    private final Field kind = new StringField(Fields.KIND, "", Field.Store.NO);
    private final Field target = new NumericDocValuesField(Fields.TARGET, 0);
    private final Field order = new NumericDocValuesField(Fields.ORDER, 0);
    private final Field keptKey = new StoredField(Fields.KEPT_KEY, "");
    private final Field keptTarget = new StoredField(Fields.KEPT_TARGET, "");
    private final Field keptTitle = new StoredField(Fields.KEPT_TITLE, "");
    private final Field keptText = new StoredField(Fields.KEPT_TEXT, "");
    private final Document inGroup = new Document();
    private final Document alone = new Document();

    DocumentForm() {
        List<Field> all = List.of(wordsField, kind, target, order, keptKey, keptTarget, keptTitle, keptText);
        all.forEach(inGroup::add);
        all.forEach(alone::add);
        inGroup.add(group);
        alone.add(key);
    }

    /** Holds good until the next call. */
    Document of(TextDoc doc) {
        words.over(List.of(doc.title(), doc.text()));
        kind.setStringValue(doc.kind().word());
        target.setLongValue(Fields.target(doc.target(), doc.kind()));
        order.setLongValue(Fields.hash(doc.key()));
        keep(doc);
        if (doc.group() == 0) {
            key.setStringValue(doc.key());
            return named(doc);
        }
        group.setStringValue(Long.toString(doc.group()));
        return inGroup;
    }

    /** Who made it and the tags it has, as many as there are. */
    private Document named(TextDoc doc) {
        alone.removeFields(Fields.TAG);
        alone.removeFields(Fields.BY);
        for (String tag : doc.tags()) {
            add(Fields.TAG, tag);
        }
        add(Fields.BY, doc.by());
        return alone;
    }

    private void add(String field, String name) {
        Fields.spellings(Cut.to(name, MOST_OF_A_NAME))
                .forEach(spelling -> alone.add(new StringField(field, spelling, Field.Store.NO)));
    }

    private void keep(TextDoc doc) {
        keptKey.setStringValue(doc.key());
        keptTarget.setStringValue(doc.target());
        keptTitle.setStringValue(doc.title());
        keptText.setStringValue(Cut.to(doc.text(), TEXT_KEPT));
    }
}
