package uk.ourplan.api.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a setting takes, told so that an editor can be drawn without knowing the setting.
 *
 * @param kind truth, whole_number, pence, text, day, link, code, role, one_of, list, record, money_table, either, none
 *     or empty
 * @param unit what a whole number counts, such as days
 * @param codes the choices of one_of
 * @param item the type of each item of a list
 * @param fields the fields of a record, or of each row of a money table
 * @param alternatives the types of an either, tried in order
 */
public record TypeShape(
        String kind,
        @Nullable String unit,
        List<String> codes,
        @Nullable TypeShape item,
        List<FieldShape> fields,
        List<TypeShape> alternatives) {

    public TypeShape {
        codes = List.copyOf(codes);
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    /** A named field; an optional one may be left out. */
    public record FieldShape(String name, TypeShape type, boolean optional) {}
}
