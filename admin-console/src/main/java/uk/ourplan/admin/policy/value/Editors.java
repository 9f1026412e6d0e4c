package uk.ourplan.admin.policy.value;

import org.jspecify.annotations.Nullable;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.kit.piece.Words;

/** Chooses the editor for a kind of value. */
public final class Editors {

    private Editors() {}

    /**
     * An editor for the type.
     *
     * @param label what the value is called on the screen
     * @param value what stands there now
     * @param changed is run after every change that somebody makes
     */
    public static ValueEditor of(TypeShape type, String label, @Nullable Object value, Runnable changed) {
        return switch (type.kind()) {
            case "truth" -> new TruthEditor(label, value, changed);
            case "whole_number" -> new NumberEditor(label, type.unit(), value, changed);
            case "pence" -> new PenceEditor(label, value, changed);
            case "day" -> new DayEditor(label, value, changed);
            case "one_of" -> new ChoiceEditor(label, type.codes(), value, changed);
            case "list" -> new ListEditor(label, type.item(), value, changed);
            case "record", "contact" -> new RecordEditor(label, type.fields(), value, changed);
            case "money_table" -> new ListEditor(label, rowOf(type), value, changed);
            case "either" -> new EitherEditor(label, type.alternatives(), value, changed);
            case "none" -> new FixedEditor("There is none", "none");
            case "empty" -> new FixedEditor("No limit", null);
            default -> new WordsEditor(label, type.kind(), value, changed);
        };
    }

    /** Whether the value is of this alternative, as far as its outer form tells. */
    static boolean fits(TypeShape type, @Nullable Object value) {
        return switch (type.kind()) {
            case "truth" -> value instanceof Boolean;
            case "whole_number", "pence" -> value instanceof Number;
            case "list", "money_table" -> value instanceof java.util.List<?>;
            case "record", "contact" -> value instanceof java.util.Map<?, ?>;
            case "one_of" -> value instanceof String code && type.codes().contains(code);
            case "none" -> "none".equals(value);
            case "empty" -> value == null;
            default -> value instanceof String text && !"none".equals(text);
        };
    }

    /** An amount is read and typed in pounds, so its name does not speak of pence. */
    static String called(String field) {
        return field.equals("pence") ? "Amount" : Words.of(field.replace("_pence", ""));
    }

    private static TypeShape rowOf(TypeShape table) {
        return new TypeShape("record", null, java.util.List.of(), null, table.fields(), java.util.List.of());
    }
}
