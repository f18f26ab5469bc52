package stillwatch.roster;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A text for each row, kept as its number; none is -1. */
final class TextValues implements Values {
    private final Column column;
    private final Texts texts;
    private final int[] numbers;
    private int[] ranks = {};

    private TextValues(Column column, Texts texts, int[] numbers) {
        this.column = column;
        this.texts = texts;
        this.numbers = numbers;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(int row) {
        return numbers[row] < 0 ? "" : texts.get(numbers[row]);
    }

    @Override
    public boolean defined(int row) {
        return numbers[row] >= 0;
    }

    @Override
    public synchronized int[] ranks() {
        if (ranks.length != numbers.length) {
            int[] ofTexts = texts.ranks();
            int[] made = new int[numbers.length];
            for (int row = 0; row < made.length; row++) {
                made[row] = numbers[row] < 0 ? UNDEFINED : ofTexts[numbers[row]];
            }
            ranks = made;
        }
        return ranks;
    }

    @Override
    public IntPredicate matching(Match match) {
        BitSet found = texts.matching(match);
        return found.isEmpty() ? NEVER : row -> numbers[row] >= 0 && found.get(numbers[row]);
    }

    @Override
    public List<String> common(Match match, int limit) {
        return texts.mostUsed(texts.matching(match), IntStream.of(numbers), limit);
    }

    @Override
    public long weight() {
        return texts.weight() + 4L * numbers.length;
    }

    /** Filled in any order; what is set last counts. */
    static final class Builder {
        private final TextsBuilder texts = new TextsBuilder();
        private final int[] numbers;
        private int used;

        Builder(int rows) {
            numbers = Ranks.filled(rows, -1);
        }

        void set(int row, String text) {
            used += numbers[row] < 0 ? 1 : 0;
            numbers[row] = texts.number(text);
        }

        /** How many rows have one. */
        int used() {
            return used;
        }

        TextValues values(Column column) {
            return new TextValues(column, texts.texts(), numbers);
        }
    }
}
