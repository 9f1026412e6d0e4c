package uk.ourplan.core.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins Arabic letters, those of Persian and Urdu among them, by the forms that Unicode has for each place in a word: alone,
 * at the end, at the beginning, between.
 */
final class ArabicLetters {

    /** A letter, its form when it stands alone (the others follow it), and whether it joins the next letter too. */
    private static final String TABLE = """
            0621FE80n 0622FE81r 0623FE83r 0624FE85r 0625FE87r 0626FE89d 0627FE8Dr 0628FE8Fd 0629FE93r 062AFE95d
            062BFE99d 062CFE9Dd 062DFEA1d 062EFEA5d 062FFEA9r 0630FEABr 0631FEADr 0632FEAFr 0633FEB1d 0634FEB5d
            0635FEB9d 0636FEBDd 0637FEC1d 0638FEC5d 0639FEC9d 063AFECDd 0641FED1d 0642FED5d 0643FED9d 0644FEDDd
            0645FEE1d 0646FEE5d 0647FEE9d 0648FEEDr 0649FEEFr 064AFEF1d 0679FB66d 067EFB56d 0686FB7Ad 0688FB88r
            0691FB8Cr 0698FB8Ar 06A9FB8Ed 06AFFB92d 06BAFB9Er 06BEFBAAd 06C1FBA6d 06CCFBFCd 06D2FBAEr""";

    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private static final Map<Character, Letter> LETTERS = letters();

    /** An alef after a lam: one sign for both. */
    private static final Map<Character, Character> WITH_LAM =
            Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9', '\u0627', '\uFEFB');

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    private ArabicLetters() {}

    /** The same text, each letter in the form of its place. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            Letter letter = LETTERS.get(here);
            if (letter == null) {
                joined.append(here);
                continue;
            }
            boolean before = joinsNext(text, previous(text, i)) && letter.joins != 'n';
            int next = next(text, i);
            Character ligature = here == LAM && next == i + 1 ? WITH_LAM.get(text.charAt(next)) : null;
            if (ligature != null) {
                joined.append((char) (ligature + (before ? 1 : 0)));
                i = next;
            } else {
                boolean after = letter.joins == 'd' && joinsPrevious(text, next);
                joined.append((char) (letter.alone + (before ? 1 : 0) + (after ? 2 : 0)));
            }
        }
        return joined.toString();
    }

    private static boolean joinsNext(String text, int at) {
        if (at < 0) {
            return false;
        }
        Letter letter = LETTERS.get(text.charAt(at));
        return text.charAt(at) == TATWEEL || (letter != null && letter.joins == 'd');
    }

    private static boolean joinsPrevious(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        Letter letter = LETTERS.get(text.charAt(at));
        return text.charAt(at) == TATWEEL || (letter != null && letter.joins != 'n');
    }

    /** Marks above and below stand between letters and do not part them. */
    private static int previous(String text, int at) {
        int i = at - 1;
        while (i >= 0 && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i--;
        }
        return i;
    }

    private static int next(String text, int at) {
        int i = at + 1;
        while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i++;
        }
        return i;
    }

    private static Map<Character, Letter> letters() {
        Map<Character, Letter> letters = new HashMap<>();
        BETWEEN.splitAsStream(TABLE)
                .forEach(one -> letters.put(
                        (char) Integer.parseInt(one.substring(0, 4), 16),
                        new Letter((char) Integer.parseInt(one.substring(4, 8), 16), one.charAt(8))));
        return Map.copyOf(letters);
    }

    /**
     * How a letter joins.
     *
     * @param joins n not at all, r with the letter before it, d with both
     */
    private record Letter(char alone, char joins) {}
}
