package stillwatch.brief.leak;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes as the texts they may be: UTF-8, the older encodings, and UTF-16 from either parity where there are zero bytes. */
final class Blob {
    private Blob() {}

    static List<String> texts(byte[] bytes, boolean foreign) {
        List<String> all = new ArrayList<>();
        boolean valid = isUtf8(bytes);
        all.add(new String(bytes, StandardCharsets.UTF_8));
        if (!valid && foreign) {
            all.add(new String(bytes, Charset.forName("windows-1252")));
        }
        if (hasZeros(bytes) || !valid && foreign) {
            for (int from = 0; from < Math.min(2, bytes.length); from++) {
                all.add(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_16LE));
                all.add(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_16BE));
            }
        }
        return all;
    }

    /** Whether somebody could have written it as a text. */
    static boolean isText(byte[] bytes) {
        if (!isUtf8(bytes)) {
            return false;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    static boolean hasZeros(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
