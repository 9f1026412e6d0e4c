package uk.ourplan.web.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;

/** A ground on which a direct payment ends or its ending is considered, and what is decided on it (DP-12, DP-13). */
final class PaymentQuestionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DayField arose = new DayField("The council learnt of it on");
    private final CheckboxGroup<PaymentEndGround> grounds = new CheckboxGroup<>("What came up");
    private final DayField groundOn = new DayField("Day of the order or the move");
    private final DayField agreedBefore = new DayField("The council agreed to the relative being paid on");
    private final DayField firstPaid = new DayField("The relative was first paid on");
    private final TextArea compared = new TextArea("Why it is less effective, and what it was compared with");
    private final TextArea attempts = new TextArea("What was tried to put it right");
    private final RadioButtonGroup<Boolean> resolved = new RadioButtonGroup<>("Did that put it right?");
    private final Select<PaymentCourse> course = new Select<>();
    private final TextArea reason = new TextArea("Why it is decided like this");
    private final DayField decided = new DayField("Decided on");
    private final DayField told = new DayField("Person told the reasons on");

    PaymentQuestionForm(List<PaymentInQuestion> before, LocalDate today) {
        addClassName("record-form");
        grounds.setItems(Arrays.stream(PaymentEndGround.values())
                .filter(ground -> ground.ends() || ground.isConsidered())
                .toList());
        grounds.setItemLabelGenerator(ground -> label(ground));
        resolved.setItems(true, false);
        resolved.setItemLabelGenerator(yes -> yes ? "Yes" : "No");
        course.setLabel("What is decided");
        course.setEmptySelectionAllowed(true);
        course.setItemLabelGenerator(each -> each == null ? "Not decided yet" : Words.of(each.code()));
        grounds.addValueChangeListener(change -> fitting());
        arose.setValue(today);
        before.stream()
                .reduce((first, later) -> later)
                .filter(last -> last.course() == null || last.told() == null)
                .ifPresent(this::show);
        fitting();
        add(
                arose,
                grounds,
                groundOn,
                agreedBefore,
                firstPaid,
                compared,
                attempts,
                resolved,
                course,
                reason,
                decided,
                told);
    }

    private void fitting() {
        Set<PaymentEndGround> chosen = grounds.getValue();
        PaymentCourse now = course.getValue();
        Set<PaymentCourse> offered = PaymentCourse.offeredOn(chosen);
        course.setItems(offered);
        course.setValue(now != null && offered.contains(now) ? now : null);
        boolean considered = chosen.stream().anyMatch(PaymentEndGround::isConsidered);
        groundOn.setVisible(chosen.stream().anyMatch(PaymentEndGround::ends));
        agreedBefore.setVisible(chosen.contains(PaymentEndGround.HOUSEHOLD_FAMILY));
        firstPaid.setVisible(chosen.contains(PaymentEndGround.HOUSEHOLD_FAMILY));
        compared.setVisible(chosen.contains(PaymentEndGround.LESS_EFFECTIVE));
        attempts.setVisible(considered);
        resolved.setVisible(considered);
    }

    private void show(PaymentInQuestion last) {
        arose.setValue(last.arose());
        grounds.setValue(Set.copyOf(last.grounds()));
        groundOn.setValue(last.groundOn());
        agreedBefore.setValue(last.agreedBefore());
        firstPaid.setValue(last.firstPaid());
        compared.setValue(last.compared() == null ? "" : last.compared());
        attempts.setValue(last.attempts() == null ? "" : last.attempts());
        resolved.setValue(last.resolved());
        fitting();
        course.setValue(last.course());
        reason.setValue(last.reason() == null ? "" : last.reason());
        decided.setValue(last.decided());
        told.setValue(last.told());
    }

    /** What is to be recorded; empty while the day or the ground is open. */
    Optional<PaymentInQuestion> question() {
        LocalDate day = arose.getValue();
        if (day == null || grounds.getValue().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaymentInQuestion(
                day,
                List.copyOf(grounds.getValue()),
                groundOn.getValue(),
                agreedBefore.getValue(),
                firstPaid.getValue(),
                PaymentStepsForm.orNone(compared),
                PaymentStepsForm.orNone(attempts),
                resolved.getValue(),
                course.getValue(),
                PaymentStepsForm.orNone(reason),
                decided.getValue(),
                told.getValue()));
    }

    /** One line about what was recorded. */
    static String says(PaymentInQuestion question) {
        PaymentCourse course = question.course();
        return "The direct payment is in question for "
                + question.grounds().stream().map(PaymentEndGround::says).collect(Collectors.joining("; "))
                + (course == null
                        ? ": not decided yet"
                        : ": decided to " + Words.of(course.code()).toLowerCase(Locale.UK));
    }

    /** A ground as it is chosen from a list. */
    static String label(PaymentEndGround ground) {
        return ground.says().substring(0, 1).toUpperCase(Locale.UK)
                + ground.says().substring(1);
    }
}
