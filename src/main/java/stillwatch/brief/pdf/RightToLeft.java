package stillwatch.brief.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Arabic and Hebrew in their order and, where letters join, joined: a PDF holds letters as they stand, from the left. */
final class RightToLeft implements BidiReorderer {
    private static final int JOINED = ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL;

    /** Pages without such letters are laid out without asking for their order. */
    static void into(PdfRendererBuilder builder, String text) {
        if (isIn(text)) {
            builder.useUnicodeBidiSplitter(Runs::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
        }
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(RightToLeft::isRightToLeft);
    }

    private static boolean isRightToLeft(int point) {
        if (point < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** As its letters follow each other from the left, for whoever sets them one by one. */
    static String seen(String text) {
        return isIn(text)
                ? new Bidi(shaped(text, ArabicShaping.LETTERS_SHAPE), Bidi.LEVEL_DEFAULT_LTR)
                        .writeReordered(Bidi.DO_MIRRORING)
                : text;
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how | JOINED).shape(text);
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** A paragraph in runs of one direction. */
    private static final class Runs implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            byte level = direction == RTL ? Bidi.RTL : direction == LTR ? Bidi.LTR : Bidi.LEVEL_DEFAULT_LTR;
            bidi.setPara(paragraph, level, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            byte direction = Bidi.getBaseDirection(paragraph);
            return direction == Bidi.RTL ? RTL : direction == Bidi.LTR ? LTR : NEUTRAL;
        }
    }
}
