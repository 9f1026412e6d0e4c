package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.PoundsField;
import uk.ourplan.kit.piece.Words;

/** The component that asks one value and writes it into the section's JSON as it is typed. */
final class FieldOf {

    private static final int PAUSE = 900;
    private static final String YES = "Yes";
    private static final String NO = "No";
    private static final String OPEN = "Not answered";

    private final Part.Field field;
    private final ObjectNode into;
    private final Around around;
    private final Runnable changed;

    FieldOf(Part.Field field, ObjectNode into, Around around, Runnable changed) {
        this.field = field;
        this.into = into;
        this.around = around;
        this.changed = changed;
    }

    Component component() {
        Component component = switch (field.kind()) {
            case Kind.Plain plain -> plain(plain);
            case Kind.OneOf one -> one(codes(one.codes()));
            case Kind.OneFrom from -> one(around.of(from.where()));
            case Kind.AnyOf any -> any(codes(any.codes()));
            case Kind.AnyFrom from -> any(around.of(from.where()));
        };
        if (component instanceof HasHelper helped && !field.help().isBlank()) {
            helped.setHelperText(field.help());
        }
        return component;
    }

    private Component plain(Kind.Plain kind) {
        return switch (kind) {
            case LINE -> line();
            case TEXT -> text();
            case DAY -> day();
            case POUNDS -> pounds();
            case WHOLE -> number(false);
            case DECIMAL -> number(true);
            case YES_NO -> yesNo();
            case STATEMENTS -> new StatementsField(field.label(), field.help(), array(), changed);
            case PAIRS -> new PairsField(field.label(), object(), changed);
            case KEPT -> kept();
        };
    }

    private Component line() {
        TextField line = new TextField(field.label());
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE);
        line.setValue(now().asString(""));
        line.addValueChangeListener(change -> put(change.getValue()));
        return line;
    }

    private Component kept() {
        TextField kept = new TextField(field.label());
        kept.setReadOnly(true);
        kept.setValue(now().asString(""));
        return kept;
    }

    private Component text() {
        TextArea text = new TextArea(field.label());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setMinRows(2);
        text.setValue(now().asString(""));
        text.addValueChangeListener(change -> put(change.getValue()));
        return text;
    }

    private Component day() {
        DayField day = new DayField(field.label());
        LocalDate today = around.today();
        if (today != null) {
            day.near(today);
        }
        String text = now().asString("");
        if (!text.isBlank()) {
            day.setValue(LocalDate.parse(text));
        }
        day.addValueChangeListener(change -> {
            LocalDate value = change.getValue();
            put(value == null ? "" : value.toString());
        });
        return day;
    }

    private Component pounds() {
        PoundsField pounds = new PoundsField(field.label());
        if (now().isNumber()) {
            pounds.setValue(now().asLong());
        }
        pounds.addValueChangeListener(change -> {
            Long pence = change.getValue();
            if (pence == null) {
                into.putNull(field.key());
            } else {
                into.put(field.key(), pence.longValue());
            }
            changed.run();
        });
        return pounds;
    }

    private Component number(boolean fractions) {
        TextField number = new TextField(field.label());
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(PAUSE);
        number.addClassName("short");
        number.getElement().setAttribute("inputmode", fractions ? "decimal" : "numeric");
        number.setValue(now().isNull() || now().isMissingNode() ? "" : now().asString(""));
        number.addValueChangeListener(change -> {
            String typed = change.getValue().strip();
            boolean good = typed.matches(fractions ? "[0-9]{1,7}(\\.[0-9]{1,4})?" : "[0-9]{1,7}");
            number.setInvalid(!typed.isEmpty() && !good);
            number.setErrorMessage("Give " + field.label().toLowerCase(Locale.UK) + " as a number, such as "
                    + (fractions ? "2.5." : "2."));
            if (typed.isEmpty()) {
                into.putNull(field.key());
                changed.run();
            } else if (good) {
                if (fractions) {
                    into.put(field.key(), new BigDecimal(typed));
                } else {
                    into.put(field.key(), Long.parseLong(typed));
                }
                changed.run();
            }
        });
        return number;
    }

    private Component yesNo() {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(field.label(), YES, NO, OPEN);
        choice.setValue(now().isBoolean() ? (now().asBoolean() ? YES : NO) : OPEN);
        choice.addValueChangeListener(change -> {
            if (YES.equals(change.getValue())) {
                into.put(field.key(), true);
            } else if (NO.equals(change.getValue())) {
                into.put(field.key(), false);
            } else {
                into.putNull(field.key());
            }
            changed.run();
        });
        return choice;
    }

    private Component one(Map<String, String> choices) {
        Select<String> choice = new Select<>();
        choice.setLabel(field.label());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption("Choose");
        Set<String> items = new LinkedHashSet<>(choices.keySet());
        String value = now().asString("");
        if (!value.isBlank()) {
            items.add(value);
        }
        choice.setItems(items);
        choice.setItemLabelGenerator(code -> code == null ? "Choose" : choices.getOrDefault(code, Words.of(code)));
        if (!value.isBlank()) {
            choice.setValue(value);
        }
        listen(choice);
        return choice;
    }

    private void listen(HasValue<? extends ComponentValueChangeEvent<?, String>, String> choice) {
        choice.addValueChangeListener(change -> put(change.getValue() == null ? "" : change.getValue()));
    }

    private Component any(Map<String, String> choices) {
        CheckboxGroup<String> group = new CheckboxGroup<>(field.label());
        Set<String> items = new LinkedHashSet<>(choices.keySet());
        Set<String> chosen = new LinkedHashSet<>();
        now().forEach(one -> chosen.add(one.asString("")));
        items.addAll(chosen);
        group.setItems(items);
        group.setItemLabelGenerator(code -> choices.getOrDefault(code, Words.of(code)));
        group.setValue(chosen);
        if (items.isEmpty()) {
            group.setHelperText("There is nothing to choose from yet.");
        }
        group.addValueChangeListener(change -> {
            ArrayNode list = into.putArray(field.key());
            items.stream().filter(change.getValue()::contains).forEach(list::add);
            changed.run();
        });
        return group;
    }

    private void put(String text) {
        if (text.isBlank()) {
            into.putNull(field.key());
        } else {
            into.put(field.key(), text);
        }
        changed.run();
    }

    private JsonNode now() {
        return into.path(field.key());
    }

    private ArrayNode array() {
        return now() instanceof ArrayNode list ? list : into.putArray(field.key());
    }

    private ObjectNode object() {
        return now() instanceof ObjectNode pairs ? pairs : into.putObject(field.key());
    }

    static Map<String, String> codes(Class<? extends Enum<?>> type) {
        Map<String, String> codes = new java.util.LinkedHashMap<>();
        Stream.of(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .forEach(code -> codes.put(code, Words.of(code)));
        return codes;
    }
}
