package stillwatch.claims.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stillwatch.intake.delimited.BadBytes;
import stillwatch.intake.delimited.DialectGuess;
import stillwatch.intake.delimited.Encoding;
import stillwatch.intake.delimited.EncodingGuess;
import stillwatch.intake.delimited.RowScanner;
import stillwatch.intake.delimited.Trouble;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Source;

/** A table of claims: its first row names the columns, which have to be ours. */
final class ClaimTable {
    private final String fileName;
    private final ClaimSubject subject;
    private final ClaimRows into;

    ClaimTable(String fileName, ClaimSubject subject, ClaimRows into) {
        this.fileName = fileName;
        this.subject = subject;
        this.into = into;
    }

    private record InMemory(String fileName, byte[] bytes) implements Source {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    void read(byte[] bytes) throws Refusal {
        Encoding encoding = EncodingGuess.of(bytes);
        try {
            var dialect = DialectGuess.of(bytes, true, encoding).dialect();
            try (RowScanner scanner = new RowScanner(new InMemory(fileName, bytes), encoding, dialect, at -> {})) {
                read(scanner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(RowScanner scanner) throws IOException, Refusal {
        if (!scanner.next()) {
            throw new Refusal("There is nothing in " + fileName + ".");
        }
        List<String> header = header(scanner);
        while (scanner.next()) {
            row(scanner, header);
        }
    }

    private List<String> header(RowScanner scanner) throws Refusal {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < scanner.width(); i++) {
            header.add(column(cell(scanner, i)));
        }
        if (header.stream().distinct().count() < header.size()) {
            throw new Refusal(fileName + ", line " + scanner.line() + ": a column is named twice.");
        }
        return header;
    }

    private static String cell(RowScanner scanner, int index) throws Refusal {
        try {
            return scanner.cell(index);
        } catch (BadBytes e) {
            throw new Refusal("line " + scanner.line() + ": " + e.getMessage(), e);
        }
    }

    /** "said by" and "Said_By" are {@code saidBy}. */
    private String column(String name) throws Refusal {
        String folded = folded(name);
        for (String known : subject.columns()) {
            if (folded(known).equals(folded)) {
                return known;
            }
        }
        throw new Refusal(fileName + ": there is no column \"" + name + "\" for " + subject.word() + "; there are "
                + String.join(", ", subject.columns()) + ".");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private void row(RowScanner scanner, List<String> header) throws Refusal {
        Trouble trouble = scanner.trouble();
        String raw = scanner.rejected(null, "").raw();
        if (trouble != null || scanner.width() > header.size()) {
            String reason = trouble == null ? "the row has more cells than there are columns" : trouble.reason();
            into.bad(scanner.line(), "", reason, raw);
            return;
        }
        into.rows().add(new ClaimRow(subject, scanner.line(), cells(scanner, header), raw));
    }

    private static Map<String, String> cells(RowScanner scanner, List<String> header) throws Refusal {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < scanner.width(); i++) {
            cells.put(header.get(i), unguarded(cell(scanner, i)));
        }
        return cells;
    }

    /** An apostrophe keeps a spreadsheet from taking a cell for a formula. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
    }
}
