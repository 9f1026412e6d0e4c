package uk.ourplan.tenant.policy.type;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.SettingType.Code;
import uk.ourplan.tenant.policy.type.SettingType.Contact;
import uk.ourplan.tenant.policy.type.SettingType.Day;
import uk.ourplan.tenant.policy.type.SettingType.EitherOf;
import uk.ourplan.tenant.policy.type.SettingType.Empty;
import uk.ourplan.tenant.policy.type.SettingType.Field;
import uk.ourplan.tenant.policy.type.SettingType.Link;
import uk.ourplan.tenant.policy.type.SettingType.ListOf;
import uk.ourplan.tenant.policy.type.SettingType.MoneyTable;
import uk.ourplan.tenant.policy.type.SettingType.None;
import uk.ourplan.tenant.policy.type.SettingType.OneOf;
import uk.ourplan.tenant.policy.type.SettingType.Pence;
import uk.ourplan.tenant.policy.type.SettingType.RecordOf;
import uk.ourplan.tenant.policy.type.SettingType.Role;
import uk.ourplan.tenant.policy.type.SettingType.Text;
import uk.ourplan.tenant.policy.type.SettingType.Truth;
import uk.ourplan.tenant.policy.type.SettingType.WholeNumber;

/** Whether a plain value is of a type; every fault with its place, all of them at once. */
public final class TypeCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_ITEMS = 1_000;
    private static final long LARGEST_NUMBER = 1_000_000;
    /** A thousand million pounds, so that a year's sum never overflows. */
    private static final long MOST_PENCE = 100_000_000_000L;

    private final List<Fault> faults = new ArrayList<>();

    private TypeCheck() {}

    /**
     * The faults of the value, none when it is of the type.
     *
     * @param at the setting's key, with which each place begins
     * @param value in the form of {@link Plain}
     */
    public static List<Fault> faults(String at, SettingType type, @Nullable Object value) {
        TypeCheck check = new TypeCheck();
        check.check(at, type, value);
        return List.copyOf(check.faults);
    }

    private void check(String at, SettingType type, @Nullable Object value) {
        switch (type) {
            case Truth any -> wanted(at, value instanceof Boolean, "true or false");
            case WholeNumber number ->
                wanted(
                        at,
                        value instanceof Long whole && Math.abs(whole) <= LARGEST_NUMBER,
                        "a whole number of " + number.unit());
            case Pence any ->
                wanted(at, value instanceof Long pence && pence >= 0 && pence <= MOST_PENCE, "whole pence, 0 or more");
            case Text any -> text(at, value);
            case Day any -> wanted(at, isDay(value), "a day such as 2026-04-06");
            case Link any -> wanted(at, isLink(value), "a web address that begins with https://");
            case Code any -> wanted(at, isCode(value), "a code: lower case words joined by _");
            case Role any -> wanted(at, isCode(value), "a role, as a code: lower case words joined by _");
            case OneOf choice ->
                wanted(
                        at,
                        value instanceof String code && choice.codes().contains(code),
                        "one of " + String.join(", ", choice.codes()));
            case ListOf list -> list(at, list.item(), value);
            case MoneyTable table -> list(at, table.row(), value);
            case RecordOf fields -> fields(at, fields, value);
            case Contact any -> fields(at, Contact.FIELDS, value);
            case EitherOf either -> either(at, either, value);
            case None any -> wanted(at, "none".equals(value), "none");
            case Empty any -> wanted(at, value == null, "null");
        }
    }

    private void wanted(String at, boolean fits, String what) {
        if (!fits) {
            faults.add(new Fault(at, "It must be " + what + "."));
        }
    }

    private void text(String at, @Nullable Object value) {
        wanted(at, value instanceof String text && !text.isBlank(), "text, not blank");
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            faults.add(new Fault(at, "It may have at most " + LONGEST_TEXT + " characters."));
        }
    }

    private void list(String at, SettingType item, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            wanted(at, false, "a list");
            return;
        }
        if (list.size() > MOST_ITEMS) {
            faults.add(new Fault(at, "It may have at most " + MOST_ITEMS + " items."));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            check(at + "[" + i + "]", item, list.get(i));
        }
    }

    private void fields(String at, RecordOf type, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            wanted(at, false, "a record with the fields " + names(type));
            return;
        }
        for (Field field : type.fields()) {
            if (map.containsKey(field.name())) {
                check(at + "." + field.name(), field.type(), map.get(field.name()));
            } else if (!field.optional()) {
                faults.add(new Fault(at + "." + field.name(), "It is needed and was left out."));
            }
        }
        for (Object name : map.keySet()) {
            if (type.fields().stream().noneMatch(field -> field.name().equals(name))) {
                faults.add(new Fault(at + "." + name, "There is no such field. The fields are " + names(type) + "."));
            }
        }
    }

    private static String names(RecordOf type) {
        return String.join(", ", type.fields().stream().map(Field::name).toList());
    }

    /** With no alternative that fits, the faults told are those of the one that looks most like the value. */
    private void either(String at, EitherOf either, @Nullable Object value) {
        List<Fault> nearest = null;
        for (SettingType alternative : either.alternatives()) {
            List<Fault> found = faults(at, alternative, value);
            if (found.isEmpty()) {
                return;
            }
            boolean looksAlike = found.stream().noneMatch(fault -> fault.at().equals(at));
            if (looksAlike && nearest == null) {
                nearest = found;
            }
        }
        if (nearest != null) {
            faults.addAll(nearest);
        } else {
            wanted(at, false, TypeWords.of(either));
        }
    }

    private static boolean isDay(@Nullable Object value) {
        try {
            return value instanceof String text
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isLink(@Nullable Object value) {
        try {
            return value instanceof String text
                    && text.startsWith("https://")
                    && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isCode(@Nullable Object value) {
        return value instanceof String text && CODE.matcher(text).matches();
    }
}
