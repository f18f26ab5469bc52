package stillwatch.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import stillwatch.search.analysis.WordCursor;

/** Gives Lucene the words of a few texts, with a gap between them that no phrase spans. */
final class WordStream extends TokenStream {
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final WordCursor cursor = new WordCursor();
    private List<String> texts = List.of();
    private Iterator<String> left = texts.iterator();
    private int gap;

    void over(List<String> newTexts) {
        texts = newTexts;
    }

    @Override
    public void reset() {
        left = texts.iterator();
        cursor.over("");
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        while (!cursor.next()) {
            if (!left.hasNext()) {
                return false;
            }
            cursor.over(left.next());
            gap = GAP;
        }
        term.copyBuffer(cursor.chars(), 0, cursor.length());
        step.setPositionIncrement(cursor.shape() == WordCursor.Shape.EXACT ? 0 : 1 + gap);
        gap = 0;
        return true;
    }
}
