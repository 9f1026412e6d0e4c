package uk.ourplan.core.law.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.ConsentPurpose;
import uk.ourplan.language.person.DatedConsent;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.person.part.TakingPart;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** What the law lets stand on a person's record: CAPACITY-01, 02, 04; INVOLVE-04, 13, 14, 16, 17; S117-04, S117-05. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatMayStandSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final CouncilPolicy POLICY = PolicyOnADay.of(
            BundledCatalogue.read(), TODAY, Map.of("capacity.assessor_roles", List.of("social_worker")));
    private static final String WHOLE = """
            {"decision": "where_to_live", "status": "assessed_lacks", "support": "Visits with pictures", "assessed": "2026-02-10",
             "assessor": "Ann", "assessor_role": "social_worker", "assessor_qualification": "Registered", "finding": "Could not weigh"}""";

    private static final String ACTIVE = "{\"section_117\": {\"since\": \"2025-01-01\", \"status\": \"active\"}}";

    /** CAPACITY-01, CAPACITY-02. */
    @Test
    void lacking_capacity_is_saved_for_a_named_decision_with_its_assessment() {
        assertThat(capacity("", WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decision\": \"where_to_live\" | \"decision\": null | decisions[0].decision",
                "\"assessed\": \"2026-02-10\" | \"assessed\": null | decisions[0].assessed",
                "\"assessed\": \"2026-02-10\" | \"assessed\": \"2026-11-21\" | decisions[0].assessed",
                "\"finding\": \"Could not weigh\" | \"finding\": \" \" | decisions[0].finding",
                "\"support\": \"Visits with pictures\" | \"support\": \"\" | decisions[0].support",
                "\"assessor\": \"Ann\" | \"assessor\": null | decisions[0].assessor",
                "\"assessor_role\": \"social_worker\" | \"assessor_role\": \"friend\" | decisions[0].assessor_role",
                "\"assessor_qualification\": \"Registered\" | \"assessor_qualification\": null | decisions[0].assessor_qualification"
            })
    void what_an_assessment_lacks_is_refused_at_its_field(String there, String instead, String at) {
        assertThat(capacity("", WHOLE.replace(there, instead))).containsExactly(at);
    }

    @Test
    void what_stood_on_the_record_already_is_not_asked_about_again() {
        String old = "{\"decision\": \"agree_plan\", \"status\": \"assessed_lacks\", \"finding\": \"Said so in 2020\"}";

        assertThat(capacity(old, old)).isEmpty();
        assertThat(capacity("", old)).isNotEmpty();
    }

    @Test
    void one_decision_is_named_once() {
        assertThat(capacity("", WHOLE + ", " + WHOLE)).containsExactly("decisions[1].decision");
    }

    @Test
    void a_doubt_goes_by_an_assessment_or_by_a_reason() {
        String doubted = "{\"decision\": \"agree_plan\", \"status\": \"doubted\"}";
        String presumed = "{\"decision\": \"agree_plan\", \"status\": \"presumed\"%s}";

        assertThat(capacity(doubted, presumed.formatted(""))).containsExactly("decisions[0].doubt_removed");
        assertThat(capacity(doubted, presumed.formatted(", \"doubt_removed\": \"Clear in the morning\"")))
                .isEmpty();
    }

    /** CAPACITY-01. */
    @Test
    void a_doubt_about_one_decision_asks_nothing_of_another() {
        String doubted = "{\"decision\": \"agree_plan\", \"status\": \"doubted\"}";

        assertThat(capacity(doubted, doubted + ", {\"decision\": \"where_to_live\", \"status\": \"presumed\"}"))
                .isEmpty();
    }

    /** CAPACITY-04. */
    @Test
    void nobody_decides_in_the_interests_of_somebody_who_has_capacity() {
        String has = WHOLE.replace("assessed_lacks", "assessed_has")
                .replace("}", ", \"best_interests\": {\"maker\": \"Ann\"}}");

        assertThat(capacity("", has)).containsExactly("decisions[0].best_interests");
    }

    /** INVOLVE-26, CAPACITY-06. */
    @Test
    void help_with_a_decision_names_a_helper_whom_the_adult_chose_and_has_a_review_day() {
        String agreement = """
                {"agreements": [{"decision": "Choosing a provider", "helper": "Ann", "relationship": "friend", "chosen_by": "%s",
                  "agreed": "2026-05-01", "review_due": %s}]}""";

        assertThat(help(agreement.formatted("the_adult", "\"2026-09-01\""))).isEmpty();
        assertThat(help(agreement.formatted("somebody_else", "\"2026-09-01\"")))
                .containsExactly("agreements[0].chosen_by");
        assertThat(help(agreement.formatted("the_adult", "null"))).containsExactly("agreements[0].review_due");
        assertThat(help("{\"agreements\": [{\"chosen_by\": \"the_adult\", \"review_due\": \"2026-09-01\"}]}"))
                .containsExactly(
                        "agreements[0].decision",
                        "agreements[0].helper",
                        "agreements[0].relationship",
                        "agreements[0].agreed");
    }

    @Test
    void a_new_agreement_is_looked_at_again_at_the_plans_review_or_after_the_councils_months() {
        CapacityByDecision before = JSON.readValue("{}", CapacityByDecision.class);
        CapacityByDecision after = JSON.readValue(
                "{\"agreements\": [{\"decision\": \"Money\", \"agreed\": \"2026-05-01\"}]}", CapacityByDecision.class);
        LocalDate review = LocalDate.of(2025, 3, 1);
        CouncilPolicy months =
                PolicyOnADay.of(BundledCatalogue.read(), TODAY, Map.of("capacity.agreement_review_interval", 6L));

        assertThat(filledIn(before, after, POLICY, review)).isEqualTo(review);
        assertThat(filledIn(before, after, months, review)).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    /** CAPACITY-06: a review day that is cleared is refused, not filled in again. */
    @Test
    void a_review_day_that_was_there_is_not_cleared() {
        String agreement = """
                {"agreements": [{"decision": "Money", "helper": "Ann", "relationship": "sister", "chosen_by": "the_adult",
                  "agreed": "2026-05-01", "review_due": %s}]}""";
        CapacityByDecision before = JSON.readValue(agreement.formatted("\"2027-03-01\""), CapacityByDecision.class);
        CapacityByDecision cleared = JSON.readValue(agreement.formatted("null"), CapacityByDecision.class);

        assertThat(filledIn(before, cleared, POLICY, LocalDate.of(2027, 3, 1))).isNull();
        assertThat(objections(before, cleared)).containsExactly("agreements[0].review_due");
    }

    private static @Nullable LocalDate filledIn(
            RecordPart before, RecordPart after, CouncilPolicy policy, LocalDate review) {
        return ((CapacityByDecision) WhatMayStand.filledIn(before, after, policy, review))
                .agreements()
                .getFirst()
                .reviewDue();
    }

    private static List<String> help(String after) {
        return objections(
                JSON.readValue("{}", CapacityByDecision.class), JSON.readValue(after, CapacityByDecision.class));
    }

    /** INVOLVE-04. */
    @Test
    void consent_holds_from_its_day_and_ends_on_the_day_of_its_withdrawal() {
        List<DatedConsent> consents = List.of(
                consent(ConsentAnswer.GIVEN, LocalDate.of(2026, 3, 1)),
                consent(ConsentAnswer.WITHDRAWN, LocalDate.of(2026, 6, 1)));

        assertThat(standing(consents, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(standing(consents, LocalDate.of(2026, 3, 1))).contains(ConsentAnswer.GIVEN);
        assertThat(standing(consents, LocalDate.of(2026, 5, 31))).contains(ConsentAnswer.GIVEN);
        assertThat(standing(consents, LocalDate.of(2026, 6, 1))).contains(ConsentAnswer.WITHDRAWN);
        assertThat(DatedConsent.standing(consents, ConsentPurpose.SPEAK_FOR_ME, LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }

    @Test
    void only_what_was_given_can_be_withdrawn() {
        String people = "{\"people\": [{\"id\": \"P1\", \"name\": \"Ann\", \"consents\": [%s]}]}";
        String given = "{\"purpose\": \"see_the_plan\", \"answer\": \"given\", \"dated\": \"2026-03-01\"}";
        String withdrawn = "{\"purpose\": \"see_the_plan\", \"answer\": \"withdrawn\", \"dated\": \"2026-06-01\"}";

        assertThat(around(people.formatted(given + ", " + withdrawn))).isEmpty();
        assertThat(around(people.formatted(withdrawn))).containsExactly("people[0].consents[0].answer");
        assertThat(around(people.formatted(
                        "{\"purpose\": \"see_the_plan\", \"answer\": \"given\", \"dated\": \"2026-11-21\"}")))
                .containsExactly("people[0].consents[0].dated");
    }

    /** INVOLVE-04. */
    @Test
    void consent_to_one_thing_is_not_withdrawn_as_consent_to_another() {
        assertThat(around("{\"people\": [{\"id\": \"P1\", \"name\": \"Ann\", \"consents\": ["
                        + "{\"purpose\": \"see_the_plan\", \"answer\": \"given\", \"dated\": \"2026-03-01\"},"
                        + "{\"purpose\": \"speak_for_me\", \"answer\": \"withdrawn\", \"dated\": \"2026-06-01\"}]}]}"))
                .containsExactly("people[0].consents[1].answer");
    }

    /** INVOLVE-13. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"because\": \"substantial_difficulty\", \"information\": \"2026-05-02\" | not_engaging.information",
                "\"because\": \"neither\", \"asked\": \"2026-05-02\" | not_engaging.asked",
                "\"because\": \"neither\", \"information\": \"2026-05-02\", \"wants_needs_met\": \"unknown\" | not_engaging.wants_needs_met",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"dated\": \"2026-05-02\"}] | not_engaging.tries[0].reason",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"reason\": \"Away\"}] | not_engaging.tries[0].reason",
                "\"because\": \"neither\", \"tries\": [{\"dated\": \"2026-05-02\", \"reason\": \"Away\"}] | not_engaging.tries[0].reason",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"dated\": \"2026-05-02\", \"reason\": \"Away\"}], \"asked\": \"2026-05-04\" | ''",
                "\"because\": \"neither\", \"information\": \"2026-05-02\", \"asked\": \"2026-05-04\" | ''"
            })
    void a_later_step_is_locked_until_the_earlier_one_is_done(String said, String at) {
        assertThat(String.join(",", taking("{\"not_engaging\": {" + said + "}}")))
                .isEqualTo(at);
    }

    /** INVOLVE-13. */
    @Test
    void two_dated_tries_to_ask_are_enough_to_say_that_it_is_not_established() {
        String one = "{\"step\": \"still_wants\", \"dated\": \"2026-05-03\", \"reason\": \"No answer\"}";
        String tried =
                "{\"not_engaging\": {\"because\": \"neither\", \"information\": \"2026-05-02\", \"wants_needs_met\": \"unknown\","
                        + " \"tries\": [%s]}}";

        assertThat(taking(tried.formatted(one))).containsExactly("not_engaging.wants_needs_met");
        assertThat(taking(tried.formatted(one + ", " + one))).isEmpty();
    }

    /** INVOLVE-16: each of the three questions is named until it is answered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"out_of_concern\": true, \"risk_of_abuse\": false | asked_for_by_person",
                "\"asked_for_by_person\": false, \"risk_of_abuse\": false | out_of_concern",
                "\"asked_for_by_person\": false, \"out_of_concern\": true | risk_of_abuse"
            })
    void what_is_done_about_an_obstruction_comes_after_the_first_question_left_open(String answered, String field) {
        assertThat(taking("{\"obstruction\": {" + answered
                        + ", \"last_resort\": \"Three ways tried\", \"information_reason\": \"Unknown to us\"}}"))
                .containsExactly("obstruction." + field);
        assertThat(taking("{\"obstruction\": {" + answered
                        + ", \"action\": \"Met her at the day centre\", \"information_reason\": \"Unknown to us\"}}"))
                .containsExactly("obstruction." + field);
    }

    /** INVOLVE-16: asked for by the person, who may still want their needs met. */
    @Test
    void where_the_person_asked_for_it_they_are_asked_whether_they_still_want_their_needs_met() {
        String asked =
                "{\"obstruction\": {\"asked_for_by_person\": true, \"out_of_concern\": true, \"risk_of_abuse\": false,"
                        + " \"information_given\": \"2026-06-01\"%s}}";

        assertThat(taking(asked.formatted(", \"goes_on\": true"))).containsExactly("obstruction.wants_needs_met");
        assertThat(taking(asked.formatted(", \"goes_on\": true, \"wants_needs_met\": \"no\"")))
                .isEmpty();
        assertThat(taking(asked.formatted(""))).isEmpty();
    }

    /** INVOLVE-18. */
    @Test
    void the_answer_about_a_review_has_its_reason_and_a_day_that_has_come() {
        String now = "{\"involved_now\": {\"dated\": \"%s\"%s}}";

        assertThat(taking(now.formatted("2026-11-20", ", \"review_taken\": false")))
                .containsExactly("involved_now.reason");
        assertThat(taking(
                        now.formatted("2026-11-20", ", \"review_taken\": false, \"reason\": \"All is as she wants\"")))
                .isEmpty();
        assertThat(taking(now.formatted("2026-11-20", ""))).isEmpty();
        assertThat(taking(now.formatted("2026-11-21", ""))).containsExactly("involved_now.dated");
    }

    /** INVOLVE-14. */
    @Test
    void planning_is_not_recorded_as_stopped_while_a_test_fails() {
        assertThat(taking("{\"stopped\": {\"dated\": \"2026-11-15\"}}"))
                .isNotEmpty()
                .containsOnly("stopped.dated");
    }

    /** INVOLVE-16. */
    @Test
    void the_pathway_of_an_obstruction_is_locked_until_three_questions_are_answered_and_information_is_given() {
        assertThat(taking(
                        "{\"obstruction\": {\"asked_for_by_person\": false, \"out_of_concern\": true, \"goes_on\": true,"
                                + " \"information_given\": \"2026-06-01\"}}"))
                .containsExactly("obstruction.risk_of_abuse");
        assertThat(taking(
                        "{\"obstruction\": {\"asked_for_by_person\": false, \"out_of_concern\": true, \"risk_of_abuse\": false,"
                                + " \"goes_on\": true}}"))
                .containsExactly("obstruction.information_given");
        assertThat(taking(
                        "{\"obstruction\": {\"asked_for_by_person\": false, \"out_of_concern\": true, \"risk_of_abuse\": false,"
                                + " \"goes_on\": true, \"information_given\": \"2026-06-01\"}}"))
                .isEmpty();
    }

    /** INVOLVE-14. */
    @Test
    void planning_stops_where_the_person_has_capacity_and_says_no_and_nothing_else_requires_a_plan() {
        assertThat(stopping("no", "\"presumed\", \"finding\": \"Weighs it well\"", "no", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes | \"presumed\", \"finding\": \"Weighs it\" | no | '' | INVOLVE-14",
                "no | \"presumed\" | no | '' | INVOLVE-14",
                "no | \"assessed_lacks\", \"finding\": \"Cannot\" | no | '' | INVOLVE-14",
                "no | \"presumed\", \"finding\": \"Weighs it\" | yes | '' | INVOLVE-14",
                "no | \"presumed\", \"finding\": \"Weighs it\" | unknown | '' | INVOLVE-14",
                "no | \"presumed\", \"finding\": \"Weighs it\" | no | , \"section_117\": {\"status\": \"active\"} | S117-05",
                "no | \"presumed\", \"finding\": \"Weighs it\" | no | , \"section_117\": {\"status\": \"ended\"} | ''",
                "no | \"presumed\", \"finding\": \"Weighs it\" | no | , \"obstruction\": {\"goes_on\": true} | INVOLVE-17",
                "no | \"presumed\", \"finding\": \"Weighs it\" | no | , \"obstruction\": {\"goes_on\": true, \"confirmed_by_person\": true} | ''"
            })
    void planning_does_not_stop_while_one_test_fails(
            String wants, String capacity, String risk, String more, String rule) {
        assertThat(String.join(",", stopping(wants, capacity, risk, more))).isEqualTo(rule);
    }

    /** INVOLVE-14, CAPACITY-01. */
    @Test
    void capacity_for_another_decision_says_nothing_about_refusing_a_plan() {
        Circumstances now = JSON.readValue(
                "{\"not_engaging\": {\"wants_needs_met\": \"no\"}, \"safeguarding\": {\"risk\": \"no\"}}",
                Circumstances.class);
        List<Capacity> another = JSON.readValue(
                "[{\"decision\": \"where_to_live\", \"status\": \"presumed\", \"finding\": \"Weighs it well\"}]",
                new TypeReference<List<Capacity>>() {});

        assertThat(PlanningMayStop.objections(now, another))
                .singleElement()
                .satisfies(one -> assertThat(one.says()).contains("is not recorded under Capacity"));
    }

    /** S117-04. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decided\": \"2024-06-30\", \"with\": [\"the trust\"], \"last_day\": \"2024-06-30\" | ''",
                "\"decided\": \"2024-06-30\", \"with\": [\"the trust\"], \"last_day\": \"2024-06-01\" | section_117.ended.last_day",
                "\"decided\": \"2024-06-30\", \"with\": [], \"last_day\": \"2024-06-30\" | section_117.ended.with",
                "\"decided\": \"2026-11-21\", \"with\": [\"the trust\"], \"last_day\": \"2026-11-30\" | section_117.ended.decided",
                "\"with\": [\"the trust\"] | section_117.ended.decided,section_117.ended.last_day"
            })
    void after_care_ends_on_the_record_only_by_a_joint_decision_and_never_backwards(String ended, String at) {
        assertThat(String.join(
                        ",", present(ACTIVE, "{\"section_117\": {\"status\": \"ended\", \"ended\": {" + ended + "}}}")))
                .isEqualTo(at);
    }

    /** S117-04: a decision of the council alone. */
    @Test
    void after_care_is_not_ended_without_a_decision_nor_taken_out_of_the_record() {
        assertThat(present(ACTIVE, "{\"section_117\": {\"status\": \"ended\"}}"))
                .containsExactly("section_117.ended.decided", "section_117.ended.with", "section_117.ended.last_day");
        assertThat(present(ACTIVE, "{}")).containsExactly("section_117.status");
        assertThat(present("{\"section_117\": {\"status\": \"active\"}}", "{}")).isEmpty();
        assertThat(present(ACTIVE, ACTIVE)).isEmpty();
    }

    private static List<String> present(String before, String after) {
        return objections(JSON.readValue(before, AtPresent.class), JSON.readValue(after, AtPresent.class));
    }

    private static List<String> stopping(String wants, String capacity, String risk, String more) {
        Circumstances now = JSON.readValue("""
                {"not_engaging": {"wants_needs_met": "%s"}, "safeguarding": {"risk": "%s"}, "stopped": {"dated": "2026-11-15"}%s}""".formatted(wants, risk, more), Circumstances.class);
        List<Capacity> decisions = JSON.readValue(
                "[{\"decision\": \"refuse_plan\", \"status\": " + capacity + "}]",
                new TypeReference<List<Capacity>>() {});
        return PlanningMayStop.objections(now, decisions).stream()
                .map(Objection::rule)
                .toList();
    }

    private static List<String> capacity(String before, String after) {
        return objections(
                JSON.readValue("{\"decisions\": [" + before + "]}", CapacityByDecision.class),
                JSON.readValue("{\"decisions\": [" + after + "]}", CapacityByDecision.class));
    }

    private static List<String> around(String after) {
        return objections(new PeopleAround(List.of()), JSON.readValue(after, PeopleAround.class));
    }

    private static List<String> taking(String after) {
        return objections(new TakingPart(null, null, null, null), JSON.readValue(after, TakingPart.class));
    }

    private static List<String> objections(RecordPart before, RecordPart after) {
        return WhatMayStand.objections(before, after, JSON.readValue("{}", Circumstances.class), List.of(), POLICY)
                .stream()
                .map(Objection::at)
                .toList();
    }

    private static DatedConsent consent(ConsentAnswer answer, LocalDate dated) {
        return new DatedConsent(ConsentPurpose.TAKE_PART_IN_PLANNING, answer, dated, null);
    }

    private static java.util.Optional<ConsentAnswer> standing(List<DatedConsent> consents, LocalDate on) {
        return DatedConsent.standing(consents, ConsentPurpose.TAKE_PART_IN_PLANNING, on);
    }
}
