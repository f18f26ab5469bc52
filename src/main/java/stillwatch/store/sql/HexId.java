package stillwatch.store.sql;

import java.security.MessageDigest;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;

/** 96 bits of an id as two numbers that sort as their hex digits do. */
public record HexId(long hi, int lo) implements Comparable<HexId> {
    public static HexId of(Id id) {
        return parse(id.tail());
    }

    /** 24 hex digits. */
    public static HexId parse(String hex) {
        if (hex.length() != 24) {
            throw new IllegalArgumentException("\"" + hex + "\" is not an id of this case");
        }
        long hi = Long.parseUnsignedLong(hex, 0, 16, 16) ^ Long.MIN_VALUE;
        return new HexId(hi, Integer.parseUnsignedInt(hex, 16, 24, 16) ^ Integer.MIN_VALUE);
    }

    public Id id(Kind kind) {
        return new Id(kind, hex());
    }

    public String hex() {
        StringBuilder hex = new StringBuilder(24);
        digits(hi ^ Long.MIN_VALUE, 64, hex);
        digits(lo ^ Integer.MIN_VALUE, 32, hex);
        return hex.toString();
    }

    private static void digits(long value, int bits, StringBuilder to) {
        for (int shift = bits - 4; shift >= 0; shift -= 4) {
            to.append(Character.forDigit((int) (value >>> shift) & 15, 16));
        }
    }

    /** Feeds the 12 bytes to a digest. */
    public void update(MessageDigest digest) {
        byte[] bytes = new byte[12];
        long high = hi ^ Long.MIN_VALUE;
        int low = lo ^ Integer.MIN_VALUE;
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> 56 - 8 * i);
        }
        for (int i = 0; i < 4; i++) {
            bytes[8 + i] = (byte) (low >>> 24 - 8 * i);
        }
        digest.update(bytes);
    }

    @Override
    public int compareTo(HexId other) {
        int byHi = Long.compare(hi, other.hi);
        return byHi != 0 ? byHi : Integer.compare(lo, other.lo);
    }
}
