package uk.ourplan.core.law.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EquipmentSpec {

    private static final String RAIL = "[{\"id\": \"E1\", \"what\": \"Grab rail\", \"meets\": [\"N1\"]%s}]";

    @Test
    @Tag("EQUIP-01")
    void what_the_person_owns_is_considered() {
        OnTheDesk plan = aCompletePlan().whoseNeed("technology_owned", "\"A smart speaker\"");

        assertThat(plan.says("EQUIP-01")).containsExactly("prompts at needs[N1].technology_considered");
        assertThat(plan.having(SectionName.NEEDS, "/needs/0/technology_considered", "\"It can remind her\"")
                        .says("EQUIP-01"))
                .isEmpty();
    }

    @Test
    @Tag("EQUIP-02")
    void supplied_equipment_stands_on_the_plan_with_its_day() {
        assertThat(with(", \"supplied\": \"2026-05-08\"").says("EQUIP-02")).isEmpty();
    }

    @Test
    @Tag("EQUIP-02")
    void an_item_without_any_day_cannot_be_submitted() {
        assertThat(with("").stops()).containsExactly("EQUIP-02 stops submit");
        assertThat(with("").says("EQUIP-02")).containsExactly("blocks at equipment[E1].supplied");
    }

    @Test
    @Tag("EQUIP-02")
    void an_item_that_is_only_planned_warns_until_it_is_there() {
        assertThat(with(", \"planned\": \"2026-12-08\"").says("EQUIP-02"))
                .containsExactly("warns at equipment[E1].supplied");
    }

    @Test
    @Tag("EQUIP-02")
    void equipment_that_meets_an_eligible_need_and_is_not_on_the_plan_warns() {
        OnTheDesk plan = aCompletePlan().whoseNeed("met_by", "[\"council\", \"equipment\"]");

        assertThat(plan.sentences("EQUIP-02"))
                .containsExactly("Met by equipment that does not stand on the plan: need: N1.");
        assertThat(plan.having(SectionName.SUPPORT, "/equipment", RAIL.formatted(", \"supplied\": \"2026-05-08\""))
                        .says("EQUIP-02"))
                .isEmpty();
    }

    @Test
    @Tag("EQUIP-02")
    void an_item_for_a_need_that_is_not_eligible_is_not_asked_for() {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("met_by", "[\"council\", \"equipment\"]")
                .having(SectionName.NEEDS, "/needs/0/eligible", "false");

        assertThat(plan.says("EQUIP-02")).isEmpty();
    }

    @Test
    @Tag("EQUIP-02")
    void what_was_supplied_for_an_eligible_need_and_is_not_on_the_plan_warns() {
        assertThat(supplied("N1").says("EQUIP-02")).containsExactly("warns at equipment");
        assertThat(supplied("N1")
                        .having(SectionName.SUPPORT, "/equipment", RAIL.formatted(", \"supplied\": \"2025-05-08\""))
                        .says("EQUIP-02"))
                .isEmpty();
        assertThat(supplied("N1")
                        .having(SectionName.NEEDS, "/needs/0/eligible", "false")
                        .says("EQUIP-02"))
                .as("an item for no eligible need")
                .isEmpty();
    }

    private static OnTheDesk supplied(String need) {
        LocalDate day = LocalDate.of(2025, 5, 8);
        return aCompletePlan().known(new EquipmentSupplied("Grab rail", EquipmentKind.AID, day, null, null, day, need));
    }

    private static OnTheDesk with(String day) {
        return aCompletePlan().having(SectionName.SUPPORT, "/equipment", RAIL.formatted(day));
    }
}
