package stillwatch.brief.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Run when the program is built, with a face, where to write and ranges of letters such as AC00-D7A3: a font of those letters alone.
 * The face of all of East Asia is 19 MB; its Korean letters are a sixth of that.
 */
public final class Cut {
    private Cut() {}

    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[1]);
        if (Files.exists(to)) {
            return;
        }
        Hand hand = Hand.of(Files.newInputStream(Path.of(args[0])));
        SortedMap<Integer, Drawn> letters = new TreeMap<>();
        for (int i = 2; i < args.length; i++) {
            String[] range = args[i].split("-");
            for (int point = Integer.parseInt(range[0], 16); point <= Integer.parseInt(range[1], 16); point++) {
                if (hand.has(point)) {
                    letters.put(point, hand.write(Character.toString(point)).getFirst());
                }
            }
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.write(to, new FontFile(letters).bytes());
    }
}
