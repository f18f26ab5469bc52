package stillwatch.intake.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;

/** A workbook: its sheets, and what their cells refer to. */
public final class Workbook {
    private final PackedParts parts;
    private final List<Sheet> sheets;
    private final boolean from1904;
    private final Styles styles;
    private final SharedStrings strings;

    /** A sheet; {@code part} is where its cells stand. */
    public record Sheet(String name, boolean hidden, String part) {}

    private Workbook(PackedParts parts, List<Sheet> sheets, boolean from1904, Styles styles, SharedStrings strings) {
        this.parts = parts;
        this.sheets = sheets;
        this.from1904 = from1904;
        this.styles = styles;
        this.strings = strings;
    }

    public static Workbook open(Source source) throws IOException, Refusal {
        try {
            return read(PackedParts.open(source));
        } catch (IOException e) {
            throw Damage.refusal(e);
        }
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** The sheet of this name; without a name, the first that can be seen. */
    public Sheet sheet(@Nullable String name) throws Refusal {
        for (Sheet sheet : sheets) {
            if (name == null ? !sheet.hidden() : sheet.name().equals(name)) {
                return sheet;
            }
        }
        if (name == null && !sheets.isEmpty()) {
            return sheets.getFirst();
        }
        List<String> names = sheets.stream().map(it -> '"' + it.name() + '"').toList();
        throw new Refusal("The workbook has no sheet " + (name == null ? "with cells" : "\"" + name + "\"")
                + "; it has " + (names.isEmpty() ? "none at all" : String.join(", ", names)) + ".");
    }

    public SheetRows rows(Sheet sheet) throws IOException, Refusal {
        try {
            InflatedPart part = parts.large(sheet.part());
            if (part == null) {
                throw new Refusal("The workbook lists a sheet \"" + sheet.name() + "\" but does not hold it.");
            }
            CellReading cells = new CellReading(strings, styles, from1904);
            return new SheetRows(new Xml(part, sheet.part()), part, cells);
        } catch (IOException e) {
            throw Damage.refusal(e);
        }
    }

    private static Workbook read(PackedParts parts) throws IOException, Refusal {
        String main = Relations.read(parts, "").kind("officeDocument");
        byte[] workbook = main == null ? null : parts.small(main);
        if (main == null || workbook == null) {
            throw new Refusal("The file is packed like a workbook but holds none. Save the table as .xlsx or as CSV.");
        }
        Relations relations = Relations.read(parts, main);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = list(workbook, main, relations.byId(), sheets);
        String styles = relations.kind("styles");
        return new Workbook(
                parts,
                sheets,
                from1904,
                Styles.read(styles == null ? null : parts.small(styles), "styles"),
                strings(parts, relations.kind("sharedStrings")));
    }

    private static SharedStrings strings(PackedParts parts, @Nullable String name) throws IOException, Refusal {
        byte[] small = name == null ? null : parts.small(name);
        InputStream part = name == null ? null : small == null ? parts.large(name) : new ByteArrayInputStream(small);
        return SharedStrings.read(part, "shared strings");
    }

    /** Fills in the sheets; answers whether dates count from 1904. */
    private static boolean list(byte[] workbook, String name, Map<String, String> parts, List<Sheet> sheets)
            throws IOException, Refusal {
        boolean from1904 = false;
        try (Xml xml = new Xml(new ByteArrayInputStream(workbook), name)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String flag = xml.attribute("date1904", "");
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.begins("sheet")) {
                    String part = parts.get(xml.attribute("id", ""));
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    if (part != null && part.contains("worksheets/")) {
                        sheets.add(new Sheet(xml.attribute("name", ""), hidden, part));
                    }
                }
            }
        }
        return from1904;
    }
}
