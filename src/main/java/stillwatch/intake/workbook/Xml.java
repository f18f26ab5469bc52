package stillwatch.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** One XML part, element by element. It reads no document type and nothing from outside. */
final class Xml implements Closeable {
    private static final int LONGEST_TEXT = 16 << 20;
    private final XMLStreamReader in;
    private final InputStream bytes;
    private final String part;

    Xml(InputStream bytes, String part) throws IOException, Refusal {
        this.bytes = bytes;
        this.part = part;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, system, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            this.in = factory.createXMLStreamReader(strict(bytes));
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /**
     * The parts of a workbook are in UTF-8 or UTF-16. They are decoded here because the parser, when it decodes, writes bytes it
     * does not like to the error stream of the program.
     */
    private static Reader strict(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, 3);
        byte[] mark = start.readNBytes(3);
        boolean wide = mark.length > 1 && ((mark[0] & 0xFF) + (mark[1] & 0xFF)) == 0xFE + 0xFF;
        boolean narrow = mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB;
        start.unread(mark, 0, narrow ? 0 : mark.length);
        return new InputStreamReader(start, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws IOException, Refusal {
        try {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw DocumentType.refusal(part);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    /** An attribute by its name without prefix, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    /** The text of the element that just began, which holds nothing else. */
    String text() throws IOException, Refusal {
        StringBuilder text = new StringBuilder();
        try {
            for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.DTD) {
                    throw new Refusal(
                            "In the workbook's part \"" + part + "\" there is markup where text is expected.");
                }
                boolean words = event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE;
                if (words && text.length() <= LONGEST_TEXT) {
                    text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                }
            }
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** A fault of the disk stays one; bytes that are no text are a fault of the part. */
    private Refusal unwrapped(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException io && !(io instanceof CharacterCodingException)) {
            throw io;
        }
        return broken(
                e,
                "is broken in line "
                        + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
    }

    private Refusal broken(Exception e, String how) {
        return new Refusal(
                "The workbook's part \"" + part + "\" " + how + ". Open the file in Excel and save it again as .xlsx.",
                e);
    }
}
