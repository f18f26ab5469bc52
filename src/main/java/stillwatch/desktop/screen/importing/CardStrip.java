package stillwatch.desktop.screen.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The files at hand, side by side. */
final class CardStrip extends ScrollPane {
    private final HBox row = new HBox(10);
    private final Queue queue;
    private final Consumer<QueuedFile> chosen;
    private final LongConsumer receipt;
    private final List<FileCard> cards = new ArrayList<>();
    private @Nullable QueuedFile marked;

    CardStrip(Queue queue, Consumer<QueuedFile> chosen, LongConsumer receipt) {
        this.queue = queue;
        this.chosen = chosen;
        this.receipt = receipt;
        setContent(row);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("card-strip");
        setAccessibleText("Files at hand");
        setFocusTraversable(false);
        queue.files().subscribe(this::fill);
    }

    private void fill() {
        cards.removeIf(card -> {
            boolean gone = !queue.files().contains(card.file());
            if (gone) {
                card.close();
            }
            return gone;
        });
        addNew();
        row.getChildren().setAll(cards);
        mark(marked);
    }

    private void addNew() {
        for (QueuedFile file : queue.files()) {
            if (cards.stream().noneMatch(card -> card.file() == file)) {
                cards.add(new FileCard(queue, file, chosen, receipt));
            }
        }
    }

    void mark(@Nullable QueuedFile file) {
        marked = file;
        cards.forEach(card -> card.mark(card.file() == file));
    }
}
