package stillwatch.evidence.inside;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The main class of the looking process: answers one request after the other, and ends when nobody asks any more. */
public final class Looker {
    private static final int TOO_LATE = 4;
    private final DataInputStream from;
    private final DataOutputStream to;
    private final Limits limits;
    private @Nullable Document open;

    private Looker(DataInputStream from, DataOutputStream to, Limits limits) {
        this.from = from;
        this.to = to;
        this.limits = limits;
    }

    /** {@code args}: bytes, pages, pixels, seconds, megabytes of memory. */
    public static void main(String[] args) throws IOException {
        Limits limits = new Limits(
                Long.parseLong(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                Duration.ofMillis(Long.parseLong(args[3])),
                Integer.parseInt(args[4]));
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(System.out));
        // A library that prints must not be taken for an answer.
        System.setOut(System.err);
        new Looker(new DataInputStream(System.in), to, limits).answerAll();
    }

    private void answerAll() throws IOException {
        AtomicLong since = endWhenAbandoned();
        while (true) {
            int request = from.read();
            if (request < 0) {
                return;
            }
            since.set(System.nanoTime());
            answer(request);
            since.set(0);
        }
    }

    /** Whoever asked ends this process when it takes too long; if that one is gone itself, it has to end on its own. */
    private AtomicLong endWhenAbandoned() {
        AtomicLong since = new AtomicLong();
        Thread watch = new Thread(() -> watch(since), "abandoned");
        watch.setDaemon(true);
        watch.start();
        return since;
    }

    private void watch(AtomicLong since) {
        long patience = limits.time().plusSeconds(10).toNanos();
        while (true) {
            long began = since.get();
            if (began != 0 && System.nanoTime() - began > patience) {
                Runtime.getRuntime().halt(TOO_LATE);
            }
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer(int request) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(said)) {
            answer(request, out);
        } catch (EOFException gone) {
            throw gone;
        } catch (NotReadable words) {
            refuse(String.valueOf(words.getMessage()));
            return;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            refuse("The file is damaged, or made in a way that cannot be shown here.");
            return;
        }
        to.writeByte(Wire.DONE);
        said.writeTo(to);
        to.flush();
    }

    private void refuse(String words) throws IOException {
        to.writeByte(Wire.REFUSED);
        Wire.text(to, words);
        to.flush();
    }

    private void answer(int request, DataOutputStream out) throws IOException {
        switch (request) {
            case Wire.OPEN -> Wire.extent(out, opened().extent());
            case Wire.PICTURE -> {
                int page = from.readInt();
                double scale = from.readDouble();
                Wire.picture(out, open(page).picture(page, scale));
            }
            case Wire.TEXT -> {
                int page = from.readInt();
                Wire.page(out, open(page).text(page));
            }
            case Wire.WHOLE -> Wire.whole(out, whole(from.readInt()));
            default -> throw new IOException("unknown request " + request);
        }
    }

    private Document opened() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        boolean pdf = Original.Form.valueOf(Wire.text(from)) == Original.Form.PDF;
        byte[] bytes = new byte[Math.toIntExact(from.readLong())];
        from.readFully(bytes);
        Document read = pdf ? new PdfPages(bytes, limits) : new ImagePages(bytes, limits);
        open = read;
        return read;
    }

    private Document open(int page) throws IOException {
        if (open == null || page < 1 || page > open.pages()) {
            throw new NotReadable("There is no page " + page + ".", null);
        }
        return open;
    }

    private WholeText whole(int characters) throws IOException {
        long end = System.nanoTime() + limits.time().toNanos() / 2;
        Document document = open(1);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.pages(); page++) {
            if (text.length() >= characters || System.nanoTime() > end) {
                return new WholeText(text.toString(), false);
            }
            text.append(document.text(page).text()).append('\n');
        }
        return new WholeText(text.toString(), true);
    }
}
