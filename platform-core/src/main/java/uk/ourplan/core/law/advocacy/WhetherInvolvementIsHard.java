package uk.ourplan.core.law.advocacy;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.need.Difficulty;

/** Whether taking part is hard for the person, and what is asked first while the advocacy duty is open. */
final class WhetherInvolvementIsHard {

    private WhetherInvolvementIsHard() {}

    /** Yes with lack of capacity or any difficulty, no with neither, {@code null} while open. */
    static @Nullable Boolean known(AdvocacyFacts f) {
        Set<Difficulty> difficulties = f.difficulties();
        if (yes(f.lacksCapacity()) || (difficulties != null && !difficulties.isEmpty())) {
            return true;
        }
        return (no(f.lacksCapacity()) && difficulties != null) ? false : null;
    }

    /** Each open fact could make the others needless; difficulty has two facts, so a last one of support comes first. */
    static OpenFacts ask(AdvocacyFacts f) {
        var support = new OpenFacts()
                .fact("appropriate_person", f.appropriatePerson())
                .fact("appropriate_person_is_paid_or_professional", f.appropriatePersonIsPaidOrProfessional())
                .fact("appropriate_person_accepted", f.appropriatePersonAccepted())
                .fact("likely_nhs_stay", f.likelyNhsStay())
                .fact("material_disagreement", f.materialDisagreement());
        var difficulty =
                new OpenFacts().fact("lacks_capacity", f.lacksCapacity()).fact("difficulties", f.difficulties());
        boolean supportFails = no(f.appropriatePerson())
                || yes(f.appropriatePersonIsPaidOrProfessional())
                || no(f.appropriatePersonAccepted())
                || yes(f.likelyNhsStay())
                || yes(f.materialDisagreement());
        boolean supportFirst = !supportFails
                && support.missing().size() == 1
                && difficulty.missing().size() == 2;
        boolean open = known(f) == null && !supportFirst;
        return new OpenFacts().firstOf(open ? difficulty.and(support) : support);
    }
}
