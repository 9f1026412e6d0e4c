package uk.ourplan.core.law.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Whose;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.NotReadYet;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

/** What the rules read off the desk before they decide anything. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatLiesOnTheDeskSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @ParameterizedTest
    @Tag("CLOSE-01")
    @CsvSource({
        "'', false",
        "closed, true",
        "kept_open, false",
        "closed kept_open, true",
        "closed reopened, false",
        "closed reopened closed, true"
    })
    void a_case_is_closed_from_the_decision_to_close_it_until_it_is_reopened(String steps, boolean closed) {
        List<CaseStep> taken = new ArrayList<>();
        for (String step : steps.split(" ", -1)) {
            if (!step.isEmpty()) {
                taken.add(new CaseStep(CaseStepKind.of(step), "So it was decided", DAY, "Helena", ""));
            }
        }

        assertThat(new Ending(null, taken).isCaseClosed()).isEqualTo(closed);
    }

    @ParameterizedTest
    @EnumSource
    void an_ending_leads_somewhere_while_it_is_proposed_or_agreed_and_no_ending_does_not(EndingState state) {
        Ending ending = new Ending(
                new EndingOfPlan(
                        new UUID(0, 9),
                        state,
                        1,
                        JSON.readValue("{}", EndingRecord.class),
                        DAY,
                        "Helena",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                List.of());

        assertThat(ending.isUnderWay()).isEqualTo(state == EndingState.OPEN || state == EndingState.AGREED);
        assertThat(ending.isEnded()).isEqualTo(state == EndingState.ENDED);
        assertThat(Ending.NONE.isUnderWay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, true", "SUBMIT, true", "AUTHORISE, false", "ISSUE, false"})
    void what_blocks_stops_its_own_step_and_those_after_it(Step step, boolean stopsSubmission) {
        assertThat(Lack.stops(step, "NEED-01", Topic.NEEDS, "Blank.", "Fill it in.")
                        .stopsUpTo(Step.SUBMIT))
                .isEqualTo(stopsSubmission);
    }

    @Test
    void a_warning_a_prompt_and_the_councils_own_signature_stop_nothing_themselves() {
        assertThat(Lack.warns(Step.PRESENT, "NEED-01", Topic.NEEDS, "Blank.", "Fill it in.")
                        .stopsUpTo(Step.SUBMIT))
                .isFalse();
        assertThat(Lack.prompts(Step.PRESENT, "NEED-01", Topic.NEEDS, "Blank.", "Fill it in.")
                        .stopsUpTo(Step.SUBMIT))
                .isFalse();
        assertThat(Lack.stops(Step.PRESENT, "AUTH-01", Topic.COUNCIL_SIGNATURE, "Not signed.", "Sign it.")
                        .stopsUpTo(Step.ISSUE))
                .isFalse();
    }

    @ParameterizedTest
    @Tag("RISK-07")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | false | false",
                "{\"living\": {\"with\": \"alone\"}, \"pets\": \"A cat\"} | true  | true",
                "{\"living\": {\"with\": \"family\"}, \"pets\": \" \"}    | false | false",
                "{\"living\": {}}                                         | false | false"
            })
    void whether_somebody_lives_alone_or_has_animals_is_read_off_their_record(
            String record, boolean alone, boolean pets) {
        Whose whose = of(record);

        assertThat(whose.livesAlone()).isEqualTo(alone);
        assertThat(whose.hasPets()).isEqualTo(pets);
    }

    @ParameterizedTest
    @Tag("INVOLVE-28")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, false",
                "No hearing impairment, false",
                "Unknown, false",
                "Hard of hearing, true",
                "Deaf with speech, true",
                "Deaf without speech, true",
                "Hearing impairment, true"
            })
    void hearing_loss_is_what_the_national_return_says_of_it(@Nullable String said, boolean loss) {
        assertThat(of("{\"national_return\": {\"hearing_impairment\": " + quoted(said) + "}}")
                        .hearingLoss())
                .isEqualTo(loss);
        assertThat(of("{}").hearingLoss()).isFalse();
    }

    @ParameterizedTest
    @Tag("INVOLVE-28")
    @CsvSource(
            nullValues = "none",
            value = {"none, false", "'', false", "English, false", "' english ', false", "Welsh, true"})
    void a_plan_in_any_language_but_english_needs_a_translation(@Nullable String language, boolean needed) {
        assertThat(of("{\"plan_format\": {\"language\": " + quoted(language) + "}}")
                        .needsTranslation())
                .isEqualTo(needed);
        assertThat(of("{}").needsTranslation()).isFalse();
    }

    @Test
    @Tag("INVOLVE-28")
    void forms_interpreter_birthday_and_way_of_speaking_come_from_the_record() {
        Whose whose = of("""
                {"plan_format": {"forms": ["easy_read"]}, "interpreter": "BSL", "communication": "Signs",
                 "date_of_birth": "1948-03-02", "capital": {"pence": 961200}}""");

        assertThat(whose.forms()).isEqualTo(Set.of(PlanForm.EASY_READ));
        assertThat(whose.needsInterpreter()).isTrue();
        assertThat(whose.speaking()).isEqualTo(new PlanOnDesk.Speaking("Signs", null, "BSL"));
        assertThat(whose.born()).isEqualTo(LocalDate.of(1948, 3, 2));
        assertThat(whose.capital()).isEqualTo(new Person.Capital(null, 961_200L, null, null));
        assertThat(of("{}").forms()).isEmpty();
        assertThat(of("{}").needsInterpreter()).isFalse();
    }

    @ParameterizedTest
    @Tag("BUDGET-25")
    @CsvSource({
        "{}, true",
        "'{\"setting\": \"community\", \"choice\": \"arrange_and_manage\"}', true",
        "'{\"setting\": \"community\", \"choice\": \"arrange_only\"}', false",
        "'{\"setting\": \"community\", \"choice\": \"own_arrangements\"}', false",
        "'{\"setting\": \"care_home\", \"choice\": \"arrange_and_manage\"}', false",
        "null, true"
    })
    void the_council_manages_no_money_where_somebody_who_pays_for_everything_keeps_it(
            String selfFunder, boolean manages) {
        OnTheDesk plan = aCompletePlan().having(SectionName.MONEY, "/self_funder", selfFunder);

        assertThat(plan.desk().councilManagesMoney()).isEqualTo(manages);
    }

    @ParameterizedTest
    @Tag("BUDGET-25")
    @CsvSource({
        "'{\"method\": \"direct_payment\"}', true",
        "'{\"method\": \"council\"}', false",
        "'{\"method\": \"mixed\", \"parts\": [{\"method\": \"council\"}, {\"method\": \"direct_payment\"}]}', true",
        "'{\"method\": \"mixed\", \"parts\": [{\"method\": \"council\"}, {\"method\": \"isf\"}]}', false"
    })
    void a_direct_payment_is_there_where_the_whole_or_a_part_is_managed_so(String said, boolean there) {
        assertThat(aCompletePlan()
                        .with(SectionName.MANAGING_THE_MONEY, said)
                        .desk()
                        .hasDirectPayment())
                .isEqualTo(there);
        assertThat(aCompletePlan()
                        .without(SectionName.MANAGING_THE_MONEY)
                        .desk()
                        .hasDirectPayment())
                .isFalse();
    }

    @Test
    void what_was_recorded_last_about_a_task_is_what_counts() {
        FollowUp first = new FollowUp("RISK-08:1", DAY, FollowUpOutcome.NOT_POSSIBLE, "Nobody there", null, null, null);
        FollowUp other = new FollowUp("RISK-08:2", DAY, FollowUpOutcome.DONE, "Another", null, null, null);
        FollowUp last = new FollowUp("RISK-08:1", DAY.plusDays(1), FollowUpOutcome.DONE, "Found one", null, null, null);
        Beside beside = JSON.readValue(
                "{\"follow_ups\": " + JSON.writeValueAsString(List.of(first, last, other)) + "}", Beside.class);

        assertThat(beside.followUp("RISK-08:1")).contains(last);
        assertThat(beside.isFollowedUp("RISK-08:3")).isFalse();
    }

    @Test
    void a_task_has_a_key_of_120_characters_at_most() {
        assertThat(OwedTask.of("RISK-08", "x".repeat(112), "Do it.", "It ends.").key())
                .hasSize(120);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwedTask.of("RISK-08", "x".repeat(113), "Do it.", "It ends."));
    }

    @Test
    void two_reviews_are_told_apart_in_the_keys_of_their_tasks() {
        assertThat(review(new UUID(1L << 32, 1)).mark()).isEqualTo("00000001000000000001");
        assertThat(review(new UUID(1L << 32, 2)).mark())
                .isNotEqualTo(review(new UUID(1L << 32, 1)).mark());
        assertThat(review(new UUID(2L << 32, 1)).mark())
                .isNotEqualTo(review(new UUID(1L << 32, 1)).mark());
    }

    @Test
    void whoever_asks_for_a_part_that_was_not_read_is_told_which_one() {
        PlanOnDesk whole = aCompletePlan().desk();
        @SuppressWarnings("NullAway") // a plan that was read in parts
        PlanOnDesk parts = new PlanOnDesk(
                whole.kind(),
                null,
                whole.circumstances(),
                whole.capacity(),
                whole.assessment(),
                whole.found(),
                whole.content(),
                whole.agreement(),
                whole.agreementStatus(),
                whole.figures(),
                whole.personalBudget(),
                whole.panelOpen(),
                whole.changedSincePresented(),
                whole.signedOff(),
                whole.course(),
                whole.beside(),
                whole.start(),
                whole.kept());

        assertThatThrownBy(parts::whose).isInstanceOf(NotReadYet.class).hasMessageContaining("whose");
    }

    @Test
    @Tag("REVISE-04")
    void a_version_lies_beside_the_one_that_it_revises_and_a_first_one_beside_none() {
        Revising revising = new Revising(
                new Revision(
                        RevisionKind.FORMAL, new UUID(0, 1), 1, DAY, null, "More help at night", List.of(), null, null),
                aCompletePlan().desk().content(),
                52_000L);

        assertThat(Beside.NOTHING.revising(revising).reviews().revising()).isEqualTo(revising);
        assertThat(Beside.NOTHING.revising(null)).isEqualTo(Beside.NOTHING);
    }

    private static ReviewsBeside.Seen review(UUID id) {
        return new ReviewsBeside.Seen(
                id, ReviewType.FIRST, ReviewState.DUE, null, DAY, null, DAY, null, null, null, null, null);
    }

    private static Whose of(String record) {
        return Whose.of(JSON.readValue(record, Person.class));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
