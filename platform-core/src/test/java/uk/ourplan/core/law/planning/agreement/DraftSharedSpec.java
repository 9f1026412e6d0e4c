package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;

/** AUTH-13. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftSharedSpec {

    private static final String APART = "{\"not_engaging\": {\"cause\": \"tired\"%s}}";

    @Test
    void a_draft_that_was_given_and_not_answered_is_shown_with_no_reply() {
        PlanOnDesk desk = aCompletePlan()
                .whoseCircumstances(APART.formatted(", \"draft_copy\": \"2026-11-10\""))
                .agreed("""
                        {"seeking": {"copies": [{"dated": "2026-11-12", "how": "by post", "response": "Yes"}]}}""", AgreementStatus.AWAITING)
                .desk();

        assertThat(DraftShared.isAsked(desk.circumstances())).isTrue();
        assertThat(DraftShared.history(desk.agreement(), desk.circumstances()))
                .containsExactly(
                        new CopyGiven(LocalDate.of(2026, 11, 10), null, null),
                        new CopyGiven(LocalDate.of(2026, 11, 12), "by post", "Yes"));
    }

    @Test
    void without_engagement_and_without_any_draft_given_that_is_found() {
        assertThat(aCompletePlan().whoseCircumstances(APART.formatted("")).says("AUTH-13"))
                .containsExactly("warns at null");
    }

    @Test
    void somebody_who_takes_part_has_no_such_history() {
        assertThat(DraftShared.isAsked(aCompletePlan().desk().circumstances())).isFalse();
        assertThat(aCompletePlan().says("AUTH-13")).isEmpty();
    }
}
