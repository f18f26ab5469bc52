package stillwatch.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** Which cell styles show a number as a date or a time of day: a workbook has no other way to say that it is one. */
final class Styles {
    private final List<DateFormat> formats = new ArrayList<>();

    static Styles read(byte @Nullable [] part, String name) throws IOException, Refusal {
        Styles styles = new Styles();
        if (part != null) {
            try (Xml xml = new Xml(new ByteArrayInputStream(part), name)) {
                styles.fill(xml);
            }
        }
        return styles;
    }

    DateFormat format(@Nullable String style) {
        try {
            int index = style == null ? 0 : Integer.parseInt(style);
            return index < 0 || index >= formats.size() ? DateFormat.NONE : formats.get(index);
        } catch (NumberFormatException e) {
            return DateFormat.NONE;
        }
    }

    private void fill(Xml xml) throws IOException, Refusal {
        Map<String, String> codes = new HashMap<>();
        boolean cellFormats = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                codes.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                cellFormats = xml.begins("cellXfs");
            } else if (cellFormats && xml.begins("xf")) {
                String id = xml.attribute("numFmtId", "0");
                String code = codes.get(id);
                formats.add(code == null ? DateFormat.builtIn(id) : DateFormat.ofCode(code));
            }
        }
    }
}
