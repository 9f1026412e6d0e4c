package uk.ourplan.tenant.policy.type;

import java.util.stream.Collectors;

/** How a type is told to people. */
public final class TypeWords {

    private TypeWords() {}

    /** Such as {@code a whole number of days or none}. */
    public static String of(SettingType type) {
        return switch (type) {
            case SettingType.Truth any -> "true or false";
            case SettingType.WholeNumber number -> "a whole number of " + number.unit();
            case SettingType.Pence any -> "whole pence";
            case SettingType.Text any -> "text";
            case SettingType.Day any -> "a day";
            case SettingType.Link any -> "a web address";
            case SettingType.Code any -> "a code";
            case SettingType.Role any -> "a role";
            case SettingType.OneOf choice -> "one of " + String.join(", ", choice.codes());
            case SettingType.ListOf list -> "a list, each item " + of(list.item());
            case SettingType.MoneyTable any -> "a table of amounts";
            case SettingType.RecordOf fields ->
                "a record with "
                        + fields.fields().stream().map(SettingType.Field::name).collect(Collectors.joining(", "));
            case SettingType.Contact any -> "a contact";
            case SettingType.EitherOf either ->
                either.alternatives().stream().map(TypeWords::of).collect(Collectors.joining(" or "));
            case SettingType.None any -> "none";
            case SettingType.Empty any -> "null";
        };
    }
}
