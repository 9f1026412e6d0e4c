package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.core.plan.model.FirstReviewDue.Before;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

@DisplayName("SCHEDULE-04: what a revision does to the day of the next review")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstReviewDueSpec {

    private static final LocalDate SIGNED = LocalDate.of(2025, 9, 1);
    private static final LocalDate HELD = LocalDate.of(2025, 8, 20);

    @Test
    void a_formal_revision_restarts_the_clock_and_replaces_the_day_before() {
        ReviewScheduleAnswer due = due(RevisionKind.FORMAL, aCompletePlan(), LocalDate.of(2026, 4, 25));

        assertThat(due.earliest()).isEqualTo("2025-10-13");
        assertThat(due.dueBy()).isEqualTo("2025-10-27");
    }

    @Test
    void a_no_change_refresh_leaves_the_day_as_it_was() {
        assertThat(due(RevisionKind.NO_CHANGE, aCompletePlan(), LocalDate.of(2026, 1, 20))
                        .dueBy())
                .isEqualTo("2026-01-20");
    }

    @Test
    void a_light_amendment_leaves_it_where_the_council_says_so_and_restarts_the_clock_otherwise() {
        OnTheDesk stays = aCompletePlan().where("review.light_amendment_restarts_clock", false);

        assertThat(due(RevisionKind.LIGHT, stays, LocalDate.of(2026, 1, 20)).dueBy())
                .isEqualTo("2026-01-20");
        assertThat(due(RevisionKind.LIGHT, aCompletePlan(), LocalDate.of(2026, 1, 20))
                        .dueBy())
                .isEqualTo("2025-10-27");
    }

    @Test
    void without_a_day_that_stands_it_is_a_year_after_the_last_one_held() {
        assertThat(due(RevisionKind.NO_CHANGE, aCompletePlan(), null).dueBy()).isEqualTo("2026-08-20");
    }

    private static ReviewScheduleAnswer due(RevisionKind kind, OnTheDesk council, @Nullable LocalDate stillDue) {
        Revision how = new Revision(kind, new UUID(0, 1), 1, SIGNED, null, "Reviewed", List.of(), null, null);
        WorkerId worker = new WorkerId(new UUID(0, 9));
        Plan plan = new Plan(
                new Origin(
                        new UUID(0, 2),
                        new UUID(0, 3),
                        new UUID(0, 4),
                        2,
                        PlanKind.CARE_AND_SUPPORT_PLAN,
                        worker,
                        "Helena Marsh",
                        SIGNED,
                        null,
                        null,
                        new Revising(how, council.desk().content(), null)),
                Progress.begun(Instant.EPOCH),
                List.of(),
                AgreementRecord.NONE,
                Set.of(),
                Map.of(),
                Set.of(worker),
                Set.of(),
                List.of(),
                List.of(),
                Beside.NOTHING);
        return FirstReviewDue.of(
                        plan, SIGNED, new Before(HELD, null, null, stillDue), new LawToday(council.policy(), "test"))
                .answer();
    }
}
