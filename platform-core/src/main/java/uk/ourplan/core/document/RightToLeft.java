package uk.ourplan.core.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.Normalizer;

/**
 * Sets text that is read from right to left on paper: cut into runs by the JDK's own Unicode algorithm, turned round for a page
 * that is filled from the left, brackets mirrored, Arabic letters joined.
 *
 * @see "docs/decisions/0008-the-plan-on-paper.md"
 */
final class RightToLeft {

    private static final String OPENING = "()[]{}<>«»";
    private static final String CLOSING = ")(][}{><»«";

    private RightToLeft() {}

    static BidiSplitter splitter() {
        return new Runs();
    }

    static BidiReorderer order() {
        return new Order();
    }

    /** As it is seen from left to right; marks stay behind the letter that bears them. */
    static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            String cluster = text.substring(start, end);
            int mirrored = OPENING.indexOf(cluster);
            turned.append(cluster.length() == 1 && mirrored >= 0 ? CLOSING.substring(mirrored, mirrored + 1) : cluster);
            end = start;
        }
        return turned.toString();
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static final class Order implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            return turned(ArabicLetters.joined(text));
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        /** For a font that lacks the joined letter. */
        @Override
        public String deshapeText(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }

    private static final class Runs implements BidiSplitter {

        private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = paragraph.getRunStart(run);
            return new BidiTextRun(
                    start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        /** That of the first letter that has one. */
        @Override
        public byte getBaseDirection(String text) {
            return text.codePoints()
                    .map(Character::getDirectionality)
                    .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .mapToObj(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                    .findFirst()
                    .orElse(NEUTRAL);
        }
    }
}
