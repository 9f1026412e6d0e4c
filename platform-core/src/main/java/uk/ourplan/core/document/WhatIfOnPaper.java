package uk.ourplan.core.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.ContingencyMeasure;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Measure;
import uk.ourplan.language.plan.Risks.Risk;

/** What is done if something goes wrong, the advice given (Care Act 2014 s.25(1)(f)), and other plans. */
record WhatIfOnPaper(Html page, PlanCopy copy) {

    void write() {
        risks();
        forLater();
        advice();
        otherPlans();
    }

    /** What the person said for a time when they cannot say it (CAPACITY-08). */
    private void forLater() {
        if (!copy.onRecord().isEmpty()) {
            page.heading(2, "If you cannot say it yourself");
            copy.onRecord().forEach(one -> page.said(one.what(), one.says()));
        }
    }

    private void heading(String item) {
        page.heading(2, PlanOnPaper.heading(copy, item));
    }

    private void risks() {
        heading("plan_risk");
        var risks = copy.content().section(Risks.class).orElse(null);
        if (risks == null) {
            page.paragraph("Nothing is written down yet.");
            return;
        }
        page.written(risks.noneFromNeeds()).written(risks.noneFromOutcomes());
        if (risks.noneToThePlan() != null) {
            page.written(risks.noneToThePlan().reason());
        }
        risks.items().forEach(this::risk);
        var standing = risks.standing();
        if (standing != null) {
            page.said("In an emergency", standing.emergencyContact())
                    .said("Keys", standing.keyholder())
                    .said("Home and pets", standing.homeAndPets())
                    .said("Getting out of the building", standing.evacuationPlan());
        }
    }

    private void risk(Risk risk) {
        page.heading(3, PlainWords.or(risk.what(), "A risk not put into words yet"));
        if (risk.level() != null) {
            page.said("How serious", PlainWords.of(risk.level()));
        }
        page.said("What you think about it", risk.theirView()).said("What is done about it", risk.mitigation());
        if (risk.taken() != null) {
            page.paragraph("You choose to live with this risk.");
        }
        var contingency = risk.contingency();
        if (contingency != null) {
            page.said("The sign to act on", contingency.trigger())
                    .said("Before it happens", contingency.before())
                    .said("If it happens", contingency.after())
                    .said("Who does it", contingency.who());
            contingency.measures().forEach(this::measure);
        }
    }

    /** What is done when it happens comes with who acts and how to reach them (RISK-06). */
    private void measure(Measure chosen) {
        String what = chosen.measure() == null
                ? chosen.described()
                : chosen.measure().says() + (chosen.described() == null ? "" : ": " + chosen.described());
        if (chosen.measure() == ContingencyMeasure.URGENT_REVIEW
                && PlainWords.joined("", chosen.contact()).isEmpty()) {
            what = what + ". " + copy.review().askEarlier();
        }
        String reach = Stream.of(chosen.who(), chosen.contact())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(", "));
        page.said(
                chosen.measure() == null || chosen.measure().isAhead() ? "Ready beforehand" : "What is done then",
                reach.isEmpty() ? what : what + " (" + reach + ")");
    }

    private void advice() {
        var advice = copy.content().section(Advice.class);
        heading("advice_reduce");
        page.written(advice.map(Advice::reduce).orElse("No advice is written down yet."));
        heading("advice_prevent");
        page.written(advice.map(Advice::prevent).orElse("No advice is written down yet."));
        copy.content().section(Needs.class).stream()
                .flatMap(section -> section.needs().stream())
                .forEach(need -> {
                    page.written(need.couldStopGrowing());
                    page.said("About “" + PlainWords.or(need.text(), PlainWords.NOT_SAID) + "”", need.advice());
                });
    }

    private void otherPlans() {
        copy.content().section(OtherPlans.class).ifPresent(section -> new OtherPlansOnPaper(page, section).write());
    }
}
