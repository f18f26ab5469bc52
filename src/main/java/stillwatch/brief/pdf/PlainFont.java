package stillwatch.brief.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font as pages need it: no rules for joining letters, which cost more than all other work on a page and hide the letters
 * that were joined from whoever searches; and outlines shared by an ideograph and a radical belong to the ideograph alone, or a PDF
 * would say that the radical stands on the page.
 */
final class PlainFont {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int NOBODYS = 0xF0000;
    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;
    private static final int WIDE = 12;

    private PlainFont() {}

    /** The bytes themselves, changed where they list tables and letters. */
    static byte[] of(byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        for (int i = 0; i < font.getShort(4); i++) {
            int at = TABLES + i * TABLE;
            switch (new String(bytes, at, 4, StandardCharsets.US_ASCII)) {
                case "cmap" -> maps(font, font.getInt(at + 8));
                case "GSUB" -> bytes[at] = 'X';
                default -> {}
            }
        }
        return bytes;
    }

    private static void maps(ByteBuffer font, int cmap) {
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int map = cmap + font.getInt(cmap + 4 + i * 8 + 4);
            if (font.getShort(map) == WIDE) {
                groups(font, map);
            }
        }
    }

    /** A group of letters in a row: those of radicals come to mean letters nobody has. */
    private static void groups(ByteBuffer font, int map) {
        for (int i = 0; i < font.getInt(map + GROUPS - 4); i++) {
            int group = map + GROUPS + i * GROUP;
            if (font.getInt(group) >= FIRST_RADICAL && font.getInt(group + 4) <= LAST_RADICAL) {
                int letters = font.getInt(group + 4) - font.getInt(group);
                int instead = NOBODYS + font.getInt(group);
                font.putInt(group, instead);
                font.putInt(group + 4, instead + letters);
            }
        }
    }
}
