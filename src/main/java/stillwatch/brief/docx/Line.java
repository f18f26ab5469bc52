package stillwatch.brief.docx;

import java.util.List;
import stillwatch.brief.html.Markup;
import stillwatch.brief.outline.Standing;

/** What stands in one paragraph: runs of text, each in one script, and links to places in the same document. */
final class Line {
    private final Markup runs = Markup.plain();
    private final Places places;
    private boolean begun;
    private boolean rightToLeft;

    Line(Places places) {
        this.places = places;
    }

    Markup runs() {
        return runs;
    }

    /** As its first letter that runs either way does. */
    boolean rightToLeft() {
        return rightToLeft;
    }

    Line text(String text) {
        return styled("", text);
    }

    Line strong(String text) {
        return styled("Strong", text);
    }

    Line styled(String style, String text) {
        if (!begun) {
            lookForDirection(text);
        }
        int from = 0;
        Script script = Script.WESTERN;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Script next = Script.of(text.codePointAt(at), script);
            if (next != script && at > from) {
                int end = script.rightToLeft() ? beforeSigns(text, from, at) : at;
                run(style, script, text.substring(from, end));
                from = end;
            }
            script = next;
        }
        run(style, script, text.substring(from));
        return this;
    }

    /** Blanks and signs behind what runs from right to left belong to what comes next. */
    private static int beforeSigns(String text, int from, int end) {
        int at = end;
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 0x300) {
            at--;
        }
        return at;
    }

    private void lookForDirection(String text) {
        int first = text.codePoints().filter(Line::isDirected).findFirst().orElse(0);
        begun = first != 0;
        rightToLeft = first != 0 && Character.getDirectionality(first) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDirected(int point) {
        byte way = Character.getDirectionality(point);
        return way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void run(String style, Script script, String text) {
        if (text.isEmpty()) {
            return;
        }
        runs.open("w:r");
        if (!style.isEmpty() || script != Script.WESTERN) {
            properties(style, script);
        }
        runs.element("w:t", text, "xml:space", "preserve").close();
    }

    private void properties(String style, Script script) {
        runs.open("w:rPr");
        if (!style.isEmpty()) {
            runs.empty("w:rStyle", "w:val", style);
        }
        if (script.eastern()) {
            runs.empty("w:rFonts", "w:eastAsia", script.font(), "w:hint", "eastAsia");
            runs.empty("w:lang", "w:eastAsia", script.language());
        } else if (script.rightToLeft()) {
            runs.empty("w:rtl").empty("w:lang", "w:bidi", script.language());
        }
        runs.close();
    }

    /** The word a claim stands under, with the mark that needs no colour. */
    Line chip(Standing standing) {
        String word = standing.tone().word();
        String style = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return styled(style, "\u00a0" + standing.mark() + "\u00a0" + standing.word() + "\u00a0");
    }

    Line claims(List<Integer> numbers) {
        for (int number : numbers) {
            text(" ").to(Places.claim(number), "[" + number + "]");
        }
        return this;
    }

    /** Nothing for none. */
    Line exhibit(int number) {
        return number == 0 ? this : text(" ").to(Places.exhibit(number), "Ex.\u00a0" + number);
    }

    /** A link where there is such a place, else the words alone. */
    Line to(String place, String words) {
        if (!places.has(place)) {
            return text(words);
        }
        runs.open("w:hyperlink", "w:anchor", place, "w:history", "1");
        styled("Cite", words);
        runs.close();
        return this;
    }
}
