package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.Brief;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.desktop.frame.Desk;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;

/**
 * Has briefs written away from the UI thread, one at a time: laying out pages cannot be stopped half-way, and many at once would
 * take the threads every other question needs. One that was overtaken ends at its next step.
 */
final class Drafts {
    private final Desk desk;
    private final Supplier<List<Unsaved>> typed;
    private final Consumer<Preview> made;
    private final Consumer<Drafting.Early> early;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable Overtaking running;
    private @Nullable Wanted next;

    private @Nullable Told last;
    private @Nullable Told lastSaved;

    /** {@code typed}: what is not saved; {@code early} hears of what a brief says before its pages are made. */
    Drafts(Desk desk, Supplier<List<Unsaved>> typed, Consumer<Preview> made, Consumer<Drafting.Early> early) {
        this.desk = desk;
        this.typed = typed;
        this.made = made;
        this.early = early;
    }

    /** Says stop once something newer is wanted, or the case is closed. */
    private static final class Overtaking implements Progress {
        private volatile boolean overtaken;
        private volatile boolean stopped;

        @Override
        public void at(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return overtaken || stopped;
        }
    }

    /** What was said last, to tell what changed since: what somebody types is no change to tell of, what they save is. */
    private record Told(Wanted wanted, List<Unsaved> typed, Brief brief) {
        boolean isOf(Wanted other, List<Unsaved> now) {
            return wanted.equals(other) && typed.equals(now);
        }
    }

    /** Nothing found: overtaken, or {@code trouble}. */
    private record Answer(Optional<Preview> found, Optional<Throwable> trouble) {}

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** As the case is now; what is being written for another audience or an earlier entry is given up. */
    void ask(Wanted wanted) {
        next = wanted;
        if (running != null) {
            running.overtaken = true;
            return;
        }
        begin(wanted);
    }

    private void begin(Wanted wanted) {
        Overtaking flag = new Overtaking();
        List<Unsaved> now = typed.get();
        Consumer<Drafting.Early> early =
                told -> Platform.runLater(() -> hear(flag, new Told(wanted, now, told.brief()), told));
        String by = desk.taste().by();
        Drafting drafting = new Drafting(desk.opened(), by, wanted, now, before(wanted, now), early);
        running = flag;
        next = null;
        working.set(true);
        desk.asking().ask(this, progress -> write(drafting, flag), this::answered);
    }

    private @Nullable Brief before(Wanted wanted, List<Unsaved> now) {
        return Stream.of(Optional.ofNullable(last), Optional.ofNullable(lastSaved))
                .flatMap(Optional::stream)
                .filter(one -> one.isOf(wanted, now))
                .map(Told::brief)
                .findFirst()
                .orElse(null);
    }

    /** Of another audience than is wanted by now nothing is said. */
    private void hear(Overtaking flag, Told told, Drafting.Early now) {
        boolean other = next != null && !next.equals(told.wanted());
        if (!flag.stopped && !other) {
            last = told;
            lastSaved = told.typed().isEmpty() ? told : lastSaved;
            early.accept(now);
        }
    }

    private static Answer write(Drafting drafting, Overtaking flag) {
        try {
            return new Answer(Optional.of(drafting.preview(flag)), Optional.empty());
        } catch (Cancelled overtaken) {
            return new Answer(Optional.empty(), Optional.empty());
        } catch (IOException | RuntimeException trouble) {
            return new Answer(Optional.empty(), Optional.of(trouble));
        }
    }

    private void answered(Answer answer) {
        Wanted newer = next;
        running = null;
        if (newer == null) {
            working.set(false);
            answer.found().ifPresent(made);
            answer.trouble().ifPresent(desk.notices()::trouble);
        } else {
            answer.found().ifPresent(this::drop);
            begin(newer);
        }
    }

    private void drop(Preview preview) {
        if (preview instanceof Preview.Made one) {
            drop(one.pages());
        }
    }

    /** What nobody looks at any more; not here, because a page of it may just be drawn. */
    void drop(PagePictures pages) {
        desk.asking()
                .ask(
                        pages,
                        progress -> {
                            pages.close();
                            return pages;
                        },
                        closed -> {});
    }

    void close() {
        next = null;
        if (running != null) {
            running.stopped = true;
        }
    }
}
