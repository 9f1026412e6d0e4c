package uk.ourplan.core.exchange.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.exchange.form.Shape.Field;
import uk.ourplan.core.exchange.form.Shape.Kind;
import uk.ourplan.core.exchange.form.Shape.Presence;
import uk.ourplan.language.person.NhsNumber;

/** Reads the form off the records that hold it, with the table for what records cannot say. The two must name the same fields. */
final class ShapeOfRecords {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ID = 8;
    private static final Pattern MARKED = Pattern.compile(
            "(?<name>[a-z0-9_]+)(<(?<most>\\d+))?(\\{(?<words>[^}]+)})?(=(?<names>[A-Z]))?((?<to>>>?)(?<refers>[A-Z]))?(?<presence>[?~])?");

    /** A person's whole record; last of the constants, because it is made with the others. */
    static final Shape.Group PERSON_FILE = group(PersonFile.class);

    private ShapeOfRecords() {}

    static Shape.Group group(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        Set<String> inRecord = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            inRecord.add(nameOf(component));
        }
        for (String marked : FormTable.fieldsOf(type)) {
            Matcher matcher = MARKED.matcher(marked);
            if (!matcher.matches() || !inRecord.remove(matcher.group("name"))) {
                throw new IllegalStateException(type.getSimpleName() + " has no such field: " + marked);
            }
            fields.add(field(type, matcher));
        }
        if (!inRecord.isEmpty()) {
            throw new IllegalStateException("The form's table forgets " + type.getSimpleName() + ": " + inRecord);
        }
        return new Shape.Group(type, List.copyOf(fields));
    }

    private static Field field(Class<?> type, Matcher marked) {
        RecordComponent component = Arrays.stream(type.getRecordComponents())
                .filter(each -> nameOf(each).equals(marked.group("name")))
                .findFirst()
                .orElseThrow();
        Presence presence = switch (marked.group("presence")) {
            case null -> Presence.NEEDED;
            case "?" -> Presence.MAY_BE_NULL;
            default -> Presence.MAY_BE_LEFT_OUT;
        };
        Kind names = kind(marked.group("names"));
        Shape words = marked.group("words") == null
                ? new Shape.Words(
                        names != null
                                ? LONGEST_ID
                                : marked.group("most") == null ? LONGEST_TEXT : Integer.parseInt(marked.group("most")))
                : new Shape.OneOf(Arrays.stream(marked.group("words").split("\\|"))
                        .map(word -> component.getGenericType() == String.class && word.matches("[A-Z].*")
                                ? word.replace('_', ' ')
                                : word)
                        .toList());
        return new Field(
                marked.group("name"),
                presence,
                shape(component.getGenericType(), words, marked.group("words") != null),
                names,
                kind(marked.group("refers")),
                ">>".equals(marked.group("to")));
    }

    private static Shape shape(Type type, Shape words, boolean onlyWords) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new Shape.Named(shape(of[1], words, onlyWords))
                    : new Shape.ListOf(shape(of[0], words, onlyWords));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || onlyWords) {
            return words;
        }
        if (plain.isEnum()) {
            return new Shape.OneOf(Arrays.stream(plain.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return simple(plain);
    }

    private static Shape simple(Class<?> plain) {
        if (plain == LocalDate.class) {
            return new Shape.Day();
        }
        if (plain == Boolean.class) {
            return new Shape.YesOrNo();
        }
        if (plain == Long.class || plain == Integer.class) {
            return new Shape.Whole();
        }
        if (plain == BigDecimal.class) {
            return new Shape.Decimal();
        }
        if (plain == NhsNumber.class) {
            return new Shape.NhsDigits();
        }
        if (plain == Object.class) {
            return new Shape.Anything();
        }
        return group(plain);
    }

    private static @Nullable Kind kind(@Nullable String letter) {
        return letter == null ? null : Kind.valueOf(letter);
    }

    /** The name under which a component travels: its own in snake case, unless it says otherwise. */
    private static String nameOf(RecordComponent component) {
        JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
        if (other != null && !other.value().isEmpty()) {
            return other.value();
        }
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
