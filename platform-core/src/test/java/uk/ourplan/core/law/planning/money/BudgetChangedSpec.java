package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetChangedSpec {

    private static OnTheDesk revised(long before, long after, ChangeKind found) {
        Revision how = new Revision(
                RevisionKind.FORMAL,
                new UUID(0, 1),
                1,
                TODAY,
                null,
                "Reviewed",
                List.of(new ChangeFound("So it is", found, ChangeGrade.MINOR, TODAY, null, null, null)),
                null,
                null);
        return aCompletePlan()
                .having(new ReviewsBeside(
                        null, new Revising(how, aCompletePlan().desk().content(), before * 52)))
                .costing(new Figures(after * 52, after * 52, 0, 0, 0, 0, Set.of()));
    }

    private static OnTheDesk because(OnTheDesk plan, String change) {
        return plan.having(MONEY, "/budget", ("{'change': " + change + "}").replace('\'', '"'));
    }

    @Test
    @Tag("BUDGET-23")
    void what_a_revision_does_to_the_budget_is_said() {
        assertThat(revised(20_000, 18_000, ChangeKind.CIRCUMSTANCES).sentences("BUDGET-23"))
                .containsExactly("This version costs the council £1,040.00 less a year than the one in force.");
        assertThat(revised(20_000, 20_000, ChangeKind.CIRCUMSTANCES).sentences("BUDGET-23"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("BUDGET-23")
    @CsvSource(delimiter = '|', textBlock = """
            20000 | 18000 | 0     | 0     | costs the council £1,040.00 less a year than the one in force.
            20000 | 20001 | 0     | 0     | costs the council £0.52 more a year than the one in force.
            20000 | 20000 | 0     | 30000 | costs the council as much a year as the one in force. Once, it costs £300.00 more.
            20000 | 20001 | 30000 | 10000 | costs the council £0.52 more a year than the one in force. Once, it costs £200.00 less.
            20000 | 20000 | 30000 | 30000 |
            """)
    void money_that_is_paid_once_is_told_beside_what_recurs_and_does_not_change_it(
            long before, long after, long onceBefore, long onceAfter, @Nullable String says) {
        OnTheDesk plan = revised(before, after, ChangeKind.CIRCUMSTANCES);
        Revising first = Objects.requireNonNull(plan.desk().beside().reviews().revising());
        plan.having(new ReviewsBeside(null, new Revising(first.how(), first.earlier(), first.costAnnual(), onceBefore)))
                .costing(new Figures(after * 52, after * 52, 0, onceAfter, onceAfter, 0, Set.of()));

        assertThat(plan.sentences("BUDGET-23"))
                .containsExactlyElementsOf(says == null ? List.of() : List.of("This version " + says));
    }

    @Test
    @Tag("BUDGET-23")
    void what_goes_to_finance_says_by_how_much() {
        assertThat(revised(20_000, 18_000, ChangeKind.CIRCUMSTANCES)
                        .owedTasks("FINANCE-15")
                        .getFirst()
                        .says())
                .startsWith("Tell finance at once: the personal budget goes down by £1,040.00 a year.");
    }

    @Test
    @Tag("BUDGET-24")
    void a_changed_budget_is_submitted_with_a_reason_that_fits() {
        OnTheDesk less = revised(20_000, 18_000, ChangeKind.CIRCUMSTANCES);

        assertThat(less.stops()).contains("BUDGET-24 stops submit");
        assertThat(because(less, "{'reason': 'carer_does_more'}").says("BUDGET-24"))
                .isEmpty();
        assertThat(because(less, "{'reason': 'other', 'text': 'savings target'}")
                        .says("BUDGET-24"))
                .hasSize(1);
    }

    @Test
    @Tag("BUDGET-24")
    void these_reasons_are_not_for_a_need_that_changed() {
        assertThat(revised(20_000, 18_000, ChangeKind.NEED).says("BUDGET-24")).isEmpty();
    }

    @Test
    @Tag("BUDGET-10")
    void a_price_that_turns_out_another_by_a_penny_is_corrected() {
        assertThat(arranged(31_200).sentences("BUDGET-10"))
                .containsExactly("Line S1 was planned at £300.00 and arranged at £312.00 each time.");
        assertThat(arranged(31_200).owes("BUDGET-10")).containsExactly("BUDGET-10:S1:31200 by 2026-11-20");
        assertThat(arranged(29_900).owes("BUDGET-10")).hasSize(1);
        assertThat(arranged(30_000).owes("BUDGET-10")).isEmpty();
    }

    private static OnTheDesk arranged(long pence) {
        return aCompletePlan()
                .having(SUPPORT, "/services/0/pence", "30000")
                .arranging(new Arranged("A1", TODAY, "S1", "Beckwater", null, null, null, null, pence, true, TODAY));
    }

    @Test
    @Tag("FINANCE-15")
    void after_a_review_it_is_answered_whether_a_new_assessment_is_needed() {
        assertThat(revised(20_000, 20_000, ChangeKind.CIRCUMSTANCES).says("FINANCE-15"))
                .containsExactly("prompts at finance.after_review.considered");
        assertThat(aCompletePlan().says("FINANCE-15")).isEmpty();
    }

    @Test
    @Tag("FINANCE-15")
    void whatever_changes_the_money_is_told_to_finance() {
        assertThat(after("'finances': 'worse'").owes("FINANCE-15")).hasSize(1);
        assertThat(after("'finances': 'better'").owes("FINANCE-15")).hasSize(1);
        assertThat(after("'difficulty_paying': true").owes("FINANCE-15")).hasSize(1);
        assertThat(after("'other_support': true").owes("FINANCE-15")).hasSize(1);
        assertThat(after("'finances': 'no'").owes("FINANCE-15")).isEmpty();
        assertThat(after("'finances': 'worse', 'notice_sent': '2026-11-19'").owes("FINANCE-15"))
                .isEmpty();
        assertThat(revised(20_000, 21_000, ChangeKind.CIRCUMSTANCES).owes("FINANCE-15"))
                .hasSize(1);
        assertThat(revised(20_000, 20_000, ChangeKind.CIRCUMSTANCES).owes("FINANCE-15"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-16")
    void the_person_is_told_why_and_the_notice_does_not_wait_for_it() {
        OnTheDesk untold = after("'finances': 'worse'");

        assertThat(untold.says("FINANCE-16")).containsExactly("warns at finance.after_review.explained");
        assertThat(untold.owes("FINANCE-15")).hasSize(1);
        assertThat(after("'finances': 'worse', 'explained': '2026-11-18', 'explained_to': 'her daughter'")
                        .says("FINANCE-16"))
                .hasSize(1);
    }

    @Test
    @Tag("FINANCE-16")
    void where_capacity_is_lacking_the_representative_is_told() {
        assertThat(after("'finances': 'worse', 'explained': '2026-11-18', 'explained_to': 'her daughter'")
                        .whoseCapacity("[{\"decision\": \"agree_plan\", \"status\": \"assessed_lacks\"}]")
                        .says("FINANCE-16"))
                .isEmpty();
    }

    private static OnTheDesk after(String json) {
        return aCompletePlan()
                .having(
                        MONEY,
                        "/finance",
                        ("{'after_review': {'considered': '2026-11-18', " + json + "}}").replace('\'', '"'));
    }
}
