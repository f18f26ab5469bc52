package stillwatch.journal;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** What an entry takes from outside: the time, unguessable salts, and the name and version of the program that writes. */
public record Pen(InstantSource clock, RandomGenerator salts, String tool) {
    private static final int SALT_BYTES = 16;

    /** A name for a new case that no other case has. */
    public String newCaseId() {
        return salt();
    }

    String salt() {
        byte[] salt = new byte[SALT_BYTES];
        salts.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
