package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.budget.ChangingTheMethod;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.money.ManageAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodAskedBy;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.money.MethodGround;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.money.MethodProblem;
import uk.ourplan.language.money.MethodTrigger;

/** How the budget of a live plan is managed is decided anew, with reasons and without a gap (BUDGET-29). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MethodReconsideredSpec {

    private static final LocalDate ASKED = LocalDate.of(2025, 9, 1);
    private static final LocalDate DECIDED = LocalDate.of(2025, 9, 20);
    private static final String LACKS = "[{\"decision\": \"manage_money\", \"status\": \"assessed_lacks\"}]";

    private static Opened asks(MethodAskedBy who) {
        return new Opened(
                "M1", ASKED, MethodTrigger.ASKED_FOR, who, List.of(), null, Method.DIRECT_PAYMENT, "To choose whom");
    }

    private static Opened problem(MethodProblem what) {
        return new Opened("M1", ASKED, MethodTrigger.PROBLEM, null, List.of(), what, null, null);
    }

    private static Opened view(MethodGround... grounds) {
        return new Opened("M1", ASKED, MethodTrigger.COUNCIL_VIEW, null, List.of(grounds), null, Method.COUNCIL, null);
    }

    private static Decided decided(@Nullable String reason, String oldEnds, String newStarts) {
        return new Decided(
                "M1",
                DECIDED,
                true,
                Method.DIRECT_PAYMENT,
                reason,
                LocalDate.of(2025, 9, 10),
                List.of(Method.COUNCIL, Method.DIRECT_PAYMENT, Method.ISF, Method.MIXED),
                "Wants to choose who comes",
                "An assistant is ready; the council has the agency",
                true,
                ManageAnswer.ALONE,
                null,
                LocalDate.parse(oldEnds),
                LocalDate.parse(newStarts));
    }

    private static List<String> lacks(Decided decided, Opened opened, boolean lacksCapacity) {
        return ChangingTheMethod.whyNotClosed(decided, opened, MethodChanges.NONE.with(opened), lacksCapacity).stream()
                .map(Missing::fact)
                .toList();
    }

    @Test
    @Tag("BUDGET-29")
    void where_the_person_asks_for_a_direct_payment_the_decision_opens() {
        Opened asked = asks(MethodAskedBy.PERSON);
        OnTheDesk plan = aCompletePlan().managed(asked);

        assertThat(ChangingTheMethod.whyNotOpened(asked)).isEmpty();
        assertThat(plan.owes("BUDGET-29")).containsExactly("BUDGET-29:decide:M1");
        assertThat(plan.says("BUDGET-29")).containsExactly("warns at method");
    }

    @Test
    @Tag("BUDGET-29")
    void where_her_son_asks_and_the_mother_has_capacity_she_is_asked_first() {
        OnTheDesk plan = aCompletePlan().managed(asks(MethodAskedBy.REPRESENTATIVE));

        assertThat(plan.owes("BUDGET-29")).containsExactly("BUDGET-29:confirm:M1");
        assertThat(lacks(decided("Fits her", "2025-09-30", "2025-10-01"), asks(MethodAskedBy.REPRESENTATIVE), false))
                .containsExactly("change");
        assertThat(plan.managed(new Confirmed("M1", ASKED, true, "Yes")).owes("BUDGET-29"))
                .containsExactly("BUDGET-29:decide:M1");
    }

    @Test
    @Tag("BUDGET-29")
    void what_the_person_does_not_want_closes_with_its_reason_and_without_a_change() {
        Opened asked = asks(MethodAskedBy.REPRESENTATIVE);
        MethodChanges all = MethodChanges.NONE.with(asked).with(new Confirmed("M1", ASKED, false, "No"));
        Decided stays = new Decided(
                "M1",
                DECIDED,
                false,
                Method.COUNCIL,
                "She wants it as it is",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(ChangingTheMethod.whyNotClosed(stays, asked, all, false)).isEmpty();
        assertThat(ChangingTheMethod.whyNotClosed(
                        decided("Her son insists", "2025-09-30", "2025-10-01"), asked, all, false))
                .extracting(Missing::fact)
                .containsExactly("change");
    }

    @Test
    @Tag("BUDGET-29")
    void where_her_son_asks_and_the_mother_lacks_capacity_the_decision_opens() {
        assertThat(aCompletePlan()
                        .whoseCapacity(LACKS)
                        .managed(asks(MethodAskedBy.REPRESENTATIVE))
                        .owes("BUDGET-29"))
                .containsExactly("BUDGET-29:decide:M1");
        assertThat(lacks(decided("Fits her", "2025-09-30", "2025-10-01"), asks(MethodAskedBy.REPRESENTATIVE), true))
                .containsExactly("suitable_person");
    }

    @Test
    @Tag("BUDGET-29")
    void the_councils_view_without_grounds_is_refused() {
        assertThat(ChangingTheMethod.whyNotOpened(view()))
                .extracting(Missing::fact)
                .containsExactly("grounds");
        assertThat(ChangingTheMethod.whyNotOpened(view(MethodGround.WELLBEING))).isEmpty();
    }

    @Test
    @Tag("BUDGET-29")
    void late_invoices_open_the_decision_with_a_warning() {
        OnTheDesk plan = aCompletePlan().managed(problem(MethodProblem.LATE_INVOICES));

        assertThat(plan.says("BUDGET-29")).containsExactly("warns at method");
        assertThat(plan.sentences("BUDGET-29")).singleElement().asString().contains("has problems");
        assertThat(plan.owes("BUDGET-29")).containsExactly("BUDGET-29:decide:M1");
    }

    @Test
    @Tag("BUDGET-29")
    void misuse_of_a_direct_payment_opens_its_end_as_well() {
        OnTheDesk plan =
                aCompletePlan().managing("{\"method\": \"direct_payment\"}").managed(problem(MethodProblem.DP_MISUSE));

        assertThat(plan.owes("BUDGET-29"))
                .containsExactly("BUDGET-29:decide:M1", "BUDGET-29:misuse by " + OnTheDesk.TODAY);
    }

    @Test
    @Tag("BUDGET-29")
    void days_between_the_old_way_and_the_new_one_are_a_gap() {
        Opened asked = asks(MethodAskedBy.PERSON);

        assertThat(lacks(decided("Fits her", "2025-09-30", "2025-10-06"), asked, false))
                .containsExactly("new_starts");
        assertThat(ChangingTheMethod.gap(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 6)))
                .hasValueSatisfying(gap -> assertThat(gap.says()).contains("from 2025-10-01 to 2025-10-05"));
        assertThat(lacks(decided("Fits her", "2025-09-30", "2025-10-01"), asked, false))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-29")
    void a_decision_without_a_reason_does_not_close() {
        assertThat(lacks(decided(" ", "2025-09-30", "2025-10-01"), asks(MethodAskedBy.PERSON), false))
                .containsExactly("reason");
    }

    @Test
    @Tag("BUDGET-29")
    void a_change_passes_the_checks_of_the_first_choice() {
        Decided uninformed = new Decided(
                "M1",
                DECIDED,
                true,
                Method.DIRECT_PAYMENT,
                "Fits her",
                DECIDED.plusDays(1),
                List.of(Method.COUNCIL, Method.DIRECT_PAYMENT, Method.MIXED),
                null,
                "An assistant is ready",
                true,
                null,
                null,
                LocalDate.of(2025, 9, 30),
                LocalDate.of(2025, 10, 1));

        assertThat(lacks(uninformed, asks(MethodAskedBy.PERSON), false))
                .containsExactly("told", "methods_told", "views", "can_manage");
    }

    @Test
    @Tag("BUDGET-29")
    void once_decided_nothing_is_owed() {
        OnTheDesk plan =
                aCompletePlan().managed(asks(MethodAskedBy.PERSON), decided("Fits her", "2025-09-30", "2025-10-01"));

        assertThat(plan.owes("BUDGET-29")).isEmpty();
        assertThat(plan.says("BUDGET-29")).isEmpty();
    }
}
