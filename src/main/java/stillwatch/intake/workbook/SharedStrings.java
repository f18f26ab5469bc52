package stillwatch.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;

/** The texts of a workbook, which cells name by number. */
final class SharedStrings {
    private static final long MOST_CHARACTERS = 256L << 20;
    private final List<String> texts = new ArrayList<>();

    static SharedStrings read(@Nullable InputStream part, String name) throws IOException, Refusal {
        SharedStrings strings = new SharedStrings();
        if (part != null) {
            try (Xml xml = new Xml(part, name)) {
                strings.fill(xml);
            }
        }
        return strings;
    }

    @Nullable
    String at(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index < 0 || index >= texts.size() ? null : texts.get(index);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void fill(Xml xml) throws IOException, Refusal {
        long characters = 0;
        while (xml.next()) {
            if (xml.begins("si")) {
                String text = RichText.read(xml, "si");
                characters += text.length() + 16;
                texts.add(text);
            }
            if (characters > MOST_CHARACTERS) {
                throw tooMany();
            }
        }
    }

    private static Refusal tooMany() {
        return new Refusal("The workbook holds more than " + (MOST_CHARACTERS >> 20)
                + " million characters of text. Save the sheet as CSV, which is read row by row.");
    }
}
