package uk.ourplan.kit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/**
 * What should come of a question: each part of an answer as a field, in which a part that does not matter is left empty. The
 * text below is what counts; the fields write it, and whoever writes JSON may write it too.
 */
public final class ExpectedAnswer extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PENCE = "_pence";
    private static final String NONE = "none";
    private static final String ANY = "";

    private final Div fields = new Div();
    private final TextArea text;
    private final Details asText;
    private final transient Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    /** Under this name; there are no fields until an answer is put into it. */
    public ExpectedAnswer(String label) {
        addClassName("expected-answer");
        setWidthFull();
        fields.addClassName("facts-form");
        text = new TextArea(label);
        text.setHelperText("The part of the answer that matters, as JSON. Lists are compared whole.");
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written();
            }
        });
        asText = new Details("The same as text", text);
        add(fields, asText);
    }

    /** Shows these parts of an answer. */
    public void put(Map<String, ?> answer) {
        expected.clear();
        expected.putAll(answer);
        show();
        write();
    }

    /** The parts that matter; {@code null} where the text cannot be read or there are none, which is marked. */
    public @Nullable Map<String, @Nullable Object> wanted() {
        if (!unreadable.isEmpty()) {
            return null;
        }
        try {
            text.setInvalid(false);
            return PlainText.fields(text.getValue());
        } catch (PlainText.Unreadable wrong) {
            text.setErrorMessage(wrong.says());
            text.setInvalid(true);
            asText.setOpened(true);
            return null;
        }
    }

    private void written() {
        Map<String, @Nullable Object> typed = wanted();
        if (typed != null) {
            expected.clear();
            expected.putAll(typed);
            show();
        }
    }

    private void show() {
        unreadable.clear();
        fields.removeAll();
        expected.forEach((name, value) -> fields.add(field(name, value)));
    }

    private Component field(String name, @Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth(name, truth);
            case Number pence when name.endsWith(PENCE) -> pounds(name, pence);
            case Number number -> words(name, number.toString(), "A whole number.", ExpectedAnswer::number);
            case null -> words(name, NONE, "It is none here.", typed -> typed);
            case String code -> words(name, code, "In the words of the answer.", typed -> typed);
            default ->
                Pieces.quiet(Words.of(name) + ": " + AnswerShown.said(name, value) + ". Change it in the text below.");
        };
    }

    private Component truth(String name, boolean value) {
        Select<String> choice = new Select<>();
        choice.setLabel(Words.of(name));
        choice.setItems(List.of(ANY, "true", "false"));
        choice.setItemLabelGenerator(code -> code.equals(ANY) ? "Does not matter" : code.equals("true") ? "Yes" : "No");
        choice.setValue(String.valueOf(value));
        choice.addValueChangeListener(change -> say(
                name, change.getValue(), ANY.equals(change.getValue()) ? null : Boolean.valueOf(change.getValue())));
        return choice;
    }

    private Component pounds(String name, Number pence) {
        TextField amount = new TextField(Words.of(name.substring(0, name.length() - PENCE.length())));
        amount.setHelperText("In pounds, such as 312.50, or none. Empty where it does not matter.");
        amount.setValue(BigDecimal.valueOf(pence.longValue(), 2).toPlainString());
        amount.setErrorMessage("Give an amount such as 312.50.");
        amount.addValueChangeListener(change -> {
            String typed = change.getValue().strip();
            amount.setInvalid(!read(name, typed, FactsForm::pence));
        });
        return amount;
    }

    private Component words(String name, String value, String help, Function<String, Object> reading) {
        TextField words = new TextField(Words.of(name));
        words.setHelperText(help + " Empty where it does not matter.");
        words.setValue(value);
        words.addValueChangeListener(change -> {
            String typed = change.getValue().strip();
            words.setInvalid(!read(name, typed, reading));
        });
        words.setErrorMessage("Give a whole number.");
        return words;
    }

    private static Object number(String typed) {
        return Long.valueOf(typed);
    }

    /** Whether what was typed says something; what does not is never sent. */
    private boolean read(String name, String typed, Function<String, Object> reading) {
        unreadable.remove(name);
        try {
            say(name, typed, typed.isEmpty() || typed.equals(NONE) ? null : reading.apply(typed));
            return true;
        } catch (ArithmeticException | NumberFormatException notReadable) {
            unreadable.add(name);
            return false;
        }
    }

    /** An empty field is a part that does not matter. */
    private void say(String name, String typed, @Nullable Object value) {
        if (typed.isEmpty()) {
            expected.remove(name);
        } else {
            expected.put(name, value);
        }
        write();
    }

    private void write() {
        text.setInvalid(false);
        text.setValue(PlainText.of(expected));
    }
}
