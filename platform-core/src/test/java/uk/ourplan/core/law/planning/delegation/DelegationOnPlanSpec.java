package uk.ourplan.core.law.planning.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("DELEGATE-06")
class DelegationOnPlanSpec {

    @Test
    void what_somebody_else_wrote_is_gone_through_by_the_co_ordinator() {
        assertThat(given("").sentences("DELEGATE-06"))
                .containsExactly(
                        "Parts of the plan may be made by somebody else since 10 November 2026, and the council's"
                                + " co-ordinator has not gone through what they wrote. The council stays responsible for it, and it"
                                + " takes effect on the council's signature only.");
        assertThat(given(", \"gone_through\": \"2026-11-09\"").says("DELEGATE-06"))
                .containsExactly("warns at delegation.gone_through");
        assertThat(given(", \"gone_through\": \"2026-11-10\"").says("DELEGATE-06"))
                .isEmpty();
    }

    @Test
    void a_plan_that_was_not_given_away_asks_for_nothing_of_the_kind() {
        assertThat(aCompletePlan().says("DELEGATE-06")).isEmpty();
        assertThat(aCompletePlan()
                        .having(SectionName.PEOPLE_INVOLVED, "/delegation", "{\"to\": \"Leila Moss\"}")
                        .says("DELEGATE-06"))
                .isEmpty();
    }

    @Test
    void the_council_s_signature_ends_it() {
        assertThat(given("")
                        .having(new Course(
                                PlanState.SIGNED_OFF,
                                LocalDate.of(2026, 11, 2),
                                null,
                                null,
                                LocalDate.of(2026, 11, 18),
                                null))
                        .says("DELEGATE-06"))
                .isEmpty();
    }

    @Test
    void a_plan_that_somebody_else_wrote_without_a_personal_budget_is_stopped_like_any_other() {
        OnTheDesk plan = given(", \"gone_through\": \"2026-11-18\"");

        assertThat(plan.stops()).isEmpty();
        assertThat(given(", \"gone_through\": \"2026-11-18\"").costing(null).stops())
                .isNotEmpty();
    }

    private static OnTheDesk given(String more) {
        return aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/delegation", """
                {"to": "Leila Moss", "sections": ["outcomes"], "agreed": "2026-11-10"%s}""".formatted(more));
    }
}
