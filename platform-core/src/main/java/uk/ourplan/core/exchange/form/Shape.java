package uk.ourplan.core.exchange.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place in the form may hold. */
sealed interface Shape {

    /** Fields by name, each known beforehand. */
    record Group(Class<?> type, List<Field> fields) implements Shape {

        Optional<Field> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** As many of these as there are. */
    record ListOf(Shape of) implements Shape {}

    /** Values under names that the writer chooses. */
    record Named(Shape of) implements Shape {}

    /** One of these words and no other. */
    record OneOf(List<String> words) implements Shape {}

    /** Words, at most so many characters. */
    record Words(int most) implements Shape {}

    /** A whole number from nought. */
    record Whole() implements Shape {}

    /** A number from nought with at most four decimals. */
    record Decimal() implements Shape {}

    record YesOrNo() implements Shape {}

    /** A day, such as 2026-11-20. */
    record Day() implements Shape {}

    /** Ten digits that check. */
    record NhsDigits() implements Shape {}

    /** Whatever the writer likes; it is not kept. */
    record Anything() implements Shape {}

    /** One field of a group. */
    record Field(
            String name,
            Presence presence,
            Shape shape,
            @Nullable Kind names,
            @Nullable Kind refersTo,
            boolean onlyIfItLooksLikeOne) {}

    /** Whether a field has to be there, and with a value. */
    enum Presence {
        NEEDED,
        MAY_BE_NULL,
        MAY_BE_LEFT_OUT
    }

    /** What has an identifier that others refer to, such as N2. */
    enum Kind {
        P("people", "somebody"),
        O("outcomes_wanted", "an outcome"),
        N("needs", "a need"),
        R("risks.items", "a risk"),
        S("services", "a line of support"),
        E("equipment", "an item of equipment");

        private final String list;
        private final String what;

        Kind(String list, String what) {
            this.list = list;
            this.what = what;
        }

        String list() {
            return list;
        }

        String what() {
            return what;
        }

        boolean looksLikeOne(String text) {
            return text.matches(name() + "[0-9]{1,4}");
        }
    }
}
