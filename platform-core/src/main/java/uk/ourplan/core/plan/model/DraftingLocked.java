package uk.ourplan.core.plan.model;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.person.StepsOfTakingPart;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.NotEngaging;

/**
 * Nobody drafts a plan without the person before they were told that one is required, asked about a representative, and told
 * that it is made from what is known; nor a plan that the person no longer wants (INVOLVE-14, INVOLVE-15).
 */
public final class DraftingLocked {

    private DraftingLocked() {}

    /** Why a plan is not begun now; empty where it may be. */
    public static Optional<String> whyNotStarted(Circumstances now) {
        if (now.stopped() != null && now.stopped().dated() != null) {
            return Optional.of(
                    "Planning stopped at the person's wish. Take that back on their record, under Taking part, if they want it after all.");
        }
        NotEngaging apart = now.notEngaging();
        List<String> open = apart == null ? List.of() : StepsOfTakingPart.openBeforeDrafting(apart);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The person does not take part. Before a plan is drafted they are " + String.join(", ", open)
                                + ": record the days, or the tries with their reasons, on their record under Taking part.");
    }
}
