package uk.ourplan.core.law.planning.carer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CarersSpec {

    private static final String HERS = """
            {"id": "S2", "what": "Respite", "on_plan_of": "EV-1", "line_there": "S1", "contingency": %s, "pence": %d}""";

    private static final String COMPLETE = """
            "meets": ["N1"], "able": "yes", "willing": "yes", "able_ahead": "yes", "willing_ahead": "yes",
            "asked": "2025-04-10", "commits": "Evenings", "effect_on_carer": "Tired", "effect_on_person": "None",
            "assessment": "declined", "points": "Works nights\"""";

    @Test
    @Tag("CARER-01")
    void an_unpaid_wife_or_neighbour_is_a_carer() {
        assertThat(withCarer("\"relationship\": \"wife\", \"paid\": false", COMPLETE)
                        .says("CARER-01"))
                .isEmpty();
        assertThat(withCarer("\"relationship\": \"neighbour\"", COMPLETE).says("CARER-01"))
                .isEmpty();
    }

    @Test
    @Tag("CARER-01")
    void somebody_who_is_paid_to_help_is_no_carer_unless_it_is_said_which_care_is_unpaid() {
        assertThat(withCarer("\"paid\": true", COMPLETE).says("CARER-01")).containsExactly("warns at people[P1]");
        assertThat(withCarer(
                                "\"paid\": true",
                                COMPLETE + ", \"kept_as_carer\": \"20 hours besides the 5 she is paid for\"")
                        .says("CARER-01"))
                .isEmpty();
    }

    @Test
    @Tag("CARER-02")
    void a_carer_who_is_able_and_willing_now_and_ahead_and_was_asked_passes() {
        assertThat(withCarer("\"paid\": false", COMPLETE).says("CARER-02")).isEmpty();
    }

    @ParameterizedTest
    @Tag("CARER-02")
    @ValueSource(strings = {"able", "willing", "able_ahead", "willing_ahead", "asked"})
    void a_blank_answer_refuses_submission_and_names_carer_and_need(String field) {
        OnTheDesk plan = withCarer("\"paid\": false", COMPLETE.replaceFirst("\"" + field + "\": \"[^\"]*\",", ""));

        assertThat(plan.stops()).filteredOn(stop -> stop.startsWith("CARER")).containsExactly("CARER-02 stops submit");
        assertThat(plan.sentences("CARER-02")).singleElement().asString().contains("P1", "N1");
    }

    @Test
    @Tag("CARER-02")
    void a_carer_who_is_unsure_ahead_passes_with_a_prompt_to_plan_for_it() {
        assertThat(withCarer(
                                "\"paid\": false",
                                COMPLETE.replace("\"able_ahead\": \"yes\"", "\"able_ahead\": \"unsure\""))
                        .says("CARER-02"))
                .containsExactly("prompts at people[P1].carer");
    }

    @Test
    @Tag("CARER-02")
    void a_need_that_rests_on_a_carer_who_is_not_willing_is_not_covered() {
        String unwilling = COMPLETE.replace("\"willing\": \"yes\"", "\"willing\": \"no\"");

        assertThat(withCarer("\"paid\": false", unwilling)
                        .whoseNeed("council_will_meet", "false")
                        .having(SectionName.NEEDS, "/needs/0/met_by", "[\"carer\"]")
                        .sentences("CARER-02"))
                .anySatisfy(says -> assertThat(says).contains("need N1 is not covered"));
    }

    @Test
    @Tag("CARER-02")
    void a_carer_who_meets_no_eligible_need_blocks_nothing() {
        assertThat(withCarer("\"paid\": false", "\"meets\": []").stops()).noneMatch(stop -> stop.startsWith("CARER"));
    }

    @Test
    @Tag("CARER-03")
    void each_part_that_is_not_written_down_is_asked_for() {
        assertThat(withCarer("\"paid\": false", COMPLETE).says("CARER-03")).isEmpty();
        assertThat(withCarer("\"paid\": false", COMPLETE.replace("\"commits\": \"Evenings\", ", ""))
                        .sentences("CARER-03"))
                .containsExactly("Not said of P1: what they commit to.");
        assertThat(withCarer("\"paid\": false", COMPLETE.replace("\"points\": \"Works nights\"", "\"points\": \"\""))
                        .says("CARER-03"))
                .containsExactly("prompts at people[P1].carer");
    }

    @Test
    @Tag("CARER-03")
    void an_assessment_not_yet_offered_is_offered_and_a_heavy_effect_suggests_one() {
        assertThat(withCarer("\"paid\": false", COMPLETE.replace("declined", "not_yet_offered"))
                        .sentences("CARER-03"))
                .singleElement()
                .asString()
                .contains("No carer's assessment was offered");
        assertThat(withCarer("\"paid\": false", COMPLETE + ", \"effect_significant\": true")
                        .sentences("CARER-03"))
                .singleElement()
                .asString()
                .contains("Caring weighs heavily");
    }

    @ParameterizedTest
    @Tag("CARER-04")
    @CsvSource({"0, true, 0, 0", "15000, true, 1, 0", "0, false, 0, 1", "15000, false, 1, 1"})
    void on_a_carers_plan_relief_has_no_cost_and_stands_in_the_contingency(
            long pence, boolean contingency, int stops, int warns) {
        OnTheDesk plan = aCompletePlan()
                .ofKind(PlanKind.SUPPORT_PLAN)
                .having(SectionName.SUPPORT, "/services/-", """
                        {"id": "S2", "what": "Respite", "on_plan_of": "EV-1", "pence": %d, "contingency": %s}""".formatted(pence, contingency));

        assertThat(plan.says("CARER-04"))
                .filteredOn(says -> says.startsWith("blocks"))
                .hasSize(stops);
        assertThat(plan.says("CARER-04"))
                .filteredOn(says -> says.startsWith("warns"))
                .hasSize(warns);
    }

    @Test
    @Tag("CARER-04")
    void relief_on_the_adults_plan_stands_on_the_carers_too_where_there_is_one() {
        OnTheDesk plan = aCompletePlan().having(SectionName.SUPPORT, "/services/0/relieves", "\"P1\"");

        assertThat(plan.says("CARER-04")).isEmpty();

        plan.with(SectionName.OTHER_PLANS, "{\"plans\": [{\"kind\": \"carer\", \"status\": \"yes\"}]}");
        assertThat(plan.says("CARER-04")).containsExactly("warns at services[S1]");
        assertThat(plan.having(SectionName.SUPPORT, "/services/0/on_carers_plan", "\"2026-11-10\"")
                        .says("CARER-04"))
                .isEmpty();
    }

    @Test
    @Tag("CARER-01")
    void somebody_around_the_person_who_is_no_carer_is_asked_nothing_as_one() {
        OnTheDesk plan = aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "name": "Ada", "roles": ["friend"], "paid": true, "carer": {"meets": ["N1"]}}]""");

        assertThat(plan.says("CARER-01")).isEmpty();
        assertThat(plan.says("CARER-02")).isEmpty();
        assertThat(plan.says("CARER-03")).isEmpty();
        assertThat(plan.owes("CARER-02")).isEmpty();
    }

    @ParameterizedTest
    @Tag("CARER-02")
    @CsvSource(
            delimiter = '|',
            value = {
                "able    | [\"carer\"]              | false | true",
                "willing | [\"carer\"]              | false | true",
                "able    | [\"carer\"]              | true  | false",
                "able    | [\"carer\", \"council\"] | false | false",
                "able_ahead | [\"carer\"]           | false | false"
            })
    void a_need_is_not_covered_where_nobody_but_a_carer_who_cannot_go_on_meets_it(
            String no, String metBy, boolean council, boolean open) {
        OnTheDesk plan = withCarer(
                        "\"paid\": false", COMPLETE.replace("\"" + no + "\": \"yes\"", "\"" + no + "\": \"no\""))
                .whoseNeed("council_will_meet", String.valueOf(council))
                .having(SectionName.NEEDS, "/needs/0/met_by", metBy);

        assertThat(plan.says("CARER-02").contains("blocks at needs[N1].met_by")).isEqualTo(open);
        assertThat(plan.says("CARER-02")).contains("prompts at people[P1].carer");
    }

    @ParameterizedTest
    @Tag("CARER-02")
    @CsvSource({"carer, P1, true, 1", "carer, P2, true, 0", "council, P1, true, 0", "carer, P1, false, 0"})
    void a_carer_meets_a_need_too_that_says_so_and_names_them(String metBy, String who, boolean eligible, int blocks) {
        OnTheDesk plan = withCarer("\"paid\": false", "\"meets\": []")
                .whoseFoundNeedIs(String.valueOf(eligible))
                .whoseNeed("eligible", String.valueOf(eligible))
                .having(SectionName.NEEDS, "/needs/0/met_by", "[\"" + metBy + "\"]")
                .having(SectionName.NEEDS, "/needs/0/informal_help", "[{\"who\": \"" + who + "\"}]");

        assertThat(plan.says("CARER-02"))
                .filteredOn("blocks at people[P1].carer"::equals)
                .hasSize(blocks);
    }

    @Test
    @Tag("CARER-03")
    void nothing_said_of_a_carer_asks_for_each_item() {
        assertThat(withCarer("\"paid\": false", "\"meets\": []").sentences("CARER-03"))
                .containsExactly(
                        "Not said of P1: what they commit to, what caring does to them, what that does to the person,"
                                + " whether they had a carer's assessment, what else about them matters here.");
    }

    @ParameterizedTest
    @Tag("CARER-04")
    @CsvSource(
            nullValues = "none",
            value = {"none, 15000, true", "none, 0, false", "none, none, false", "0, 15000, false", "1, none, true"})
    void on_a_carers_plan_relief_costs_nothing_whether_the_cost_stands_by_the_week_or_by_the_unit(
            @Nullable Long pence, @Nullable Long unit, boolean stops) {
        OnTheDesk plan = aCompletePlan()
                .ofKind(PlanKind.SUPPORT_PLAN)
                .having(SectionName.SUPPORT, "/services/-", """
                        {"id": "S2", "what": "Respite", "on_plan_of": "EV-1", "pence": %s, "unit_cost_pence": %s,
                         "contingency": true}""".formatted(pence, unit));

        assertThat(plan.says("CARER-04")).hasSize(stops ? 1 : 0);
    }

    @Test
    @Tag("CARER-04")
    void where_the_council_keeps_both_plans_the_check_looks_into_the_other_one() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.SUPPORT, "/services/0/relieves", "\"P1\"")
                .having(SectionName.SUPPORT, "/services/0/what", "\"Respite\"")
                .having(SectionName.OTHER_PLANS, "/combining", """
                        [{"with": "carer_plan", "one_process": "2026-11-01", "whose": "P1", "record_number": "EV-2"}]""");

        assertThat(plan.together(carers("")).sentences("CARER-04"))
                .containsExactly("“Respite” relieves the carer and does not stand on the carer’s plan.");
        assertThat(plan.together(carers(HERS.formatted("true", 0))).says("CARER-04"))
                .isEmpty();
        assertThat(plan.together(carers(HERS.formatted("false", 15_000))).says("CARER-04"))
                .containsExactly("warns at services", "warns at services");
    }

    @Test
    @Tag("CARER-04")
    void relief_on_the_carers_plan_alone_is_missing_from_the_adults() {
        OnTheDesk plan = aCompletePlan()
                .ofKind(PlanKind.SUPPORT_PLAN)
                .having(SectionName.SUPPORT, "/services/-", HERS.formatted("true", 0));
        String adults = """
                {"number": "ev-1", "own_number": "EV-2", "kind": "care_and_support_plan", "state": "draft", "version": 1,
                 "lines": [{"id": "%s", "what": "Respite", "pence": 15000}]}""";

        assertThat(plan.together(adults.formatted("S1")).says("CARER-04")).isEmpty();
        assertThat(plan.together(adults.formatted("S9")).sentences("CARER-04"))
                .containsExactly(
                        "“Respite” stands on the carer’s plan as a service to the adult, and not on the adult’s.");
    }

    private static String carers(String lines) {
        return """
                {"number": "ev-2", "own_number": "EV-1", "kind": "support_plan", "state": "draft", "version": 1,
                 "lines": [%s]}""".formatted(lines);
    }

    @Test
    @Tag("CARER-04")
    void another_plan_that_is_not_the_carers_own_calls_for_nothing() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.SUPPORT, "/services/0/relieves", "\"P1\"")
                .with(
                        SectionName.OTHER_PLANS,
                        "{\"plans\": [{\"kind\": \"health\", \"status\": \"yes\"}, {\"kind\": \"carer\", \"status\": \"no\"}]}");

        assertThat(plan.says("CARER-04")).isEmpty();
    }

    private static OnTheDesk withCarer(String person, String part) {
        return aCompletePlan().having(SectionName.PEOPLE_INVOLVED, "/people", """
                [{"id": "P1", "name": "Ada", "roles": ["carer"], %s, "carer": {%s}}]""".formatted(person, part));
    }
}
