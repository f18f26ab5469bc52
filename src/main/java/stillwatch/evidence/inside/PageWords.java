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
    protected void writeString(String word, List<TextPosition> letters) {
        int from = text.length();
        text.append(word);
        if (!letters.isEmpty()) {
            words.add(placed(from, letters));
        }
    }

    private PageText.Word placed(int from, List<TextPosition> letters) {
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
        return new PageText.Word(from, text.length(), left, top, right - left, bottom - top);
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
