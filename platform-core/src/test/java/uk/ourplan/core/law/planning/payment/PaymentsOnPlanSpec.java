package uk.ourplan.core.law.planning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentsOnPlanSpec {

    @Test
    @Tag("DP-01")
    void explained_to_somebody_who_declines_is_enough_and_advice_on_managing_is_only_prompted_for() {
        assertThat(says("declines", 2, "null").says("DP-01"))
                .containsExactly("prompts at direct_payment.managing_advice");
        assertThat(says("declines", 2, "\"2026-11-10\"").says("DP-01")).isEmpty();
    }

    @Test
    @Tag("DP-01")
    void whoever_wants_one_is_told_how_to_manage_it_before_the_plan_is_submitted() {
        assertThat(says("wants", 1, "null").says("DP-01")).containsExactly("blocks at direct_payment.managing_advice");
    }

    @Test
    @Tag("DP-01")
    void every_need_that_the_council_will_meet_is_marked_yes_or_no() {
        assertThat(aCompletePlan().whoseNeed("direct_payment_possible", "false").says("DP-01"))
                .isEmpty();
        assertThat(aCompletePlan().whoseNeed("direct_payment_possible", "null").sentences("DP-01"))
                .singleElement()
                .asString()
                .contains("N1");
    }

    @Test
    @Tag("DP-01")
    void a_talk_without_its_day_stops_submission_and_an_undecided_answer_does_not() {
        assertThat(aCompletePlan()
                        .managing("{\"told\": null, \"direct_payment\": {\"answer\": \"declines\", \"offers\": 2}}")
                        .says("DP-01"))
                .contains(
                        "blocks at offering.information",
                        "blocks at direct_payment.explained",
                        "blocks at direct_payment.told_which");
        assertThat(says("undecided", 2, "\"2026-11-10\"").says("DP-01"))
                .containsExactly("prompts at direct_payment.answer");
    }

    @Test
    @Tag("DP-02")
    void where_a_payment_may_suit_its_benefits_are_talked_through_for_that_part() {
        assertThat(aCompletePlan()
                        .managing("{\"offering\": {\"may_fit\": true, \"portion\": \"part\", \"examples\": true,"
                                + " \"peer_support\": true}}")
                        .sentences("DP-02"))
                .singleElement()
                .asString()
                .contains("the part of the budget");
    }

    @Test
    @Tag("DP-02")
    void one_offer_that_was_not_taken_up_asks_for_another_or_for_the_reason_why_not() {
        String advised = "\"2026-11-10\"";

        assertThat(says("undecided", 1, advised).says("DP-02")).containsExactly("prompts at offering.not_again");
        assertThat(says("undecided", 2, advised).says("DP-02")).isEmpty();
        assertThat(says("wants", 1, advised).says("DP-02")).isEmpty();
        assertThat(says("declines", 1, advised)
                        .managing("{\"offering\": {\"not_again\": \"Asked not to be asked again\"}}")
                        .says("DP-02"))
                .isEmpty();
        assertThat(says("declines", 1, advised).where("dp.min_offers", 1).says("DP-02"))
                .isEmpty();
    }

    @Test
    @Tag("DP-03")
    void what_fails_a_condition_may_not_be_made() {
        assertThat(paid(20_000, "").says("DP-03")).isEmpty();
        assertThat(paid(20_000, "").managing("{\"nominee\": \"declines\"}").sentences("DP-03"))
                .containsExactly("The nominee does not agree to receive it. The direct payment may not be made.");
        OnTheDesk lacking =
                paid(20_000, "").whoseCapacity("[{\"decision\": \"manage_money\", \"status\": \"assessed_lacks\"}]");
        assertThat(lacking.stops()).contains("DP-03 stops submit");
        assertThat(lacking.managing("{\"suitable_person\": \"P1\"}").says("DP-03"))
                .isEmpty();
        assertThat(lacking.managing("{\"request\": {\"best_interests\": false}}")
                        .says("DP-03"))
                .containsExactly("blocks at method");
    }

    @Test
    @Tag("DP-03")
    void a_request_is_decided_before_another_way_is_submitted() {
        OnTheDesk asked = says("wants", 1, "\"2026-11-10\"");

        assertThat(asked.says("DP-03")).containsExactly("blocks at request.decision");
    }

    @Test
    @Tag("DP-03")
    void a_refusal_needs_its_ground_its_reason_the_letter_and_the_way_to_complain() {
        OnTheDesk refused = says("wants", 1, "\"2026-11-10\"").managing("{\"request\": {\"decision\": \"refused\"}}");

        assertThat(refused.says("DP-03"))
                .containsExactly(
                        "blocks at request.ground",
                        "blocks at request.detail",
                        "blocks at request.told",
                        "blocks at request.complaint_told");
        assertThat(refused.owes("DP-03")).containsExactly("DP-03:told");
        assertThat(refused.managing("""
                {"appropriate_way": false, "request": {"decision": "refused", "ground": "not_appropriate",
                  "detail": "N1 has to be met by two nurses at once", "told": "2026-11-12", "complaint_told": "2026-11-12"}}""").says("DP-03")).isEmpty();
        assertThat(refused.owes("DP-03")).isEmpty();
    }

    @Test
    @Tag("DP-03")
    void a_ground_that_the_record_does_not_bear_out_is_none_and_a_policy_of_the_council_never_is() {
        String refusal = """
                {"request": {"decision": "refused", "ground": "%s", "detail": "N1", "told": "2026-11-12",
                  "complaint_told": "2026-11-12"}}""";

        assertThat(says("wants", 1, "\"2026-11-10\"")
                        .managing(refusal.formatted("cannot_manage"))
                        .says("DP-03"))
                .containsExactly("blocks at request.ground");
        OnTheDesk byPolicy = aCompletePlan().managing(refusal.formatted("council_policy"));
        assertThatThrownBy(byPolicy::desk).hasMessageContaining("COUNCIL_POLICY");
    }

    @Test
    @Tag("DP-04")
    void the_payment_is_at_most_the_cost_to_the_council() {
        OnTheDesk plan = paid(24_000, "").costing(OnTheDesk.paidBy(24_000 * 52, 0));

        assertThat(plan.says("DP-04")).isEmpty();
        assertThat(paid(24_001, "").costing(OnTheDesk.paidBy(24_000 * 52, 0)).says("DP-04"))
                .containsExactly("blocks at dp.amount_pence");
    }

    @Test
    @Tag("DP-04")
    void a_payment_that_is_short_of_what_its_support_costs_is_refused_with_the_difference() {
        OnTheDesk plan = paid(10_000, "")
                .costing(OnTheDesk.paidBy(24_000 * 52, 0))
                .having(SectionName.SUPPORT, "/services/0/route", "\"direct_payment\"")
                .having(SectionName.SUPPORT, "/services/0/funder", "\"council\"")
                .having(SectionName.SUPPORT, "/services/0/pence", "12000")
                .having(SectionName.SUPPORT, "/services/0/frequency", "\"weekly\"");

        assertThat(plan.sentences("DP-04")).singleElement().asString().contains("£1,040.00");
    }

    @Test
    @Tag("DP-04")
    void whether_it_is_gross_or_net_is_said_and_a_one_off_payment_stands_apart() {
        assertThat(paid(20_000, ", \"paid\": null").says("DP-04")).containsExactly("blocks at dp.paid");
        assertThat(paid(10_000, ", \"one_off_pence\": 30000").says("DP-04"))
                .containsExactly("blocks at dp.one_off_pence");
    }

    @Test
    @Tag("DP-05")
    void a_payment_that_is_wanted_is_set_up_for_its_needs_until_it_began_or_is_not_wanted_any_more() {
        OnTheDesk wanted = says("wants", 1, "\"2026-11-10\"");

        assertThat(wanted.owedTasks("DP-05"))
                .singleElement()
                .satisfies(task -> assertThat(task.says()).contains("need N1").contains("agreement not signed"));
        assertThat(wanted.followedUp("DP-05:set-up", TODAY, FollowUpOutcome.DECLINED)
                        .owes("DP-05"))
                .isEmpty();
        assertThat(aCompletePlan().owes("DP-05")).isEmpty();
    }

    @Test
    @Tag("DP-05")
    void help_that_is_needed_to_set_it_up_is_a_task_of_its_own() {
        assertThat(paid(20_000, ", \"set_up\": {\"help_needed\": true}").owes("DP-05"))
                .containsExactly("DP-05:set-up", "DP-05:help");
    }

    @Test
    @Tag("DP-07")
    void nothing_is_paid_before_the_agreement_is_signed_and_the_needs_are_met_meanwhile() {
        assertThat(paid(20_000, "").says("DP-07")).containsExactly("warns at dp.set_up.interim");
        assertThat(paid(20_000, ", \"set_up\": {\"interim\": \"The agency goes on\"}")
                        .says("DP-07"))
                .isEmpty();
        assertThat(signed("2026-11-20", "2026-11-20", "{}").says("DP-07")).isEmpty();
        assertThat(signed("2026-11-20", "2026-11-19", "{}").says("DP-07"))
                .containsExactly("blocks at dp.first_payment_planned");
    }

    @Test
    @Tag("DP-07")
    void whoever_receives_it_for_the_person_signs_too() {
        assertThat(signed("2026-11-20", "2026-12-01", "{\"receiver\": \"Her son\", \"signed_by\": \"person\"}")
                        .says("DP-07"))
                .containsExactly("blocks at dp.set_up.signed_by");
        assertThat(signed("2026-11-20", "2026-12-01", "{\"receiver\": \"Her son\", \"signed_by\": \"receiver\"}")
                        .says("DP-07"))
                .isEmpty();
    }

    @Test
    @Tag("DP-08")
    void whoever_will_employ_somebody_is_told_of_the_insurance_and_of_redundancy_and_the_costs_are_on_the_plan() {
        String employing =
                ", \"employs\": true, \"employer_costs\": %s, \"insurance_told\": %s, \"redundancy_events_told\": %s";
        String events = "[\"moving_home\", \"needs_change\", \"death_of_holder\", \"death_of_cared_for\"]";
        String told = "\"2026-11-10\"";

        assertThat(paid(20_000, employing.formatted("[\"S1\"]", told, events)).says("DP-08"))
                .isEmpty();
        assertThat(paid(20_000, employing.formatted("[\"S1\"]", "null", events)).says("DP-08"))
                .containsExactly("blocks at dp.insurance_told");
        assertThat(paid(20_000, employing.formatted("[\"S1\"]", told, "[\"moving_home\"]"))
                        .says("DP-08"))
                .containsExactly("blocks at dp.redundancy_events_told");
        assertThat(paid(20_000, employing.formatted("[]", told, events)).stops())
                .contains("CONTENT-11 stops submit");
        assertThat(paid(
                                20_000,
                                employing.formatted("[]", told, events)
                                        + ", \"set_up\": {\"no_costs_because\": \"A peer scheme pays\"}")
                        .says("CONTENT-11"))
                .isEmpty();
        assertThat(paid(20_000, "").says("DP-08")).isEmpty();
    }

    @Test
    @Tag("DP-09")
    void only_what_the_council_arranges_is_referred() {
        String lines = """
                {"services": [{"id": "S1", "meets": ["N1"], "route": "%s"}, {"id": "S2", "meets": ["N2"], "route": "%s"}]}""";

        assertThat(referred(lines.formatted("direct_payment", "arranged"))).containsExactly("S2");
        assertThat(referred(lines.formatted("direct_payment", "direct_payment")))
                .isEmpty();
        assertThat(referred(lines.formatted("direct_payment", "isf"))).isEmpty();
    }

    @Test
    @Tag("ISF-03")
    void a_fund_names_its_holder_its_needs_its_amount_how_often_and_its_start() {
        String fund = """
                {"method": "isf", "fund": {"holder": %s, "needs": ["N1"], "amount_pence": %d, "frequency": %s,
                  "start": "2026-12-01"}}""";
        OnTheDesk plan = aCompletePlan().where("isf.state", "offered").costing(OnTheDesk.paidBy(24_000 * 52, 0));

        assertThat(plan.managing(fund.formatted("\"Towpath Friends\"", 18_000, "\"weekly\""))
                        .says("ISF-03"))
                .isEmpty();
        assertThat(plan.managing(fund.formatted("null", 18_000, "\"weekly\"")).says("ISF-03"))
                .containsExactly("blocks at fund.holder");
        assertThat(plan.managing(fund.formatted("\"Towpath Friends\"", 18_000, "null"))
                        .says("ISF-03"))
                .containsExactly("blocks at fund.frequency");
        assertThat(plan.managing(fund.formatted("\"Towpath Friends\"", 24_001, "\"weekly\""))
                        .says("ISF-03"))
                .containsExactly("blocks at fund.amount_pence");
        assertThat(plan.managing(fund.formatted("\"Towpath Friends\"", 18_000, "\"weekly\""))
                        .where("isf.state", "offered_by_list")
                        .says("ISF-03"))
                .containsExactly("blocks at fund.holder");
    }

    @Test
    @Tag("ISF-02")
    void a_request_where_none_is_offered_yet_is_recorded_before_another_way_is_chosen_and_is_answered() {
        OnTheDesk asked = aCompletePlan().where("isf.state", "not_yet_offered").managing("{\"requested\": [\"isf\"]}");

        assertThat(asked.stops()).containsExactly("ISF-02 stops submit");
        asked.managing("""
                {"isf_request": {"dated": "2026-11-06", "hoped": "One charity", "nearest_method": "A managed account"}}""");
        assertThat(asked.stops()).isEmpty();
        assertThat(asked.owes("ISF-02")).containsExactly("ISF-02:answer");
        assertThat(asked.managing("{\"method\": \"isf\"}").stops()).contains("ISF-01 stops submit");
    }

    @ParameterizedTest(name = "{0} p paid {1}, contribution {2} p, support costs {3} p by {4}: refused {5}")
    @Tag("DP-04")
    @CsvSource({
        "12000, gross, 2000, 12000, direct_payment, false",
        "11999, gross, 2000, 12000, direct_payment, true",
        "10000, net, 2000, 12000, direct_payment, false",
        "10000, net, 1999, 12000, direct_payment, true",
        "11999, gross, 0, 12000, arranged, false",
        "22000, net, 2000, 12000, direct_payment, false",
        "22001, net, 2000, 12000, direct_payment, true"
    })
    void a_net_payment_and_the_contribution_together_reach_what_the_support_costs_and_not_more_than_the_council_pays(
            long pence, String paid, long contribution, long cost, String route, boolean refused) {
        OnTheDesk plan = paid(pence, ", \"paid\": \"%s\"".formatted(paid))
                .having(
                        SectionName.MONEY,
                        "/financial_assessment/contribution_weekly_pence",
                        String.valueOf(contribution))
                .having(SectionName.SUPPORT, "/services/0/route", "\"" + route + "\"")
                .having(SectionName.SUPPORT, "/services/0/funder", "\"council\"")
                .having(SectionName.SUPPORT, "/services/0/pence", String.valueOf(cost))
                .having(SectionName.SUPPORT, "/services/0/frequency", "\"weekly\"");

        assertThat(plan.says("DP-04")).isEqualTo(refused ? List.of("blocks at dp.amount_pence") : List.of());
    }

    @Test
    @Tag("DP-04")
    void a_net_payment_that_is_short_names_what_is_short_after_the_contribution() {
        assertThat(paid(10_000, ", \"paid\": \"net\"")
                        .having(SectionName.MONEY, "/financial_assessment/contribution_weekly_pence", "1000")
                        .having(SectionName.SUPPORT, "/services/0/route", "\"direct_payment\"")
                        .having(SectionName.SUPPORT, "/services/0/funder", "\"council\"")
                        .having(SectionName.SUPPORT, "/services/0/pence", "12000")
                        .having(SectionName.SUPPORT, "/services/0/frequency", "\"weekly\"")
                        .sentences("DP-04"))
                .singleElement()
                .asString()
                .contains("short by £520.00.");
    }

    @Test
    @Tag("DP-05")
    void it_is_set_up_for_the_needs_it_is_wanted_for_and_otherwise_for_each_that_it_can_meet() {
        String another = """
                {"id": "N2", "text": "Shopping", "eligible": true, "council_will_meet": true, "direct_payment_possible": %s}""";

        assertThat(setUp(says("wants", 1, "null").having(SectionName.NEEDS, "/needs/1", another.formatted("true"))))
                .contains("for need N1, N2: conditions not decided, agreement not signed, start not planned.");
        assertThat(setUp(says("wants", 1, "null").having(SectionName.NEEDS, "/needs/1", another.formatted("false"))))
                .contains("for need N1: ");
        assertThat(setUp(signed("2026-11-20", "2026-12-01", "{}")
                        .having(SectionName.NEEDS, "/needs/1", another.formatted("true"))))
                .contains("for need N1: chosen, agreement signed, start planned.");
    }

    @Test
    @Tag("DP-05")
    void a_wish_that_was_refused_is_not_set_up() {
        assertThat(says("wants", 1, "null")
                        .managing("{\"request\": {\"decision\": \"refused\"}}")
                        .owes("DP-05"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("DP-05")
    @CsvSource({"'', name who gives it", "'Towpath Friends', set up the direct payment."})
    void who_helps_to_set_it_up_is_named_or_asked_for(String helper, String says) {
        assertThat(paid(20_000, ", \"set_up\": {\"help_needed\": true, \"help_by\": \"%s\"}".formatted(helper))
                        .owedTasks("DP-05")
                        .getLast()
                        .says())
                .contains(says);
    }

    @Test
    @Tag("DP-05")
    void where_no_help_is_needed_or_it_was_given_none_is_asked_for() {
        assertThat(paid(20_000, ", \"set_up\": {\"help_needed\": false}").owes("DP-05"))
                .containsExactly("DP-05:set-up");
        assertThat(paid(20_000, ", \"set_up\": {\"help_needed\": true}")
                        .followedUp("DP-05:help", TODAY, FollowUpOutcome.DONE)
                        .owes("DP-05"))
                .containsExactly("DP-05:set-up");
    }

    @Test
    @Tag("ISF-02")
    void a_request_for_a_fund_that_was_answered_is_no_task_any_more() {
        OnTheDesk asked = aCompletePlan().where("isf.state", "not_yet_offered").managing("""
            {"requested": ["isf"], "isf_request": {"dated": "2026-11-06", "sent_to": "Fund team"}}""");

        assertThat(asked.owedTasks("ISF-02").getFirst().says()).endsWith("is answered by the council's team.");
        assertThat(asked.managing("""
                {"isf_request": {"dated": "2026-11-06", "answered": "2026-11-13"}}""").owes("ISF-02")).isEmpty();
    }

    @Test
    @Tag("ISF-02")
    void whoever_asked_before_funds_were_offered_is_contacted_once_they_are() {
        OnTheDesk asked = aCompletePlan().where("isf.state", "offered").managing("""
            {"requested": ["isf"], "isf_request": {"dated": "2026-11-06", "sent_to": "Fund team"}}""");

        assertThat(asked.owedTasks("ISF-02"))
                .singleElement()
                .extracting(OwedTask::says)
                .isEqualTo("The council offers individual service funds now. Contact the person, who asked for one on"
                        + " 6 November 2026.");
        assertThat(asked.managing("""
                {"isf_request": {"dated": "2026-11-06", "answered": "2026-11-13"}}""").owes("ISF-02")).isEmpty();
    }

    private static String setUp(OnTheDesk plan) {
        return plan.owedTasks("DP-05").getFirst().says();
    }

    private static OnTheDesk says(String answer, int offers, String advised) {
        return aCompletePlan().managing("""
            {"direct_payment": {"explained": "2026-11-10", "answer": "%s", "offers": %d, "told_which": "2026-11-10",
              "managing_advice": %s}}""".formatted(answer, offers, advised));
    }

    private static OnTheDesk paid(long pence, String more) {
        return aCompletePlan().costing(OnTheDesk.paidBy(24_000 * 52, 0)).managing("""
            {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": %d, "frequency": "weekly", "paid": "gross",
              "managed_by": "herself", "employs": false%s}}""".formatted(pence, more));
    }

    private static OnTheDesk signed(String signed, String first, String setUp) {
        return paid(
                20_000,
                ", \"agreement_signed\": \"%s\", \"first_payment_planned\": \"%s\", \"set_up\": %s"
                        .formatted(signed, first, setUp));
    }

    private static List<String> referred(String support) {
        return ReferringAPlan.councilsLines(aCompletePlan()
                        .with(SectionName.SUPPORT, support)
                        .desk()
                        .content())
                .stream()
                .map(ServiceLine::id)
                .toList();
    }
}
