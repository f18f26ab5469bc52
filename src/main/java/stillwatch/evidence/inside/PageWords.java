package stillwatch.evidence.inside;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of one page with their places. */
final class PageWords extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private final List<PageText.Word> words = new ArrayList<>();

    PageWords(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
        setLineSeparator("\n");
        setWordSeparator(" ");
    }

    PageText of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return new PageText(text.toString(), List.copyOf(words));
    }

    @Override
    protected void writeString(String run, List<TextPosition> letters) {
        int from = text.length();
        text.append(run);
        if (fits(run, letters)) {
            split(from, letters);
        } else if (!letters.isEmpty()) {
            words.add(placed(from, text.length(), letters));
        }
    }

    /** Where letters were joined or turned around to be read, they can no longer be told apart by place. */
    private static boolean fits(String run, List<TextPosition> letters) {
        StringBuilder written = new StringBuilder();
        letters.forEach(letter -> written.append(letter.getUnicode()));
        return run.contentEquals(written);
    }

    private void split(int from, List<TextPosition> letters) {
        int at = from;
        int begin = from;
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            int next = at + letter.getUnicode().length();
            if (letter.getUnicode().isBlank()) {
                end(begin, at, word);
                begin = next;
            } else {
                word.add(letter);
            }
            at = next;
        }
        end(begin, at, word);
    }

    private void end(int from, int to, List<TextPosition> word) {
        if (!word.isEmpty()) {
            words.add(placed(from, to, word));
            word.clear();
        }
    }

    private PageText.Word placed(int from, int to, List<TextPosition> letters) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition letter : letters) {
            double height = Math.max(letter.getHeight(), letter.getFontSizeInPt() * 0.7);
            left = Math.min(left, letter.getX());
            right = Math.max(right, letter.getX() + letter.getWidth());
            top = Math.min(top, letter.getY() - height);
            bottom = Math.max(bottom, letter.getY() + height * 0.3);
        }
        return new PageText.Word(from, to, left, top, right - left, bottom - top);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }
}
