package uk.ourplan.core.document;

import java.util.List;
import uk.ourplan.core.law.planning.otherplan.WorkingTogether;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Combining;
import uk.ourplan.language.plan.OtherPlans.HealthBudget;

/**
 * Other plans on the copy: what each says, how overlaps were settled, which are joined to this one, and a pooled budget with
 * each part shown apart (COMBINE-02, COMBINE-06, COMBINE-09).
 */
record OtherPlansOnPaper(Html page, OtherPlans section) {

    void write() {
        boolean nothing = there().isEmpty() && section.overlaps().isEmpty() && section.healthBudget() == null;
        if (nothing) {
            return;
        }
        page.heading(2, "Other plans");
        if (!there().isEmpty()) {
            page.table(
                    "Other plans about you",
                    List.of("Plan", "Who keeps it", "What it says"),
                    there().stream()
                            .map(plan -> List.of(
                                    plan.kind() == null
                                            ? PlainWords.NOT_SAID
                                            : PlainWords.capital(PlainWords.of(plan.kind())),
                                    PlainWords.or(plan.owner(), PlainWords.NOT_SAID),
                                    PlainWords.or(plan.summary(), PlainWords.NOT_SAID)))
                            .toList());
        }
        section.overlaps().forEach(overlap -> page.written(overlap.resolution()));
        section.combining().stream()
                .filter(Combining::areOne)
                .map(Combining::with)
                .filter(with -> with != null)
                .forEach(with -> page.written("This plan is joined with a "
                        + PlainWords.of(with).toLowerCase(java.util.Locale.UK) + ". Each plan stays its own."));
        pooled();
    }

    private List<OtherPlans.OtherPlan> there() {
        return section.plans().stream()
                .filter(plan -> plan.status() != OtherPlanStatus.NO)
                .toList();
    }

    private void pooled() {
        HealthBudget budget = section.healthBudget();
        if (budget == null || budget.pooled() == null || !WorkingTogether.mayPool(budget)) {
            return;
        }
        Long nhs = budget.nhsPence();
        Long council = budget.councilPence();
        if (nhs != null && council != null) {
            page.written("Your pooled budget is " + PlainWords.pence(nhs + council) + " each week: "
                    + PlainWords.pence(nhs) + " from the NHS and " + PlainWords.pence(council)
                    + " from the council. Each part is accounted for by itself.");
        }
    }
}
