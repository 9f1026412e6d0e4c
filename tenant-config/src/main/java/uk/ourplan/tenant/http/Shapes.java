package uk.ourplan.tenant.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.TypeShape.FieldShape;
import uk.ourplan.tenant.policy.type.SettingType;

/** A setting's type as an editor needs it. */
final class Shapes {

    private Shapes() {}

    static TypeShape of(SettingType type) {
        return switch (type) {
            case SettingType.Truth any -> plain("truth");
            case SettingType.WholeNumber number -> shape("whole_number", number.unit(), List.of(), null, List.of());
            case SettingType.Pence any -> plain("pence");
            case SettingType.Text any -> plain("text");
            case SettingType.Day any -> plain("day");
            case SettingType.Link any -> plain("link");
            case SettingType.Code any -> plain("code");
            case SettingType.Role any -> plain("role");
            case SettingType.OneOf choice -> shape("one_of", null, choice.codes(), null, List.of());
            case SettingType.ListOf list -> shape("list", null, List.of(), of(list.item()), List.of());
            case SettingType.RecordOf record -> shape("record", null, List.of(), null, fields(record));
            case SettingType.Contact any -> shape("record", null, List.of(), null, fields(SettingType.Contact.FIELDS));
            case SettingType.MoneyTable table -> shape("money_table", null, List.of(), null, fields(table.row()));
            case SettingType.EitherOf either ->
                new TypeShape(
                        "either",
                        null,
                        List.of(),
                        null,
                        List.of(),
                        either.alternatives().stream().map(Shapes::of).toList());
            case SettingType.None any -> plain("none");
            case SettingType.Empty any -> plain("empty");
        };
    }

    private static TypeShape plain(String kind) {
        return shape(kind, null, List.of(), null, List.of());
    }

    private static TypeShape shape(
            String kind, @Nullable String unit, List<String> codes, @Nullable TypeShape item, List<FieldShape> fields) {
        return new TypeShape(kind, unit, codes, item, fields, List.of());
    }

    private static List<FieldShape> fields(SettingType.RecordOf record) {
        return record.fields().stream()
                .map(field -> new FieldShape(field.name(), of(field.type()), field.optional()))
                .toList();
    }
}
