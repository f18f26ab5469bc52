package stillwatch.brief.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stillwatch.brief.compare.Word.Mark;

/** Finds the longest run of words two texts have in common; of two ways the same each time. */
final class WordDiff {
    /** Beyond so many pairs of words one text is told after the other: a picture of it would take more memory than it is worth. */
    private static final long MOST_PAIRS = 4_000_000;
    /** A word with what joins its parts; scripts without blanks letter by letter; anything else sign by sign. */
    private static final Pattern WORD = Pattern.compile("(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+"
            + "(?:['’.,-][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+)*|\\X)\\s*");

    private final List<String> was;
    private final List<String> now;
    private final List<Word> words = new ArrayList<>();

    private WordDiff(List<String> was, List<String> now) {
        this.was = was;
        this.now = now;
    }

    static List<Word> of(String was, String now) {
        return new WordDiff(tokens(was), tokens(now)).all();
    }

    static List<String> tokens(String text) {
        return WORD.matcher(text.strip()).results().map(found -> found.group()).toList();
    }

    private List<Word> all() {
        int shorter = Math.min(was.size(), now.size());
        int begin = 0;
        while (begin < shorter && alike(begin, begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && alike(was.size() - 1 - end, now.size() - 1 - end)) {
            end++;
        }
        same(0, begin);
        between(begin, was.size() - end, now.size() - end);
        same(now.size() - end, now.size());
        return List.copyOf(words);
    }

    private boolean alike(int before, int after) {
        return was.get(before).strip().equals(now.get(after).strip());
    }

    private void same(int from, int to) {
        now.subList(from, to).forEach(word -> add(Mark.SAME, word));
    }

    private void between(int begin, int wasEnd, int nowEnd) {
        if ((long) (wasEnd - begin) * (nowEnd - begin) > MOST_PAIRS) {
            was.subList(begin, wasEnd).forEach(word -> add(Mark.GONE, word));
            now.subList(begin, nowEnd).forEach(word -> add(Mark.NEW, word));
            return;
        }
        int[][] common = common(begin, wasEnd, nowEnd);
        int before = begin;
        int after = begin;
        while (before < wasEnd || after < nowEnd) {
            if (before < wasEnd && after < nowEnd && alike(before, after)) {
                add(Mark.SAME, now.get(after++));
                before++;
            } else if (before < wasEnd
                    && (after == nowEnd
                            || common[before - begin + 1][after - begin]
                                    >= common[before - begin][after - begin + 1])) {
                add(Mark.GONE, was.get(before++));
            } else {
                add(Mark.NEW, now.get(after++));
            }
        }
    }

    /** How many words the rest of one and the rest of the other have in common. */
    private int[][] common(int begin, int wasEnd, int nowEnd) {
        int[][] common = new int[wasEnd - begin + 1][nowEnd - begin + 1];
        for (int before = wasEnd - 1; before >= begin; before--) {
            for (int after = nowEnd - 1; after >= begin; after--) {
                int[] row = common[before - begin];
                row[after - begin] = alike(before, after)
                        ? common[before - begin + 1][after - begin + 1] + 1
                        : Math.max(common[before - begin + 1][after - begin], row[after - begin + 1]);
            }
        }
        return common;
    }

    /** Runs of one kind are one. */
    private void add(Mark mark, String text) {
        if (!words.isEmpty() && words.getLast().mark() == mark) {
            words.set(words.size() - 1, new Word(mark, words.getLast().text() + text));
        } else {
            words.add(new Word(mark, text));
        }
    }
}
