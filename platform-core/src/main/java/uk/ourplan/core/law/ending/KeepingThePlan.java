package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.Optional;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.Keeping;
import uk.ourplan.language.ending.KeepBasis;
import uk.ourplan.language.person.Certainty;

/**
 * After a request to end, a plan is kept only because of a risk of abuse or neglect, with the consent of a person who can
 * decide it, or in the best interests of one who cannot (END-08).
 *
 * @see "Mental Capacity Act 2005 s.4"
 */
public final class KeepingThePlan {

    private KeepingThePlan() {}

    /** On what basis it may be kept; a risk comes first, because it leaves no choice. Empty where it may not. */
    public static Optional<KeepBasis> basis(EndingOnDesk d) {
        if (d.risk() == Certainty.YES) {
            return Optional.of(KeepBasis.RISK);
        }
        Boolean capacity = d.request().hasCapacity();
        Keeping said = d.said().keeping();
        if (capacity == null || said == null) {
            return Optional.empty();
        }
        if (capacity) {
            return Boolean.TRUE.equals(said.consents()) ? Optional.of(KeepBasis.CONSENT) : Optional.empty();
        }
        return blank(said.bestInterests()) ? Optional.empty() : Optional.of(KeepBasis.BEST_INTERESTS);
    }

    /** Why it cannot be kept now; empty where it can, which it always can where nobody asked for it to end. */
    public static Optional<EndLack> whyNot(EndingOnDesk d) {
        return !d.isOn(EndGround.OWN_ARRANGEMENTS_REQUEST) || basis(d).isPresent()
                ? Optional.empty()
                : Optional.of(EndLack.stops(
                                uk.ourplan.language.ending.EndingStage.AGREE,
                                "END-08",
                                "The plan cannot be kept against the request without a basis.",
                                "Record the person's consent, or a decision in their best interests where they lack"
                                        + " capacity; otherwise go on with ending.")
                        .under("Mental Capacity Act 2005 s.4 (unverified)")
                        .at("keeping.consents"));
    }
}
