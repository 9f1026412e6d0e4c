package uk.ourplan.kit.piece;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in pounds, typed as people type it ("£1,204.5", "1204"), kept as whole pence. */
public final class PoundsField extends CustomField<@Nullable Long> {

    private static final long serialVersionUID = 1L;

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private final TextField typed = new TextField();

    public PoundsField(String label) {
        setLabel(label);
        typed.setAriaLabel(label + ", in pounds");
        typed.setPrefixComponent(new Span("£"));
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.getElement().setAttribute("inputmode", "decimal");
        typed.addClassName("pounds");
        add(typed);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
                setInvalid(isUnfinished());
                setErrorMessage("Give " + label.toLowerCase(java.util.Locale.UK) + " in pounds, such as 104.50.");
            }
        });
    }

    @Override
    protected @Nullable Long generateModelValue() {
        return read(typed.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Long pence) {
        typed.setValue(
                pence == null
                        ? ""
                        : BigDecimal.valueOf(pence, 2)
                                .setScale(2, RoundingMode.UNNECESSARY)
                                .toPlainString());
    }

    public boolean isUnfinished() {
        return !typed.getValue().isBlank() && generateModelValue() == null;
    }

    @Override
    public void focus() {
        typed.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        typed.setReadOnly(readOnly);
    }

    /** Whole pence of what was typed; {@code null} where it is not an amount. */
    static @Nullable Long read(String text) {
        String plain = text.replace("£", "").replace(",", "").replace(" ", "");
        return AMOUNT.matcher(plain).matches()
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : null;
    }
}
