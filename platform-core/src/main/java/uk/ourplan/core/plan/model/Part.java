package uk.ourplan.core.plan.model;

import uk.ourplan.core.law.planning.authorisation.LineManagement;
import uk.ourplan.language.council.WorkerId;

/**
 * The part that whoever asks has in a plan, for which they may be no judge of it (AUTH-03, BUDGET-19).
 *
 * @param own whether they wrote in it or submitted it
 * @param interested whether they declared that they, their family or their household are concerned
 * @param tookAStep whether they took a step towards the signature since it was submitted
 * @param line how they stand to the line management of its author (AUTH-05)
 */
public record Part(boolean own, boolean interested, boolean tookAStep, LineManagement line) {

    /** The same, as the directory says who manages its author. */
    public Part under(LineOnRecord above, WorkerId worker) {
        return new Part(own, interested, tookAStep, above.seenBy(worker));
    }
}
