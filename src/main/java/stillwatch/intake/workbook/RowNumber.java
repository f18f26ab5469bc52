package stillwatch.intake.workbook;

import stillwatch.intake.reading.Refusal;

/** The number a row says it has: rows come from the top, so it is larger than the one before. */
final class RowNumber {
    private static final long MOST = 1_048_576;

    private RowNumber() {}

    static long of(String written, long before) throws Refusal {
        long number;
        try {
            number = Long.parseLong(written);
        } catch (NumberFormatException e) {
            number = -1;
        }
        if (number <= before || number > MOST) {
            throw new Refusal("Behind row " + before + " the sheet has a row that calls itself \"" + written
                    + "\". The file is damaged; open it in Excel and save it again.");
        }
        return number;
    }
}
