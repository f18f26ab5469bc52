package stillwatch.samples.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small XLSX. Its parts are stored, not deflated, and carry one fixed time, so that any JDK writes the same bytes. */
public final class Workbook {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 4, 20, 9, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Style 0 is General, 1 a date with a time of day, 2 a date alone. */
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts>"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"
            + "</styleSheet>\n";

    private final List<Sheet> sheets;

    public Workbook(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", book());
            part(zip, "xl/_rels/workbook.xml.rels", relations(bookRelations()));
            part(zip, "xl/styles.xml", STYLES);
            for (int i = 0; i < sheets.size(); i++) {
                String xml = XML + "<worksheet xmlns=\"" + MAIN + "\">"
                        + sheets.get(i).xml() + "</worksheet>\n";
                part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", xml);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] content = xml.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String types() {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", "sheet.main+xml"))
                .append(override("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return xml.append("</Types>\n").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private String book() {
        StringBuilder xml =
                new StringBuilder(XML).append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(
                    "<sheet name=\"" + sheets.get(i - 1).name() + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        return xml.append("</sheets></workbook>\n").toString();
    }

    private String bookRelations() {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(sheets.size() + 1, "styles", "styles.xml")).toString();
    }

    private static String relations(String inner) {
        return XML + "<Relationships xmlns=\"" + RELATIONS + "\">" + inner + "</Relationships>\n";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
