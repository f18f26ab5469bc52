package stillwatch.brief.pdf;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import stillwatch.brief.letters.Drawn;
import stillwatch.brief.letters.Letters;

/**
 * Where a line may end. Text with drawn letters is asked by what they say: Thai and Khmer end lines between words, and no blank tells
 * where these are. All other text ends its lines as it did.
 */
final class LineEnds implements FSTextBreaker {
    private final Letters letters;
    private final FSTextBreaker plain =
            new UrlAwareLineBreakIterator(java.text.BreakIterator.getLineInstance(Locale.US));
    private final BreakIterator said = BreakIterator.getLineInstance(Locale.ROOT);
    private PrimitiveIterator.OfInt ends = IntStream.empty().iterator();
    private boolean isPlain = true;

    LineEnds(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void setText(String text) {
        isPlain = text.codePoints().allMatch(point -> letters.at(point) == null);
        if (isPlain) {
            plain.setText(text);
        } else {
            ends = ends(text);
        }
    }

    @Override
    public int next() {
        if (isPlain) {
            return plain.next();
        }
        return ends.hasNext() ? ends.nextInt() : BreakIterator.DONE;
    }

    private PrimitiveIterator.OfInt ends(String text) {
        StringBuilder words = new StringBuilder();
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            places[at] = words.length();
            int point = text.codePointAt(at);
            Drawn drawn = letters.at(point);
            words.append(drawn == null ? Character.toString(point) : drawn.text());
            at += Character.charCount(point);
        }
        places[text.length()] = words.length();
        said.setText(words.toString());
        return IntStream.rangeClosed(1, text.length())
                .filter(at -> places[at] > 0 && said.isBoundary(places[at]))
                .iterator();
    }
}
