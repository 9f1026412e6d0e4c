package uk.ourplan.core.law.advocacy;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.OpenFacts;

/** Whether taking part is hard for the person, and what is asked first while the advocacy duty is open. */
final class WhetherInvolvementIsHard {

    private WhetherInvolvementIsHard() {}

    /** Yes with lack of capacity or any difficulty, no with neither, {@code null} while open. */
    static @Nullable Boolean known(AdvocacyFacts f) {
        Set<AdvocacyFacts.Difficulty> difficulties = f.difficulties();
        if (yes(f.lacksCapacity()) || (difficulties != null && !difficulties.isEmpty())) {
            return true;
        }
        return (no(f.lacksCapacity()) && difficulties != null) ? false : null;
    }

    /** Each open fact could make the ones after it needless. */
    static OpenFacts ask(AdvocacyFacts f) {
        boolean open = known(f) == null;
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(open, "lacks_capacity", f.lacksCapacity())
                        .when(open, "difficulties", f.difficulties())
                        .fact("appropriate_person", f.appropriatePerson())
                        .fact("appropriate_person_is_paid_or_professional", f.appropriatePersonIsPaidOrProfessional())
                        .fact("appropriate_person_accepted", f.appropriatePersonAccepted())
                        .fact("likely_nhs_stay", f.likelyNhsStay())
                        .fact("material_disagreement", f.materialDisagreement()));
    }
}
