package stillwatch.intake.format.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import stillwatch.intake.delimited.DialectGuess;
import stillwatch.intake.delimited.Encoding;
import stillwatch.intake.delimited.EncodingGuess;
import stillwatch.intake.delimited.RowScanner;
import stillwatch.intake.reading.Mapping;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Sample;
import stillwatch.intake.reading.Settings;
import stillwatch.intake.reading.Source;
import stillwatch.intake.table.FirstRow;

/** A text table that has been looked at: its encoding, its dialect, its first rows. */
record TextTable(
        Source source, Encoding encoding, Mapping.Dialect dialect, List<FirstRow> firstRows, List<String> notices) {

    private static byte[] head(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(Sample.LENGTH);
        }
    }

    static TextTable of(Source source, Settings settings) throws IOException, Refusal {
        byte[] head = head(source);
        Mapping mapping = settings.mapping();
        Mapping.Dialect given = mapping == null ? null : mapping.dialect();
        if (given == null) {
            Encoding encoding = EncodingGuess.of(source);
            DialectGuess guess = DialectGuess.of(head, head.length == source.size(), encoding);
            return looked(source, encoding, guess.dialect(), notices(encoding, guess.dialect()));
        }
        return looked(source, Encoding.named(given.encoding(), head), given, List.of());
    }

    DelimitedRows rows(LongConsumer position) throws IOException {
        return new DelimitedRows(new RowScanner(source, encoding, dialect, position));
    }

    private static TextTable looked(Source source, Encoding encoding, Mapping.Dialect dialect, List<String> notices)
            throws IOException {
        List<FirstRow> first = new ArrayList<>();
        TextTable table = new TextTable(source, encoding, dialect, first, notices);
        try (DelimitedRows rows = table.rows(position -> {})) {
            for (int i = 0; i < FirstRow.COUNT && rows.next(); i++) {
                if (rows.problem() == null) {
                    first.add(new FirstRow(
                            rows.line(), List.copyOf(Arrays.asList(rows.cells()).subList(0, rows.width()))));
                }
            }
        }
        return table;
    }

    private static List<String> notices(Encoding encoding, Mapping.Dialect dialect) {
        List<String> notices = new ArrayList<>();
        if (encoding.guessed()) {
            notices.add("the text is taken for " + encoding.name() + ": " + encoding.reason());
        }
        notices.add(String.format(
                Locale.ROOT,
                "cells are taken to be separated by %s and quoted with %s, encoding %s",
                spoken(dialect.delimiter()),
                dialect.quote().isEmpty() ? "nothing" : dialect.quote(),
                encoding.name()));
        return notices;
    }

    private static String spoken(String delimiter) {
        return switch (delimiter) {
            case "\t" -> "a tab";
            case "," -> "a comma";
            case ";" -> "a semicolon";
            default ->
                delimiter.charAt(0) < ' '
                        ? String.format(Locale.ROOT, "the control character U+%04X", (int) delimiter.charAt(0))
                        : delimiter;
        };
    }
}
