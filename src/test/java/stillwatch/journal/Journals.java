package stillwatch.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.canon.Generated;
import stillwatch.progress.Progress;

/** Journals to try things on, the same for the same seed. */
final class Journals {
    static final Instant START = Instant.parse("2026-11-21T03:04:05.123456789Z");
    static final Action STARTED = new CaseStarted("Harbour lights", "to try things", Handling.AMBER, true);

    private Journals() {}

    /** A clock that starts so many days late and goes on a second and a bit with each look, and salts that come from the seed. */
    static Pen pen(long seed) {
        AtomicLong looks = new AtomicLong();
        InstantSource clock =
                () -> START.plus(seed, ChronoUnit.DAYS).plusNanos(looks.getAndIncrement() * 1_000_001_000L);
        return new Pen(clock, new SplittableRandom(seed), "stillwatch 0.1.0");
    }

    static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    static Journal created(Path file, long seed) throws IOException {
        Pen pen = pen(seed);
        return Journal.create(channel(file), pen.newCaseId(), pen);
    }

    /** A journal with as many entries, made-up actions behind the first. */
    static Path written(Path file, long seed, int entries) throws IOException {
        Generated generated = new Generated(new SplittableRandom(seed));
        try (Journal journal = created(file, seed)) {
            journal.append("Ines Okafor", STARTED);
            while (journal.head().seq() < entries) {
                Action made = generated.record(Action.class);
                journal.append(generated.text(), made instanceof ContentDestroyed ? STARTED : made);
            }
        }
        return file;
    }

    /** Orders contents destroyed and destroys them. */
    static void destroy(Path file, long... entries) throws IOException {
        List<Long> named = Arrays.stream(entries).boxed().toList();
        try (Journal journal = Journal.open(channel(file), pen(99))) {
            journal.append("Ines Okafor", new ContentDestroyed(named, "court order 17", "a name of a minor"));
            journal.strike(named, replacing(file));
        }
    }

    static Replacement replacing(Path file) {
        return writing -> {
            Path aside = file.resolveSibling("aside");
            try (var out = Files.newOutputStream(aside)) {
                writing.to(out);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return channel(file);
        };
    }

    static Verdict verify(Path file, Verifier.Mode mode) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Verifier(channel, mode).verify(Progress.NONE);
        }
    }

    static Verdict verifyAgainst(Path file, Anchor anchor) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Verifier(channel, Verifier.Mode.CASE).against(anchor).verify(Progress.NONE);
        }
    }
}
