package stillwatch.intake.delimited;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Source;

/** Which encoding a text is in: its mark, else what its bytes allow, else a guess from how often which bytes stand in it. */
public final class EncodingGuess {
    /** How much of a file is searched for letters that tell encodings apart. */
    private static final long SEARCHED = 256L << 20;

    /** What ICU calls by a narrow name, and the wider one that is written in practice. */
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "GB2312", "GB18030", "EUC-CN", "GB18030");

    private EncodingGuess() {}

    public static Encoding of(Source source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(1 << 16);
        }
        Encoding sure = withoutGuessing(head);
        return sure != null ? sure : ofLetters(TellingBytes.of(source, SEARCHED));
    }

    /** The same from the beginning of a file alone. */
    public static Encoding of(byte[] head) {
        Encoding sure = withoutGuessing(head);
        return sure != null ? sure : ofLetters(TellingBytes.of(head));
    }

    private static @Nullable Encoding withoutGuessing(byte[] head) {
        ByteOrderMark mark = ByteOrderMark.of(head);
        return mark != null ? mark.encoding() : WideText.of(head);
    }

    private static Encoding ofLetters(byte[] telling) {
        Utf8Count count = Utf8Count.of(telling);
        if (count.bad() == 0) {
            String reason = telling.length == 0 ? "only ASCII" : "all of it is valid";
            return new Encoding(StandardCharsets.UTF_8, 0, reason, false);
        }
        // text in another encoding forms a valid sequence of two bytes or more only by accident
        if (count.good() > 2 * count.bad()) {
            String reason = "most of it is valid; rows with other bytes are rejected";
            return new Encoding(StandardCharsets.UTF_8, 0, reason, true);
        }
        return guessed(telling);
    }

    private static Encoding guessed(byte[] telling) {
        for (CharsetMatch match : new CharsetDetector().setText(telling).detectAll()) {
            Charset charset = usable(match.getName());
            if (charset != null && decodes(charset, telling)) {
                return byWords(telling, charset, match.getConfidence());
            }
        }
        Charset charset = LatinWords.of(telling, LatinWords.WESTERN);
        return new Encoding(charset, 0, "it is not UTF-8 and nothing better was found", true);
    }

    private static Encoding byWords(byte[] telling, Charset guess, int confidence) {
        Charset charset = LatinWords.of(telling, guess);
        String sure = charset.equals(guess)
                ? "letters look like this one, " + confidence + " % sure"
                : "words look like this one";
        return new Encoding(charset, 0, "it is not UTF-8 and its " + sure, true);
    }

    private static @Nullable Charset usable(String icuName) {
        String name = WIDER.getOrDefault(icuName, icuName);
        boolean text = !name.startsWith("IBM") && !name.startsWith("UTF") && !name.startsWith("ISO-2022");
        return text && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /** Nearly all of it: a damaged byte here and there makes it no other encoding. */
    private static boolean decodes(Charset charset, byte[] telling) {
        String text = new String(telling, charset);
        long letters = text.chars().filter(c -> c >= 0x80).count();
        return text.chars().filter(c -> c == 0xFFFD).count() * 50 <= letters;
    }
}
