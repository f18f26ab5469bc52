package stillwatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** A bare Lucene loop over the same texts: one document a row, its words in one field, its number stored, one commit. */
final class BareIndex {
    private BareIndex() {}

    static long nanos(Path folder, int rows) throws IOException {
        long start = System.nanoTime();
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(96);
        try (FSDirectory directory = FSDirectory.open(folder.resolve("bare-index"));
                IndexWriter writer = new IndexWriter(directory, config)) {
            long[] nr = {0};
            EventsFile.each(rows, "queue", row -> writer.addDocument(document(++nr[0], row)));
            writer.commit();
        }
        return System.nanoTime() - start;
    }

    private static Document document(long nr, EventsFile.Row row) {
        String text = String.join(" ", row.title(), row.kind(), row.account(), row.platform(), row.last(), row.time());
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        document.add(new StoredField("nr", nr));
        return document;
    }
}
