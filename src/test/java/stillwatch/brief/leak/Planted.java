package stillwatch.brief.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files with text planted in one place each. */
enum Planted {
    TEXT,
    HTML,
    JSON,
    UTF_16_LE,
    UTF_16_BE,
    GZIP,
    ZIP_ENTRY,
    ZIP_IN_ZIP,
    ZIP_COMMENT,
    WORD_RUNS,
    PDF_PAGE,
    PDF_INFO,
    PDF_XMP,
    PDF_BOOKMARK,
    PDF_ATTACHMENT,
    PDF_ANNOTATION,
    PDF_UNREFERENCED;

    FinishedFile with(List<String> values) throws IOException {
        String lines = "Before.\n" + String.join("\n", values) + "\nAfter.";
        return switch (this) {
            case TEXT -> file("brief.txt", utf8(lines));
            case HTML -> file("brief.html", utf8("<p>" + String.join("</p><p>", values) + "</p>"));
            case JSON -> file("manifest.json", utf8("{\"a\": [\"" + String.join("\", \"", values) + "\"]}"));
            case UTF_16_LE -> file("table.csv", lines.getBytes(StandardCharsets.UTF_16LE));
            case UTF_16_BE -> file("table.csv", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16BE));
            case GZIP -> file("rows.jsonl.gz", gzip(utf8(lines)));
            case ZIP_ENTRY -> file("bag.zip", zip("data/a.txt", utf8(lines), ""));
            case ZIP_IN_ZIP -> file("bag.zip", zip("data/b.zip", zip("a.txt", utf8(lines), ""), ""));
            case ZIP_COMMENT -> file("bag.zip", zip("a.txt", utf8("nothing"), values.getFirst()));
            case WORD_RUNS -> file("brief.docx", zip("word/document.xml", utf8(runs(values)), ""));
            default -> file("brief.pdf", PlantedPdf.of(this, values));
        };
    }

    /** Of some places there is room for one value only. */
    boolean holdsOne() {
        return this == ZIP_COMMENT;
    }

    private static FinishedFile file(String name, byte[] bytes) {
        return new FinishedFile(name, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As a word processor cuts a word where somebody corrected a letter. */
    private static String runs(List<String> values) {
        StringBuilder xml = new StringBuilder("<w:document>");
        for (String value : values) {
            int half = value.length() / 2;
            xml.append("<w:p><w:r><w:t>").append(value, 0, half).append("</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>");
            xml.append(value.substring(half)).append("</w:t></w:r></w:p>\n");
        }
        return xml.append("</w:document>").toString();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] bytes, String comment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
