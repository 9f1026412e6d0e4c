package uk.ourplan.core.exchange.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a file as it was written, before anybody asks what it should be; knows the line on which it starts. */
sealed interface Piece {

    int line();

    /** Names with values, in the order of the file; a name may stand there twice. */
    record Fields(int line, List<Entry> entries) implements Piece {

        Optional<Piece> get(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .map(Entry::piece)
                    .findFirst();
        }
    }

    /** One name with its value. */
    record Entry(String name, int line, Piece piece) {}

    /** A list. */
    record Items(int line, List<Piece> pieces) implements Piece {}

    record Text(int line, String text) implements Piece {}

    /** A number; {@code value} is {@code null} where it is written with an exponent or with too many digits. */
    record Digits(int line, @Nullable BigDecimal value) implements Piece {}

    record Truth(int line, boolean value) implements Piece {}

    /** Nothing: null. */
    record Nothing(int line) implements Piece {}

    /** What could not be taken, and was complained about already. */
    record Refused(int line) implements Piece {}

    /** The piece under this name; empty where this is no group of fields or has no such field. */
    default Optional<Piece> at(String name) {
        return this instanceof Fields fields ? fields.get(name) : Optional.empty();
    }

    /** The list under this name, as far as it is one. */
    default List<Piece> list(String name) {
        return at(name).map(Piece::pieces).orElse(List.of());
    }

    default List<Piece> pieces() {
        return this instanceof Items items ? items.pieces() : List.of();
    }

    /** The text under this name, as far as it is one. */
    default Optional<String> text(String name) {
        return at(name).filter(Text.class::isInstance).map(piece -> ((Text) piece).text());
    }

    /** The number under this name, as far as it is one. */
    default Optional<BigDecimal> number(String name) {
        return at(name).filter(Digits.class::isInstance)
                .flatMap(piece -> Optional.ofNullable(((Digits) piece).value()));
    }
}
