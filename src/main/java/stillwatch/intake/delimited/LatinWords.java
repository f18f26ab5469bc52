package stillwatch.intake.delimited;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the Latin single-byte encodings apart by words. A count of letters, which is what a guess otherwise goes by, says
 * little of a short text: many bytes are a letter in each of them. Whole words that some language can spell say more.
 */
final class LatinWords {
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Another encoding has to explain this many more of the words in which it differs, else the usual one is taken. */
    private static final double DECISIVE = 0.2;

    /** So many of the words have to be explained where what was guessed is no Latin encoding at all. */
    private static final double NEARLY_ALL = 0.9;

    /** What stands before a word in Spanish, and behind a measure. */
    private static final Pattern SIGNS = Pattern.compile("^[¿¡£]+|(?<=^[cdkm]?m)[²³]$|(?<=^n)[ºª]$");

    private static final List<Reading> OTHERS = List.of(
            new Reading(Charset.forName("windows-1250"), Tongue.CENTRAL),
            new Reading(Charset.forName("ISO-8859-2"), Tongue.CENTRAL),
            new Reading(Charset.forName("windows-1254"), Tongue.TURKISH));
    private final List<byte[]> words;

    /** An encoding with the languages written in it. */
    private record Reading(Charset charset, List<Tongue> tongues) {
        long explained(List<byte[]> words) {
            return words.stream()
                    .filter(word -> Tongue.any(tongues, new String(word, charset)))
                    .count();
        }

        /** How many words are of the one language that most of them are of. */
        long inOneTongue(List<byte[]> words) {
            List<String> texts =
                    words.stream().map(word -> new String(word, charset)).toList();
            return tongues.stream()
                    .mapToLong(tongue -> texts.stream().filter(tongue::spells).count())
                    .max()
                    .orElse(0);
        }

        boolean differs(byte[] word) {
            return !new String(word, charset).equals(new String(word, WESTERN));
        }
    }

    private LatinWords(List<byte[]> words) {
        this.words = words;
    }

    /** The Latin encoding these bytes are to be read in, where {@code guess} is what the count of letters says. */
    static Charset of(byte[] telling, Charset guess) {
        LatinWords it = new LatinWords(words(telling));
        return known(guess) ? it.latin() : it.insteadOf(guess);
    }

    private static boolean known(Charset guess) {
        return guess.equals(WESTERN)
                || OTHERS.stream().anyMatch(it -> it.charset().equals(guess));
    }

    private Charset latin() {
        Reading other = other();
        List<byte[]> telling = words.stream().filter(other::differs).toList();
        long more = other.explained(telling) - western(telling);
        return more > DECISIVE * telling.size() ? other.charset() : WESTERN;
    }

    /** A text is in one language more often than in several. */
    private Reading other() {
        Reading other = OTHERS.getFirst();
        for (Reading one : OTHERS) {
            other = one.inOneTongue(words) > other.inOneTongue(words) ? one : other;
        }
        return other;
    }

    /** Letters of another alphabet do not stand in one word with ASCII letters; a few short words alone say nothing. */
    private Charset insteadOf(Charset guess) {
        long mixed = words.stream().filter(LatinWords::hasAsciiLetter).count();
        long fitting = Math.max(western(words), other().inOneTongue(words));
        boolean fits = mixed > 0 && mixed * 2 >= words.size() && fitting >= NEARLY_ALL * words.size();
        return fits ? latin() : guess;
    }

    private static boolean hasAsciiLetter(byte[] word) {
        for (byte b : word) {
            if (b > 0) {
                return true;
            }
        }
        return false;
    }

    private static long western(List<byte[]> words) {
        return words.stream().filter(LatinWords::isWestern).count();
    }

    private static boolean isWestern(byte[] word) {
        String text = SIGNS.matcher(new String(word, WESTERN)).replaceAll("");
        boolean signAlone = text.length() == 1 && !Character.isLetter(text.charAt(0)) && text.charAt(0) != '\uFFFD';
        return signAlone || Tongue.any(Tongue.WESTERN, text);
    }

    /** The words that hold more than ASCII; what is a letter in any of the encodings is part of a word. */
    private static List<byte[]> words(byte[] telling) {
        List<byte[]> words = new ArrayList<>();
        boolean[] letters = letters();
        int start = 0;
        boolean beyondAscii = false;
        for (int i = 0; i <= telling.length; i++) {
            boolean inside = i < telling.length && letters[telling[i] & 0xFF];
            if (inside) {
                beyondAscii |= telling[i] < 0;
                continue;
            }
            if (beyondAscii) {
                words.add(Arrays.copyOfRange(telling, start, i));
            }
            start = i + 1;
            beyondAscii = false;
        }
        return words;
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean[256];
        Set<Charset> all =
                Set.copyOf(Stream.concat(Stream.of(WESTERN), OTHERS.stream().map(Reading::charset))
                        .toList());
        for (int b = 0; b < letters.length; b++) {
            ByteBuffer one = ByteBuffer.wrap(new byte[] {(byte) b});
            letters[b] = all.stream()
                    .anyMatch(
                            it -> Character.isLetter(it.decode(one.duplicate()).get()));
        }
        return letters;
    }
}
