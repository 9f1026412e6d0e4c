package uk.ourplan.core.law.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
import uk.ourplan.core.law.duty.StartFacts.Informed;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.GroundsForPlanning.OtherNeeds;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart.Ground;
import uk.ourplan.language.plan.SourceEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class APlanMayStartSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final LocalDate ON = LocalDate.of(2024, 3, 4);
    private static final LocalDate A_DAY = LocalDate.of(2025, 4, 1);
    private static final GroundsForPlanning THE_COUNCIL_MEETS =
            new GroundsForPlanning(true, null, null, null, null, null, null, null, null);
    private static final Informed TOLD = new Informed(ON.minusDays(7), "Leaflet", false);
    private static final GroundsForPlanning OWN_ARRANGEMENTS = own(null, null, null, null, null, null);

    @ParameterizedTest
    @Tag("TRIGGER-01")
    @CsvSource({"2024-03-01, 0", "2024-03-04, 0", "2024-03-05, 1", ", 1"})
    void planning_starts_from_an_assessment_completed_on_that_day_or_before(
            @Nullable LocalDate completed, int refusals) {
        assertThat(refused("TRIGGER-01", from(SourceEvent.NEEDS_ASSESSMENT, completed, true)))
                .hasSize(refusals);
    }

    @Test
    @Tag("TRIGGER-01")
    void a_review_counts_where_it_recorded_the_needs() {
        assertThat(refused("TRIGGER-01", from(SourceEvent.REVIEW, ON, true, true, true, true)))
                .isEmpty();
        assertThat(refused("TRIGGER-01", from(SourceEvent.REVIEW, ON)))
                .singleElement()
                .asString()
                .contains("The review left no need on record");
    }

    @Test
    @Tag("TRIGGER-02")
    void every_need_has_an_eligibility_result_before_planning() {
        assertThat(refused("TRIGGER-02", from(SourceEvent.NEEDS_ASSESSMENT, ON, true, true, false)))
                .isEmpty();
        assertThat(refused("TRIGGER-02", from(SourceEvent.NEEDS_ASSESSMENT, ON, true, true, null)))
                .singleElement()
                .asString()
                .contains("need 3")
                .doesNotContain("need 2");
    }

    @Test
    @Tag("TRIGGER-03")
    void a_plan_starts_where_the_council_meets_eligible_needs_or_chose_to_meet_others() {
        assertThat(dutyRefusals(THE_COUNCIL_MEETS, true, true, true)).isEmpty();
        assertThat(dutyRefusals(
                        new GroundsForPlanning(
                                null, new OtherNeeds(true, "J. Lane", ON), null, null, null, null, null, null, null),
                        false))
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_start_is_refused_where_nothing_is_met_and_no_ground_holds() {
        GroundsForPlanning nothing = new GroundsForPlanning(
                false, new OtherNeeds(false, null, null), false, null, null, null, null, null, null);

        assertThat(dutyRefusals(nothing, true, true, true))
                .singleElement()
                .asString()
                .contains("written reasons and advice are owed instead");
    }

    @Test
    @Tag("TRIGGER-03")
    void what_the_council_will_meet_may_be_answered_in_the_plan_but_not_where_no_need_is_eligible() {
        assertThat(dutyRefusals(GroundsForPlanning.NOTHING_SAID, true)).isEmpty();
        assertThat(dutyRefusals(GroundsForPlanning.NOTHING_SAID, false))
                .singleElement()
                .asString()
                .contains("whether the council agrees to meet needs that are not eligible");
    }

    @Test
    @Tag("TRIGGER-04")
    void an_agreement_to_meet_other_needs_counts_with_who_agreed_and_when() {
        GroundsForPlanning nobody =
                new GroundsForPlanning(null, new OtherNeeds(true, null, ON), null, null, null, null, null, null, null);

        assertThat(dutyRefusals(nobody, false)).hasSize(1);
    }

    @Test
    @Tag("TRIGGER-05")
    void a_self_funder_who_asked_has_a_plan_and_one_without_any_ground_has_none() {
        assertThat(dutyRefusals(own(A_DAY, null, null, null, null, null), true, true))
                .isEmpty();
        assertThat(dutyRefusals(OWN_ARRANGEMENTS, true, true)).hasSize(1);
    }

    @Test
    @Tag("TRIGGER-05")
    void complex_needs_are_a_ground_only_with_consent() {
        assertThat(dutyRefusals(own(null, "Three conditions", null, null, null, null), true))
                .hasSize(1);
        assertThat(dutyRefusals(own(null, "Three conditions", A_DAY, null, null, null), true))
                .isEmpty();
        assertThat(missing(own(null, "Three conditions", null, null, null, null), List.of(), "complexity"))
                .isEqualTo("the day on which the person consented");
    }

    @Test
    @Tag("TRIGGER-05")
    void what_a_representative_asks_counts_only_with_a_capacity_assessment() {
        GroundsForPlanning asked = own(null, null, null, A_DAY, true, null);

        assertThat(whyNot(asked, List.of(), "{}", true)).hasSize(1);
        assertThat(missing(asked, List.of(), "representative_requested"))
                .isEqualTo("an assessment of capacity for planning");
        assertThat(whyNot(asked, lacksCapacity(), "{}", true)).isEmpty();
    }

    @ParameterizedTest
    @Tag("TRIGGER-05")
    @CsvSource({"where_to_live, assessed_lacks", "how_needs_are_met, assessed_has", "how_needs_are_met, doubted"})
    void what_was_assessed_counts_only_where_capacity_for_planning_is_lacking(String decision, String status) {
        Capacity another = JSON.readValue(
                "{\"decision\": \"%s\", \"status\": \"%s\", \"assessed\": \"2025-04-01\"}".formatted(decision, status),
                Capacity.class);

        assertThat(whyNot(own(null, null, null, A_DAY, true, null), List.of(another), "{}", true))
                .hasSize(1);
    }

    @Test
    @Tag("TRIGGER-05")
    void each_ground_is_kept_with_what_it_rests_on() {
        assertThat(evidence(own(A_DAY, "Three conditions", A_DAY, A_DAY, false, null), lacksCapacity(), null)
                        .six())
                .containsExactly(
                        new Ground("person_requested", true, "2025-04-01", null),
                        new Ground("complexity", true, "2025-04-01", null),
                        new Ground("representative_requested", true, "capacity assessed 2025-04-01", null),
                        new Ground("no_appropriate_person", true, "capacity assessed 2025-04-01", null),
                        new Ground("best_interests", false, null, null),
                        new Ground("risk_of_abuse_or_neglect", false, null, null));
    }

    @Test
    @Tag("TRIGGER-05")
    void evidence_is_asked_for_only_where_its_ground_is_claimed() {
        assertThat(evidence(OWN_ARRANGEMENTS, List.of(), null).six())
                .hasSize(6)
                .noneMatch(Ground::holds)
                .allMatch(ground -> ground.evidence() == null && ground.missing() == null);
        assertThat(missing(own(null, "Three conditions", A_DAY, null, null, null), List.of(), "complexity"))
                .isNull();
        assertThat(missing(own(null, null, null, A_DAY, null, null), lacksCapacity(), "representative_requested"))
                .isNull();
        assertThat(evidence(OWN_ARRANGEMENTS, List.of(), "Bruises").six().getLast())
                .isEqualTo(new Ground("risk_of_abuse_or_neglect", true, "Bruises", null));
    }

    @Test
    @Tag("TRIGGER-02")
    void while_a_need_waits_for_the_criteria_whether_a_plan_is_owed_is_not_asked() {
        assertThat(APlanMayStart.whyNot(facts(
                                GroundsForPlanning.NOTHING_SAID,
                                SourceEvent.NEEDS_ASSESSMENT,
                                ON,
                                null,
                                null,
                                "north",
                                false,
                                null))
                        .stream()
                        .map(Reason::rule))
                .containsExactly("TRIGGER-02");
    }

    @Test
    @Tag("TRIGGER-05")
    void a_risk_that_was_looked_at_and_denied_is_no_ground() {
        Circumstances denied = JSON.readValue(
                "{\"safeguarding\": {\"risk\": \"no\", \"basis\": \"Asked her alone\"}}", Circumstances.class);

        assertThat(new PlanningEvidence(OWN_ARRANGEMENTS, List.of(), denied).six())
                .noneMatch(Ground::holds);
    }

    @Test
    @Tag("TRIGGER-05")
    void somebody_suitable_to_decide_is_no_ground_and_nobody_suitable_is() {
        assertThat(whyNot(own(null, null, null, null, true, null), lacksCapacity(), "{}", true))
                .hasSize(1);
        assertThat(whyNot(own(null, null, null, null, false, null), lacksCapacity(), "{}", true))
                .isEmpty();
        assertThat(whyNot(own(null, null, null, null, null, null), lacksCapacity(), "{}", true))
                .singleElement()
                .asString()
                .contains("whether somebody suitable can decide");
    }

    @Test
    @Tag("TRIGGER-05")
    void best_interests_are_a_ground_for_somebody_who_lacks_capacity() {
        assertThat(whyNot(own(null, null, null, null, true, A_DAY), lacksCapacity(), "{}", true))
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-05")
    void a_risk_of_abuse_is_a_ground_whatever_was_asked_or_agreed_and_all_six_are_kept() {
        assertThat(whyNot(OWN_ARRANGEMENTS, List.of(), "at risk", true)).isEmpty();

        assertThat(evidence(own(A_DAY, null, null, null, null, null), List.of(), "at risk")
                        .six())
                .hasSize(6)
                .filteredOn(Ground::holds)
                .extracting(Ground::code)
                .containsExactly("person_requested", "risk_of_abuse_or_neglect");
    }

    @Test
    @Tag("TRIGGER-05")
    void a_risk_that_rests_on_nothing_names_what_is_missing() {
        assertThat(evidence(OWN_ARRANGEMENTS, List.of(), "").six().getLast())
                .isEqualTo(new Ground(
                        "risk_of_abuse_or_neglect", false, null, "what the risk of abuse or neglect rests on"));
    }

    @ParameterizedTest
    @Tag("TRIGGER-06")
    @CsvSource({"true", "false"})
    void the_steps_are_the_same_whoever_pays(boolean selfFunded) {
        GroundsForPlanning said = selfFunded ? own(A_DAY, null, null, null, null, null) : THE_COUNCIL_MEETS;

        assertThat(APlanMayStart.whyNot(facts(said, SourceEvent.NEEDS_ASSESSMENT, null, null, null, "", true)).stream()
                        .map(Reason::rule))
                .containsExactly("TRIGGER-01", "TRIGGER-10");
    }

    @ParameterizedTest
    @Tag("TRIGGER-07")
    @EnumSource(PlanKind.class)
    void another_kind_of_plan_than_follows_is_refused(PlanKind wanted) {
        List<String> refusals = APlanMayStart.whyNot(
                        facts(THE_COUNCIL_MEETS, SourceEvent.CARERS_ASSESSMENT, ON, wanted, null, "north", true))
                .stream()
                .map(Reason::rule)
                .toList();

        assertThat(refusals).isEqualTo(wanted == PlanKind.SUPPORT_PLAN ? List.of() : List.of("TRIGGER-07"));
    }

    @ParameterizedTest
    @Tag("TRIGGER-10")
    @CsvSource({"north, 0", "south, 0", "coast, 1", "'', 1"})
    void only_a_team_that_the_council_enabled_owns_a_plan(String team, int refusals) {
        assertThat(APlanMayStart.whyNot(
                        facts(THE_COUNCIL_MEETS, SourceEvent.NEEDS_ASSESSMENT, ON, null, null, team, true)))
                .hasSize(refusals);
    }

    private static List<String> refused(String rule, StartFacts facts) {
        return APlanMayStart.whyNot(facts).stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(Reason::says)
                .toList();
    }

    @ParameterizedTest
    @Tag("INVOLVE-05")
    @CsvSource({
        "2024-02-26, Leaflet, false, 0",
        ", , false, 1",
        "2024-02-26, , false, 1",
        "2099-01-01, Leaflet, false, 1",
        ", , true, 0"
    })
    void planning_does_not_start_before_the_person_was_told_about_it_or_it_was_tried(
            @Nullable LocalDate dated, @Nullable String form, boolean tried, int refusals) {
        StartFacts told = facts(THE_COUNCIL_MEETS, SourceEvent.NEEDS_ASSESSMENT, ON, null, null, "north", true);

        assertThat(APlanMayStart.whyNot(with(told, new Informed(dated, form, tried))).stream()
                        .map(Reason::rule)
                        .filter("INVOLVE-05"::equals))
                .hasSize(refusals);
    }

    @Test
    @Tag("INVOLVE-05")
    void the_day_or_the_form_of_the_information_is_asked_for_whichever_lacks() {
        StartFacts told = facts(THE_COUNCIL_MEETS, SourceEvent.NEEDS_ASSESSMENT, ON, null, null, "north", true);

        assertThat(refused("INVOLVE-05", with(told, new Informed(null, "Leaflet", false))))
                .singleElement()
                .asString()
                .contains("give the day");
        assertThat(refused("INVOLVE-05", with(told, new Informed(ON, " ", false))))
                .singleElement()
                .asString()
                .contains("In which form");
    }

    private static StartFacts with(StartFacts facts, Informed informed) {
        return new StartFacts(
                facts.on(),
                facts.source(),
                facts.completed(),
                facts.found(),
                facts.kind(),
                facts.wanted(),
                facts.said(),
                facts.duty(),
                facts.team(),
                facts.planningTeams(),
                informed);
    }

    private static StartFacts from(SourceEvent source, @Nullable LocalDate completed, @Nullable Boolean... eligible) {
        return facts(THE_COUNCIL_MEETS, source, completed, null, null, "north", eligible);
    }

    private static List<String> dutyRefusals(GroundsForPlanning said, @Nullable Boolean... eligible) {
        return says(facts(said, SourceEvent.NEEDS_ASSESSMENT, ON, null, null, "north", eligible));
    }

    private static List<String> whyNot(
            GroundsForPlanning said, List<Capacity> capacity, String risk, Boolean... eligible) {
        return says(facts(
                said,
                SourceEvent.NEEDS_ASSESSMENT,
                ON,
                null,
                evidence(said, capacity, risk.equals("{}") ? null : risk),
                "north",
                eligible));
    }

    private static List<String> says(StartFacts facts) {
        return APlanMayStart.whyNot(facts).stream().map(Reason::says).toList();
    }

    private static StartFacts facts(
            GroundsForPlanning said,
            SourceEvent source,
            @Nullable LocalDate completed,
            @Nullable PlanKind wanted,
            @Nullable PlanningEvidence shown,
            String team,
            @Nullable Boolean... eligible) {
        PlanningEvidence evidence = shown == null ? evidence(said, List.of(), null) : shown;
        boolean open = Arrays.stream(eligible).anyMatch(one -> one == null);
        boolean any = Arrays.stream(eligible).anyMatch(Boolean.TRUE::equals);
        return new StartFacts(
                ON,
                source,
                completed,
                IntStream.range(0, eligible.length)
                        .mapToObj(n -> new StartFacts.Found("need " + (n + 1), eligible[n]))
                        .toList(),
                source == SourceEvent.CARERS_ASSESSMENT ? PlanKind.SUPPORT_PLAN : PlanKind.CARE_AND_SUPPORT_PLAN,
                wanted,
                said,
                new APlanIsOwed().decide(evidence.facts((open && !any) ? null : any)),
                team,
                List.of("north", "south"),
                TOLD);
    }

    private static PlanningEvidence evidence(
            GroundsForPlanning said, List<Capacity> capacity, @Nullable String riskBasis) {
        return new PlanningEvidence(
                said,
                capacity,
                JSON.readValue(
                        riskBasis == null
                                ? "{}"
                                : "{\"safeguarding\": {\"risk\": \"yes\", \"basis\": \"" + riskBasis + "\"}}",
                        Circumstances.class));
    }

    private static @Nullable String missing(GroundsForPlanning said, List<Capacity> capacity, String ground) {
        return evidence(said, capacity, null).six().stream()
                .filter(one -> one.code().equals(ground))
                .findFirst()
                .orElseThrow()
                .missing();
    }

    private static List<Capacity> lacksCapacity() {
        return List.of(JSON.readValue(
                "{\"decision\": \"how_needs_are_met\", \"status\": \"assessed_lacks\", \"assessed\": \"2025-04-01\"}",
                Capacity.class));
    }

    private static GroundsForPlanning own(
            @Nullable LocalDate asked,
            @Nullable String complexity,
            @Nullable LocalDate consented,
            @Nullable LocalDate representative,
            @Nullable Boolean suitable,
            @Nullable LocalDate bestInterests) {
        return new GroundsForPlanning(
                false, null, true, asked, complexity, consented, representative, suitable, bestInterests);
    }
}
