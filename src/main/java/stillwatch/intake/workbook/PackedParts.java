package stillwatch.intake.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;

/**
 * The parts of a workbook, read from front to back and never from an index that could say something else. The names of its
 * entries are compared and never become paths.
 */
final class PackedParts {
    private static final int MOST_ENTRIES = 10_000;
    private static final int KEPT_EACH = 4 << 20;
    private static final int KEPT_ALL = 32 << 20;
    private final Source source;
    private final Map<String, byte[]> kept = new HashMap<>();

    private PackedParts(Source source) {
        this.source = source;
    }

    static PackedParts open(Source source) throws IOException, Refusal {
        Container.check(source);
        PackedParts it = new PackedParts(source);
        it.look();
        return it;
    }

    /** A small part, whole; null if there is none of that name. */
    byte @Nullable [] small(String name) {
        return kept.get(name);
    }

    /** A large part, to be read through; null if there is none of that name. */
    @Nullable
    InflatedPart large(String name) throws IOException {
        CountingInput counting = new CountingInput(new BufferedInputStream(source.open(), 1 << 16));
        ZipInputStream zip = new ZipInputStream(counting);
        Inflation inflation = new Inflation();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new InflatedPart(zip, counting, inflation);
            }
            skip(new InflatedPart(zip, counting, inflation));
        }
        zip.close();
        return null;
    }

    private void look() throws IOException, Refusal {
        CountingInput counting = new CountingInput(new BufferedInputStream(source.open(), 1 << 16));
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(counting)) {
            Inflation inflation = new Inflation();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!names.add(name)) {
                    throw new Refusal(
                            "The workbook holds two parts called \"" + shown(name)
                                    + "\"; a program that writes such a file hides something or is broken. Save it again from Excel.");
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new Refusal("The workbook holds more than " + MOST_ENTRIES + " parts; that is no workbook.");
                }
                keep(name, new InflatedPart(zip, counting, inflation));
            }
        }
        if (names.isEmpty()) {
            throw new Refusal("The file is no workbook: nothing is packed in it, or its beginning is damaged.");
        }
    }

    private void keep(String name, InflatedPart part) throws IOException, Refusal {
        byte[] head = part.readNBytes(4096);
        DocumentType.refuse(head, shown(name));
        boolean large = name.contains("worksheets/") || name.contains("media/") || name.endsWith(".bin");
        if (large || !(name.endsWith(".xml") || name.endsWith(".rels"))) {
            skip(part);
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head);
        byte[] chunk = new byte[1 << 14];
        for (int n = part.read(chunk); n > 0; n = part.read(chunk)) {
            if (all.size() <= KEPT_EACH) {
                all.write(chunk, 0, n);
            }
        }
        long sum = kept.values().stream().mapToLong(it -> it.length).sum() + all.size();
        if (all.size() <= KEPT_EACH && sum <= KEPT_ALL) {
            kept.put(name, all.toByteArray());
        }
    }

    private static void skip(InputStream part) throws IOException {
        byte[] chunk = new byte[1 << 14];
        while (part.read(chunk) > 0) {
            // only to get behind it; the caps are held on the way
        }
    }

    private static String shown(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
