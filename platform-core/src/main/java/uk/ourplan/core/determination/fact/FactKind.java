package uk.ourplan.core.determination.fact;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;
import uk.ourplan.language.money.Money;

/** The kinds of facts there are, and how each is read from plain JSON: strictly, with a sentence where it cannot be. */
public sealed interface FactKind {

    /** Reads a value that was sent; a mistake is noted under the name and gives {@code null}. */
    @Nullable
    Object read(String at, @Nullable Object sent, Mistakes mistakes);

    /** What is sent, in words. */
    String words();

    /** The codes that are known; none for most kinds. */
    default List<String> codes() {
        return List.of();
    }

    /** Whether null is an answer. */
    default boolean mayBeNull() {
        return false;
    }

    /** true or false. */
    record YesNo() implements FactKind {
        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            return sent instanceof Boolean ? sent : mistakes.none(at, "Send true or false.");
        }

        @Override
        public String words() {
            return "true or false";
        }
    }

    /** An amount of money. */
    record Pence() implements FactKind {

        /** A hundred thousand million pounds; sums of a thousand such lines over a year still fit. */
        private static final long MOST = 10_000_000_000_000L;

        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            return switch (sent) {
                case Integer pence -> money(at, pence, mistakes);
                case Long pence -> money(at, pence, mistakes);
                case BigInteger _ -> mistakes.none(at, "Send whole pence from 0 to " + MOST + ".");
                case null, default -> mistakes.none(at, "Send a whole number of pence, such as 31250 for £312.50.");
            };
        }

        private static @Nullable Object money(String at, long pence, Mistakes mistakes) {
            return pence < 0 || pence > MOST
                    ? mistakes.none(at, "Send whole pence from 0 to " + MOST + ".")
                    : new Money(pence);
        }

        @Override
        public String words() {
            return "whole pence";
        }
    }

    /** A day of the calendar. */
    record Day() implements FactKind {

        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            LocalDate day = sent instanceof String text ? of(text) : null;
            return day == null ? mistakes.none(at, "Send a day of the calendar as 2026-11-21.") : day;
        }

        /** The day of this text, {@code null} where it is none. */
        public static @Nullable LocalDate of(String text) {
            try {
                return FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }

        @Override
        public String words() {
            return "a day as 2026-11-21";
        }
    }

    /** Words of the sender's own. */
    record Text() implements FactKind {

        private static final int LONGEST = 200;

        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            return sent instanceof String text && !text.isBlank() && text.length() <= LONGEST
                    ? text
                    : mistakes.none(at, "Send text of 1 to " + LONGEST + " characters.");
        }

        @Override
        public String words() {
            return "text";
        }
    }

    /** One of a few codes. */
    record Code(Map<String, Object> byCode) implements FactKind {
        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            Object known = sent instanceof String code ? byCode.get(code) : null;
            return known == null ? mistakes.none(at, "Send one of " + String.join(", ", codes()) + ".") : known;
        }

        @Override
        public String words() {
            return "one code";
        }

        @Override
        public List<String> codes() {
            return List.copyOf(byCode.keySet());
        }
    }

    /** Several of a kind, each counted once; may be empty. */
    record Several(FactKind each) implements FactKind {
        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            if (!(sent instanceof List<?> list)) {
                return mistakes.none(at, "Send a list, which may be empty.");
            }
            Set<Object> several = new LinkedHashSet<>();
            for (int i = 0; i < list.size(); i++) {
                Object read = each.read(at + "[" + i + "]", list.get(i), mistakes);
                if (read != null) {
                    several.add(read);
                }
            }
            return several;
        }

        @Override
        public String words() {
            return each instanceof Code ? "a list of codes" : "a list of texts";
        }

        @Override
        public List<String> codes() {
            return each.codes();
        }
    }

    /** A fact that may be answered with none. */
    record OrNone(FactKind kind) implements FactKind {
        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            Object read = sent == null ? null : kind.read(at, sent, mistakes);
            return sent != null && read == null ? null : new Given<>(read);
        }

        @Override
        public String words() {
            return kind.words() + ", or null";
        }

        @Override
        public List<String> codes() {
            return kind.codes();
        }

        @Override
        public boolean mayBeNull() {
            return true;
        }
    }

    /** A code for each of several codes; those left out are open. */
    record CodeByCode(Code keys, Code values) implements FactKind {
        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            if (!(sent instanceof Map<?, ?> map)) {
                return mistakes.none(at, "Send an object with a code for each of " + String.join(", ", codes()) + ".");
            }
            Map<Object, Object> read = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                Object known = keys.byCode().get(key);
                Object answer = values.read(at + "." + key, value, new Mistakes());
                if (known == null) {
                    mistakes.add(
                            at + "." + key, "This is not asked here. Known are " + String.join(", ", codes()) + ".");
                } else if (answer == null) {
                    values.read(at + "." + key, value, mistakes);
                } else {
                    read.put(known, answer);
                }
            });
            return read;
        }

        @Override
        public String words() {
            return "an object of codes, each " + String.join(", ", values.codes());
        }

        @Override
        public List<String> codes() {
            return keys.codes();
        }
    }

    /** Rows of a record, each of them complete. */
    record Rows(FactSheet<?> each) implements FactKind {

        private static final int MOST = 1000;

        @Override
        public @Nullable Object read(String at, @Nullable Object sent, Mistakes mistakes) {
            if (!(sent instanceof List<?> list) || list.size() > MOST) {
                return mistakes.none(at, "Send a list of at most " + MOST + " rows, which may be empty.");
            }
            List<Object> rows = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object row = each.readWhole(at + "[" + i + "]", list.get(i), mistakes);
                if (row != null) {
                    rows.add(row);
                }
            }
            return rows;
        }

        @Override
        public String words() {
            return "a list of rows";
        }
    }
}
