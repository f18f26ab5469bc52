package stillwatch.brief.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Cover;
import stillwatch.outlet.zip.ZipOut;

/** The container of a Word document: which parts there are, what each is, and how they belong together. Nothing outside it is named. */
final class Ooxml {
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final ZipOut zip = new ZipOut(bytes);

    byte[] of(Cover cover, Instant asOf, String document, String header, String footer) throws IOException {
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(RELATIONS + "/officeDocument", "word/document.xml"));
        part("word/document.xml", document);
        part("word/_rels/document.xml.rels", wordRelations());
        for (String name : new String[] {"styles.xml", "numbering.xml", "settings.xml"}) {
            zip.add("word/" + name, resource(name));
        }
        part("word/header1.xml", header);
        part("word/footer1.xml", footer);
        part("docProps/core.xml", core(cover, asOf));
        zip.finish();
        return bytes.toByteArray();
    }

    private void part(String name, String xml) throws IOException {
        zip.add(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Ooxml.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static String types() {
        Markup out = Markup.file().open("Types", "xmlns", PACKAGE + "content-types");
        out.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(out, "word/document.xml", CONTENT + "document.main+xml");
        type(out, "word/styles.xml", CONTENT + "styles+xml");
        type(out, "word/numbering.xml", CONTENT + "numbering+xml");
        type(out, "word/settings.xml", CONTENT + "settings+xml");
        type(out, "word/header1.xml", CONTENT + "header+xml");
        type(out, "word/footer1.xml", CONTENT + "footer+xml");
        type(out, "docProps/core.xml", CORE);
        return out.close().whole();
    }

    private static void type(Markup out, String part, String type) {
        out.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    private static String relations(String... typesAndTargets) {
        Markup out = Markup.file().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relation(out, i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]);
        }
        relation(
                out,
                typesAndTargets.length / 2 + 1,
                PACKAGE + "relationships/metadata/core-properties",
                "docProps/core.xml");
        return out.close().whole();
    }

    private static String wordRelations() {
        Markup out = Markup.file().open("Relationships", "xmlns", PACKAGE + "relationships");
        relation(out, 1, RELATIONS + "/styles", "styles.xml");
        relation(out, 2, RELATIONS + "/numbering", "numbering.xml");
        relation(out, 3, RELATIONS + "/settings", "settings.xml");
        relation(out, 4, RELATIONS + "/header", "header1.xml");
        relation(out, 5, RELATIONS + "/footer", "footer1.xml");
        return out.close().whole();
    }

    private static void relation(Markup out, int id, String type, String target) {
        out.empty("Relationship", "Id", "rId" + id, "Type", type, "Target", target);
    }

    private static String core(Cover cover, Instant asOf) {
        String at = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
        Markup out = Markup.file()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", cover.banner() + " · " + cover.title());
        out.element("dc:creator", "Stillwatch");
        out.element(
                "dc:description",
                "Brief for the audience " + cover.audience().words() + ", " + cover.state() + ", as of " + cover.asOf()
                        + ", head " + cover.head());
        out.element("dc:language", "en-GB").element("cp:lastModifiedBy", "Stillwatch");
        out.element("dcterms:created", at, "xsi:type", "dcterms:W3CDTF");
        out.element("dcterms:modified", at, "xsi:type", "dcterms:W3CDTF");
        return out.close().whole();
    }
}
