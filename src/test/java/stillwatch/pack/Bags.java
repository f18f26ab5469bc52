package stillwatch.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import stillwatch.casefile.canon.Sha256;
import stillwatch.outlet.zip.ZipOut;

/** Takes packs apart and puts others together, as somebody would who means no good. */
final class Bags {
    private Bags() {}

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                parts.put(one.getName().substring(one.getName().indexOf('/') + 1), in.readAllBytes());
            }
        }
        return parts;
    }

    static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    static void change(Map<String, byte[]> parts, String name, UnaryOperator<String> how) {
        parts.put(name, how.apply(text(parts, name)).getBytes(StandardCharsets.UTF_8));
    }

    /** With lists of hashes that fit whatever is in it now. */
    static Path rehashed(Map<String, byte[]> parts, Path to) throws IOException {
        parts.put(BagPlaces.MANIFEST, list(parts, true));
        parts.put(BagPlaces.TAG_MANIFEST, list(parts, false));
        return zipped(parts, to);
    }

    private static byte[] list(Map<String, byte[]> parts, boolean payload) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(parts).forEach((name, bytes) -> {
            if (name.startsWith(BagPlaces.PAYLOAD) == payload && !name.equals(BagPlaces.TAG_MANIFEST)) {
                lines.append(Sha256.hex(bytes)).append("  ").append(name).append('\n');
            }
        });
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Path zipped(Map<String, byte[]> parts, Path to) throws IOException {
        Map<String, byte[]> named = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> named.put("pack/" + name, bytes));
        return raw(named, to);
    }

    /** Names as they are. */
    static Path raw(Map<String, byte[]> parts, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            ZipOut zip = new ZipOut(out);
            for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                zip.add(one.getKey(), one.getValue());
            }
            zip.finish();
        }
        return to;
    }
}
