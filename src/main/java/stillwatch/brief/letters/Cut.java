package stillwatch.brief.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwatch.casefile.canon.Sha256;

/**
 * Run when the program is built, with a face, where to write and ranges of letters such as AC00-D7A3: a font of those letters alone.
 * The face of all of East Asia is 19 MB; its Korean letters are a sixth of that. It is cut once, and again when the face is another.
 */
public final class Cut {
    private Cut() {}

    public static void main(String[] args) throws IOException {
        Path face = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Path mark = face.resolveSibling(face.getFileName() + ".cut");
        String of = String.join(" ", args) + " " + Sha256.hex(Files.readAllBytes(face));
        if (Files.exists(to) && Files.exists(mark) && Files.readString(mark).equals(of)) {
            return;
        }
        write(letters(Hand.of(Files.newInputStream(face)), args), to);
        Files.writeString(mark, of);
    }

    private static SortedMap<Integer, Drawn> letters(Hand hand, String... args) {
        SortedMap<Integer, Drawn> letters = new TreeMap<>();
        for (int i = 2; i < args.length; i++) {
            String[] range = args[i].split("-");
            for (int point = Integer.parseInt(range[0], 16); point <= Integer.parseInt(range[1], 16); point++) {
                if (hand.has(point)) {
                    letters.put(point, hand.write(Character.toString(point)).getFirst());
                }
            }
        }
        return letters;
    }

    private static void write(SortedMap<Integer, Drawn> letters, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.write(to, new FontFile(letters).bytes());
    }
}
