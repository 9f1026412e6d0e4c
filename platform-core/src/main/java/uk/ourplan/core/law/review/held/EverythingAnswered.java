package uk.ourplan.core.law.review.held;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.core.law.review.held.ReviewLack.blocks;
import static uk.ourplan.core.law.review.held.ReviewLack.prompts;
import static uk.ourplan.core.law.review.held.ReviewLack.warns;
import static uk.ourplan.language.review.ReviewSectionName.MONEY;
import static uk.ourplan.language.review.ReviewSectionName.RISKS;
import static uk.ourplan.language.review.ReviewSectionName.WHAT_WAS_MET;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.review.Met;
import uk.ourplan.language.review.MoneyLookedAt;
import uk.ourplan.language.review.RisksLookedAt;
import uk.ourplan.language.review.WhatWasMet;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every need of the plan in force, every outcome and every risk is answered, and so are the budget, a direct payment, fire
 * safety and the contribution, full review or light touch (REVIEW-05, REVIEW-08, REVIEW-09, REVIEW-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
final class EverythingAnswered {

    private EverythingAnswered() {}

    static List<ReviewLack> lacking(ReviewOnDesk desk, CouncilPolicy policy) {
        List<ReviewLack> lacks = new ArrayList<>();
        met(desk, lacks);
        risks(desk, lacks);
        money(desk, lacks);
        return lacks;
    }

    private static void met(ReviewOnDesk desk, List<ReviewLack> lacks) {
        WhatWasMet said = desk.section(WhatWasMet.class).orElse(new WhatWasMet(List.of(), List.of()));
        desk.plan().needs().stream()
                .map(need -> need.id())
                .filter(id -> said.needs().stream().noneMatch(one -> one.need().equals(id) && one.met() != null))
                .forEach(id -> lacks.add(blocks(
                        "REVIEW-05",
                        "It is not said whether need " + id + " is still being met.",
                        "Answer for each need.",
                        WHAT_WAS_MET,
                        "needs[" + id + "].met")));
        desk.plan().section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of()).stream()
                .map(outcome -> outcome.id())
                .filter(id -> said.outcomes().stream()
                        .noneMatch(one -> one.outcome().equals(id) && one.met() != null && !blank(one.contribution())))
                .forEach(id -> lacks.add(blocks(
                        "REVIEW-08",
                        "It is not said whether outcome " + id + " came about and how the support helped.",
                        "Answer both for each outcome.",
                        WHAT_WAS_MET,
                        "outcomes[" + id + "].met")));
        boolean notMet = said.outcomes().stream().anyMatch(one -> one.met() == Met.NOT_MET)
                || said.needs().stream().anyMatch(one -> one.met() == Met.NOT_MET);
        if (notMet) {
            lacks.add(prompts(
                    "REVIEW-08",
                    "Something that was planned is not met.",
                    "Consider revising the plan.",
                    WHAT_WAS_MET,
                    "outcomes"));
        }
    }

    private static void risks(ReviewOnDesk desk, List<ReviewLack> lacks) {
        RisksLookedAt said = desk.section(RisksLookedAt.class)
                .orElse(new RisksLookedAt(List.of(), null, null, null, null, null, null, null, null));
        desk.plan().section(Risks.class).map(Risks::items).orElse(List.of()).stream()
                .map(risk -> risk.id())
                .filter(id -> said.risks().stream().noneMatch(one -> one.risk().equals(id) && !blank(one.how())))
                .forEach(id -> lacks.add(blocks(
                        "REVIEW-08",
                        "It is not said how risk " + id + " is managed.",
                        "Say it for each known risk.",
                        RISKS,
                        "risks[" + id + "].how")));
        if (blank(said.newRisks())) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "New risks were not asked about.",
                    "Say what is new; “none” is an answer.",
                    RISKS,
                    "new_risks"));
        }
        if (Boolean.TRUE.equals(said.significant()) && said.assessedOn() == null) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "A new risk is significant, and it has not been assessed.",
                    "Assess the risk and give the day.",
                    RISKS,
                    "assessed_on"));
        }
        if (said.fireConsidered() == null || said.peepNeeded() == null) {
            lacks.add(prompts(
                    "REVIEW-09",
                    "Fire safety and a personal evacuation plan were not considered.",
                    "Say whether both were.",
                    RISKS,
                    "fire_considered"));
        }
    }

    private static void money(ReviewOnDesk desk, List<ReviewLack> lacks) {
        MoneyLookedAt said =
                desk.section(MoneyLookedAt.class).orElse(new MoneyLookedAt(null, null, null, null, null, null, null));
        if (said.sufficient() == null) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "It is not said whether the budget is sufficient.",
                    "Answer it.",
                    MONEY,
                    "sufficient"));
        } else if (!said.sufficient()) {
            lacks.add(warns(
                    "REVIEW-08",
                    "The budget is not sufficient.",
                    "Revise the plan with the budget that is needed.",
                    MONEY,
                    "sufficient"));
        }
        if (said.usedAsPlanned() == null) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "It is not said whether the budget was used as planned.",
                    "Answer it.",
                    MONEY,
                    "used_as_planned"));
        }
        if (desk.plan().hasDirectPayment() && !Boolean.TRUE.equals(said.paymentReviewed())) {
            lacks.add(blocks(
                    "REVIEW-08",
                    "There is a direct payment, and it was not looked at.",
                    "Look at it in the same visit.",
                    MONEY,
                    "payment_reviewed"));
        }
        if (said.contributionDue() == null) {
            lacks.add(prompts(
                    "REVIEW-10",
                    "It is not said whether a contribution is due.",
                    "Answer it.",
                    MONEY,
                    "contribution_due"));
        } else if (said.contributionDue() && said.contributionPaid() == null) {
            lacks.add(prompts(
                    "REVIEW-10",
                    "It is not said whether the contribution is paid up to date.",
                    "Answer it. Arrears go to finance and change nothing in the support.",
                    MONEY,
                    "contribution_paid"));
        }
    }
}
