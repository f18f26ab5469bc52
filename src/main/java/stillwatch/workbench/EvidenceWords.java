package stillwatch.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.evidence.Shelf;
import stillwatch.evidence.Vault;
import stillwatch.evidence.inside.CannotLook;
import stillwatch.evidence.inside.Inside;
import stillwatch.evidence.inside.Limits;
import stillwatch.evidence.inside.Original;
import stillwatch.evidence.inside.WholeText;
import stillwatch.evidence.reading.Mail;
import stillwatch.evidence.reading.PlainText;
import stillwatch.evidence.reading.WebPage;
import stillwatch.progress.Progress;
import stillwatch.store.entry.EvidenceTable;

/**
 * The words evidence is found by: its names, where it comes from, and what a text, a message or a PDF file says. What cannot
 * be read stands there as a note, so that it can be looked for too.
 */
final class EvidenceWords implements AutoCloseable {
    private static final int LONGEST = 4 << 20;
    private final Vault vault;
    private final Progress progress;
    private final Inside inside = new Inside(Limits.USUAL.within(Duration.ofSeconds(15)));

    EvidenceWords(Vault vault, Progress progress) {
        this.vault = vault;
        this.progress = progress;
    }

    String of(List<EvidenceTable.Arrival> arrivals) throws IOException {
        StringJoiner words = new StringJoiner(" · ");
        for (EvidenceTable.Arrival arrival : arrivals) {
            EvidenceAdded added = arrival.added();
            words.add(added.name());
            words.add(added.origin() == null ? "" : added.origin());
            words.add(added.how() == null ? "" : added.how());
            words.add(added.sha256());
        }
        words.add(text(arrivals.getFirst().added()));
        return words.toString();
    }

    private String text(EvidenceAdded added) throws IOException {
        if (!vault.has(Shelf.EVIDENCE, added.sha256())) {
            return "";
        }
        return switch (added.mime()) {
            case "application/pdf" -> pdf(added);
            case "message/rfc822" -> mail(added);
            case "text/html" -> WebPage.of(plain(added)).text();
            case String mime when mime.startsWith("text/") -> plain(added);
            default -> "";
        };
    }

    private String plain(EvidenceAdded added) throws IOException {
        try (InputStream in = open(added)) {
            return PlainText.read(in, LONGEST).text();
        }
    }

    private InputStream open(EvidenceAdded added) throws IOException {
        return vault.open(Shelf.EVIDENCE, added.sha256());
    }

    private String mail(EvidenceAdded added) throws IOException {
        try (InputStream in = open(added)) {
            Mail mail = Mail.read(in);
            StringJoiner words = new StringJoiner(" · ");
            mail.headers().stream()
                    .filter(header ->
                            header.name().toLowerCase(Locale.ROOT).matches("from|to|cc|subject|date|message-id"))
                    .forEach(header -> words.add(header.value()));
            words.add(mail.text());
            mail.attachments().forEach(attachment -> words.add(attachment.name()));
            return cut(words.toString());
        } catch (IOException damaged) {
            return unread(damaged);
        }
    }

    private String pdf(EvidenceAdded added) throws IOException {
        Original original = new Original(added.sha256(), Original.Form.PDF, added.size(), () -> open(added));
        try {
            progress.at("Reading " + added.name(), 0, 0);
            WholeText text = inside.whole(original, LONGEST, progress);
            return cut(text.text()) + (text.whole() ? "" : " [only the beginning of its text can be searched]");
        } catch (CannotLook hostile) {
            return unread(hostile);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String unread(Exception why) {
        return "[its text cannot be searched: " + why.getMessage() + "]";
    }

    @Override
    public void close() {
        inside.close();
    }
}
