package uk.ourplan.tenant.policy.type;

import java.util.List;

/**
 * The type of a council setting. Values are plain JSON: text, whole number ({@code Long}), truth value, list, map with
 * text keys, or {@code null}.
 *
 * @see TypeGrammar the words in which the catalogue writes a type
 */
public sealed interface SettingType {

    /** Yes or no. */
    record Truth() implements SettingType {}

    /** A whole number of something, such as days or percent. */
    record WholeNumber(String unit) implements SettingType {}

    /** Money in whole pence, never below nought. */
    record Pence() implements SettingType {}

    /** Words for people to read; never blank. */
    record Text() implements SettingType {}

    /** A day of the calendar, written 2026-04-06. */
    record Day() implements SettingType {}

    /** A web address that begins with https. */
    record Link() implements SettingType {}

    /** A name that machines compare: lower case words joined by underscores. */
    record Code() implements SettingType {}

    /** A role of the council's own, written as a code. */
    record Role() implements SettingType {}

    /** One of a fixed list of codes. */
    record OneOf(List<String> codes) implements SettingType {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** Any number of the same, in order. */
    record ListOf(SettingType item) implements SettingType {}

    /** Named fields. */
    record RecordOf(List<Field> fields) implements SettingType {
        public RecordOf {
            fields = List.copyOf(fields);
        }
    }

    /** Whom to turn to: a name and the ways to reach them. */
    record Contact() implements SettingType {

        /** The fields of which a contact is made; only the name is needed. */
        public static final RecordOf FIELDS = new RecordOf(List.of(
                new Field("name", new Text(), false),
                new Field("telephone", new Text(), true),
                new Field("email", new Text(), true),
                new Field("address", new Text(), true),
                new Field("web", new Link(), true),
                new Field("hours", new Text(), true)));
    }

    /** Rows of amounts, where no amount means no limit. */
    record MoneyTable(RecordOf row) implements SettingType {}

    /** Any of these, tried in order. */
    record EitherOf(List<SettingType> alternatives) implements SettingType {
        public EitherOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The word none: the council has decided that there is none. */
    record None() implements SettingType {}

    /** Left empty on purpose: no limit. */
    record Empty() implements SettingType {}

    /** A named field of a record; one that may be left out is optional. */
    record Field(String name, SettingType type, boolean optional) {}
}
