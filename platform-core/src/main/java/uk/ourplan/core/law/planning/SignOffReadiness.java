package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.ListItem.always;
import static uk.ourplan.language.law.Step.AUTHORISE;
import static uk.ourplan.language.law.Step.SUBMIT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;

/**
 * The twenty items of the sign-off checklist. Each is met by structured content, never by a tick (AUTH-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(a)-(f), s.25(2)</a>
 */
final class SignOffReadiness {

    private static final String ACT = "Care Act 2014 ";

    static final List<ListItem> ITEMS = List.of(
            item("1_needs", SUBMIT, "Needs the assessment found", "s.25(1)(a)", SectionName.NEEDS, Topic.NEEDS),
            item(
                    "2_eligibility",
                    SUBMIT,
                    "Which needs are eligible, and to what extent",
                    "s.25(1)(b)",
                    SectionName.NEEDS,
                    Topic.ELIGIBILITY),
            item(
                    "3_council_met",
                    SUBMIT,
                    "Which needs the council will meet, and how",
                    "s.25(1)(c)",
                    SectionName.NEEDS,
                    Topic.COUNCIL_MET),
            item("4_plan_risk", SUBMIT, "How risk to the plan is handled", null, SectionName.RISKS, Topic.PLAN_RISK),
            item(
                    "5_met_otherwise",
                    SUBMIT,
                    "Which needs are met informally or otherwise",
                    "s.25(1)(c)",
                    SectionName.NEEDS,
                    Topic.OTHERS_MEETING),
            item(
                    "6_advice",
                    SUBMIT,
                    "Advice and information on reducing, delaying or preventing needs",
                    "s.25(1)(f)",
                    SectionName.ADVICE,
                    Topic.ADVICE_REDUCE,
                    Topic.ADVICE_PREVENT,
                    Topic.ADVICE_FOR_A_NEED),
            item(
                    "7_review",
                    SUBMIT,
                    "How the plan will be reviewed or monitored, with the next review date",
                    "s.27(1)",
                    SectionName.REVIEW,
                    Topic.REVIEW),
            item(
                            "8_management_method",
                            SUBMIT,
                            "How the budget will be managed",
                            null,
                            SectionName.MANAGING_THE_MONEY,
                            Topic.MANAGEMENT_METHOD)
                    .where(PlanOnDesk::councilManagesMoney),
            item(
                            "9_dp_needs",
                            SUBMIT,
                            "Needs the direct payment covers",
                            "s.25(2)(a)",
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_NEEDS)
                    .where(PlanOnDesk::hasDirectPayment),
            item(
                            "10_dp_employer_costs",
                            SUBMIT,
                            "Employer related costs of the direct payment",
                            null,
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_EMPLOYER_COSTS)
                    .where(PlanOnDesk::hasDirectPayment),
            item("11_indicative_budget", SUBMIT, "Indicative budget", null, SectionName.MONEY, Topic.INDICATIVE_BUDGET),
            item(
                    "12_final_budget_proposed",
                    SUBMIT,
                    "Proposed final budget with its three figures",
                    "s.25(1)(e), s.26",
                    SectionName.SUPPORT,
                    Topic.PROPOSED_BUDGET),
            item(
                    "13_matters",
                    SUBMIT,
                    "Which wellbeing, outcome and wish matters the care could be relevant to",
                    "s.25(1)(d)",
                    SectionName.OUTCOMES,
                    Topic.MATTERS),
            item(
                            "14_dp_amount_frequency",
                            SUBMIT,
                            "Amount and frequency of the direct payment",
                            "s.25(2)(b)",
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_AMOUNT)
                    .where(PlanOnDesk::hasDirectPayment),
            item(
                    "15_reconciled",
                    SUBMIT,
                    "Plan total reconciled with budget and other payers",
                    "s.26(3)",
                    SectionName.MANAGING_THE_MONEY,
                    Topic.RECONCILED),
            item(
                    "16_how_each_need_met",
                    AUTHORISE,
                    "The way each need will be met is set out in full",
                    "s.25(1)(c)",
                    SectionName.SUPPORT,
                    Topic.HOW_EACH_NEED_IS_MET,
                    Topic.COUNCIL_MET),
            // Items 17 and 18 are about revisions; a first plan changes nothing.
            item("17_changes_paired", SUBMIT, "Every proposed change is in the plan", "s.27(4)", null)
                    .where(desk -> false),
            item("18_change_reason", SUBMIT, "Reason for the budget change", "s.27(4)", null)
                    .where(desk -> false),
            item(
                    "19_agreement",
                    AUTHORISE,
                    "Agreement on record in an accepted status",
                    "s.25(5)",
                    null,
                    Topic.AGREEMENT),
            item(
                    "20_told",
                    SUBMIT,
                    "Sign-off explained; before authorising, the final amount told",
                    "s.26",
                    SectionName.ADVICE,
                    Topic.SIGN_OFF_TOLD,
                    Topic.FINAL_BUDGET_TOLD));

    private SignOffReadiness() {}

    private static ListItem item(
            String key,
            Step step,
            String text,
            @Nullable String citation,
            @Nullable SectionName section,
            Topic... topics) {
        return always("AUTH-01", key, step, text, citation == null ? null : ACT + citation, section, topics);
    }
}
