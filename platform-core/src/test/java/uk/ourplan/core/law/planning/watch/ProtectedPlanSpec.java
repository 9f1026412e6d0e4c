package uk.ourplan.core.law.planning.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.safeguarding.MoreRestrictive;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.safeguarding.ApplicationOutcome;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;
import uk.ourplan.language.safeguarding.WordingResult;

/** The examples of SAFEGUARD-01 to SAFEGUARD-03, SAFEGUARD-06 and SAFEGUARD-08 to SAFEGUARD-11, as findings and tasks of a plan. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectedPlanSpec {

    @Test
    @Tag("SAFEGUARD-01")
    void an_adult_goes_to_the_adult_route_and_a_child_to_the_children_s_never_the_other() {
        OnTheDesk plan = aCompletePlan()
                .where("safeguard.adult_route", route("Adults first"))
                .where("safeguard.child_route", route("Children first"))
                .protecting(
                        raised("S1", ConcernSubject.ADULT, null, null), raised("S2", ConcernSubject.CHILD, null, null));

        assertThat(plan.owedTasks("SAFEGUARD-01"))
                .extracting(OwedTask::key)
                .containsExactly("SAFEGUARD-01:S1", "SAFEGUARD-01:S2");
        assertThat(plan.owedTasks("SAFEGUARD-01").getFirst().says())
                .contains("Adults first")
                .doesNotContain("Children first");
        assertThat(plan.owedTasks("SAFEGUARD-01").getLast().says())
                .contains("Children first")
                .doesNotContain("Adults first");
    }

    @Test
    @Tag("SAFEGUARD-01")
    void the_task_stays_until_a_referral_or_a_reasoned_decision_and_the_plan_goes_on_meanwhile() {
        OnTheDesk plan = aCompletePlan().protecting(raised("S1", ConcernSubject.ADULT, null, null));
        assertThat(plan.says("SAFEGUARD-01")).containsExactly("prompts at null");
        assertThat(plan.stops()).noneMatch(stop -> stop.startsWith("SAFEGUARD-01"));

        plan.protecting(new Answered("S1", TODAY, null, "Talked over with the team: no sign of it", null, null));

        assertThat(plan.owes("SAFEGUARD-01")).isEmpty();
        assertThat(plan.says("SAFEGUARD-01")).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-02")
    void danger_or_a_crime_asks_for_999_first_and_for_the_time_of_the_call_before_the_task_ends() {
        assertThat(aCompletePlan()
                        .protecting(raised("S1", ConcernSubject.ADULT, true, null))
                        .sentences("SAFEGUARD-02"))
                .first()
                .asString()
                .contains("999");
        assertThat(aCompletePlan()
                        .protecting(raised("S1", ConcernSubject.ADULT, false, true))
                        .sentences("SAFEGUARD-02"))
                .hasSize(1);
        assertThat(aCompletePlan()
                        .protecting(raised("S1", ConcernSubject.ADULT, false, false))
                        .sentences("SAFEGUARD-02"))
                .isEmpty();

        OnTheDesk plan = aCompletePlan()
                .protecting(
                        raised("S1", ConcernSubject.ADULT, true, null),
                        new Answered("S1", TODAY, TODAY, null, null, null));
        assertThat(plan.owes("SAFEGUARD-01")).hasSize(1);
        plan.protecting(new Answered("S1", TODAY, TODAY, null, "10:40", null));
        assertThat(plan.owes("SAFEGUARD-01")).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-03")
    void while_an_enquiry_is_open_one_of_three_options_is_recorded_and_interim_support_has_to_run() {
        assertThat(enquiry("\"open\": true").says("SAFEGUARD-03")).anyMatch(says -> says.startsWith("blocks"));
        assertThat(enquiry(consulted("pause_with_interim_support", "")).says("SAFEGUARD-03"))
                .containsExactly("blocks at safeguarding.enquiry.interim_support_running");
        assertThat(enquiry(consulted("pause_with_interim_support", ", \"interim_support_running\": true"))
                        .says("SAFEGUARD-03"))
                .isEmpty();
        assertThat(enquiry(consulted("pause_with_interim_support", ", \"interim_support_running\": true"))
                        .owes("SAFEGUARD-03"))
                .containsExactly("SAFEGUARD-03:restart");
        assertThat(enquiry(consulted("continue_alongside", "")).owes("SAFEGUARD-03"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-03")
    void who_took_no_part_without_a_reason_is_warned_of() {
        assertThat(enquiry("\"open\": true, \"choice\": \"continue_alongside\", \"has_carer\": true,"
                                + " \"consulted\": [\"person_or_representative\", \"planner\"],"
                                + " \"reasons_not_consulted\": [\"carer\"]")
                        .sentences("SAFEGUARD-03"))
                .singleElement()
                .asString()
                .contains("enquiry lead");
    }

    @Test
    @Tag("SAFEGUARD-03")
    void
            a_pause_without_support_is_thought_over_where_needs_are_urgent_and_a_concern_about_somebody_else_pauses_nothing() {
        assertThat(aCompletePlan()
                        .whoseCircumstances(
                                "{\"urgent\": true, \"safeguarding\": {\"enquiry\": {" + consulted("pause", "") + "}}}")
                        .says("SAFEGUARD-03"))
                .containsExactly("prompts at safeguarding.enquiry.choice");
        assertThat(aCompletePlan()
                        .protecting(raised("S1", ConcernSubject.CHILD, null, null))
                        .says("SAFEGUARD-03"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-03")
    void a_pause_stops_the_days_of_planning_and_going_on_alongside_does_not() {
        OnTheDesk late = enquiry(consulted("continue_alongside", ""))
                .with(SectionName.HOW_WE_PLAN, "{\"target\": {\"agreed\": \"2026-11-01\"}}");
        OnTheDesk paused = enquiry(consulted("pause", ""))
                .with(SectionName.HOW_WE_PLAN, "{\"target\": {\"agreed\": \"2026-11-01\"}}");

        assertThat(late.owes("INVOLVE-09")).isNotEmpty();
        assertThat(paused.owes("INVOLVE-09")).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-06")
    void a_service_that_was_ended_over_a_worry_leaves_two_tasks_until_both_answers_are_given() {
        OnTheDesk plan = aCompletePlan().protecting(ended(null, null));
        assertThat(plan.owes("SAFEGUARD-06"))
                .containsExactly("SAFEGUARD-06:E1:safeguarding by " + TODAY, "SAFEGUARD-06:E1:concern by " + TODAY);
        assertThat(plan.says("SAFEGUARD-06")).containsExactly("warns at null");

        assertThat(plan.protecting(ended("No sign of harm", null)).owes("SAFEGUARD-06"))
                .containsExactly("SAFEGUARD-06:E1:concern by " + TODAY);
        assertThat(plan.protecting(ended("No sign of harm", "Commissioning, 4 May"))
                        .owes("SAFEGUARD-06"))
                .isEmpty();
        assertThat(aCompletePlan().owes("SAFEGUARD-06")).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-07")
    void each_restriction_says_what_less_restrictive_ways_were_considered_and_which_outcome_it_serves() {
        assertThat(restricted("{\"text\": \"Locked door\"}").says("SAFEGUARD-07"))
                .containsExactly(
                        "warns at protecting.restrictions[0].less_restrictive",
                        "warns at protecting.restrictions[0].outcomes");
        assertThat(restricted("{\"text\": \"Locked door\", \"less_restrictive\": \"A bell\", \"outcomes\": [\"O1\"]}")
                        .says("SAFEGUARD-07"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-07")
    void a_plan_from_an_enquiry_is_checked_as_every_other_and_names_the_enquiry() {
        OnTheDesk plan = aCompletePlan().having(SectionName.RISKS, "/protecting", "{\"from_enquiry\": true}");

        assertThat(plan.says("SAFEGUARD-07")).containsExactly("prompts at protecting.enquiry");
        assertThat(plan.without(SectionName.OUTCOMES).stops()).isNotEmpty();
    }

    @Test
    @Tag("SAFEGUARD-08")
    void for_somebody_who_cannot_decide_on_their_care_the_restrictions_are_asked_and_never_assumed() {
        assertThat(liberty(LACKS, "\"amounts\": true").owes("SAFEGUARD-08")).containsExactly("SAFEGUARD-08:consider");
        assertThat(liberty(LACKS, "\"amounts\": true")
                        .where(
                                "safeguard.dol_authorisation_route",
                                Map.of(
                                        "hospital_or_care_home", Map.of("name", "The supervisory body"),
                                        "elsewhere", Map.of("name", "Legal, for the Court")))
                        .owedTasks("SAFEGUARD-08")
                        .getFirst()
                        .says())
                .contains("Legal, for the Court");
        assertThat(liberty(LACKS, "\"amounts\": false, \"likely\": true").stops())
                .contains("SAFEGUARD-08 stops authorise");
        assertThat(liberty(LACKS, "\"amounts\": false, \"likely\": false").says("SAFEGUARD-08"))
                .isEmpty();
        assertThat(liberty(LACKS, "\"amounts\": false").says("SAFEGUARD-08"))
                .containsExactly("blocks at deprivation_of_liberty.likely");
        assertThat(liberty("[]", "\"amounts\": true").says("SAFEGUARD-08"))
                .containsExactly("prompts at deprivation_of_liberty.amounts");
    }

    @Test
    @Tag("SAFEGUARD-08")
    void where_nothing_at_all_is_said_about_restrictions_it_is_asked_before_anybody_authorises() {
        assertThat(aCompletePlan().whoseCapacity(LACKS).says("SAFEGUARD-08"))
                .containsExactly("blocks at deprivation_of_liberty.likely");
        assertThat(aCompletePlan().whoseCapacity(LACKS).stops()).contains("SAFEGUARD-08 stops authorise");
        assertThat(aCompletePlan().says("SAFEGUARD-08")).isEmpty();
        assertThat(aCompletePlan()
                        .whoseCapacity(LACKS.replace("arrange_care", "manage_money"))
                        .says("SAFEGUARD-08"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-08")
    void each_limb_is_asked_for_itself_unless_the_other_is_answered_with_yes_or_it_was_considered() {
        assertThat(liberty(LACKS, "\"likely\": false").says("SAFEGUARD-08"))
                .containsExactly("blocks at deprivation_of_liberty.amounts");
        assertThat(liberty(LACKS, "\"likely\": true").sentences("SAFEGUARD-08"))
                .singleElement()
                .asString()
                .contains("has to be considered");
        assertThat(liberty(LACKS, "\"amounts\": true").sentences("SAFEGUARD-08"))
                .singleElement()
                .asString()
                .contains("has to be considered");
        assertThat(liberty(LACKS, "\"considered\": \"2026-11-13\"").says("SAFEGUARD-08"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-09")
    void a_review_answers_three_questions_while_a_deprivation_of_liberty_is_in_force() {
        Protection all = Protection.NONE.with(authorised(null));
        LocalDate since = TODAY.minusDays(200);
        assertThat(MoreRestrictive.leftOpen(all, since)).hasSize(3);
        assertThat(MoreRestrictive.leftOpen(all.with(reviewed(null, false)), since))
                .containsExactly("the circumstances behind it now");
        assertThat(MoreRestrictive.leftOpen(all.with(reviewed("As before", false)), since))
                .isEmpty();
        assertThat(MoreRestrictive.leftOpen(all.with(reviewed("As before", false)), TODAY))
                .hasSize(3);
    }

    @Test
    @Tag("SAFEGUARD-09")
    void the_representative_is_named_and_heard_and_a_wanted_change_is_asked_for() {
        OnTheDesk plan = aCompletePlan()
                .having(new Course(
                        PlanState.SIGNED_OFF, LocalDate.of(2024, 2, 1), null, null, LocalDate.of(2024, 3, 1), null))
                .protecting(authorised(null));
        assertThat(plan.sentences("SAFEGUARD-09")).hasSize(2);

        plan.protecting(authorised("Mr Dobry"), new Visited(LocalDate.of(2024, 6, 1), "Mr Dobry", "As planned"));
        assertThat(plan.sentences("SAFEGUARD-09")).isEmpty();

        assertThat(plan.protecting(reviewed("Less needed", true)).owes("SAFEGUARD-09"))
                .containsExactly("SAFEGUARD-09:" + TODAY);
        assertThat(aCompletePlan().sentences("SAFEGUARD-09")).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-10")
    void a_change_that_may_be_more_restrictive_is_not_submitted_before_the_wording_is_checked() {
        assertThat(changing(change(true, null, null, null)).says("SAFEGUARD-10"))
                .containsExactly("blocks at null");
        assertThat(changing(change(false, null, null, null)).says("SAFEGUARD-10"))
                .isEmpty();
        assertThat(changing(change(true, WordingResult.MORE_RESTRICTIVE, null, null))
                        .says("SAFEGUARD-10"))
                .isEmpty();
        assertThat(changing(change(true, WordingResult.MORE_RESTRICTIVE, null, null))
                        .stops())
                .contains("SAFEGUARD-11 stops authorise");
        assertThat(aCompletePlan().protecting(change(true, null, null, null)).says("SAFEGUARD-10"))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-10")
    void an_urgent_change_goes_to_legal_services_and_urgency_removes_no_other_rule() {
        Change urgent = new Change(
                "C1",
                TODAY,
                "A locked door",
                true,
                TODAY,
                WordingResult.MORE_RESTRICTIVE,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        OnTheDesk plan = changing(urgent);
        assertThat(plan.owedTasks("SAFEGUARD-10").getFirst().urgent()).isTrue();
        assertThat(plan.says("SAFEGUARD-10")).containsExactly("warns at null");

        plan.protecting(new Change(
                "C1",
                TODAY,
                "A locked door",
                true,
                TODAY,
                WordingResult.MORE_RESTRICTIVE,
                true,
                TODAY,
                "Wait",
                null,
                null,
                null,
                null,
                null));

        assertThat(plan.owes("SAFEGUARD-10")).isEmpty();
        assertThat(plan.stops()).contains("SAFEGUARD-11 stops authorise");
    }

    @Test
    @Tag("SAFEGUARD-11")
    void a_more_restrictive_change_waits_for_a_review_applied_for_before_that_allows_it() {
        assertThat(inForce("2024-08-01", ApplicationOutcome.ALLOWED, "2024-08-15", "2024-08-20"))
                .isNull();
        assertThat(inForce("2024-08-01", ApplicationOutcome.PENDING, null, "2024-08-20"))
                .contains("not decided yet");
        assertThat(inForce(null, null, null, "2024-08-20")).contains("no application");
        assertThat(inForce("2024-08-20", ApplicationOutcome.ALLOWED, "2024-08-20", "2024-08-20"))
                .contains("before the day");
        assertThat(inForce("2024-08-01", ApplicationOutcome.REFUSED, "2024-08-15", "2024-08-20"))
                .contains("did not allow");
        assertThat(MoreRestrictive.whyNotInForce(change(true, WordingResult.NOT_MORE_RESTRICTIVE, null, null)))
                .isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-11")
    void the_application_goes_to_whom_the_council_lists_for_its_kind() {
        assertThat(changing(change(true, WordingResult.MORE_RESTRICTIVE, null, null))
                        .owedTasks("SAFEGUARD-11")
                        .getFirst()
                        .says())
                .contains("supervisory body", "tell the managing authority");
        assertThat(aCompletePlan()
                        .protecting(
                                new Authorised("L1", TODAY, null, LibertyKind.COURT_ORDER, null, List.of(), null, null),
                                change(true, WordingResult.MORE_RESTRICTIVE, null, null))
                        .owedTasks("SAFEGUARD-11")
                        .getFirst()
                        .says())
                .contains("Court of Protection");
    }

    private static final String LACKS = "[{\"decision\": \"arrange_care\", \"status\": \"assessed_lacks\"}]";

    private static OnTheDesk liberty(String capacity, String facts) {
        return aCompletePlan()
                .whoseCapacity(capacity)
                .whoseCircumstances("{\"deprivation_of_liberty\": {" + facts + "}}");
    }

    private static OnTheDesk restricted(String restriction) {
        return aCompletePlan().having(SectionName.RISKS, "/protecting", "{\"restrictions\": [" + restriction + "]}");
    }

    private static OnTheDesk enquiry(String facts) {
        return aCompletePlan().whoseCircumstances("{\"safeguarding\": {\"enquiry\": {" + facts + "}}}");
    }

    private static String consulted(String choice, String besides) {
        return "\"open\": true, \"choice\": \"" + choice
                + "\", \"has_carer\": false, \"consulted\": [\"person_or_representative\", \"enquiry_lead\", \"planner\"]"
                + besides;
    }

    private static OnTheDesk changing(Change change) {
        return aCompletePlan().protecting(authorised("Mr Dobry"), change);
    }

    private static @Nullable String inForce(
            @Nullable String applied,
            @Nullable ApplicationOutcome outcome,
            @Nullable String outcomeOn,
            String effective) {
        return MoreRestrictive.whyNotInForce(new Change(
                        "C1",
                        LocalDate.of(2024, 7, 30),
                        "A locked door",
                        true,
                        LocalDate.of(2024, 7, 30),
                        WordingResult.MORE_RESTRICTIVE,
                        null,
                        null,
                        null,
                        null,
                        applied == null ? null : LocalDate.parse(applied),
                        outcome,
                        outcomeOn == null ? null : LocalDate.parse(outcomeOn),
                        LocalDate.parse(effective)))
                .orElse(null);
    }

    private static Change change(
            boolean mayBeMore,
            @Nullable WordingResult result,
            @Nullable LocalDate applied,
            @Nullable ApplicationOutcome outcome) {
        return new Change(
                "C1",
                TODAY,
                "A locked door",
                mayBeMore,
                result == null ? null : TODAY,
                result,
                null,
                null,
                null,
                null,
                applied,
                outcome,
                null,
                null);
    }

    private static Authorised authorised(@Nullable String representative) {
        return new Authorised(
                "L1",
                LocalDate.of(2024, 1, 1),
                null,
                LibertyKind.STANDARD_AUTHORISATION,
                "DoL 12",
                List.of("A walk each day"),
                representative,
                null);
    }

    private static Reviewed reviewed(@Nullable String circumstances, boolean change) {
        return new Reviewed(TODAY, "Lacks it", circumstances, change, change ? "A key" : null, null);
    }

    private static ServiceEnded ended(@Nullable String notNeeded, @Nullable String concern) {
        return new ServiceEnded("E1", TODAY, "A home", null, notNeeded, concern);
    }

    private static Raised raised(
            String number, ConcernSubject subject, @Nullable Boolean danger, @Nullable Boolean crime) {
        return new Raised(number, TODAY, subject, "Somebody", "Left alone", "A neighbour", danger, crime);
    }

    private static Map<String, Object> route(String name) {
        return Map.of(
                "team", Map.of("name", name, "telephone", "0300 1"),
                "out_of_hours", Map.of("name", "Out of hours", "telephone", "0300 2"));
    }
}
