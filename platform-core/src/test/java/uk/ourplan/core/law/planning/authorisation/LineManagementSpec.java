package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("AUTH-05")
class LineManagementSpec {

    private static final List<FundingLevel> LADDER = List.of(
            new FundingLevel("team_manager", new Money(60_000), new Money(250_000)),
            new FundingLevel("service_manager", new Money(120_000), new Money(750_000)),
            new FundingLevel("director", null, null));
    private static final CouncilPolicy BY_LINE = aCompletePlan().policy();
    private static final Set<String> MANAGED = Set.of("authoriser", "team_manager");

    @Test
    void a_level_that_covers_is_not_enough_outside_the_line_management_of_the_practitioner() {
        Optional<Reason> whyNot = signing(false, "team_manager", "team_manager", BY_LINE);

        assertThat(whyNot).map(Reason::rule).contains("AUTH-05");
        assertThat(whyNot).map(Reason::effect).contains(Effect.FORBIDS);
        assertThat(whyNot)
                .map(Reason::says)
                .hasValueSatisfying(says -> assertThat(says).contains("line management"));
        assertThat(signing(false, "director", "team_manager", BY_LINE)).isPresent();
    }

    @Test
    void line_management_and_whoever_is_named_to_cover_for_it_may_sign() {
        assertThat(signing(true, "team_manager", "team_manager", BY_LINE)).isEmpty();
    }

    @Test
    void a_plan_that_nobody_in_the_line_may_sign_goes_up_to_whoever_holds_the_level() {
        assertThat(signing(false, "service_manager", "service_manager", BY_LINE))
                .isEmpty();
        assertThat(LineManagement.UNKNOWN.whyNot(Set.of("team_manager"), "team_manager", LADDER, BY_LINE))
                .as("nobody is on record above the author")
                .isEmpty();
    }

    @Test
    void a_council_whose_authorisers_are_named_by_level_asks_for_no_line() {
        assertThat(signing(
                        false,
                        "team_manager",
                        "team_manager",
                        aCompletePlan()
                                .where("auth.signoff_route", "named_authorisers_by_level")
                                .policy()))
                .isEmpty();
    }

    @Test
    void where_the_next_level_up_covers_it_signs_and_the_same_level_of_another_line_does_not() {
        CouncilPolicy nextLevel = aCompletePlan()
                .where("auth.cover_for_line_management", "next_level_up")
                .policy();

        assertThat(signing(false, "service_manager", "team_manager", nextLevel)).isEmpty();
        assertThat(signing(false, "director", "team_manager", nextLevel)).isEmpty();
        assertThat(signing(false, "team_manager", "team_manager", nextLevel)).isPresent();
    }

    private static Optional<Reason> signing(boolean within, String held, String needed, CouncilPolicy policy) {
        return new LineManagement(MANAGED, within).whyNot(Set.of(held), needed, LADDER, policy);
    }
}
