package stillwatch.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import stillwatch.outlet.zip.ZipOut;

/** Writes a bag as a zip: what goes in is hashed on the way, the lists of hashes come last. */
final class BagWriter {
    private final ZipOut zip;
    private final String base;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long bytes;

    /** {@code base}: the folder all of it lies in. */
    BagWriter(OutputStream to, String base) {
        this.zip = new ZipOut(to);
        this.base = base + "/";
    }

    /** {@code place} begins with data/; answers its hash. */
    String payload(String place, ZipOut.Content content) throws IOException {
        ZipOut.Put put = zip.add(base + place, content);
        payload.put(place, put.sha256());
        bytes += put.size();
        return put.sha256();
    }

    String payload(String place, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return payload(place, out -> out.write(utf8));
    }

    void tag(String place, byte[] content) throws IOException {
        tags.put(place, zip.add(base + place, content).sha256());
    }

    void tag(String place, String text) throws IOException {
        tag(place, text.getBytes(StandardCharsets.UTF_8));
    }

    long files() {
        return payload.size();
    }

    long bytes() {
        return bytes;
    }

    void finish(BagLabel label) throws IOException {
        tag(BagPlaces.LABEL, label.text());
        tag(BagPlaces.MANIFEST, lines(payload));
        zip.add(base + BagPlaces.TAG_MANIFEST, lines(tags).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static String lines(Map<String, String> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (place, hash) -> lines.append(hash).append("  ").append(place).append('\n'));
        return lines.toString();
    }
}
