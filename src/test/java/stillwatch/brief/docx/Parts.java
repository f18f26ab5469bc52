package stillwatch.brief.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a Word document as its readers take it apart. */
public record Parts(Map<String, byte[]> bytes) {

    public static Parts of(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                parts.put(one.getName(), in.readAllBytes());
            }
        }
        return new Parts(parts);
    }

    /** Fails where it is not well-formed. */
    Document xml(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.get(part)));
    }

    List<Element> all(String part, String tag) throws Exception {
        NodeList found = xml(part).getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /** What stands in the text of the document, a line a paragraph. */
    public String text() throws Exception {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : all("word/document.xml", "w:p")) {
            NodeList runs = paragraph.getElementsByTagName("w:t");
            for (int i = 0; i < runs.getLength(); i++) {
                text.append(runs.item(i).getTextContent());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
