package uk.ourplan.core.law.sharing;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.open;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.sharing.PlanCopyAnswer.MUST_IN_FULL;
import static uk.ourplan.core.law.sharing.PlanCopyAnswer.NOTHING;

import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.sharing.PlanCopyAnswer.Share;
import uk.ourplan.core.law.sharing.PlanCopyFacts.Wish;
import uk.ourplan.tenant.policy.CarerCopyDefault;
import uk.ourplan.tenant.policy.Settings;

/** What one kind of recipient is given: the answer, or the fact that it waits for. */
record CopyRule(@Nullable PlanCopyAnswer answer, @Nullable String waitsFor) {

    static CopyRule of(PlanCopyAnswer answer) {
        return new CopyRule(answer, null);
    }

    static CopyRule waiting(String fact) {
        return new CopyRule(null, fact);
    }

    /** The advocate has it unless the person with capacity says no. */
    static CopyRule advocateWithCapacity(PlanCopyFacts f) {
        if (f.personSays() == null) {
            return waiting("person_says");
        }
        return of(f.personSays() == Wish.NONE ? NOTHING : MUST_IN_FULL);
    }

    /** A provider or agency has what the person with capacity lets it have. */
    static CopyRule agencyWithCapacity(PlanCopyFacts f) {
        Wish wish = f.personSays();
        if (wish == null) {
            return waiting("person_says");
        }
        return switch (wish) {
            case WHOLE -> of(PlanCopyAnswer.may(Share.FULL));
            case PART -> of(PlanCopyAnswer.may(Share.PART));
            case NONE, NOT_ASKED -> of(NOTHING);
        };
    }

    /** What the person with capacity says comes first; silence means what the council's policy says (SHARE-04). */
    static CopyRule carerWithCapacity(PlanCopyFacts f, PolicyRead read) {
        Wish wish = f.personSays();
        if (wish == null) {
            return waiting("person_says");
        }
        return switch (wish) {
            case WHOLE -> of(MUST_IN_FULL);
            case PART -> of(new PlanCopyAnswer(Share.PART, true));
            case NONE -> of(NOTHING);
            case NOT_ASKED -> silence(f, read);
        };
    }

    private static CopyRule silence(PlanCopyFacts f, PolicyRead read) {
        if (read.the(Settings.CARER_COPY_DEFAULT) == CarerCopyDefault.ONLY_IF_PERSON_ASKS || no(f.toldCopyWillGoOn())) {
            return of(NOTHING);
        }
        return open(f.toldCopyWillGoOn()) ? waiting("told_copy_will_go_on") : of(MUST_IN_FULL);
    }

    /** Without capacity a best interests decision comes first. */
    static CopyRule inBestInterests(PlanCopyFacts f) {
        if (f.bestInterestsToShare() == null) {
            return waiting("best_interests_to_share");
        }
        return of(yes(f.bestInterestsToShare()) ? PlanCopyAnswer.may(Share.FULL) : NOTHING);
    }

    /** With or without capacity; where that is open, the answer stands only if it is the same both ways. */
    static CopyRule either(@Nullable Boolean hasCapacity, CopyRule with, CopyRule without) {
        if (hasCapacity != null) {
            return hasCapacity ? with : without;
        }
        return (with.answer() != null && with.answer().equals(without.answer())) ? with : waiting("has_capacity");
    }
}
