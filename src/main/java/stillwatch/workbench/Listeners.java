package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.Journal;

/** Those who want to hear of changes. What one of them does wrong stops neither the others nor the case. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private final List<Heard> all = new CopyOnWriteArrayList<>();
    private final Topics topics;

    Listeners(Journal journal) {
        this.topics = new Topics(journal);
    }

    /** A class and no record: the same listener may be there twice, and each goes on its own. */
    private static final class Heard {
        private final Consumer<Changed> listener;

        Heard(Consumer<Changed> listener) {
            this.listener = listener;
        }
    }

    Subscription add(Consumer<Changed> listener) {
        Heard heard = new Heard(listener);
        all.add(heard);
        return () -> all.remove(heard);
    }

    /** On the writer's thread, once the entry is true. */
    void tell(Entry entry) {
        if (!all.isEmpty()) {
            Changed changed = new Changed(entry.seq(), topics(entry));
            all.forEach(heard -> tell(heard, changed));
        }
    }

    private Set<Topic> topics(Entry entry) {
        Content content = entry.content();
        try {
            return content == null ? Set.of(Topic.values()) : topics.of(content.action());
        } catch (IOException | RuntimeException e) {
            log(e);
            return Set.of(Topic.values());
        }
    }

    private static void tell(Heard heard, Changed changed) {
        try {
            heard.listener.accept(changed);
        } catch (RuntimeException e) {
            log(e);
        }
    }

    /** Not its message: that may quote the case. */
    private static void log(Exception failure) {
        LOG.error(
                "After a change, somebody who was told of it failed: {}, code {}",
                failure.getClass().getName(),
                ErrorLog.codeOf(failure));
    }
}
