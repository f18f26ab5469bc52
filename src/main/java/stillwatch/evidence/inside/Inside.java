package stillwatch.evidence.inside;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;

/**
 * Looks into files through a process of its own, which is started when first needed and kept until closed. If a file makes it
 * die, hang or ask for too much, that is said, and the next look starts another.
 */
public final class Inside implements AutoCloseable {
    private static final int OUT_OF_MEMORY = 3;
    private static final int A_MOMENT = 50;
    private final Limits limits;
    private final ReentrantLock turn = new ReentrantLock();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("looking-clock").factory());
    private volatile @Nullable Child child;
    private @Nullable String shown;
    private volatile boolean closed;

    public Inside(Limits limits) {
        this.limits = limits;
    }

    /** What is asked of the process. */
    private interface Asked {
        void write(DataOutputStream to) throws IOException;
    }

    /** What it answers. */
    private interface Answered<T> {
        T read(DataInputStream from) throws IOException;
    }

    public Extent extent(Original of, Progress progress) throws CannotLook, IOException {
        return taking(progress, () -> opened(of));
    }

    public Picture picture(Original of, int page, double scale, Progress progress) throws CannotLook, IOException {
        Asked asked = to -> {
            to.writeByte(Wire.PICTURE);
            to.writeInt(page);
            to.writeDouble(scale);
        };
        return asking(of, progress, asked, from -> Wire.picture(from, limits.pixels()));
    }

    public PageText text(Original of, int page, Progress progress) throws CannotLook, IOException {
        return asking(of, progress, to -> number(to, Wire.TEXT, page), Wire::page);
    }

    /** All its text, up to so many characters. */
    public WholeText whole(Original of, int characters, Progress progress) throws CannotLook, IOException {
        return asking(of, progress, to -> number(to, Wire.WHOLE, characters), Wire::whole);
    }

    private static void number(DataOutputStream to, int request, int number) throws IOException {
        to.writeByte(request);
        to.writeInt(number);
    }

    private <T> T asking(Original of, Progress progress, Asked asked, Answered<T> answered)
            throws CannotLook, IOException {
        return taking(progress, () -> {
            if (!of.key().equals(shown) || !running()) {
                opened(of);
            }
            return exchange(asked, answered);
        });
    }

    private boolean running() {
        Child now = child;
        return now != null && now.lives();
    }

    private interface Work<T> {
        T run() throws CannotLook, IOException;
    }

    /** One look after the other; whoever no longer wants an answer does not wait for its turn. */
    private <T> T taking(Progress progress, Work<T> work) throws CannotLook, IOException {
        try {
            while (!turn.tryLock(A_MOMENT, TimeUnit.MILLISECONDS)) {
                progress.stopIfCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting to look into a file", e);
        }
        try {
            progress.stopIfCancelled();
            return work.run();
        } finally {
            turn.unlock();
        }
    }

    private Extent opened(Original of) throws CannotLook, IOException {
        if (of.size() > limits.bytes()) {
            throw new CannotLook("The file is larger than the " + (limits.bytes() >> 20)
                    + " MB that can be shown here. Save a copy to look at it elsewhere.");
        }
        shown = null;
        byte[] bytes = read(of);
        Asked asked = to -> {
            to.writeByte(Wire.OPEN);
            Wire.text(to, of.form().name());
            to.writeLong(bytes.length);
            to.write(bytes);
        };
        Extent extent = exchange(asked, Wire::extent);
        shown = of.key();
        return extent;
    }

    private static byte[] read(Original of) throws IOException {
        try (InputStream in = of.bytes().open()) {
            return in.readNBytes(Math.toIntExact(of.size()));
        }
    }

    private <T> T exchange(Asked asked, Answered<T> answered) throws CannotLook, IOException {
        Child now = current();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end = clock.schedule(
                () -> {
                    late.set(true);
                    now.kill();
                },
                limits.time().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answered(now, asked, answered);
        } catch (IOException | RuntimeException trouble) {
            throw ended(now, late.get(), trouble);
        } finally {
            end.cancel(false);
        }
    }

    private static <T> T answered(Child now, Asked asked, Answered<T> answered) throws CannotLook, IOException {
        asked.write(now.to());
        now.to().flush();
        if (now.from().readByte() == Wire.DONE) {
            return answered.read(now.from());
        }
        throw new CannotLook(Wire.text(now.from()));
    }

    private Child current() throws IOException {
        Child now = child;
        if (closed) {
            throw new IOException("nothing is looked into any more");
        }
        if (now == null || !now.lives()) {
            now = new Child(limits);
            child = now;
        }
        return now;
    }

    private CannotLook ended(Child now, boolean late, Exception trouble) {
        child = null;
        shown = null;
        return new CannotLook(why(late, now.exitCode()), trouble);
    }

    private String why(boolean late, int code) {
        if (late) {
            return "Looking into the file took longer than " + limits.time().toSeconds()
                    + " seconds and was stopped. It may be made to keep programs busy.";
        }
        return code == OUT_OF_MEMORY
                ? "The file needs more memory to be shown than it is given (" + limits.memory()
                        + " MB). It may be made to use up memory."
                : "The process that looks into files ended while it read this one. The file may be made to do harm.";
    }

    /** The process now running, for those who have to see that it ends. */
    long process() {
        Child now = child;
        return now == null ? -1 : now.pid();
    }

    @Override
    public void close() {
        closed = true;
        clock.shutdownNow();
        Child now = child;
        if (now != null) {
            now.close();
        }
    }
}
