package uk.ourplan.admin.policy.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.TypeShape.FieldShape;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/**
 * How a value reads that is more than a few words: rows as a table, one record as terms, many words as a list. It knows the type
 * alone, so that a new setting needs nothing of its own.
 */
public final class ValueShown {

    private static final int WORDS_IN_A_ROW = 4;
    private static final int WIDEST_TABLE = 5;

    private ValueShown() {}

    /** Empty for whatever reads well in the core's own words. */
    public static Optional<Component> of(SettingView setting) {
        return of(setting.title(), setting.type(), setting.value());
    }

    static Optional<Component> of(String title, TypeShape type, @Nullable Object value) {
        return switch (type.kind()) {
            case "list" ->
                value instanceof List<?> items
                        ? list(title, Objects.requireNonNull(type.item()), items)
                        : Optional.empty();
            case "money_table" -> value instanceof List<?> rows ? rows(title, type.fields(), rows) : Optional.empty();
            case "record", "contact" ->
                value instanceof Map<?, ?> said ? Optional.of(terms(type.fields(), said)) : Optional.empty();
            case "either" ->
                type.alternatives().stream()
                        .filter(alternative -> Editors.fits(alternative, value))
                        .findFirst()
                        .flatMap(alternative -> of(title, alternative, value));
            default -> Optional.empty();
        };
    }

    private static Optional<Component> list(String title, TypeShape item, List<?> items) {
        if (!item.fields().isEmpty()) {
            return rows(title, item.fields(), items);
        }
        if (items.size() <= WORDS_IN_A_ROW) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("value-words");
        items.forEach(each -> list.add(new ListItem(text(item, each))));
        return Optional.of(list);
    }

    private static Optional<Component> rows(String title, List<FieldShape> fields, List<?> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<FieldShape> said = fields.stream()
                .filter(field -> !isNamedOtherwise(field, fields))
                .filter(field -> rows.stream().anyMatch(row -> says(row, field)))
                .toList();
        if (said.size() <= WIDEST_TABLE && said.stream().allMatch(field -> isShort(field.type()))) {
            return Optional.of(Tables.of(
                    title,
                    said.stream().map(field -> Editors.called(field.name())).toList(),
                    rows.stream().map(row -> cells(said, row)).toList()));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("value-records");
        rows.forEach(row -> list.add(new ListItem(terms(said, row instanceof Map<?, ?> map ? map : Map.of()))));
        return Optional.of(list);
    }

    private static List<Component> cells(List<FieldShape> fields, @Nullable Object row) {
        return fields.stream()
                .map(field -> (Component)
                        new Span(row instanceof Map<?, ?> map ? text(field.type(), map.get(field.name())) : ""))
                .toList();
    }

    private static DescriptionList terms(List<FieldShape> fields, Map<?, ?> said) {
        DescriptionList terms = Pieces.summary();
        fields.stream()
                .filter(field -> says(said, field))
                .forEach(field ->
                        Pieces.row(terms, Editors.called(field.name()), text(field.type(), said.get(field.name()))));
        return terms;
    }

    private static boolean says(@Nullable Object row, FieldShape field) {
        return row instanceof Map<?, ?> map
                && (map.get(field.name()) != null || (map.containsKey(field.name()) && !field.optional()));
    }

    /** A code that stands beside a name is for files. */
    private static boolean isNamedOtherwise(FieldShape field, List<FieldShape> fields) {
        return field.name().equals("code")
                && fields.stream()
                        .anyMatch(other ->
                                other.name().equals("name") || other.name().equals("says"));
    }

    private static boolean isShort(TypeShape type) {
        return type.fields().isEmpty() && !type.kind().equals("list");
    }

    private static String text(TypeShape type, @Nullable Object value) {
        return switch (type.kind()) {
            case "truth" -> Boolean.TRUE.equals(value) ? "Yes" : "No";
            case "pence" -> value instanceof Number pence ? Words.pounds(pence.longValue()) : Words.NOTHING;
            case "whole_number" ->
                value == null ? Words.NOTHING : value + (type.unit() == null ? "" : " " + type.unit());
            case "day" -> day(value);
            case "one_of", "role", "code" -> value == null ? Words.NOTHING : Words.of(value);
            case "none" -> "None";
            case "empty" -> "No limit";
            case "list" ->
                value instanceof List<?> items
                        ? items.stream()
                                .map(each -> text(Objects.requireNonNull(type.item()), each))
                                .collect(Collectors.joining("; "))
                        : Words.NOTHING;
            case "record", "contact" ->
                value instanceof Map<?, ?> said
                        ? type.fields().stream()
                                .filter(field -> says(said, field))
                                .map(field -> text(field.type(), said.get(field.name())))
                                .collect(Collectors.joining(", "))
                        : Words.NOTHING;
            case "either" ->
                type.alternatives().stream()
                        .filter(alternative -> Editors.fits(alternative, value))
                        .findFirst()
                        .map(alternative -> text(alternative, value))
                        .orElse(Words.NOTHING);
            default -> value == null ? Words.NOTHING : value.toString();
        };
    }

    private static String day(@Nullable Object value) {
        try {
            return value == null ? Words.NOTHING : Words.day(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException notADay) {
            return value.toString();
        }
    }
}
