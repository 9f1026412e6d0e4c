package uk.ourplan.core.exchange.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.ourplan.language.person.NhsNumber;

/** Holds single values against the form. What is wrong is said without repeating the value, which may be somebody's secret. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(10_000_000_000L);
    private static final BigDecimal MOST_DECIMAL = BigDecimal.valueOf(100_000);
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_NAME = 100;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /**
     * Controls other than tab and line breaks, what turns the rest of a line round so that it reads as something else, halves
     * of characters, and what Unicode keeps for no character.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private final Mistakes mistakes;

    Values(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<String> words(Piece piece, Shape.Words shape, String at) {
        if (!(piece instanceof Piece.Text text)) {
            mistakes.add(
                    at,
                    piece.line(),
                    piece instanceof Piece.Digits || piece instanceof Piece.Truth
                            ? "text is needed here. Put it in quotes."
                            : "text is needed here.");
            return Optional.empty();
        }
        String words = text.text();
        if (words.isBlank()) {
            mistakes.add(at, piece.line(), "this text is blank. Write something, or null where the form allows it.");
            return Optional.empty();
        }
        if (words.codePointCount(0, words.length()) > shape.most()) {
            mistakes.add(at, piece.line(), "this text is longer than " + shape.most() + " characters. Shorten it.");
            return Optional.empty();
        }
        if (UNFIT.matcher(words).find()) {
            mistakes.add(at, piece.line(), "there is a character in this text that cannot be printed. Take it out.");
            return Optional.empty();
        }
        return Optional.of(words);
    }

    void name(String name, int line, String at) {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || UNFIT.matcher(name).find()) {
            mistakes.add(at, line, "a name has 1 to " + LONGEST_NAME + " characters that can be printed.");
        }
    }

    JsonNode oneOf(Piece piece, Shape.OneOf shape, String at) {
        if (piece instanceof Piece.Text text && shape.words().contains(text.text())) {
            return JSON.stringNode(text.text());
        }
        mistakes.add(at, piece.line(), "one of these words is needed: " + String.join(", ", shape.words()) + ".");
        return JSON.nullNode();
    }

    JsonNode whole(Piece piece, String at) {
        if (piece instanceof Piece.Digits digits
                && digits.value() != null
                && digits.value().scale() <= 0) {
            if (within(digits.value(), MOST_WHOLE)) {
                return JSON.numberNode(digits.value().longValueExact());
            }
            mistakes.add(at, piece.line(), "this number is below nought or beyond " + MOST_WHOLE + ". Correct it.");
        } else {
            mistakes.add(
                    at,
                    piece.line(),
                    "a whole number is needed here, without quotes or a decimal point; money is in pence.");
        }
        return JSON.nullNode();
    }

    JsonNode decimal(Piece piece, String at) {
        if (piece instanceof Piece.Digits digits && digits.value() != null) {
            if (within(digits.value(), MOST_DECIMAL) && digits.value().scale() <= MOST_DECIMALS) {
                return JSON.numberNode(digits.value());
            }
            mistakes.add(
                    at,
                    piece.line(),
                    "a number from 0 to " + MOST_DECIMAL + " with at most " + MOST_DECIMALS
                            + " decimals is needed here.");
        } else {
            mistakes.add(at, piece.line(), "a number is needed here, without quotes.");
        }
        return JSON.nullNode();
    }

    private static boolean within(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }

    JsonNode yesOrNo(Piece piece, String at) {
        if (piece instanceof Piece.Truth truth) {
            return JSON.booleanNode(truth.value());
        }
        mistakes.add(at, piece.line(), "true or false is needed here, without quotes.");
        return JSON.nullNode();
    }

    JsonNode day(Piece piece, String at) {
        if (piece instanceof Piece.Text text && DAY.matcher(text.text()).matches()) {
            try {
                LocalDate day = LocalDate.parse(text.text());
                if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                    return JSON.stringNode(text.text());
                }
                mistakes.add(at, piece.line(), "a day from " + EARLIEST + " to " + LATEST + " is needed here.");
            } catch (DateTimeException noSuchDay) {
                mistakes.add(at, piece.line(), "the calendar has no such day. Correct it.");
            }
        } else {
            mistakes.add(at, piece.line(), "a day is needed here, written as 2026-11-20.");
        }
        return JSON.nullNode();
    }

    JsonNode nhsNumber(Piece piece, String at) {
        if (piece instanceof Piece.Text text && NhsNumber.holds(text.text().replace(" ", ""))) {
            return JSON.stringNode(text.text().replace(" ", ""));
        }
        mistakes.add(
                at,
                piece.line(),
                piece instanceof Piece.Text
                        ? "an NHS number has ten digits and the last one checks the others; this one does not hold. Copy it again."
                        : "an NHS number is ten digits in quotes.");
        return JSON.nullNode();
    }
}
