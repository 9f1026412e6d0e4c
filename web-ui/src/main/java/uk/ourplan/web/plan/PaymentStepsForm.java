package uk.ourplan.web.plan;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.notice.PaymentSteps;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.StepDone;

/** Arranging, varying, suspending or ending a direct payment or a fund, step by step (DP-06, ISF-04). */
final class PaymentStepsForm extends Div {

    private final transient PaymentSteps steps;
    private final transient Clock clock;
    private final transient Map<String, DayField> days = new LinkedHashMap<>();
    private final DayField effective = new DayField("Takes effect on");
    private final TextArea metBy = new TextArea("How the needs are met afterwards");
    private final DayField metFrom = new DayField("Met that way since");
    private final Select<PaymentEndGround> ground = new Select<>();
    private final DayField groundOn = new DayField("Day of the order or the move");
    private final TextArea attempts = new TextArea("What was tried to put it right");
    private final RadioButtonGroup<Boolean> resolved = new RadioButtonGroup<>("Did that put it right?");
    private final TextArea reason = new TextArea("Reason");
    private final DayField told = new DayField("Person told of it on");
    private final Checkbox completed = new Checkbox("All of it is done");

    PaymentStepsForm(PaymentSteps steps, List<PaymentOperation> before, Clock clock) {
        this.steps = steps;
        this.clock = clock;
        PaymentOperation last = before.stream()
                .filter(each -> each.method() == steps.method() && each.change() == steps.change())
                .reduce((first, later) -> later)
                .filter(each -> each.completed() == null)
                .orElse(null);
        addClassName("record-form");
        effective.setLabel(steps.change() == PaymentChange.ARRANGE ? "First payment on" : "Takes effect on");
        add(effective);
        for (String step : steps.steps()) {
            DayField day = new DayField(step + ": done on");
            days.put(step, day);
            add(day);
        }
        resolved.setItems(true, false);
        resolved.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        ground.setLabel("Why");
        ground.setItems(PaymentEndGround.values());
        ground.setItemLabelGenerator(each -> each == null ? "" : PaymentQuestionForm.label(each));
        boolean stops = steps.change() == PaymentChange.SUSPEND || steps.change() == PaymentChange.END;
        if (stops) {
            add(metBy, metFrom, ground, groundOn, attempts, resolved, reason, told);
        }
        add(completed);
        if (last != null) {
            show(last);
        }
    }

    private void show(PaymentOperation last) {
        effective.setValue(last.effective());
        last.steps()
                .forEach(
                        step -> Optional.ofNullable(days.get(step.step())).ifPresent(day -> day.setValue(step.done())));
        metBy.setValue(last.metBy() == null ? "" : last.metBy());
        metFrom.setValue(last.metFrom());
        ground.setValue(last.ground());
        groundOn.setValue(last.groundOn());
        attempts.setValue(last.attempts() == null ? "" : last.attempts());
        resolved.setValue(last.resolved());
        reason.setValue(last.reason() == null ? "" : last.reason());
        told.setValue(last.told());
    }

    DayField effective() {
        return effective;
    }

    String title() {
        return Words.of(steps.change().code()) + " the " + what(steps.method());
    }

    /** What is to be recorded; empty while the day is open. */
    Optional<PaymentOperation> operation() {
        LocalDate on = effective.getValue();
        if (on == null) {
            return Optional.empty();
        }
        List<StepDone> done = new ArrayList<>();
        days.forEach((step, field) -> {
            LocalDate day = field.getValue();
            if (day != null) {
                done.add(new StepDone(step, day));
            }
        });
        return Optional.of(new PaymentOperation(
                steps.method(),
                steps.change(),
                on,
                done,
                orNone(metBy),
                metFrom.getValue(),
                ground.getValue(),
                groundOn.getValue(),
                orNone(reason),
                orNone(attempts),
                resolved.getValue(),
                told.getValue(),
                completed.getValue() ? LocalDate.ofInstant(clock.instant(), Days.LONDON) : null));
    }

    /** One line about what was recorded. */
    static String says(PaymentOperation operation) {
        return Words.of(operation.change().code()) + " the " + what(operation.method()) + ": "
                + (operation.completed() == null ? "under way" : "completed on " + Words.day(operation.completed()));
    }

    private static String what(Method method) {
        return method == Method.ISF ? "individual service fund" : "direct payment";
    }

    /** What is written there; {@code null} where nothing is. */
    static @Nullable String orNone(TextArea field) {
        return field.isEmpty() ? null : field.getValue().strip();
    }
}
