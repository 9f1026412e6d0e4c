package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.language.plan.PlanState;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanLifeSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    @Test
    void a_plan_that_came_with_a_record_stands_as_presented_and_is_ready() {
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");

        PlanWorkspace plan = NORTHMOOR.open(NORTHMOOR.practitioner(), mo.planId());

        assertThat(plan.head().state()).isEqualTo(PlanState.PRESENTED);
        assertThat(plan.readiness().findings()).isEmpty();
        assertThat(plan.readiness().maySubmit()).isTrue();
        assertThat(plan.may()).contains("edit", "agree", "submit");
    }
}
