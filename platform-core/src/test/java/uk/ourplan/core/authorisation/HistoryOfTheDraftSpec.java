package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.authorising.DraftHistory;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;

/** AUTH-13: whoever signs sees first how the draft was shared with somebody who takes no part. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoryOfTheDraftSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody MANAGER = NORTHMOOR.authoriser("team_manager");

    @Test
    void a_plan_made_without_the_person_is_signed_only_once_the_history_of_its_draft_was_opened() {
        UUID plan = NORTHMOOR.submitted();
        takesNoPart(plan);

        NORTHMOOR
                .sign(MANAGER, plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("Open the history of the draft first"));

        assertThat(history(plan))
                .isEqualTo(new DraftHistory(true, List.of(new CopyGiven(LocalDate.of(2026, 11, 10), null, null))));
        NORTHMOOR.sign(MANAGER.called("Somebody Else"), plan).expectStatus().isEqualTo(409);
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();
    }

    @Test
    void of_a_person_who_takes_part_nothing_is_shown_and_nothing_is_asked() {
        UUID plan = NORTHMOOR.submitted();

        assertThat(history(plan)).isEqualTo(new DraftHistory(false, List.of()));
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();
    }

    private static DraftHistory history(UUID plan) {
        return Objects.requireNonNull(NORTHMOOR
                .as(MANAGER)
                .get()
                .uri("/api/v1/authorising/plans/{id}/draft-history", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DraftHistory.class)
                .returnResult()
                .getResponseBody());
    }

    private static void takesNoPart(UUID plan) {
        NORTHMOOR.core().database().execute("""
                update casework.person set record = jsonb_set(record, '{circumstances,not_engaging}', '{"because": "neither",
                  "information": "2026-10-02", "wants_needs_met": "yes", "told_plan_required": "2026-10-10",
                  "asked_representative": "2026-10-10", "told_will_proceed": "2026-10-10", "carers_consulted": "2026-10-10",
                  "draft_copy": "2026-11-10", "review_invitation": "2026-11-10"}')
                 where id = (select person_id from casework.plan where id = '%s')""".formatted(plan));
    }
}
