package uk.ourplan.kit.piece;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day as three fields: day, month (as a number or a name), year. No calendar is needed to answer, nor the year where the
 * field was told what day it is.
 */
public final class DayField extends CustomField<@Nullable LocalDate> {

    private static final long serialVersionUID = 1L;

    private final TextField day = part("Day", 2);
    private final TextField month = part("Month", 9);
    private final TextField year = part("Year", 4);
    private final String label;
    private @Nullable LocalDate today;
    private String filledIn = "";

    public DayField(String label) {
        this.label = label;
        setLabel(label);
        Div parts = new Div(day, month, year);
        parts.addClassName("day-parts");
        add(parts);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (TextField part : new TextField[] {day, month, year}) {
            part.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    if (!part.equals(year)) {
                        fillInTheYear();
                    }
                    updateValue();
                    tell();
                }
            });
        }
    }

    /** A day and month without a year are then taken as the nearest such day, and the year is put there to be seen. */
    public DayField near(LocalDate today) {
        this.today = today;
        return this;
    }

    private void fillInTheYear() {
        if (today != null && (year.isEmpty() || year.getValue().equals(filledIn))) {
            LocalDate nearest = nearest(day.getValue(), month.getValue(), today);
            filledIn = nearest == null ? "" : String.valueOf(nearest.getYear());
            year.setValue(filledIn);
        }
    }

    /** The day nearest to today that has this day and month; {@code null} where there is none. */
    static @Nullable LocalDate nearest(String day, String month, LocalDate today) {
        return IntStream.of(today.getYear(), today.getYear() - 1, today.getYear() + 1)
                .mapToObj(one -> read(day, month, String.valueOf(one)))
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(today, one))))
                .orElse(null);
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return read(day.getValue(), month.getValue(), year.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate value) {
        day.setValue(value == null ? "" : String.valueOf(value.getDayOfMonth()));
        month.setValue(value == null ? "" : String.valueOf(value.getMonthValue()));
        year.setValue(value == null ? "" : String.valueOf(value.getYear()));
    }

    /** Whether something is typed that is no day. */
    public boolean isUnfinished() {
        boolean blank = day.isEmpty() && month.isEmpty() && year.isEmpty();
        return !blank && generateModelValue() == null;
    }

    @Override
    public void focus() {
        day.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        month.setReadOnly(readOnly);
        year.setReadOnly(readOnly);
    }

    private void tell() {
        setInvalid(isUnfinished()
                && !day.isEmpty()
                && !month.isEmpty()
                && year.getValue().length() >= 4);
        setErrorMessage(label + " has to be a real day, such as 27 3 2026.");
    }

    /** Reads what was typed; {@code null} where it is not a day. A year of two figures is of this century. */
    static @Nullable LocalDate read(String day, String month, String year) {
        try {
            int y = Integer.parseInt(year.strip());
            if (y < 100) {
                y += 2000;
            }
            return y < 1000 ? null : LocalDate.of(y, monthOf(month.strip()), Integer.parseInt(day.strip()));
        } catch (NumberFormatException | DateTimeException notADay) {
            return null;
        }
    }

    private static int monthOf(String text) {
        if (!text.isEmpty() && Character.isLetter(text.charAt(0)) && text.length() >= 3) {
            String start = text.substring(0, 3).toLowerCase(Locale.UK);
            for (Month month : Month.values()) {
                if (month.getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(start)) {
                    return month.getValue();
                }
            }
        }
        return Integer.parseInt(text);
    }

    private static TextField part(String label, int longest) {
        TextField part = new TextField(label);
        part.setMaxLength(longest);
        part.setValueChangeMode(ValueChangeMode.LAZY);
        part.addClassName("day-part-" + longest);
        if (longest != 9) {
            part.getElement().setAttribute("inputmode", "numeric");
        }
        return part;
    }
}
