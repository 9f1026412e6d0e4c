package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.type.SettingType;
import uk.ourplan.tenant.policy.type.TypeCheck;

/** A setting's value as a policy officer would say it. */
public final class InWords {

    private static final int LONGEST_QUOTE = 120;
    private static final String LIMIT = " limit";

    private InWords() {}

    /** Such as {@code 14 days}, {@code £750} or {@code team manager: £750 weekly limit, no one off limit}. */
    public static String of(SettingType type, @Nullable Object value) {
        if (value == null && !(type instanceof SettingType.EitherOf) && !(type instanceof SettingType.Empty)) {
            return "not decided";
        }
        if (!fits(type, value)) {
            return quoted(String.valueOf(value));
        }
        return switch (type) {
            case SettingType.Truth any -> Boolean.TRUE.equals(value) ? "yes" : "no";
            case SettingType.WholeNumber number -> counted((Long) Objects.requireNonNull(value), number.unit());
            case SettingType.Pence any -> pounds((Long) Objects.requireNonNull(value));
            case SettingType.Day any -> Days.inWords(LocalDate.parse((String) Objects.requireNonNull(value)));
            case SettingType.Text any -> quoted((String) Objects.requireNonNull(value));
            case SettingType.Link any -> (String) Objects.requireNonNull(value);
            case SettingType.Code any -> spoken((String) Objects.requireNonNull(value));
            case SettingType.Role any -> spoken((String) Objects.requireNonNull(value));
            case SettingType.OneOf any -> spoken((String) Objects.requireNonNull(value));
            case SettingType.ListOf list -> list(list.item(), (List<?>) Objects.requireNonNull(value));
            case SettingType.MoneyTable table -> list(table.row(), (List<?>) Objects.requireNonNull(value));
            case SettingType.RecordOf record -> record(record, (Map<?, ?>) Objects.requireNonNull(value));
            case SettingType.Contact any ->
                ((Map<?, ?>) Objects.requireNonNull(value))
                        .values().stream().map(String::valueOf).collect(Collectors.joining(", "));
            case SettingType.EitherOf either -> of(alternative(either, value), value);
            case SettingType.None any -> "none";
            case SettingType.Empty any -> "no limit";
        };
    }

    /** Which of the possibilities the value takes; the first where it takes none. */
    static SettingType alternative(SettingType.EitherOf either, @Nullable Object value) {
        return either.alternatives().stream()
                .filter(one -> fits(one, value))
                .findFirst()
                .orElse(either.alternatives().getFirst());
    }

    static boolean fits(SettingType type, @Nullable Object value) {
        return TypeCheck.faults("", type, value).isEmpty();
    }

    /** Pounds without pence where there are none: £750, £1,204.50. */
    static String pounds(long pence) {
        String text = new Money(pence).toString();
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** A code or the name of a field as words. */
    static String spoken(String code) {
        return code.replace('_', ' ');
    }

    static String quoted(String text) {
        String short_ = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "“" + short_.strip() + "”";
    }

    /** How a field is called beside its value: {@code weekly_pence} that may be without limit is the weekly limit. */
    static String field(SettingType.Field field) {
        String name = field.name();
        boolean limit = field.type() instanceof SettingType.EitherOf either
                && either.alternatives().contains(new SettingType.Empty());
        if (name.equals("pence")) {
            return "amount";
        }
        if (name.equals("over_pence")) {
            return "line above which there is a charge";
        }
        String words = spoken(name.endsWith("_pence") ? name.substring(0, name.length() - "_pence".length()) : name);
        return limit ? words + LIMIT : words;
    }

    private static String counted(long number, String unit) {
        boolean one = number == 1 && unit.endsWith("s");
        return number + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static String list(SettingType item, List<?> list) {
        if (list.isEmpty()) {
            return "nothing listed";
        }
        String between = item instanceof SettingType.RecordOf || item instanceof SettingType.Contact ? "; " : ", ";
        return list.stream().map(each -> of(item, each)).collect(Collectors.joining(between));
    }

    private static String record(SettingType.RecordOf type, Map<?, ?> map) {
        List<String> parts = new ArrayList<>();
        for (SettingType.Field field : type.fields()) {
            if (map.containsKey(field.name())) {
                Object value = map.get(field.name());
                String name = field(field);
                parts.add(value == null && name.endsWith(LIMIT) ? "no " + name : name + " " + of(field.type(), value));
            }
        }
        return parts.isEmpty() ? "nothing set" : String.join(", ", parts);
    }
}
