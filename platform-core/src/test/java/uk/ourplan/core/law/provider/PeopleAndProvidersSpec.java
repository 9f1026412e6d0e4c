package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.affecting;
import static uk.ourplan.core.law.provider.AConcern.desk;
import static uk.ourplan.core.law.provider.AConcern.ending;
import static uk.ourplan.core.law.provider.AConcern.helped;
import static uk.ourplan.core.law.provider.AConcern.incident;
import static uk.ourplan.core.law.provider.AConcern.policy;
import static uk.ourplan.core.law.provider.AConcern.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.concern.ActionStatus;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Action;
import uk.ourplan.language.concern.CommissioningRecord.Request;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Affected;
import uk.ourplan.language.concern.ConcernRecord.Helped;
import uk.ourplan.language.concern.ConcernRecord.Incident;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ConcernRecord.Withdrawal;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.HelpAnswer;
import uk.ourplan.language.concern.Placement;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.concern.RiskAction;
import uk.ourplan.language.concern.Urgency;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleAndProvidersSpec {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate NOTICE = LocalDate.of(2024, 7, 1);
    private static final LocalDate END = LocalDate.of(2024, 7, 15);

    private final Affected watched = new Affected("Mo Tattersby", RiskAction.MONITORING, null, null);

    @Test
    @Tag("PROVIDER-02")
    void monitoring_of_one_person_opens_its_arrangement() {
        ConcernOnDesk desk = desk(affecting(watched));

        assertThat(RiskToEachPerson.lacking(desk))
                .extracting(ConcernLack::field)
                .containsExactly("affected[0].on");
        assertThat(RiskToEachPerson.owed(desk))
                .extracting(ConcernTask::says)
                .containsExactly("Open the monitoring arrangement for Mo Tattersby.");
    }

    @Test
    @Tag("PROVIDER-02")
    void of_two_people_the_one_without_an_action_is_named_and_keeps_it_open() {
        ConcernOnDesk desk = desk(affecting(
                new Affected("Mo Tattersby", RiskAction.MONITORING, null, MAY),
                new Affected("Ida Brand", null, null, null)));

        assertThat(RiskToEachPerson.lacking(desk))
                .singleElement()
                .satisfies(lack -> assertThat(lack.says()).contains("Ida Brand"));
    }

    @Test
    @Tag("PROVIDER-02")
    void with_nobody_at_risk_and_a_note_it_closes() {
        assertThat(RiskToEachPerson.lacking(desk(affecting()))).isEmpty();
    }

    private static ConcernRecord failed(boolean registered, boolean inArea, Served... served) {
        return ending(ConcernSubject.PROVIDER_FAILED, new Withdrawal(registered, true, inArea, MAY, null), served);
    }

    private static Served served(Placement placement, @Nullable LocalDate starts) {
        return new Served("Somebody", placement, null, starts, null, null);
    }

    @Test
    @Tag("PROVIDER-03")
    void when_a_registered_provider_fails_in_the_area_everybody_known_gets_a_task_whoever_pays() {
        ConcernRecord said = failed(
                true,
                true,
                served(Placement.THIS_COUNCIL, null),
                served(Placement.SELF_FUNDER, null),
                served(Placement.OTHER_COUNCIL, null));

        assertThat(ProviderWithdraws.owed(desk(said)))
                .hasSize(3)
                .allSatisfy(task -> assertThat(task.rule()).isEqualTo("PROVIDER-03"))
                .allSatisfy(task -> assertThat(task.due()).isEqualTo(MAY));
        assertThat(rules(ProviderWithdraws.lacking(desk(said)))).hasSize(3).containsOnly("PROVIDER-03");
    }

    @Test
    @Tag("PROVIDER-03")
    void outside_the_area_whom_the_council_placed_gets_a_task_under_its_ordinary_duty() {
        assertThat(ProviderWithdraws.owed(desk(failed(true, false, served(Placement.THIS_COUNCIL, null)))))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).contains("ordinary duty"));
    }

    @Test
    @Tag("PROVIDER-03")
    void outside_the_area_a_self_funder_gets_none() {
        assertThat(ProviderWithdraws.owed(desk(failed(true, false, served(Placement.SELF_FUNDER, null)))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-03")
    void for_a_provider_that_is_not_registered_a_replacement_is_found_instead() {
        assertThat(ProviderWithdraws.owed(desk(failed(false, true, served(Placement.THIS_COUNCIL, null)))))
                .extracting(ConcernTask::rule)
                .containsExactly("PROVIDER-23");
    }

    @Test
    @Tag("PROVIDER-03")
    void the_task_ends_with_the_day_on_which_an_alternative_starts_and_with_nothing_less() {
        ConcernRecord said = failed(true, true, served(Placement.THIS_COUNCIL, LocalDate.of(2025, 5, 3)));

        assertThat(ProviderWithdraws.owed(desk(said))).isEmpty();
        assertThat(ProviderWithdraws.lacking(desk(said))).isEmpty();
    }

    private static ConcernRecord notice(@Nullable Urgency urgency, @Nullable LocalDate starts) {
        return ending(
                ConcernSubject.PROVIDER_NOTICE,
                new Withdrawal(null, null, null, NOTICE, END),
                new Served("Mo Tattersby", Placement.THIS_COUNCIL, urgency, starts, null, null));
    }

    @Test
    @Tag("PROVIDER-23")
    void a_replacement_task_opens_on_the_day_of_the_notice_with_its_rating() {
        assertThat(ProviderWithdraws.owed(desk(notice(Urgency.HIGH, null))))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(NOTICE))
                .satisfies(task -> assertThat(task.says()).contains("(high)"));
    }

    @Test
    @Tag("PROVIDER-23")
    void without_a_rating_it_is_refused() {
        assertThat(ReportingAConcern.missing(notice(null, null))).containsOnlyKeys("served[0].urgency");
    }

    @Test
    @Tag("PROVIDER-23")
    void a_replacement_from_the_next_day_leaves_no_gap() {
        ConcernRecord said = notice(Urgency.HIGH, END.plusDays(1));

        assertThat(ProviderWithdraws.lacking(desk(said, CommissioningRecord.NONE, END.plusDays(1))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-23")
    void with_none_the_wait_and_the_open_duty_show_from_the_day_after_the_end() {
        ConcernRecord said = notice(Urgency.HIGH, null);

        assertThat(ProviderWithdraws.lacking(desk(said, CommissioningRecord.NONE, END)))
                .extracting(ConcernLack::says)
                .noneMatch(says -> says.contains("waited"));
        assertThat(ProviderWithdraws.lacking(desk(said, CommissioningRecord.NONE, END.plusDays(1))))
                .extracting(ConcernLack::says)
                .anyMatch(says -> says.contains("duty") && says.contains("2024-07-16"));
    }

    private static Incident said(
            @Nullable LocalDate told, @Nullable String notTold, @Nullable Boolean consents, @Nullable String notAsked) {
        return new Incident(
                "Ida Brand",
                told,
                told == null ? null : "So that it stops.",
                notTold,
                consents,
                "01632 960999",
                notAsked);
    }

    @Test
    @Tag("PROVIDER-06")
    void with_consent_the_contact_details_go_along() {
        ConcernRecord record = incident(said(LocalDate.of(2025, 6, 3), null, true, null));

        assertThat(ToldOfAnIncident.lacking(desk(record))).isEmpty();
        assertThat(Objects.requireNonNull(ToldOfAnIncident.asNotified(record).incident())
                        .contact())
                .isEqualTo("01632 960999");
    }

    @Test
    @Tag("PROVIDER-06")
    void without_consent_they_are_left_out() {
        ConcernRecord record = incident(said(LocalDate.of(2025, 6, 3), null, false, null));

        assertThat(Objects.requireNonNull(ToldOfAnIncident.asNotified(record).incident())
                        .contact())
                .isNull();
    }

    @Test
    @Tag("PROVIDER-06")
    void somebody_who_is_not_told_for_a_reason_leaves_no_warning() {
        assertThat(ToldOfAnIncident.lacking(desk(incident(said(null, "It would raise the risk.", true, null)))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-06")
    void somebody_who_is_neither_told_nor_asked_without_a_reason_leaves_a_warning_for_each() {
        assertThat(rules(ToldOfAnIncident.lacking(desk(incident(said(null, null, null, null))))))
                .containsExactly("PROVIDER-06", "PROVIDER-06");
    }

    @Test
    @Tag("PROVIDER-06")
    void a_report_without_a_person_in_it_asks_nothing() {
        assertThat(ToldOfAnIncident.lacking(desk(affecting()))).isEmpty();
    }

    private static CommissioningRecord does(Response... responses) {
        return new CommissioningRecord(MAY, List.of(responses), List.of(), List.of(), null, null);
    }

    private static Response response(ResponseType type, @Nullable LocalDate contacted) {
        return new Response(type, MAY, null, "The body outside", contacted, "R-1", MAY, null, "Dear all", null);
    }

    @Test
    @Tag("PROVIDER-07")
    void a_stop_and_a_notice_to_the_regulator_are_two_dated_rows_of_whoever_decided_them() {
        CommissioningRecord both =
                does(response(ResponseType.TEMPORARY_STOP, null), response(ResponseType.CQC_NOTICE, MAY));

        assertThat(WhatCommissioningDoes.mistakes(both)).isEmpty();
        assertThat(both.decidedBy("Carol", CommissioningRecord.NONE).responses())
                .extracting(Response::decidedBy)
                .containsExactly("Carol", "Carol");
        assertThat(both.decidedBy("Carol", CommissioningRecord.NONE)
                        .decidedBy("Dev", both.decidedBy("Carol", CommissioningRecord.NONE))
                        .responses())
                .extracting(Response::decidedBy)
                .containsExactly("Carol", "Carol");
    }

    @Test
    @Tag("PROVIDER-07")
    void a_notice_to_the_regulator_without_its_day_is_refused() {
        assertThat(WhatCommissioningDoes.mistakes(does(response(ResponseType.CQC_NOTICE, null))))
                .containsOnlyKeys("responses[0].contacted");
    }

    @Test
    @Tag("PROVIDER-07")
    void dated_joint_work_with_another_council_is_saved() {
        assertThat(WhatCommissioningDoes.mistakes(does(response(ResponseType.JOINT_WORK, MAY))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-08")
    void while_a_stop_without_an_end_runs_no_arrangement_is_made() {
        List<Flag> stop = List.of(new Flag(ResponseType.TEMPORARY_STOP, "Meadow Care", MAY, null));

        assertThat(StopOnAProvider.whyNotArranged("meadow  care", LocalDate.of(2025, 5, 10), stop))
                .isPresent();
        assertThat(StopOnAProvider.whyNotArranged("Meadow Care", LocalDate.of(2025, 4, 30), stop))
                .isEmpty();
        assertThat(StopOnAProvider.whyNotArranged("Another", LocalDate.of(2025, 5, 10), stop))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-08")
    void the_last_day_of_a_stop_still_counts_and_the_next_does_not() {
        List<Flag> stop = List.of(new Flag(ResponseType.TEMPORARY_STOP, "Meadow Care", MAY, LocalDate.of(2025, 6, 30)));

        assertThat(StopOnAProvider.whyNotArranged("Meadow Care", LocalDate.of(2025, 6, 30), stop))
                .isPresent();
        assertThat(StopOnAProvider.whyNotArranged("Meadow Care", LocalDate.of(2025, 7, 1), stop))
                .isEmpty();
    }

    private static CommissioningRecord agreed(ActionStatus status, @Nullable String reason) {
        return new CommissioningRecord(
                MAY,
                List.of(),
                List.of(new Action(
                        "Retrain the night staff", "Registered manager", LocalDate.of(2025, 8, 1), status, reason)),
                List.of(),
                null,
                null);
    }

    @Test
    @Tag("PROVIDER-11")
    void an_action_is_due_on_its_day_and_overdue_from_the_next() {
        ConcernTask task = ActionsOfAProvider.owed(desk(affecting(), agreed(ActionStatus.OPEN, null), MAY))
                .getFirst();

        assertThat(task.isOverdue(LocalDate.of(2025, 8, 1))).isFalse();
        assertThat(task.isOverdue(LocalDate.of(2025, 8, 2))).isTrue();
        assertThat(ActionsOfAProvider.lacking(
                        desk(affecting(), agreed(ActionStatus.OPEN, null), LocalDate.of(2025, 8, 2))))
                .extracting(ConcernLack::says)
                .containsExactly("An action of the provider's plan is overdue since 2025-08-01.");
    }

    @Test
    @Tag("PROVIDER-11")
    void an_action_is_not_withdrawn_without_a_reason() {
        assertThat(WhatCommissioningDoes.mistakes(agreed(ActionStatus.WITHDRAWN, null)))
                .containsOnlyKeys("actions[0].reason");
        assertThat(ActionsOfAProvider.owed(desk(affecting(), agreed(ActionStatus.DONE, null), MAY)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-12")
    void being_too_busy_is_no_reason_to_decline() {
        assertThat(HelpingAnInvestigation.mistakes(helped(new Helped("R1", null, "Too busy", null))))
                .containsOnlyKeys("helped[0].answer");
    }

    @Test
    @Tag("PROVIDER-12")
    void a_conflict_with_another_legal_duty_is_taken_with_a_note_and_not_without() {
        assertThat(HelpingAnInvestigation.mistakes(
                        helped(new Helped("R1", HelpAnswer.OTHER_LEGAL_DUTY, "A court order forbids it.", null))))
                .isEmpty();
        assertThat(HelpingAnInvestigation.mistakes(helped(new Helped("R1", HelpAnswer.CARE_ACT_DUTY, null, null))))
                .containsOnlyKeys("helped[0].note");
    }

    @Test
    @Tag("PROVIDER-12")
    void information_that_is_given_ends_the_request() {
        CommissioningRecord asked = new CommissioningRecord(
                MAY, List.of(), List.of(), List.of(new Request("R1", "The call records", MAY)), null, null);

        assertThat(HelpingAnInvestigation.owed(desk(affecting(), asked, MAY))).hasSize(1);
        assertThat(HelpingAnInvestigation.owed(desk(helped(new Helped("R1", HelpAnswer.GIVEN, null, MAY)), asked, MAY)))
                .isEmpty();
        assertThat(ConcernCheck.owed(desk(affecting(watched), asked, MAY), policy()))
                .extracting(ConcernTask::rule)
                .contains("PROVIDER-02", "PROVIDER-12");
    }
}
