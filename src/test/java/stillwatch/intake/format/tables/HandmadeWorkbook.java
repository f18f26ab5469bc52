package stillwatch.intake.format.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that each part can be made wrong. */
final class HandmadeWorkbook {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DOCUMENT_RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheetList = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private boolean from1904;
    private int sheets;

    HandmadeWorkbook() {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE_RELATIONS + "\"><Relationship Id=\"r1\" Type=\""
                        + DOCUMENT_RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    HandmadeWorkbook part(String name, String xml) {
        return raw(name, (XML + xml).getBytes(UTF_8));
    }

    HandmadeWorkbook raw(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] content(String name) {
        return parts.get(name);
    }

    HandmadeWorkbook from1904() {
        from1904 = true;
        return this;
    }

    /** {@code rows}: what stands in sheetData. */
    HandmadeWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    HandmadeWorkbook sheet(String name, String state, String rows, String after) {
        sheets++;
        part(
                "xl/worksheets/sheet" + sheets + ".xml",
                "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        sheetList.append("<sheet name=\"" + name + "\" sheetId=\"" + sheets + "\" state=\"" + state + "\" r:id=\"s"
                + sheets + "\"/>");
        relate("s" + sheets, "worksheet", "worksheets/sheet" + sheets + ".xml");
        return this;
    }

    HandmadeWorkbook strings(String items) {
        relate("strings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst" + MAIN + ">" + items + "</sst>");
    }

    /** {@code formats}: one number format id for each style. */
    HandmadeWorkbook styles(String numberFormats, int... formats) {
        StringBuilder cells = new StringBuilder();
        for (int format : formats) {
            cells.append("<xf numFmtId=\"" + format + "\"/>");
        }
        relate("styles", "styles", "styles.xml");
        return part(
                "xl/styles.xml",
                "<styleSheet" + MAIN + "><numFmts>" + numberFormats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    private void relate(String id, String kind, String target) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + DOCUMENT_RELATIONS + "/" + kind + "\" Target=\""
                + target + "\"/>");
    }

    byte[] bytes() throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook" + MAIN + " xmlns:r=\"" + DOCUMENT_RELATIONS + "\"><workbookPr date1904=\""
                        + (from1904 ? 1 : 0) + "\"/><sheets>" + sheetList + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE_RELATIONS + "\">" + relations + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String cell, int style, String value) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String shared(String cell, int index) {
        return "<c r=\"" + cell + "\" t=\"s\"><v>" + index + "</v></c>";
    }
}
