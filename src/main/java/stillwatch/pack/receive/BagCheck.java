package stillwatch.pack.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.pack.BagLabel;
import stillwatch.pack.BagPlaces;
import stillwatch.pack.receive.Unpacking.Unpacked;

/** Whether a bag is complete and each file in it is what its lists say: none missing, none too many, none changed. */
record BagCheck(Unpacking bag) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final long LONGEST_LIST = 64L << 20;

    BagLabel expectWhole() throws IOException {
        if (!text(BagPlaces.BAGIT).equals(BagLabel.BAGIT)) {
            throw NotWhole.asZip("bagit.txt does not say that it is a bag of version 1.0");
        }
        expectListed(BagPlaces.TAG_MANIFEST, false);
        expectListed(BagPlaces.MANIFEST, true);
        BagLabel label = BagLabel.of(text(BagPlaces.LABEL))
                .orElseThrow(() -> NotWhole.asZip("bag-info.txt does not say what a pack has to say"));
        expectOxum(label);
        return label;
    }

    private String text(String place) throws IOException {
        Unpacked file = bag.files().get(place);
        if (file == null || file.size() > LONGEST_LIST) {
            throw NotWhole.asZip(place + " is missing, or too long to be one");
        }
        return Files.readString(bag.file(place));
    }

    private void expectListed(String list, boolean payload) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : text(list).lines().toList()) {
            Matcher one = LINE.matcher(line);
            if (!one.matches() || listed.put(one.group(2), one.group(1)) != null) {
                throw NotWhole.asZip(list + " has a line that is not a hash and a name, or a name twice");
            }
        }
        for (Map.Entry<String, Unpacked> file : bag.files().entrySet()) {
            boolean here = file.getKey().startsWith(BagPlaces.PAYLOAD) == payload;
            if (here && !file.getKey().equals(BagPlaces.TAG_MANIFEST)) {
                expectHash(file.getKey(), file.getValue().sha256(), listed.remove(file.getKey()));
            }
        }
        if (!listed.isEmpty()) {
            throw NotWhole.changed(listed.keySet().iterator().next() + " is missing");
        }
    }

    private static void expectHash(String place, String found, @org.jspecify.annotations.Nullable String listed)
            throws NotWhole {
        if (listed == null) {
            throw NotWhole.changed(place + " is in it and not in its list");
        }
        if (!listed.equals(found)) {
            throw NotWhole.changed(place + " does not have the hash its list names");
        }
    }

    private void expectOxum(BagLabel label) throws NotWhole {
        long files = 0;
        long bytes = 0;
        for (Map.Entry<String, Unpacked> file : bag.files().entrySet()) {
            if (file.getKey().startsWith(BagPlaces.PAYLOAD)) {
                files++;
                bytes += file.getValue().size();
            }
        }
        if (files != label.files() || bytes != label.bytes()) {
            throw NotWhole.changed("bag-info.txt counts other files or bytes than there are");
        }
    }
}
