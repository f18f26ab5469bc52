package stillwatch.evidence.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Takes a message apart. */
final class MailParts {
    private static final int DEEPEST = 12;
    private static final int MOST = 500;
    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    Mail read(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(5000)
                .build());
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            part(message, 0);
            return mail(message);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("The message is damaged, or made in a way that cannot be shown here.", e);
        }
    }

    private Mail mail(Message message) {
        List<Mail.Header> headers = new ArrayList<>();
        for (Field field : message.getHeader().getFields()) {
            headers.add(new Mail.Header(field.getName(), decoded(field.getBody())));
        }
        String words = text != null ? text : html != null ? WebPage.of(html).text() : "";
        return new Mail(List.copyOf(headers), words, html, List.copyOf(attachments));
    }

    private static String decoded(@Nullable String body) {
        String whole =
                body == null ? "" : body.replaceAll("\\r?\\n[ \\t]*", " ").strip();
        return DecoderUtil.decodeEncodedWords(whole, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    }

    private void part(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart several && depth < DEEPEST) {
            for (Entity one : several.getBodyParts()) {
                part(one, depth + 1);
            }
        } else if (body instanceof SingleBody single) {
            single(entity, single);
        } else if (body instanceof Message inner && attachments.size() < MOST) {
            attach(entity, written(inner), "message.eml");
        }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        byte[] content = bytes(body);
        String mime = entity.getMimeType();
        boolean inline = entity.getFilename() == null && !"attachment".equals(entity.getDispositionType());
        if (inline && text == null && mime.equals("text/plain")) {
            text = decoded(content, entity.getCharset());
        } else if (inline && html == null && mime.equals("text/html")) {
            html = decoded(content, entity.getCharset());
        } else if (attachments.size() < MOST) {
            attach(entity, content, "part");
        }
    }

    private void attach(Entity entity, byte[] content, String otherwise) {
        int number = attachments.size() + 1;
        String given = entity.getFilename();
        String name = given == null || given.isBlank() ? otherwise : decoded(given);
        attachments.add(new Mail.Attachment(number, name, entity.getMimeType(), content));
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        body.writeTo(to);
        return to.toByteArray();
    }

    private static byte[] written(Message inner) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(inner, to);
        return to.toByteArray();
    }

    private static String decoded(byte[] content, @Nullable String charset) throws IOException {
        boolean known = charset != null && !charset.equalsIgnoreCase("us-ascii") && Charset.isSupported(charset);
        String text = known
                ? new String(content, Charset.forName(charset))
                : PlainText.of(content, true).text();
        return text.replace("\r\n", "\n");
    }
}
