package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan.Found;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan.Tried;
import uk.ourplan.language.money.Money;

@Tag("AUTH-07")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriteriaTriedOnAPlanSpec {

    private static final Map<String, Object> UNUSUAL = criterion("unusual", "A kind of support that is new here");
    private static final Map<String, Object> LARGE = criterion("large", "The plan costs more than £1,000 a week");

    @Test
    void a_criterion_with_an_amount_is_tried_on_the_cost_and_the_amount_itself_does_not_meet_it() {
        assertThat(tried(none(), panel(List.of(LARGE)), 5_200_000L).found()).isEqualTo(Found.NOT_TO_THE_PANEL);
        assertThat(tried(none(), panel(List.of(LARGE)), 5_200_001L))
                .isEqualTo(new Tried(Found.TO_THE_PANEL, List.of("large"), false));
    }

    @Test
    void nobody_can_say_of_a_criterion_without_an_amount_or_of_a_plan_without_a_cost() {
        assertThat(tried(none(), panel(List.of(UNUSUAL)), 0L).found()).isEqualTo(Found.NOT_KNOWN);
        assertThat(tried(none(), panel(List.of(LARGE)), null).found()).isEqualTo(Found.NOT_KNOWN);
        assertThat(tried(none(), panel(List.of(LARGE, UNUSUAL)), 5_200_001L).found())
                .isEqualTo(Found.TO_THE_PANEL);
    }

    @Test
    void a_criterion_that_was_published_before_has_been_asked_and_another_wording_of_it_has_not() {
        Map<String, Object> otherWords = criterion("unusual", "Support of a kind that the county has not seen");

        assertThat(tried(panel(List.of(UNUSUAL)), panel(List.of(UNUSUAL, LARGE)), 0L)
                        .found())
                .isEqualTo(Found.NOT_TO_THE_PANEL);
        assertThat(tried(panel(List.of(UNUSUAL)), panel(List.of(otherWords)), 0L)
                        .found())
                .isEqualTo(Found.NOT_KNOWN);
    }

    @Test
    void a_plan_that_meets_a_criterion_that_stays_is_still_at_the_panel() {
        AuthorisationFacts met =
                new AuthorisationFacts(new Money(0), new Money(0), false, false, false, Set.of("unusual"));

        assertThat(CriteriaTriedOnAPlan.decide(
                        met,
                        panel(List.of(UNUSUAL)).policy(),
                        panel(List.of(UNUSUAL, LARGE)).policy()))
                .isEqualTo(new Tried(Found.TO_THE_PANEL, List.of("unusual"), true));
    }

    private static Tried tried(OnTheDesk before, OnTheDesk under, @Nullable Long annualPence) {
        AuthorisationFacts facts = new AuthorisationFacts(
                annualPence == null ? null : new Money(annualPence), new Money(0), false, false, false, Set.of());
        return CriteriaTriedOnAPlan.decide(facts, before.policy(), under.policy());
    }

    private static OnTheDesk none() {
        return aCompletePlan().where("panel.enabled", false);
    }

    private static OnTheDesk panel(List<Map<String, Object>> criteria) {
        return aCompletePlan().where("panel.enabled", true).where("panel.mandatory_criteria", criteria);
    }

    private static Map<String, Object> criterion(String code, String says) {
        return Map.of("code", code, "says", says, "purpose", "shared learning");
    }
}
