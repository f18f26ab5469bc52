package stillwatch.roster;

import java.nio.charset.StandardCharsets;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stillwatch.search.analysis.Plain;

/** Texts packed into bytes, each once: as they are, and folded for finding. A text is spoken of by its number. */
final class Texts {
    private final byte[] bytes;
    private final int[] ends;
    private final byte[] folded;
    private final int[] foldedEnds;
    private final boolean asTheyAre;
    private int[] ranks = {};
    private volatile @Nullable Last last;

    /** What was looked for last: who types on looks among what was found. */
    private record Last(Match match, BitSet found) {}

    private Texts(byte[] bytes, int[] ends, byte[] folded, int[] foldedEnds, boolean asTheyAre) {
        this.bytes = bytes;
        this.ends = ends;
        this.folded = folded;
        this.foldedEnds = foldedEnds;
        this.asTheyAre = asTheyAre;
    }

    static Texts of(Iterable<String> texts, int count) {
        Packing plain = new Packing(count);
        Packing folded = new Packing(count);
        for (String text : texts) {
            plain.add(text);
            folded.add(Plain.of(text));
        }
        boolean same = Arrays.equals(plain.bytes(), folded.bytes());
        Packing found = same ? plain : folded;
        return new Texts(plain.bytes(), plain.ends(), found.bytes(), found.ends(), same);
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        int start = number == 0 ? 1 : ends[number - 1] + 1;
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    /** The numbers of the texts in which it is found. */
    BitSet matching(Match match) {
        Last before = last;
        BitSet found = before != null && match.narrows(before.match()) ? among(before.found(), match) : among(match);
        last = new Last(match, found);
        return found;
    }

    private BitSet among(BitSet texts, Match match) {
        BitSet found = new BitSet(size());
        byte[] wanted = match.bytes();
        for (int number = texts.nextSetBit(0); number >= 0; number = texts.nextSetBit(number + 1)) {
            int last = foldedEnds[number] - wanted.length;
            for (int at = number == 0 ? 1 : foldedEnds[number - 1] + 1; at <= last; at++) {
                if (folded[at] == wanted[0] && same(folded, at, wanted) && match.fits(folded, at, wanted.length)) {
                    found.set(number);
                    break;
                }
            }
        }
        return found;
    }

    private BitSet among(Match match) {
        BitSet found = new BitSet(size());
        byte[] wanted = match.bytes();
        if (wanted.length == 0) {
            found.set(0, size());
            return found;
        }
        int number = 0;
        int last = folded.length - wanted.length;
        for (int at = 1; at < last; at++) {
            if (folded[at] == wanted[0] && same(folded, at, wanted) && match.fits(folded, at, wanted.length)) {
                number = holding(at, number);
                found.set(number);
                at = foldedEnds[number];
            }
        }
        return found;
    }

    private static boolean same(byte[] texts, int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (texts[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text at this place, which is not before the given one. */
    private int holding(int at, int from) {
        int found = Arrays.binarySearch(foldedEnds, from, foldedEnds.length, at);
        return found < 0 ? -found - 1 : found;
    }

    /** Of these texts those whose numbers come most often; -1 is no text. */
    List<String> mostUsed(BitSet among, IntStream used, int limit) {
        int[] counts = new int[size()];
        used.filter(number -> number >= 0).forEach(number -> counts[number]++);
        return among.stream()
                .boxed()
                .sorted(Comparator.comparingInt((Integer number) -> -counts[number]))
                .limit(limit)
                .map(this::get)
                .distinct()
                .toList();
    }

    /** The place of each text in the order people look it up in. */
    synchronized int[] ranks() {
        if (ranks.length != size()) {
            ranks = ranked();
        }
        return ranks;
    }

    private int[] ranked() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        record Keyed(CollationKey key, int number) {}
        Keyed[] keyed = new Keyed[size()];
        Arrays.setAll(keyed, i -> new Keyed(collator.getCollationKey(get(i)), i));
        Arrays.sort(
                keyed,
                Comparator.comparing(Keyed::key).thenComparing(one -> one.key().getSourceString()));
        int[] places = new int[keyed.length];
        for (int i = 0; i < keyed.length; i++) {
            places[keyed[i].number()] = i;
        }
        return places;
    }

    /** How much memory it takes. */
    long weight() {
        return bytes.length + 8L * ends.length + (asTheyAre ? 0 : folded.length + 4L * ends.length);
    }
}
