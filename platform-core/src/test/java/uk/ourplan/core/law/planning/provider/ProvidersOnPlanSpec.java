package uk.ourplan.core.law.planning.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.ADVICE;
import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.concern.ResponseType;

/** What a plan hears of the providers that it names (PROVIDER-08, PROVIDER-09). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProvidersOnPlanSpec {

    private static final String NAMED = "\"Ask Meadow-Care Ltd. about their club.\"";

    private static Flag advised(OnTheDesk plan, @Nullable Integer lastDay) {
        LocalDate today = plan.policy().on();
        return new Flag(
                ResponseType.NO_SIGNPOST,
                "Meadow Care",
                today.minusDays(9),
                lastDay == null ? null : today.plusDays(lastDay));
    }

    @Test
    @Tag("PROVIDER-09")
    void a_name_typed_in_advice_while_nobody_is_to_be_signposted_there_warns() {
        OnTheDesk plan = aCompletePlan().having(ADVICE, "/prevent", NAMED);

        assertThat(plan.flagged(advised(plan, null)).says("PROVIDER-09")).containsExactly("warns at prevent");
    }

    @Test
    @Tag("PROVIDER-09")
    void once_the_flag_is_lifted_the_name_may_stand_there_again() {
        OnTheDesk plan = aCompletePlan().having(ADVICE, "/prevent", NAMED);

        assertThat(plan.flagged(advised(plan, -1)).says("PROVIDER-09")).isEmpty();
        assertThat(plan.flagged().says("PROVIDER-09")).isEmpty();
    }

    @Test
    @Tag("PROVIDER-09")
    void a_name_that_only_begins_alike_is_another_one() {
        OnTheDesk plan = aCompletePlan().having(ADVICE, "/prevent", "\"Meadow Careers find work.\"");

        assertThat(plan.flagged(advised(plan, null)).says("PROVIDER-09")).isEmpty();
    }

    @Test
    @Tag("PROVIDER-09")
    void a_provider_with_the_flag_set_is_not_in_the_results_and_is_shown_again_when_it_is_lifted() {
        OnTheDesk plan = aCompletePlan();
        LocalDate today = plan.policy().on();

        assertThat(StopOnAProvider.isNotSignposted("MEADOW  care", today, java.util.List.of(advised(plan, 0))))
                .isTrue();
        assertThat(StopOnAProvider.isNotSignposted("Meadow Care", today, java.util.List.of(advised(plan, -1))))
                .isFalse();
        assertThat(StopOnAProvider.isNotSignposted("Hill Care", today, java.util.List.of(advised(plan, null))))
                .isFalse();
    }

    @Test
    @Tag("PROVIDER-08")
    void a_live_plan_that_uses_a_stopped_provider_warns_on_the_first_and_last_day_and_not_after() {
        OnTheDesk plan = aCompletePlan()
                .having(SUPPORT, "/services/0/provider", "{\"name\": \"Stopped  CARE\", \"kind\": \"agency\"}");
        LocalDate today = plan.policy().on();
        String provider = "Stopped Care";

        assertThat(plan.flagged(new Flag(ResponseType.TEMPORARY_STOP, provider, today, today))
                        .says("PROVIDER-08"))
                .isNotEmpty()
                .allMatch(says -> says.startsWith("warns"));
        assertThat(plan.flagged(new Flag(ResponseType.TEMPORARY_STOP, provider, today.minusDays(3), today.minusDays(1)))
                        .says("PROVIDER-08"))
                .isEmpty();
        assertThat(plan.flagged(new Flag(ResponseType.NO_SIGNPOST, provider, today, null))
                        .says("PROVIDER-08"))
                .isEmpty();
    }
}
