package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.money.LetterCircumstance;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Person.Capital;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinanceOnPlanSpec {

    private static OnTheDesk with(String place, String json) {
        return aCompletePlan().having(MONEY, place, json.replace('\'', '"'));
    }

    private static OnTheDesk whoseCapital(Capital capital) {
        PlanOnDesk.Whose whose = aCompletePlan().desk().whose();
        return aCompletePlan()
                .of(new PlanOnDesk.Whose(
                        false, false, Set.of(), whose.format(), false, false, false, null, whose.speaking(), capital));
    }

    @Test
    @Tag("FINANCE-01")
    void capital_is_asked_about_and_unknown_is_an_answer() {
        assertThat(whoseCapital(new Capital(null, null, null, null)).says("FINANCE-01"))
                .hasSize(1);
        assertThat(whoseCapital(new Capital(Certainty.UNKNOWN, null, "Would not say", OnTheDesk.TODAY))
                        .says("FINANCE-01"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-01")
    void above_the_limit_without_a_basis_the_full_assessment_is_needed() {
        assertThat(whoseCapital(new Capital(Certainty.YES, 3_000_000L, " ", OnTheDesk.TODAY))
                        .sentences("FINANCE-01"))
                .singleElement()
                .asString()
                .contains("a full financial assessment is needed");
        assertThat(whoseCapital(new Capital(Certainty.YES, 2_325_001L, "bank statement", OnTheDesk.TODAY))
                        .says("FINANCE-01"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-02")
    void whoever_has_eligible_needs_is_referred_also_where_over_the_limit() {
        OnTheDesk unfiled = with(
                "/financial_assessment",
                "{'state': 'over_limit', 'contribution_weekly_pence': 1, 'told': '2026-11-17'}");

        assertThat(unfiled.says("FINANCE-02")).containsExactly("warns at financial_assessment.referral");
        assertThat(unfiled.owes("FINANCE-02")).hasSize(1);
        assertThat(aCompletePlan().says("FINANCE-02")).isEmpty();
        assertThat(aCompletePlan().owes("FINANCE-02")).isEmpty();
    }

    @Test
    @Tag("FINANCE-02")
    void the_role_that_the_council_names_files_it() {
        OnTheDesk unfiled = with("/financial_assessment", "{'state': 'requested'}");

        assertThat(unfiled.owedTasks("FINANCE-02").getFirst().owner().code()).isEqualTo("practitioner");
        assertThat(unfiled.where("finance.fa_request_owner", "purchasing_officer")
                        .owedTasks("FINANCE-02")
                        .getFirst()
                        .owner()
                        .code())
                .isEqualTo("purchasing_officer");
    }

    @Test
    @Tag("FINANCE-02")
    void without_an_eligible_need_no_referral_is_owed() {
        assertThat(with("/financial_assessment", "{'state': 'not_needed'}")
                        .whoseFoundNeedIs("false")
                        .owes("FINANCE-02"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-03")
    void a_contribution_that_is_known_is_told() {
        assertThat(aCompletePlan().says("FINANCE-03")).isEmpty();
        assertThat(with("/financial_assessment/told", "null").says("FINANCE-03"))
                .containsExactly("warns at financial_assessment.told");
        assertThat(with("/financial_assessment/told", "null")
                        .having(MONEY, "/finance", "{\"result_on\": \"2026-11-16\"}")
                        .owes("FINANCE-03"))
                .containsExactly("FINANCE-03:told by 2026-11-16");
    }

    @Test
    @Tag("FINANCE-03")
    void sign_off_while_it_is_awaited_needs_the_referral_and_that_the_person_knows() {
        assertThat(awaited("'referral': '2026-11-03', 'told_awaited': '2026-11-10'")
                        .says("FINANCE-03"))
                .containsExactly("warns at financial_assessment.contribution_weekly_pence");
        assertThat(awaited("'told_awaited': '2026-11-10'").stops()).contains("FINANCE-03 stops authorise");
        assertThat(awaited("'referral': '2026-11-03'").stops()).contains("FINANCE-03 stops authorise");
    }

    @Test
    @Tag("FINANCE-03")
    void a_council_may_wait_for_the_contribution_before_it_signs() {
        assertThat(awaited("'referral': '2026-11-03', 'told_awaited': '2026-11-10'")
                        .where("budget.authorise_with_contribution_awaited", false)
                        .stops())
                .contains("FINANCE-03 stops authorise");
    }

    private static OnTheDesk awaited(String more) {
        return with("/financial_assessment", "{'state': 'awaited', " + more + "}");
    }

    @Test
    @Tag("FINANCE-12")
    void charging_is_explained_to_the_person_or_the_representative() {
        assertThat(with("/charging_explained/to", "'Her daughter, as attorney'").says("FINANCE-12"))
                .isEmpty();
        assertThat(with("/charging_explained", "null").stops()).contains("FINANCE-12 stops authorise");
    }

    @Test
    @Tag("FINANCE-12")
    void how_an_assessment_works_is_told_the_first_time_and_prompted_afterwards() {
        assertThat(with("/finance", "{'assessed_before': false}").says("FINANCE-12"))
                .containsExactly("warns at finance.how_it_works_told");
        assertThat(with("/finance", "{'assessed_before': true}").says("FINANCE-12"))
                .containsExactly("prompts at finance.how_it_works_told");
    }

    @Test
    @Tag("FINANCE-13")
    void a_letter_that_came_back_is_closed_and_one_within_its_days_is_only_prompted() {
        assertThat(aCompletePlan().says("FINANCE-13")).isEmpty();
        assertThat(issued("2026-11-06").says("FINANCE-13")).containsExactly("prompts at charging_letter.returned");
        assertThat(issued("2026-11-05").says("FINANCE-13")).containsExactly("warns at charging_letter.why_not");
    }

    @Test
    @Tag("FINANCE-13")
    void with_its_record_complete_nothing_is_said_and_nothing_chased() {
        OnTheDesk complete = with("/charging_letter", "{'issued': '2026-11-01', 'why_not': 'In hospital'}")
                .having(
                        MONEY,
                        "/finance",
                        "{\"letter\": {\"discussions\": \"Rang her\", \"actions\": \"Will bring it\"}}");

        assertThat(complete.says("FINANCE-13")).isEmpty();
        assertThat(complete.owes("FINANCE-13")).isEmpty();
        assertThat(issued("2026-11-05").owes("FINANCE-13")).containsExactly("FINANCE-13:2026-11-05 by 2026-11-20");
    }

    @Test
    @Tag("FINANCE-13")
    void a_letter_that_was_not_sent_is_a_task_of_finance_due_within_the_council_s_days_from_the_talk_about_charges() {
        OnTheDesk unsent = unsent();

        assertThat(unsent.owes("FINANCE-13")).containsExactly("FINANCE-13:unsent by 2026-11-24");
        assertThat(ChargingLetterChased.owed(unsent.desk(), unsent.policy()))
                .extracting(OwedTask::owner)
                .containsExactly(TaskOwner.holding(Permission.FINANCE_OFFICER));
        assertThat(unsent.where("charging.letter_chase_days", 21).owes("FINANCE-13"))
                .containsExactly("FINANCE-13:unsent by 2026-12-01");
    }

    @Test
    @Tag("FINANCE-13")
    void a_letter_is_not_asked_for_before_charges_were_explained_nor_where_it_is_said_why_none_goes_out() {
        assertThat(unsent().having(MONEY, "/charging_explained", "null").owes("FINANCE-13"))
                .isEmpty();
        assertThat(unsent().having(MONEY, "/charging_letter", "{\"why_not\": \"Nothing is charged\"}")
                        .owes("FINANCE-13"))
                .isEmpty();
        assertThat(unsent().where("charging.letter_templates", List.of()).owes("FINANCE-13"))
                .isEmpty();
        assertThat(unsent().where("charging.letter_signature_expected", false).owes("FINANCE-13"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-14")
    void a_letter_that_was_never_sent_stops_no_step() {
        assertThat(unsent().stops()).isEqualTo(aCompletePlan().stops());
    }

    private static OnTheDesk unsent() {
        return with("/charging_letter", "null")
                .having(MONEY, "/charging_explained", "{\"dated\": \"2026-11-10\", \"to\": \"Mo\"}")
                .where(
                        "charging.letter_templates",
                        List.of(Map.of("circumstance", "other", "title", "Charges", "wording", "Dear [name],")));
    }

    @Test
    @Tag("FINANCE-13")
    void a_council_that_does_not_ask_it_back_chases_nothing() {
        assertThat(issued("2026-11-01")
                        .where("charging.letter_signature_expected", false)
                        .says("FINANCE-13"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-13")
    void what_was_noted_after_the_signature_counts_from_then_on() {
        LocalDate issued = LocalDate.of(2026, 11, 1);
        LocalDate back = LocalDate.of(2026, 11, 18);

        assertThat(issued("2026-11-01")
                        .charging(new LetterNoted(back, null, issued, back, null, null, null))
                        .owes("FINANCE-13"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .charging(new LetterNoted(back, null, issued, null, "In hospital", null, null))
                        .says("FINANCE-13"))
                .containsExactly("warns at charging_letter.why_not");
        assertThat(aCompletePlan()
                        .charging(new LetterNoted(back, null, issued, null, "In hospital", "Rang her", "Will bring it"))
                        .owes("FINANCE-13"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-13")
    void the_letter_that_fits_follows_from_where_the_support_is_given() {
        assertThat(WhichChargingLetter.fits(aCompletePlan().desk())).isEqualTo(LetterCircumstance.HOME_CARE);
        assertThat(WhichChargingLetter.fits(
                        with("/arranging", "{'service_type': 'nursing_home'}").desk()))
                .isEqualTo(LetterCircumstance.CARE_HOME);
        assertThat(WhichChargingLetter.fits(
                        with("/self_funder", "{'setting': 'care_home'}").desk()))
                .isEqualTo(LetterCircumstance.CARE_HOME);
        assertThat(WhichChargingLetter.fits(aCompletePlan()
                        .managing("{\"method\": \"direct_payment\"}")
                        .desk()))
                .isEqualTo(LetterCircumstance.DIRECT_PAYMENT);
        assertThat(WhichChargingLetter.fits(with("/finance", "{'letter': {'circumstance': 'short_stay'}}")
                        .desk()))
                .isEqualTo(LetterCircumstance.SHORT_STAY);
    }

    @Test
    @Tag("FINANCE-14")
    void an_unsigned_letter_stops_no_step() {
        assertThat(issued("2026-10-01").stops()).isEmpty();
    }

    private static OnTheDesk issued(String day) {
        return with("/charging_letter", "{'issued': '" + day + "'}");
    }

    @Test
    @Tag("FINANCE-10")
    void for_each_item_it_is_asked_who_else_might_pay() {
        assertThat(priced().says("FINANCE-10")).containsExactly("prompts at finance.other_funders");
        assertThat(funders("{'item': 'S1', 'answer': 'none'}").says("FINANCE-10"))
                .isEmpty();
        assertThat(funders("{'item': 'S1', 'answer': 'none'}").owes("FINANCE-10"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-10")
    void another_body_is_approached_until_it_answers() {
        assertThat(funders("{'item': 'S1', 'answer': 'another_body', 'body': 'The NHS'}")
                        .owes("FINANCE-10"))
                .hasSize(1);
        assertThat(funders("{'item': 'S1', 'answer': 'another_body', 'refused': '2026-11-18'}")
                        .owes("FINANCE-10"))
                .isEmpty();
    }

    @Test
    @Tag("FINANCE-10")
    void an_adaptation_asks_for_a_grant_first() {
        assertThat(funders("{'item': 'S1', 'answer': 'none', 'scale': 'major'}").owes("FINANCE-10"))
                .hasSize(1);
        assertThat(funders("{'item': 'S1', 'answer': 'none', 'scale': 'minor'}").sentences("FINANCE-10"))
                .singleElement()
                .asString()
                .contains("may qualify");
    }

    private static OnTheDesk priced() {
        return aCompletePlan()
                .having(SUPPORT, "/services/0/funder", "\"council\"")
                .having(SUPPORT, "/services/0/class", "\"bought_service\"")
                .having(SUPPORT, "/services/0/pence", "20000")
                .having(SUPPORT, "/services/0/frequency", "\"weekly\"");
    }

    private static OnTheDesk funders(String json) {
        return priced().having(MONEY, "/finance", ("{'other_funders': [" + json + "]}").replace('\'', '"'));
    }

    @Test
    @Tag("FINANCE-11")
    void the_nhs_nursing_contribution_is_entered_where_nursing_is_needed_and_only_there() {
        assertThat(with("/finance", "{'nursing': {'needed': true, 'weekly_pence': 20000}}")
                        .says("FINANCE-11"))
                .isEmpty();
        assertThat(with("/finance", "{'nursing': {'needed': true}}").sentences("FINANCE-11"))
                .singleElement()
                .asString()
                .contains("awaited");
        assertThat(with("/finance", "{'nursing': {'needed': false, 'weekly_pence': 20000}}")
                        .says("FINANCE-11"))
                .hasSize(1);
    }

    @Test
    @Tag("BUDGET-15")
    void the_budget_pays_for_whatever_meets_a_need_and_for_nothing_else() {
        assertThat(priced().having(SUPPORT, "/services/0/what", "\"Gym membership\"")
                        .says("BUDGET-15"))
                .isEmpty();
        assertThat(priced().having(SUPPORT, "/services/0/meets", "[]").says("BUDGET-15"))
                .containsExactly("blocks at services[S1].meets");
    }

    @Test
    @Tag("BUDGET-21")
    void on_a_plan_of_somebody_who_pays_for_everything_the_councils_share_is_nought() {
        assertThat(selfFunder("own_arrangements", 90_000).says("BUDGET-21")).isEmpty();
        assertThat(selfFunder("own_arrangements", 85_000).says("BUDGET-21"))
                .containsExactly("blocks at financial_assessment.contribution_weekly_pence");
        assertThat(selfFunder("arrange_and_manage", 85_000).says("BUDGET-21"))
                .containsExactly("warns at financial_assessment.contribution_weekly_pence");
    }

    private static OnTheDesk selfFunder(String choice, long pays) {
        return with(
                        "/financial_assessment",
                        "{'referral': '2026-11-03', 'state': 'over_limit', 'told': '2026-11-17', 'contribution_weekly_pence': "
                                + pays + "}")
                .having(MONEY, "/self_funder", "{\"setting\": \"community\", \"choice\": \"" + choice + "\"}")
                .costing(new Figures(90_000 * 52, 90_000 * 52, 0, 0, 0, 0, Set.of()));
    }
}
