package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepsToSignOffSpec {

    private static final RoleStep SUPPORT = new RoleStep("service_manager", Action.SUPPORTS);
    private static final RoleStep PANEL = new RoleStep("panel", Action.RECOMMENDS);
    private static final RoleStep SIGNATURE = new RoleStep("director", Action.AUTHORISES);
    private static final List<RoleStep> COMPLEX_RATE = List.of(SUPPORT, PANEL, SIGNATURE);
    private static final List<RoleStep> OVER_THE_PANEL = List.of(PANEL, SIGNATURE);

    @Test
    @Tag("AUTH-07")
    void each_step_waits_for_those_before_it_and_the_signature_for_all_of_them() {
        assertThat(StepsToSignOff.open(COMPLEX_RATE, Set.of())).contains(SUPPORT);
        assertThat(StepsToSignOff.open(COMPLEX_RATE, Set.of("panel"))).contains(SUPPORT);
        assertThat(StepsToSignOff.open(COMPLEX_RATE, Set.of("service_manager"))).contains(PANEL);
        assertThat(StepsToSignOff.open(COMPLEX_RATE, Set.of("service_manager", "panel")))
                .isEmpty();
        assertThat(StepsToSignOff.open(List.of(SIGNATURE), Set.of()))
                .as("without a criterion it is line management alone")
                .isEmpty();
    }

    @Test
    @Tag("AUTH-08")
    void a_panel_that_authorises_still_has_to_speak() {
        RoleStep decides = new RoleStep("panel", Action.AUTHORISES);

        assertThat(StepsToSignOff.open(List.of(decides), Set.of())).contains(decides);
        assertThat(StepsToSignOff.open(List.of(decides), Set.of("panel"))).isEmpty();
    }

    @Test
    @Tag("AUTH-07")
    @Tag("BUDGET-19")
    void whoever_waits_is_told_for_what() {
        assertThat(StepsToSignOff.waitsFor(PANEL))
                .isEqualTo(new Reason(
                        "AUTH-07",
                        "This plan meets a criterion of the council's panel and waits until the panel has spoken.",
                        null,
                        Effect.FORBIDS));
        assertThat(StepsToSignOff.waitsFor(SUPPORT))
                .isEqualTo(new Reason(
                        "BUDGET-19", "This plan waits for the support of service manager.", null, Effect.FORBIDS));
    }

    @Test
    @Tag("BUDGET-19")
    void nobody_takes_two_of_the_three_steps_of_a_complex_rate_and_of_an_ordinary_plan_they_may() {
        assertThat(StepsToSignOff.whyNotAgain(COMPLEX_RATE, true))
                .map(Reason::rule)
                .contains("BUDGET-19");
        assertThat(StepsToSignOff.whyNotAgain(COMPLEX_RATE, false)).isEmpty();
        assertThat(StepsToSignOff.whyNotAgain(OVER_THE_PANEL, true)).isEmpty();
    }
}
