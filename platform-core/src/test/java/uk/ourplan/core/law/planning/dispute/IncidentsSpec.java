package uk.ourplan.core.law.planning.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.dispute.AfterAnIncident;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.dispute.Engagement;
import uk.ourplan.language.dispute.MeetingMode;
import uk.ourplan.language.dispute.StaffEmployer;
import uk.ourplan.language.plan.Notice.InPlace;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IncidentsSpec {

    private static final LocalDate HAPPENED = LocalDate.of(2024, 7, 1);

    @Test
    @Tag("DISPUTE-08")
    void behaviour_never_ends_the_council_s_involvement() {
        assertThat(WhatDisagreementHoldsUp.whyNotEnded("behaviour")).isPresent();
        assertThat(WhatDisagreementHoldsUp.whyNotEnded("own_arrangements_request"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-09")
    void an_incident_toward_anybody_s_staff_needs_an_action() {
        assertThat(plan(incident(StaffEmployer.COUNCIL, null, null, null, null, null))
                        .owes("DISPUTE-09"))
                .containsExactly("DISPUTE-09:I1");
        assertThat(plan(incident(StaffEmployer.PROVIDER, null, null, null, null, null))
                        .says("DISPUTE-09"))
                .containsExactly("prompts at null");
        assertThat(plan(incident(StaffEmployer.PROVIDER, "Two workers", null, null, null, null))
                        .says("DISPUTE-09"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-10")
    void a_meeting_in_person_is_due_in_the_council_s_days_and_a_call_leaves_the_task_open() {
        OnTheDesk plan = withTarget(incident(StaffEmployer.COUNCIL, "Two workers", null, null, null, null));

        assertThat(plan.owes("DISPUTE-10")).containsExactly("DISPUTE-10:I1 by 2024-07-08");
        assertThat(plan.says("DISPUTE-10")).containsExactly("warns at null");
        assertThat(plan.disputing(met(MeetingMode.TELEPHONE, true, true)).owes("DISPUTE-10"))
                .hasSize(1);
        assertThat(plan.disputing(met(MeetingMode.IN_PERSON, true, true)).owes("DISPUTE-10"))
                .isEmpty();
        assertThat(plan.says("DISPUTE-10")).isEmpty();
    }

    @Test
    @Tag("DISPUTE-10")
    void without_a_target_only_the_days_are_counted_and_the_person_alone_is_accepted_where_family_is_not_appropriate() {
        OnTheDesk plan = plan(incident(StaffEmployer.COUNCIL, "Two workers", null, null, null, null));

        assertThat(plan.owes("DISPUTE-10")).containsExactly("DISPUTE-10:I1");
        assertThat(plan.says("DISPUTE-10")).isEmpty();
        assertThat(plan.disputing(met(MeetingMode.IN_PERSON, false, true)).says("DISPUTE-10"))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-10")
    void a_meeting_that_leaves_capacity_blank_is_a_prompt() {
        assertThat(plan(incident(StaffEmployer.COUNCIL, "Two workers", null, null, null, null))
                        .disputing(met(MeetingMode.IN_PERSON, true, null))
                        .sentences("DISPUTE-10"))
                .singleElement()
                .satisfies(says -> assertThat(says).contains("whether capacity was considered"));
    }

    @Test
    @Tag("DISPUTE-11")
    void after_validation_the_warning_is_due_and_the_gap_is_assessed_and_shared_before_the_incident_is_closed() {
        Incident validated = incident(StaffEmployer.PROVIDER, "Two workers", true, null, null, null);

        assertThat(plan(validated).says("DISPUTE-11")).containsExactly("warns at null");
        assertThat(plan(validated).owes("DISPUTE-11")).containsExactly("DISPUTE-11:I1");
        assertThat(AfterAnIncident.whyNotClosed(validated)).isPresent();
        assertThat(AfterAnIncident.whyNotClosed(
                        incident(StaffEmployer.PROVIDER, "Two workers", true, HAPPENED, HAPPENED, null)))
                .isPresent();
        assertThat(AfterAnIncident.whyNotClosed(
                        incident(StaffEmployer.PROVIDER, "Two workers", true, HAPPENED, HAPPENED, HAPPENED)))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-11")
    void what_is_not_validated_asks_for_no_assessment() {
        assertThat(AfterAnIncident.whyNotClosed(
                        incident(StaffEmployer.PROVIDER, "Two workers", false, null, null, null)))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-12")
    void an_unmet_eligible_need_of_somebody_who_refuses_is_flagged_tried_again_and_keeps_the_case_open() {
        Contact refuses = new Contact(LocalDate.of(2025, 6, 1), Engagement.WILL_NOT, "Would not open the door");
        OnTheDesk plan = aCompletePlan().disputing(refuses);

        assertThat(plan.sentences("DISPUTE-12"))
                .singleElement()
                .satisfies(says -> assertThat(says).startsWith("Duty not discharged"));
        assertThat(plan.owes("DISPUTE-12")).containsExactly("DISPUTE-12:2025-06-01 by 2025-06-29");
        assertThat(WhatDisagreementHoldsUp.whyNotClosed(Disputes.NONE.with(refuses), List.of("N1")))
                .isPresent();
    }

    @Test
    @Tag("DISPUTE-12")
    void without_an_unmet_eligible_need_it_does_not_apply() {
        OnTheDesk plan = aCompletePlan()
                .disputing(new Contact(LocalDate.of(2025, 6, 1), Engagement.SERVICES_WITHDRAWN, "The agency left"))
                .known(new InPlace("N1", TODAY.minusDays(3), "Her sister"));

        assertThat(plan.says("DISPUTE-12")).isEmpty();
        assertThat(plan.owes("DISPUTE-12")).isEmpty();
    }

    private static OnTheDesk plan(Incident incident) {
        return aCompletePlan().disputing(incident);
    }

    private static OnTheDesk withTarget(Incident incident) {
        return plan(incident).where("dispute.meeting_target_days", 7L);
    }

    private static Incident incident(
            StaffEmployer employer,
            @Nullable String action,
            @Nullable Boolean validated,
            @Nullable LocalDate warned,
            @Nullable LocalDate assessed,
            @Nullable LocalDate shared) {
        return new Incident(
                "I1",
                HAPPENED,
                "Shouted at the worker",
                "Her nephew",
                "The agency",
                employer,
                action,
                validated,
                warned,
                null,
                assessed,
                shared,
                null);
    }

    private static Meeting met(MeetingMode mode, boolean family, @Nullable Boolean capacity) {
        return new Meeting(
                "I1",
                LocalDate.of(2024, 7, 5),
                mode,
                List.of("The person"),
                family,
                "Shouting",
                true,
                "Pain in the morning",
                capacity,
                "Calls at ten");
    }
}
