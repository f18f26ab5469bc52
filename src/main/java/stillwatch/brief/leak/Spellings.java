package stillwatch.brief.leak;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which ways a value of its kind is written beside the one it was recorded in. */
final class Spellings {
    /** So many letters of a hash point at one file as surely as all of them. */
    private static final int HASH_BEGINNING = 12;

    private static final Pattern FOUR = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");

    private Spellings() {}

    /** {@code open}: letters may go on behind it, as behind the beginning of a hash. */
    record Spelling(String text, boolean open) {
        Spelling(String text) {
            this(text, false);
        }
    }

    static List<Spelling> of(Secret secret) {
        String value = Decoded.refanged(secret.value().strip());
        List<Spelling> all = new ArrayList<>(List.of(new Spelling(secret.value()), new Spelling(value)));
        switch (secret.kind()) {
            case MAIL -> all.add(new Spelling(value.replace("@", " at ").replace(".", " dot ")));
            case ADDRESS -> address(value, all);
            case HASH -> hash(value, all);
            case NAME -> name(value, all);
            case ACCOUNT, TEXT, NUMBER -> {}
        }
        return all;
    }

    private static void address(String value, List<Spelling> all) {
        String bare = value.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("/$", "");
        all.add(new Spelling(bare));
        all.add(new Spelling(bare.replace(".", " dot ")));
        Matcher four = FOUR.matcher(value);
        if (four.matches()) {
            long number = 0;
            for (int i = 1; i <= 4; i++) {
                number = number * 256 + Integer.parseInt(four.group(i));
            }
            all.add(new Spelling(Long.toString(number)));
        }
    }

    private static void hash(String value, List<Spelling> all) {
        if (value.length() > HASH_BEGINNING) {
            all.add(new Spelling(value.substring(0, HASH_BEGINNING), true));
        }
        if (HEX.matcher(value).matches()) {
            byte[] bytes = HexFormat.of().parseHex(value);
            all.add(new Spelling(Base64.getEncoder().withoutPadding().encodeToString(bytes), true));
            all.add(new Spelling(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), true));
        }
    }

    /** "Berg, Anna" for "Anna Berg". */
    private static void name(String value, List<Spelling> all) {
        int last = value.lastIndexOf(' ');
        if (last > 0) {
            all.add(new Spelling(value.substring(last + 1) + ", " + value.substring(0, last)));
        }
    }
}
