package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.document.PlanCopy.Shares;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** What single rules ask to be printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesOnPaperSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    @Tag("RISK-11")
    void every_agreed_contingency_plan_is_printed_in_the_draft_and_in_the_final_copy() {
        Section risks = section(SectionName.RISKS, """
                {"items": [
                  {"id": "R1", "what": "Falls", "contingency": {"before": "A rail", "after": "Ring Ada", "agreed": "2026-11-10"}},
                  {"id": "R2", "what": "Agency fails", "contingency": {"before": "A second worker", "after": "Duty team", "agreed": "2026-11-10"}}]}""");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), risks)))
                .contains("A rail", "Ring Ada", "A second worker", "Duty team");
        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.finalCopy(), risks)))
                .contains("A rail", "Ring Ada", "A second worker", "Duty team");
    }

    @Test
    @Tag("RISK-10")
    void a_risk_that_the_person_takes_is_shown_as_theirs() {
        Section risks = section(
                SectionName.RISKS,
                "{\"items\": [{\"id\": \"R1\", \"what\": \"The stairs\", \"taken\": {\"lawful\": true}}]}");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), risks)))
                .contains("You choose to live with this risk.");
        assertThat(PlanOnPaper.html(AnyPlan.draft())).doesNotContain("You choose to live with this risk.");
    }

    @Test
    @Tag("S117-02")
    void after_care_needs_and_the_services_that_meet_them_are_marked() {
        var copy = AnyPlan.holding(
                AnyPlan.holding(AnyPlan.draft(), section(SectionName.NEEDS, """
                                {"needs": [{"id": "N1", "text": "Post and rent.", "section_117": true},
                                  {"id": "N2", "text": "Showering."}]}""")), section(SectionName.SUPPORT, """
                        {"services": [{"id": "S1", "what": "Support worker", "section_117": true}]}"""));

        assertThat(PlanOnPaper.html(copy))
                .contains("Post and rent. (After-care under section 117: never charged for.)")
                .contains("Support worker. (After-care under section 117: never charged for.)")
                .doesNotContain("Showering. (After-care");
    }

    @Test
    @Tag("INFO-07")
    void what_could_stop_a_need_growing_is_printed_with_the_advice() {
        Section needs = section(
                SectionName.NEEDS,
                "{\"needs\": [{\"id\": \"N1\", \"text\": \"Falls\", \"could_stop_growing\": \"A strength class\"}]}");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), needs))).contains("A strength class");
    }

    @Test
    @Tag("CONTENT-05")
    void whoever_helps_unpaid_is_printed_by_name_with_what_they_do_and_how_far_it_goes() {
        var copy = AnyPlan.holding(
                AnyPlan.holding(AnyPlan.draft(), section(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "text": "Turning at night", "met_by": ["carer"],
                          "informal_help": [{"who": "P1", "does": "turns her twice", "extent": "most nights"}]}]}""")),
                section(SectionName.PEOPLE_INVOLVED, "{\"people\": [{\"id\": \"P1\", \"name\": \"Ada Finch\"}]}"));

        assertThat(PlanOnPaper.text(copy))
                .contains(
                        "* Turning at night; Who: Ada Finch; What they do: turns her twice; How far that goes: most nights");
    }

    @Test
    @Tag("CONTENT-06")
    void every_need_that_only_one_kind_of_accommodation_meets_is_printed_with_its_evidence_and_day() {
        Section needs = section(SectionName.NEEDS, """
                {"needs": [{"id": "N1", "text": "Nights", "accommodation": {"type": "care home", "evidence": "Falls", "decided": "2025-05-01"}},
                  {"id": "N2", "text": "Days", "accommodation": {"type": "supported living", "evidence": "Fear"}}]}""");

        assertThat(PlanOnPaper.text(AnyPlan.holding(AnyPlan.draft(), needs)))
                .contains("care home", "Decided on: 1 May 2025", "supported living", "Fear");
    }

    @Test
    @Tag("CONTENT-07")
    void which_part_of_wellbeing_an_outcome_serves_and_a_carers_wishes_are_printed() {
        Section outcomes = section(
                SectionName.OUTCOMES,
                "{\"outcomes_wanted\": [{\"id\": \"O1\", \"words\": \"Dressed by nine\", \"areas\": [\"dignity\", \"control\"]}]}");

        assertThat(PlanOnPaper.text(AnyPlan.holding(AnyPlan.draft(), outcomes)))
                .contains("Part of wellbeing: dignity and respect, control over day-to-day life");
        assertThat(PlanOnPaper.text(AnyPlan.costing(
                        new PlanCopy.Budget(
                                new Shares(Money.NONE, Money.NONE, Money.NONE, Map.of()),
                                new Shares(Money.NONE, Money.NONE, Money.NONE, Map.of()),
                                null),
                        List.of(new PlanCopy.OnRecord("Recreation", "none")))))
                .contains("Recreation: none");
    }

    @Test
    @Tag("BUDGET-23")
    void how_the_cost_differs_from_the_plan_before_is_printed() {
        Shares nothing = new Shares(Money.NONE, Money.NONE, Money.NONE, Map.of());
        String change = "This plan costs the council £1,040.00 less a year than the plan before.";

        assertThat(PlanOnPaper.text(AnyPlan.costing(new PlanCopy.Budget(nothing, nothing, null, change), List.of())))
                .contains(change);
        assertThat(PlanOnPaper.text(AnyPlan.costing(new PlanCopy.Budget(nothing, nothing, null), List.of())))
                .doesNotContain("the plan before");
    }

    @Test
    @Tag("CONTENT-08")
    void while_the_financial_assessment_is_awaited_the_final_copy_says_so_and_prints_the_cost() {
        var awaited = new PlanCopy.Budget(
                new Shares(new Money(31_000), null, null, Map.of()),
                new Shares(Money.NONE, null, null, Map.of()),
                null);

        assertThat(PlanOnPaper.text(AnyPlan.costing(awaited, List.of())))
                .contains("we are waiting for the financial assessment", "* The whole cost; Each week: £310.00")
                .doesNotContain("You pay;");
    }

    @Test
    @Tag("CONTENT-09")
    void every_payer_is_printed_by_name_and_a_direct_payment_is_counted_once() {
        var budget = new PlanCopy.Budget(
                new Shares(
                        new Money(40_000), new Money(10_000), new Money(25_000), Map.of(Funder.NHS, new Money(5_000))),
                new Shares(Money.NONE, Money.NONE, Money.NONE, Map.of()),
                new Money(12_000));

        assertThat(PlanOnPaper.text(AnyPlan.costing(budget, List.of())))
                .containsSubsequence(
                        "* You pay; Each week: £100.00",
                        "* The council pays; Each week: £250.00",
                        "* The NHS pays; Each week: £50.00",
                        "* The whole cost; Each week: £400.00",
                        "* Of that, paid to you as a direct payment; Each week: £120.00");
    }

    @Test
    @Tag("CONTENT-15")
    void what_is_done_when_a_need_comes_and_goes_is_printed() {
        Section needs = section(SectionName.NEEDS, """
                {"needs": [{"id": "N1", "text": "Moods", "nature": "fluctuating", "pattern": "Relapses in winter",
                  "provisions": [{"when": "bad weeks", "signal": "curtains stay shut", "support": "two visits a day"}]}]}""");

        assertThat(PlanOnPaper.text(AnyPlan.holding(AnyPlan.draft(), needs)))
                .contains(
                        "Relapses in winter",
                        "* bad weeks; The sign: curtains stay shut; What is done: two visits a day");
    }

    @Test
    @Tag("CONTENT-12")
    void the_advice_about_one_need_is_printed_with_the_advice() {
        Section needs = section(
                SectionName.NEEDS,
                "{\"needs\": [{\"id\": \"N3\", \"text\": \"Falls\", \"advice\": \"A strength class\"}]}");

        assertThat(PlanOnPaper.text(AnyPlan.holding(AnyPlan.draft(), needs)))
                .contains("About “Falls”: A strength class");
    }

    @Test
    @Tag("RISK-06")
    void whom_to_ask_for_an_urgent_review_is_printed_where_that_was_chosen() {
        Section risks = section(SectionName.RISKS, """
                {"items": [{"id": "R1", "what": "Falls", "contingency": {"before": "a", "after": "b",
                  "measures": [{"measure": "urgent_review"}]}}]}""");

        assertThat(PlanOnPaper.text(AnyPlan.holding(AnyPlan.draft(), risks)))
                .contains("What is done then: Asking for an urgent review. Ring 01632 960000 or write to us.");
    }

    @Test
    @Tag("FORMAT-08")
    void how_to_communicate_stands_at_the_head_of_the_plan() {
        assertThat(PlanOnPaper.text(AnyPlan.draft())).contains("How to communicate; Entry: Speaks; writes things down");
    }

    private static Section section(SectionName name, String json) {
        return JSON.readValue(json, name.type());
    }
}
