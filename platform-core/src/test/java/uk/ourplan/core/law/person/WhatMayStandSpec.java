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
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.person.part.TakingPart;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** What the law lets stand on a person's record: CAPACITY-01, 02, 04; INVOLVE-04, 13, 14, 16, 17; S117-05. */
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

    /** INVOLVE-13. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"because\": \"substantial_difficulty\", \"information\": \"2026-05-02\" | not_engaging.information",
                "\"because\": \"neither\", \"asked\": \"2026-05-02\" | not_engaging.asked",
                "\"because\": \"neither\", \"information\": \"2026-05-02\", \"wants_needs_met\": \"unknown\" | not_engaging.wants_needs_met",
                "\"because\": \"neither\", \"tries\": [{\"step\": \"information\", \"dated\": \"2026-05-02\"}] | not_engaging.tries[0].reason",
                "\"because\": \"neither\", \"information\": \"2026-05-02\", \"asked\": \"2026-05-04\" | ''"
            })
    void a_later_step_is_locked_until_the_earlier_one_is_done(String said, String at) {
        assertThat(String.join(",", taking("{\"not_engaging\": {" + said + "}}")))
                .isEqualTo(at);
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
