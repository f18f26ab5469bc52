package stillwatch.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bag says of itself (bag-info.txt), one line each.
 *
 * @param head the hash of the last entry its extract of the journal holds
 * @param entry the number of that entry
 * @param shown how many entries of the extract can be read
 */
public record BagLabel(
        String what,
        String marking,
        String audience,
        String caseId,
        long entry,
        String head,
        String asOf,
        long shown,
        long originals,
        String tool,
        long files,
        long bytes) {
    public static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String OXUM = "Payload-Oxum";

    public String text() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("External-Description", what);
        lines.put("External-Identifier", caseId);
        lines.put("Bagging-Date", asOf.substring(0, Math.min(10, asOf.length())));
        lines.put("Bag-Software-Agent", tool);
        lines.put(OXUM, bytes + "." + files);
        lines.put("Stillwatch-Marking", marking);
        lines.put("Stillwatch-Audience", audience);
        lines.put("Stillwatch-As-Of", asOf);
        lines.put("Stillwatch-Entry", String.valueOf(entry));
        lines.put("Stillwatch-Head", head);
        lines.put("Stillwatch-Shown", String.valueOf(shown));
        lines.put("Stillwatch-Originals", String.valueOf(originals));
        StringBuilder text = new StringBuilder();
        lines.forEach((key, value) -> text.append(key)
                .append(": ")
                .append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .append('\n'));
        return text.toString();
    }

    /** Empty where the text is not such a label, to the letter. */
    public static Optional<BagLabel> of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            found.put(colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
        });
        return Optional.of(found)
                .filter(all -> all.getOrDefault(OXUM, "").matches("\\d{1,18}\\.\\d{1,9}"))
                .map(BagLabel::read)
                .filter(label -> label.text().equals(text));
    }

    private static BagLabel read(Map<String, String> found) {
        String[] oxum = found.getOrDefault(OXUM, "0.0").split("\\.", -1);
        return new BagLabel(
                found.getOrDefault("External-Description", ""),
                found.getOrDefault("Stillwatch-Marking", ""),
                found.getOrDefault("Stillwatch-Audience", ""),
                found.getOrDefault("External-Identifier", ""),
                number(found, "Stillwatch-Entry"),
                found.getOrDefault("Stillwatch-Head", ""),
                found.getOrDefault("Stillwatch-As-Of", ""),
                number(found, "Stillwatch-Shown"),
                number(found, "Stillwatch-Originals"),
                found.getOrDefault("Bag-Software-Agent", ""),
                Long.parseLong(oxum[1]),
                Long.parseLong(oxum[0]));
    }

    private static long number(Map<String, String> found, String key) {
        String text = found.getOrDefault(key, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
