package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.FundingLevel;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMaySignSpec {

    private static final List<FundingLevel> LADDER = List.of(
            new FundingLevel("team_manager", new Money(60_000), new Money(250_000)),
            new FundingLevel("service_manager", new Money(120_000), new Money(750_000)),
            new FundingLevel("director", null, null));

    @Test
    void nobody_signs_their_own_plan_however_high_they_stand() {
        assertThat(WhoMaySign.whyNot(true, Set.of("director"), "team_manager", LADDER))
                .map(Reason::rule)
                .contains("AUTH-03");
    }

    @Test
    void the_level_needed_and_every_level_above_it_may_sign() {
        assertThat(WhoMaySign.whyNot(false, Set.of("service_manager"), "service_manager", LADDER))
                .isEmpty();
        assertThat(WhoMaySign.whyNot(false, Set.of("director"), "service_manager", LADDER))
                .isEmpty();
    }

    @Test
    void a_lower_level_and_a_role_that_is_not_on_the_ladder_may_not() {
        assertThat(WhoMaySign.whyNot(false, Set.of("team_manager", "clerk"), "service_manager", LADDER))
                .map(Reason::rule)
                .contains("AUTH-05");
    }

    @Test
    void a_role_that_is_not_on_the_ladder_signs_only_what_is_routed_to_it() {
        assertThat(WhoMaySign.as(Set.of("panel"), "panel", LADDER)).contains("panel");
        assertThat(WhoMaySign.as(Set.of("director"), "panel", LADDER)).isEmpty();
    }

    @Test
    void who_holds_several_roles_signs_as_the_lowest_that_is_enough() {
        assertThat(WhoMaySign.as(Set.of("director", "service_manager", "team_manager"), "service_manager", LADDER))
                .contains("service_manager");
    }

    @Test
    void nobody_signs_while_the_council_has_not_decided_who_may() {
        assertThat(WhoMaySign.whyNot(false, Set.of("director"), null, List.of()))
                .isPresent();
    }

    @Test
    void whoever_wrote_or_submitted_it_or_declared_an_interest_takes_no_step_and_everybody_else_may() {
        assertThat(WhoMaySign.whyNotNeutral(true, false))
                .map(Reason::says)
                .hasValueSatisfying(says ->
                        assertThat(says).contains("You wrote in this plan").contains("someone else must authorise"));
        assertThat(WhoMaySign.whyNotNeutral(false, true))
                .map(Reason::says)
                .hasValueSatisfying(says ->
                        assertThat(says).contains("You declared an interest").contains("someone else must authorise"));
        assertThat(WhoMaySign.whyNotNeutral(true, true)).map(Reason::rule).contains("AUTH-03");
        assertThat(WhoMaySign.whyNotNeutral(false, false)).isEmpty();
    }

    @Test
    void whoever_is_refused_reads_which_level_is_needed() {
        assertThat(WhoMaySign.whyNot(false, Set.of("team_manager"), "service_manager", LADDER))
                .map(Reason::says)
                .contains("This plan needs the sign-off of service manager or a level above.");
    }
}
