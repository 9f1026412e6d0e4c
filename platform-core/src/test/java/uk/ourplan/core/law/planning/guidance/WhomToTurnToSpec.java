package uk.ourplan.core.law.planning.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Whose;
import uk.ourplan.core.law.planning.guidance.TopicsInWords.TopicWords;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.plan.SectionName;

/** What a rule asks for names whom the council has said to turn to, and with which words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhomToTurnToSpec {

    private static final Map<String, Object> URGENT = Map.of(
            "team", Map.of("name", "Urgent desk", "telephone", "01632 960110"),
            "out_of_hours", Map.of("name", "Night team", "telephone", "01632 960111"),
            "procedure", "https://eastvale.example/urgent");
    private static final Map<String, Object> FINANCE = Map.of("name", "Charging team", "telephone", "01632 960120");

    @Test
    @Tag("NEED-14")
    void urgent_needs_name_who_sets_up_support_by_day_and_out_of_hours_and_by_which_steps() {
        OnTheDesk urgent = aCompletePlan().whoseCircumstances("{\"urgent\": true}");

        assertThat(urgent.owedTasks("NEED-14"))
                .singleElement()
                .satisfies(task -> assertThat(task.says())
                        .isEqualTo("Arrange support for the urgent needs while planning goes on."));
        assertThat(urgent.where("arrange.interim_route", URGENT).owedTasks("NEED-14"))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.says())
                            .isEqualTo("Arrange support for the urgent needs while planning goes on. Ask Urgent desk,"
                                    + " 01632 960110; out of hours Night team, 01632 960111. The procedure:"
                                    + " https://eastvale.example/urgent.");
                    assertThat(task.settings()).extracting(SettingRead::key).containsExactly("arrange.interim_route");
                });
        assertThat(mends(urgent, "NEED-14"))
                .singleElement()
                .asString()
                .startsWith("Ask Urgent desk, 01632 960110; out of hours Night team")
                .endsWith("or say why none is arranged.");
    }

    @Test
    @Tag("SAFEGUARD-03")
    void a_pause_with_interim_support_that_does_not_run_names_who_sets_it_up() {
        OnTheDesk paused = aCompletePlan().whoseCircumstances("""
                {"safeguarding": {"enquiry": {"open": true, "choice": "pause_with_interim_support"}}}""");

        assertThat(mends(paused, "SAFEGUARD-03")).contains("Arrange it, and record that it runs.");
        assertThat(mends(paused.where("arrange.interim_route", URGENT), "SAFEGUARD-03"))
                .anyMatch(mend -> mend.startsWith("Ask Urgent desk") && mend.endsWith("and record that it runs."));
    }

    @Test
    @Tag("DP-01")
    void information_on_direct_payments_is_a_task_with_the_councils_pack_until_it_is_given() {
        OnTheDesk none = aCompletePlan().managing("{\"told\": null}");

        assertThat(aCompletePlan().owes("DP-01")).isEmpty();
        assertThat(none.owedTasks("DP-01"))
                .singleElement()
                .satisfies(task -> assertThat(task.says())
                        .endsWith(": Fact sheet on personal budgets; Fact sheet on direct payments."));
        assertThat(aCompletePlan()
                        .managing("{\"told\": null, \"offering\": {\"information\": \"2026-11-10\"}}")
                        .owes("DP-01"))
                .isEmpty();
    }

    @Test
    @Tag("DP-02")
    void peer_support_is_named_where_contacts_are_to_be_offered_and_its_lack_is_told_to_administrators() {
        OnTheDesk may = aCompletePlan().managing("{\"offering\": {\"may_fit\": true, \"benefits\": \"2026-11-10\"}}");

        assertThat(mends(may, "DP-02"))
                .contains("Offer both, and record it. The council lists no peer support; its administrators are told.");
        assertThat(GapsInGuidance.of(may.policy()))
                .extracting(GapsInGuidance.Gap::setting)
                .contains("dp.peer_support_contacts");
        may.where("dp.peer_support_contacts", List.of(Map.of("name", "Own Lives", "telephone", "01632 960130")));
        assertThat(mends(may, "DP-02")).contains("Offer both, and record it. Peer support: Own Lives, 01632 960130.");
        assertThat(GapsInGuidance.of(may.policy()))
                .extracting(GapsInGuidance.Gap::setting)
                .doesNotContain("dp.peer_support_contacts");
    }

    @Test
    @Tag("FINANCE-02")
    @Tag("FINANCE-15")
    void what_goes_to_finance_names_its_team() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.MONEY, "/financial_assessment", "{}")
                .having(SectionName.MONEY, "/finance", "{\"after_review\": {\"difficulty_paying\": true}}");

        assertThat(plan.owedTasks("FINANCE-02").getFirst().says())
                .isEqualTo("Refer the person for a financial assessment; planning does not wait for it.");
        plan.where("finance.assessment_team", FINANCE);
        assertThat(plan.owedTasks("FINANCE-02").getFirst().says())
                .isEqualTo("Refer the person for a financial assessment to Charging team, 01632 960120; planning does"
                        + " not wait for it.");
        assertThat(plan.owedTasks("FINANCE-15").getFirst().says()).endsWith("Write to Charging team, 01632 960120.");
    }

    @Test
    @Tag("FINANCE-01")
    void the_limit_that_is_asked_about_is_the_councils_own_outside_of_a_care_home() {
        OnTheDesk unasked = aCompletePlan().of(new Whose(false, false, Set.of(), null));

        assertThat(unasked.sentences("FINANCE-01"))
                .containsExactly("It is not asked whether the person's capital is above the upper limit.");
        OnTheDesk higher = unasked.where("finance.upper_capital_limit_pence", 3_000_000);
        assertThat(higher.sentences("FINANCE-01")).singleElement().asString().contains("£30,000.00");
        assertThat(higher.whoseCircumstances("{\"care_home_resident\": true}").sentences("FINANCE-01"))
                .containsExactly("It is not asked whether the person's capital is above the upper limit.");
    }

    @Test
    @Tag("BUDGET-11")
    void a_cost_above_the_indicative_budget_says_who_records_the_two_answers_and_on_what_evidence() {
        OnTheDesk dear = aCompletePlan().costing(OnTheDesk.paidBy(20_001 * 52, 0));

        assertThat(mends(dear, "BUDGET-11"))
                .containsExactly("Answer both questions and write down the evidence; the line manager records it.");
        assertThat(mends(
                        dear.where(
                                "budget.over_indicative_check",
                                Map.of("recorded_by", "service_manager", "evidence", List.of("Three quotes"))),
                        "BUDGET-11"))
                .containsExactly("Answer both questions and write down the evidence; the service manager records it."
                        + " The evidence: Three quotes.");
    }

    @Test
    @Tag("BUDGET-20")
    void a_health_body_that_the_council_does_not_list_is_told() {
        OnTheDesk joint = aCompletePlan()
                .costing(OnTheDesk.paidBy(20_000, 10_000, Funder.NHS))
                .having(
                        SectionName.MONEY,
                        "/joint_funding",
                        "{\"body\": \"NHS Moor Board\", \"agreed\": \"2025-04-18\", \"period\": \"a year\"}");

        assertThat(joint.says("BUDGET-20")).isEmpty();
        assertThat(joint.where("budget.joint_funding_bodies", List.of("NHS moor board"))
                        .says("BUDGET-20"))
                .isEmpty();
        assertThat(joint.where("budget.joint_funding_bodies", List.of("NHS Vale Board"))
                        .says("BUDGET-20"))
                .containsExactly("warns at joint_funding.body");
    }

    @Test
    @Tag("SELF-01")
    void whoever_pays_for_themselves_is_asked_and_the_area_is_seen_by_what_the_council_says() {
        OnTheDesk own = aCompletePlan().whoseCircumstances("{\"self_funding\": true}");

        assertThat(mends(own.where("selffunder.area_evidence", "The council tax bill."), "SELF-01"))
                .singleElement()
                .asString()
                .endsWith("Whether they live in the area: The council tax bill.");
    }

    @Test
    @Tag("ISF-01")
    @Tag("BUDGET-15")
    void before_the_ways_to_manage_a_budget_come_up_the_councils_words_on_them_are_shown() {
        OnTheDesk plan = aCompletePlan();

        assertThat(WordsOfTheBudget.of(plan.policy()))
                .extracting(TopicWords::topic)
                .containsExactly("to_give_about_direct_payments");
        plan.where("isf.state", "not_yet_offered")
                .where("isf.policy_text", "We plan for them.")
                .where("isf.request_team", Map.of("name", "Budget team"))
                .where("budget.item_policy_link", Map.of("text", "Is it lawful, and does it meet a need?"));
        assertThat(WordsOfTheBudget.of(plan.policy()))
                .extracting(TopicWords::text)
                .startsWith(
                        "This council does not offer them yet. Record a request; it is answered by Budget team. We plan"
                                + " for them.",
                        "Is it lawful, and does it meet a need?");
        plan.where("isf.state", "offered_by_list").where("isf.holders", List.of(Map.of("name", "Weir Home Support")));
        assertThat(WordsOfTheBudget.of(plan.policy()).getFirst().text())
                .isEqualTo("This council offers them with: Weir Home Support. We plan for them.");
        assertThat(WordsOfTheBudget.of(plan.where("isf.state", "offered").policy())
                        .getFirst()
                        .text())
                .startsWith("This council offers them.");
    }

    @Test
    @Tag("ISF-01")
    void a_fund_that_is_not_offered_yet_and_its_request_name_who_answers() {
        OnTheDesk fund = aCompletePlan()
                .where("isf.state", "not_yet_offered")
                .where("isf.request_team", Map.of("name", "Budget team"));

        assertThat(mends(fund.managing("{\"method\": \"isf\"}"), "ISF-01"))
                .containsExactly(
                        "Record the request, and choose another way meanwhile. Requests are answered by Budget team.");
        assertThat(fund.managing("{\"isf_request\": {\"dated\": \"2026-11-10\"}}")
                        .owedTasks("ISF-02")
                        .getFirst()
                        .says())
                .endsWith("pass it on to Budget team.");
    }

    private static List<String> mends(OnTheDesk desk, String rule) {
        return desk.checked().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::mend)
                .toList();
    }
}
