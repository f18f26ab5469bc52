package stillwatch.brief.audience;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import stillwatch.casefile.Audience;

/** Names that tell nothing of whom they stand for, the same in every brief of one case and audience. */
public final class Pseudonyms {
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
    private static final int LONG = 9;

    private final Mac mac;
    private final String audience;

    /** {@code salt}: 32 hex digits or more, kept in the journal and told to nobody outside. */
    public Pseudonyms(String salt, Audience audience) {
        this.audience = audience.words();
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** "acct-k7q2mh4xz": one of 20 million million. */
    public String of(String account) {
        byte[] hash = mac.doFinal((audience + " " + account).getBytes(StandardCharsets.UTF_8));
        StringBuilder name = new StringBuilder("acct-");
        for (int i = 0; i < LONG; i++) {
            int two = (hash[2 * i] & 0xFF) << 8 | hash[2 * i + 1] & 0xFF;
            name.append(LETTERS.charAt(two % LETTERS.length()));
        }
        return name.toString();
    }
}
