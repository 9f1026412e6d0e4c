package uk.ourplan.kit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationAsked.Fact;
import uk.ourplan.kit.piece.Words;

/** The facts of a question as a form: choices and amounts as fields, lists and tables as text. What is left empty is not said. */
public final class FactsForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final String NOT_SAID = "";
    private static final String NONE = "none";

    private final transient Map<String, Supplier<@Nullable Said>> fields = new LinkedHashMap<>();

    /** What was said of a fact; the value may be null, which says that there is none. */
    private record Said(@Nullable Object value) {}

    public FactsForm(DeterminationAsked question, Map<String, @Nullable Object> facts) {
        addClassName("facts-form");
        question.facts().forEach(fact -> put(fact, facts));
    }

    /** The facts that were said; a field that cannot be read is marked and makes this null. */
    public @Nullable Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        fields.forEach((name, field) -> {
            try {
                Said one = field.get();
                if (one != null) {
                    said.put(name, one.value());
                }
            } catch (PlainText.Unreadable wrong) {
                unreadable.add(name);
            }
        });
        return unreadable.isEmpty() ? said : null;
    }

    private void put(Fact fact, Map<String, @Nullable Object> facts) {
        boolean said = facts.containsKey(fact.name());
        Object value = facts.get(fact.name());
        if (fact.kind().startsWith("true or false")) {
            choice(fact, List.of("true", "false"), said ? String.valueOf(value) : NOT_SAID, Boolean::valueOf);
        } else if (fact.kind().startsWith("one code")) {
            choice(fact, fact.codes(), said ? String.valueOf(value) : NOT_SAID, code -> code);
        } else if (fact.kind().startsWith("whole pence")) {
            pounds(fact, said, value);
        } else if (fact.kind().startsWith("a list") || fact.kind().startsWith("an object")) {
            text(fact, said, value);
        } else {
            words(fact, said, value);
        }
    }

    private interface Reading {
        @Nullable
        Object read(String text);
    }

    private void choice(Fact fact, List<String> codes, String now, Reading reading) {
        Select<String> choice = new Select<>();
        choice.setLabel(Words.of(fact.name()));
        List<String> items = new ArrayList<>(List.of(NOT_SAID));
        items.addAll(codes);
        if (fact.mayBeNull()) {
            items.add(NONE);
        }
        choice.setItems(items);
        choice.setItemLabelGenerator(code -> switch (code) {
            case NOT_SAID -> "Not said";
            case "true" -> "Yes";
            case "false" -> "No";
            default -> Words.of(code);
        });
        choice.setValue(now.equals("null") ? NONE : items.contains(now) ? now : NOT_SAID);
        add(choice);
        fields.put(fact.name(), () -> {
            String value = choice.getValue();
            if (value == null || value.equals(NOT_SAID)) {
                return null;
            }
            return new Said(value.equals(NONE) ? null : reading.read(value));
        });
    }

    private void pounds(Fact fact, boolean said, @Nullable Object value) {
        TextField amount = new TextField(Words.of(fact.name().replaceAll("_pence$", "")));
        amount.setHelperText(fact.mayBeNull() ? "In pounds, such as 312.50, or none" : "In pounds, such as 312.50");
        if (said) {
            amount.setValue(
                    value instanceof Number pence
                            ? BigDecimal.valueOf(pence.longValue(), 2).toPlainString()
                            : NONE);
        }
        add(amount);
        fields.put(
                fact.name(), () -> read(amount, amount.getValue(), FactsForm::pence, "Give an amount such as 312.50."));
    }

    /** Pounds as they are typed; an {@link ArithmeticException} or {@link NumberFormatException} where they are no amount. */
    static Object pence(String text) {
        return new BigDecimal(text.replace(",", "").replace("£", "").strip())
                .movePointRight(2)
                .longValueExact();
    }

    private void words(Fact fact, boolean said, @Nullable Object value) {
        TextField text = new TextField(Words.of(fact.name()));
        text.setHelperText(fact.kind());
        if (said) {
            text.setValue(value == null ? NONE : String.valueOf(value));
        }
        add(text);
        fields.put(fact.name(), () -> read(text, text.getValue(), typed -> typed, ""));
    }

    private void text(Fact fact, boolean said, @Nullable Object value) {
        TextArea area = new TextArea(Words.of(fact.name()));
        String known = fact.codes().isEmpty() ? "" : " Known are " + String.join(", ", fact.codes()) + ".";
        String row = fact.of().isEmpty()
                ? ""
                : " Each row has "
                        + String.join(", ", fact.of().stream().map(Fact::name).toList()) + ".";
        area.setHelperText(fact.kind() + ", written as JSON." + known + row);
        area.setWidthFull();
        if (said) {
            area.setValue(PlainText.of(value));
        }
        add(area);
        fields.put(fact.name(), () -> read(area, area.getValue(), PlainText::read, ""));
    }

    /** Empty is not said, "none" is said to be none; what cannot be read marks its field. */
    private static @Nullable Said read(Component field, String typed, Reading reading, String wrong) {
        HasValidation marked = (HasValidation) field;
        marked.setInvalid(false);
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Said(text.equals(NONE) ? null : reading.read(text));
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            marked.setErrorMessage(wrong);
            marked.setInvalid(true);
            throw new PlainText.Unreadable(wrong);
        } catch (PlainText.Unreadable place) {
            marked.setErrorMessage(place.says());
            marked.setInvalid(true);
            throw place;
        }
    }
}
