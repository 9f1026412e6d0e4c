package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.api.plan.PresentPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.plan.AgreementRecord;

/** Showing the draft to the person: whether its days are sane, and what the record says afterwards (AUTH-04, AGREE-06). */
public final class Presentation {

    private Presentation() {}

    /** What is wrong with the days; empty where nothing is. */
    public static List<Mistake> mistakes(PresentPlan sent, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (sent.presentedOn().isAfter(today)) {
            mistakes.add(new Mistake("presented_on", "A day to come. Record it once the draft was presented."));
        }
        if (sent.disclaimerToldOn() != null && sent.disclaimerToldOn().isAfter(sent.presentedOn())) {
            mistakes.add(new Mistake(
                    "disclaimer_told_on",
                    "After the presentation. The person is told when the draft is shown, or before."));
        }
        return mistakes;
    }

    /** The record afterwards: a new presentation asks for agreement anew, and nothing signed before counts for it. */
    public static AgreementRecord on(AgreementRecord before, PresentPlan sent) {
        return new AgreementRecord(
                before.draftGiven() == null ? sent.presentedOn() : before.draftGiven(),
                sent.disclaimerToldOn() == null ? before.disclaimerTold() : sent.disclaimerToldOn(),
                sent.presentedOn(),
                before.stepsToAgree(),
                null,
                null,
                before.awaitedFrom(),
                sent.toldOfAssumedAgreement(),
                before.effortsLogged(),
                null,
                null,
                null,
                before.inDispute(),
                null,
                null,
                null,
                before.seeking().anew());
    }
}
