package uk.ourplan.core.law.planning;

import static uk.ourplan.core.law.planning.ListItem.always;
import static uk.ourplan.language.law.Step.ISSUE;
import static uk.ourplan.language.law.Step.SUBMIT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;

/**
 * The seventeen items that every plan holds, in any format. Nobody can switch one off; a council may only add to them
 * (CONTENT-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(1)(a)-(f), s.25(2)</a>
 */
final class StatutoryContents {

    private static final String ACT = "Care Act 2014 ";

    static final List<ListItem> ITEMS = List.of(
            item("needs", SUBMIT, "Every need the assessment identified", "s.25(1)(a)", SectionName.NEEDS, Topic.NEEDS),
            item(
                    "eligibility",
                    SUBMIT,
                    "Whether and to what extent each need is eligible",
                    "s.25(1)(b)",
                    SectionName.NEEDS,
                    Topic.ELIGIBILITY),
            item(
                    "council_met",
                    SUBMIT,
                    "Which needs the council will meet and how",
                    "s.25(1)(c)",
                    SectionName.NEEDS,
                    Topic.COUNCIL_MET),
            item(
                    "matters",
                    SUBMIT,
                    "The adult's outcomes and wellbeing matters, or the carer's outcomes and wishes, to which support is relevant",
                    "s.25(1)(d)",
                    SectionName.OUTCOMES,
                    Topic.MATTERS),
            item(
                    "budget",
                    SUBMIT,
                    "Indicative and proposed final figures on the draft; personal budget and its split on the final",
                    "s.25(1)(e), s.26",
                    SectionName.MONEY,
                    Topic.INDICATIVE_BUDGET,
                    Topic.PROPOSED_BUDGET,
                    Topic.RECONCILED),
            item(
                    "advice_reduce",
                    SUBMIT,
                    "Advice on meeting or lessening the needs",
                    "s.25(1)(f)(i)",
                    SectionName.ADVICE,
                    Topic.ADVICE_REDUCE),
            item(
                    "advice_prevent",
                    SUBMIT,
                    "Advice on preventing or delaying further needs",
                    "s.25(1)(f)(ii)",
                    SectionName.ADVICE,
                    Topic.ADVICE_PREVENT,
                    Topic.ADVICE_FOR_A_NEED),
            item(
                            "dp_needs",
                            SUBMIT,
                            "Direct payment: the needs it covers",
                            "s.25(2)(a)",
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_NEEDS)
                    .where(PlanOnDesk::hasDirectPayment),
            item(
                            "dp_amount_frequency",
                            SUBMIT,
                            "Direct payment: amount and how often paid",
                            "s.25(2)(b)",
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_AMOUNT)
                    .where(PlanOnDesk::hasDirectPayment),
            item(
                    "review",
                    SUBMIT,
                    "How the plan will be reviewed or monitored, and the review date",
                    "s.27(1)",
                    SectionName.REVIEW,
                    Topic.REVIEW),
            item(
                    "others_meeting",
                    SUBMIT,
                    "Who or what meets the needs the council does not",
                    "s.25(1)(c)",
                    SectionName.NEEDS,
                    Topic.OTHERS_MEETING),
            item(
                    "plan_risk",
                    SUBMIT,
                    "How risks to the plan itself are handled",
                    null,
                    SectionName.RISKS,
                    Topic.PLAN_RISK),
            item(
                            "management_method",
                            SUBMIT,
                            "How the personal budget will be managed",
                            null,
                            SectionName.MANAGING_THE_MONEY,
                            Topic.MANAGEMENT_METHOD)
                    .where(PlanOnDesk::councilManagesMoney),
            item(
                            "dp_employer_costs",
                            SUBMIT,
                            "Direct payment: employer-related costs",
                            null,
                            SectionName.MANAGING_THE_MONEY,
                            Topic.PAYMENT_EMPLOYER_COSTS)
                    .where(PlanOnDesk::hasDirectPayment),
            item(
                            "accommodation",
                            SUBMIT,
                            "Evidence where only a specified accommodation type will do",
                            "s.30",
                            SectionName.NEEDS,
                            Topic.ACCOMMODATION)
                    .where(desk -> desk.needs().stream().anyMatch(need -> need.accommodation() != null)),
            item(
                    "outcome_timeframes",
                    SUBMIT,
                    "How and when each outcome will be monitored and reviewed",
                    null,
                    SectionName.OUTCOMES,
                    Topic.OUTCOME_TIMEFRAMES),
            item(
                    "council_signature",
                    ISSUE,
                    "Signature of the council's representative",
                    null,
                    null,
                    Topic.COUNCIL_SIGNATURE));

    private StatutoryContents() {}

    private static ListItem item(
            String key,
            Step step,
            String text,
            @Nullable String citation,
            @Nullable SectionName section,
            Topic... topics) {
        return always("CONTENT-01", key, step, text, citation == null ? null : ACT + citation, section, topics);
    }
}
