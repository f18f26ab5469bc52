package stillwatch.roster;

import java.util.Locale;

/** A count for each row. */
final class NumberValues implements Values {
    private final Column column;
    private final long[] numbers;
    private int[] ranks = {};

    NumberValues(Column column, long[] numbers) {
        this.column = column;
        this.numbers = numbers;
    }

    long at(int row) {
        return numbers[row];
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public String cell(int row) {
        return String.format(Locale.ROOT, "%,d", numbers[row]);
    }

    @Override
    public String whole(int row) {
        return Long.toString(numbers[row]);
    }

    @Override
    public boolean defined(int row) {
        return numbers[row] > 0;
    }

    @Override
    public synchronized int[] ranks() {
        if (ranks.length != numbers.length) {
            ranks = Ranks.of(numbers, row -> true);
        }
        return ranks;
    }

    @Override
    public long weight() {
        return 8L * numbers.length;
    }
}
