package uk.ourplan.core.exchange.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a bare word of YAML means: the words of JSON, and nothing that YAML 1.1 guessed (no is a word, 007 is text). */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final int LONGEST_NUMBER = 24;

    private Scalars() {}

    static Piece bare(String word, int line) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> new Piece.Nothing(line);
            case "true", "True", "TRUE" -> new Piece.Truth(line, true);
            case "false", "False", "FALSE" -> new Piece.Truth(line, false);
            default -> NUMBER.matcher(word).matches() ? digits(word, line) : new Piece.Text(line, word);
        };
    }

    /** A number as it is written; an exponent or very many digits is not worked out, for it may be made to be dear. */
    static Piece.Digits digits(String written, int line) {
        boolean plain = written.length() <= LONGEST_NUMBER && written.indexOf('e') < 0 && written.indexOf('E') < 0;
        return new Piece.Digits(line, plain ? new BigDecimal(written) : null);
    }
}
