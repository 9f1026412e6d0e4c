package uk.ourplan.core.law.planning.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanState;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordsToSeeToSpec {

    @Test
    @Tag("RECORD-04")
    void a_filed_informal_record_is_destroyed_from_the_day_after_the_councils_time() {
        String filed =
                "{\"informal_records\": [{\"id\": \"I1\", \"kind\": \"tool\", \"end\": \"%s\", \"kept_until\": %s}]}";

        assertThat(aCompletePlan()
                        .kept(filed.formatted("filed", "\"2026-11-19\""))
                        .owedTasks("RECORD-04"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.key()).isEqualTo("RECORD-04:kept-I1");
                    assertThat(task.earliest()).isEqualTo("2026-11-20");
                });
        assertThat(aCompletePlan()
                        .kept(filed.formatted("filed", "\"2026-11-19\""))
                        .followedUp("RECORD-04:kept-I1", LocalDate.of(2026, 11, 20), FollowUpOutcome.DONE)
                        .owes("RECORD-04"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .kept(filed.formatted("filed", "\"2026-11-20\""))
                        .owes("RECORD-04"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .kept(filed.formatted("destroyed", "\"2026-11-19\""))
                        .owes("RECORD-04"))
                .isEmpty();
        assertThat(aCompletePlan().kept(filed.formatted("filed", "null")).owes("RECORD-04"))
                .isEmpty();
    }

    @Test
    @Tag("RECORD-04")
    void once_a_plan_is_signed_each_informal_record_is_to_be_filed_destroyed_or_given_back() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        Course signed = new Course(PlanState.SIGNED_OFF, day, day, day, day, day.plusWeeks(7));
        String notes = "{\"informal_records\": [{\"id\": \"I1\", \"kind\": \"tool\", \"use\": \"on_the_plan\"}]}";

        assertThat(aCompletePlan().kept(notes).owes("RECORD-04")).isEmpty();
        assertThat(aCompletePlan().kept(notes).having(signed).owes("RECORD-04"))
                .containsExactly("RECORD-04:informal_records");
        assertThat(aCompletePlan().having(signed).owes("RECORD-04")).isEmpty();
    }

    @Test
    @Tag("RECORD-01")
    void a_writer_who_is_unsure_of_the_framework_asks_the_line_manager() {
        assertThat(aCompletePlan().kept("{\"unsure\": true}").owedTasks("RECORD-01"))
                .extracting(OwedTask::owner)
                .containsExactly(TaskOwner.LINE_MANAGER);
        assertThat(aCompletePlan().kept("{\"unsure\": false}").owes("RECORD-01"))
                .isEmpty();
    }

    @Test
    @Tag("RECORD-06")
    void a_signature_on_paper_owes_its_scan_until_that_is_filed() {
        assertThat(aCompletePlan()
                        .kept(new Kept(PlanKeeping.none(), false, List.of(), false, false))
                        .owes("RECORD-06"))
                .containsExactly("RECORD-06:signed_original");
        assertThat(aCompletePlan().owes("RECORD-06")).isEmpty();
    }
}
