package stillwatch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.casefile.ShownText;
import stillwatch.cli.print.Answer;
import stillwatch.cli.print.TextTable;
import stillwatch.intake.table.Preview;

/** How the columns of a table are understood, and why. */
record MappingText(Path file, Preview preview) {
    @Override
    public String toString() {
        TextTable table = new TextTable("  ", "column", "is taken for", "because");
        for (Preview.ColumnView column : preview.columns()) {
            table.row(ShownText.of(column.header()), column.target(), ShownText.of(column.reason()));
        }
        StringBuilder text = new StringBuilder();
        line(
                text,
                ShownText.of(file.getFileName().toString()) + " holds "
                        + preview.mapping().subject().name().toLowerCase(Locale.ROOT) + ": "
                        + preview.subjectReason());
        text.append(table);
        preview.notices().forEach(notice -> line(text, "  note: " + ShownText.of(notice)));
        if (preview.lacking() != null) {
            line(text, "  lacking: " + preview.lacking());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    static Map<String, Object> object(Preview preview) {
        List<Map<String, Object>> columns =
                preview.columns().stream().map(MappingText::column).toList();
        return new Answer()
                .put("subject", preview.mapping().subject().name())
                .put("because", preview.subjectReason())
                .put("columns", columns)
                .put("notices", preview.notices())
                .put("lacking", preview.lacking())
                .object();
    }

    private static Map<String, Object> column(Preview.ColumnView column) {
        return new Answer()
                .put("header", column.header())
                .put("target", column.target())
                .put("because", column.reason())
                .put("firstValues", column.firstValues())
                .object();
    }
}
