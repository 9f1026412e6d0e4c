package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.RoleTask;
import uk.ourplan.language.plan.HowWePlan.Target;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanningMode;
import uk.ourplan.language.plan.PlanningTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class InvolvementViewSpec extends OnTheFakeCore {

    private static final String PEOPLE = "plans/" + FakeCore.PLAN + "/people-involved";

    @Test
    void involvement_is_a_timeline_with_the_five_steps_before_it() {
        go(PEOPLE);

        assertThat(screen())
                .contains("Five steps")
                .contains("Information about planning: 27 Oct 2026")
                .contains("Who took part, day by day")
                .contains("Walked us through her morning");
        assertThat(screen().indexOf("29 Oct 2026")).isLessThan(screen().indexOf("6 Nov 2026"));
    }

    @Test
    void a_reason_is_asked_only_once_the_person_neither_leads_nor_shares_the_planning() {
        go(PEOPLE);
        assertThat(isAsked("Why the person does not lead or share it")).isFalse();

        test(mode()).selectItem("Practitioner led");
        settle();

        assertThat(isAsked("Why the person does not lead or share it")).isTrue();
        assertThat(((PeopleInvolved) java.util.Objects.requireNonNull(core.contents.get(SectionName.PEOPLE_INVOLVED)))
                        .mode())
                .isEqualTo(PlanningMode.PRACTITIONER_LED);
    }

    @Test
    void who_may_see_the_plan_is_told_with_its_days_and_reasons_when_it_is_asked_for() {
        go(PEOPLE);
        assertThat(screen()).doesNotContain("The person agreed to it.");

        find(Details.class).all().stream()
                .filter(fold -> "Who may see the plan".equals(fold.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();

        assertThat(screen())
                .contains("Whole plan")
                .contains("22 Oct 2026")
                .contains("Full, must have it")
                .contains("They take part; that they see the plan was not agreed.");
        assertThat(addresses()).contains("/documents/plans/" + FakeCore.PLAN + "/advocacy-referral");
    }

    @Test
    void the_day_for_which_the_tasks_project_the_plan_stands_beside_them_with_the_action_plan_to_print() {
        core.contents.put(
                SectionName.HOW_WE_PLAN,
                new HowWePlan(
                        null,
                        null,
                        null,
                        List.of(
                                new RoleTask("T1", PlanningTask.OUTCOMES, null, "P1", LocalDate.of(2026, 11, 24), null),
                                new RoleTask("T2", PlanningTask.DRAFT_PLAN, null, null, null, null)),
                        List.of(),
                        new Target(LocalDate.of(2026, 11, 30), null),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null));
        go("plans/" + FakeCore.PLAN + "/how-we-plan");

        assertThat(screen())
                .contains("10 days to go.")
                .contains("By its tasks the plan is complete on 24 Nov 2026, as far as they have a day.");
        assertThat(addresses()).contains("/documents/plans/" + FakeCore.PLAN + "/action-plan");
    }

    private boolean isAsked(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .anyMatch(InvolvementViewSpec::isInSight);
    }

    private static boolean isInSight(Component one) {
        return one.isVisible()
                && one.getParent().map(InvolvementViewSpec::isInSight).orElse(true);
    }

    @SuppressWarnings("unchecked")
    private Select<String> mode() {
        return labelled(Select.class, "How the plan is made");
    }
}
