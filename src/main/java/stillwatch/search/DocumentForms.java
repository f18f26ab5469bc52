package stillwatch.search;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.document.Document;

/** The forms not in use at the moment. */
final class DocumentForms {
    private final Queue<DocumentForm> idle = new ConcurrentLinkedQueue<>();

    interface Use {
        void take(Document document) throws IOException;
    }

    void with(TextDoc doc, Use use) throws IOException {
        DocumentForm form = idle.poll();
        if (form == null) {
            form = new DocumentForm();
        }
        use.take(form.of(doc));
        idle.add(form);
    }
}
