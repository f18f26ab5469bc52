package stillwatch.desktop.screen.evidence.viewer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stillwatch.desktop.screen.evidence.viewer.Face.Counted;
import stillwatch.evidence.reading.Mail;
import stillwatch.evidence.reading.PlainText;
import stillwatch.evidence.reading.WebPage;

/**
 * A text file, web page or message, ready to be shown.
 *
 * @param remark what has to be said of it, such as that only its beginning is shown
 */
record Reading(List<Face> faces, List<Mail.Header> headers, List<Mail.Attachment> attachments, String remark) {

    /** Where its bytes come from, each time from the beginning. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    static boolean canRead(String mime) {
        return mime.startsWith("text/")
                || mime.equals("message/rfc822")
                || mime.equals("image/svg+xml")
                || mime.equals("application/json")
                || mime.equals("application/x-ndjson")
                || mime.equals("application/xml")
                || mime.equals("application/rtf");
    }

    static Reading of(String mime, Bytes bytes) throws IOException {
        PlainText source;
        try (InputStream in = bytes.open()) {
            source = PlainText.read(in, PlainText.LONGEST);
        }
        return switch (mime) {
            case "text/html" -> page(source);
            case "message/rfc822" -> mail(source, bytes);
            default ->
                new Reading(
                        List.of(new Face("Text", source.text(), Counted.LINES)), List.of(), List.of(), remark(source));
        };
    }

    private static String remark(PlainText source) {
        String read = "Read as " + source.encoding() + ".";
        return source.whole() ? read : read + " Only the first 8 MB are shown; save a copy to see all of it.";
    }

    private static Reading page(PlainText source) {
        WebPage page = WebPage.of(source.text());
        return new Reading(
                List.of(
                        new Face("Text", page.text(), Counted.CHARACTERS),
                        links(page),
                        new Face("Source", source.text(), Counted.LINES)),
                List.of(),
                List.of(),
                "Nothing in this page is run or loaded. " + remark(source));
    }

    private static Face links(WebPage page) {
        String lines = page.links().stream()
                .map(link -> link.words() + "  →  " + link.address())
                .collect(Collectors.joining("\n"));
        return new Face("Links (" + page.links().size() + ")", lines, Counted.NOT);
    }

    private static Reading mail(PlainText source, Bytes bytes) throws IOException {
        Mail mail;
        try (InputStream in = bytes.open()) {
            mail = Mail.read(in);
        }
        List<Face> faces = new ArrayList<>();
        faces.add(new Face("Message", mail.text(), Counted.CHARACTERS));
        String html = mail.html();
        if (html != null) {
            faces.add(new Face("Web page in it", WebPage.of(html).text(), Counted.NOT));
            faces.add(links(WebPage.of(html)));
        }
        faces.add(new Face("Source", source.text(), Counted.LINES));
        return new Reading(
                List.copyOf(faces),
                mail.headers(),
                mail.attachments(),
                "Nothing in this message is run or loaded. " + remark(source));
    }
}
