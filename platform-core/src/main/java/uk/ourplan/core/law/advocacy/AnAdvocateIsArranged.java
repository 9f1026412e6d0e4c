package uk.ourplan.core.law.advocacy;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * An independent advocate is arranged for a person who has substantial difficulty in being involved, or lacks capacity,
 * unless somebody appropriate supports them; with such a person, still before a long NHS stay and in a material
 * disagreement (ADVOCACY-01, ADVOCACY-02, ADVOCACY-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)-(5)</a>
 */
public final class AnAdvocateIsArranged {

    private static final Provision REGULATION_4 = new Provision("SI 2014/2889 reg 4 (unverified)");

    public Determination<AdvocacyAnswer> decide(AdvocacyFacts f) {
        Boolean difficulty = WhetherInvolvementIsHard.known(f);
        Reason support = whySupportFallsShort(f);
        if (no(difficulty)) {
            return answer(false, "The person has capacity and no substantial difficulty in being involved.");
        }
        boolean supported = support == null && allOfSupportKnown(f);
        if (supported) {
            return answer(false, "Somebody appropriate supports the person, and neither further case applies.");
        }
        if (support != null && yes(difficulty)) {
            return Determination.answered(AdvocacyAnswer.required(true), List.of(difficult(f), support), List.of());
        }
        return WhetherInvolvementIsHard.ask(f).open();
    }

    private static boolean allOfSupportKnown(AdvocacyFacts f) {
        return yes(f.appropriatePerson())
                && no(f.appropriatePersonIsPaidOrProfessional())
                && yes(f.appropriatePersonAccepted())
                && no(f.likelyNhsStay())
                && no(f.materialDisagreement());
    }

    private static Determination<AdvocacyAnswer> answer(boolean required, String says) {
        Reason reason = Because.permits("ADVOCACY-01", careAct("s.67(2)-(5)"), says);
        return Determination.answered(AdvocacyAnswer.required(required), List.of(reason), List.of());
    }

    private static Reason difficult(AdvocacyFacts f) {
        String says = yes(f.lacksCapacity())
                ? "The person lacks capacity to take part in planning unaided."
                : "The person has substantial difficulty in being involved.";
        return Because.requires("ADVOCACY-01", careAct("s.67(2), (4)"), says);
    }

    private static @Nullable Reason whySupportFallsShort(AdvocacyFacts f) {
        if (no(f.appropriatePerson())) {
            return Because.requires("ADVOCACY-02", careAct("s.67(5)"), "Nobody suitable and willing supports them.");
        }
        if (yes(f.appropriatePersonIsPaidOrProfessional())) {
            return Because.requires(
                    "ADVOCACY-02", careAct("s.67(5)"), "Somebody paid or professionally engaged does not count.");
        }
        if (no(f.appropriatePersonAccepted())) {
            return Because.requires(
                    "ADVOCACY-02", careAct("s.67(6) (unverified)"), "Who offers support was not accepted.");
        }
        if (yes(f.likelyNhsStay())) {
            return Because.requires(
                    "ADVOCACY-01",
                    REGULATION_4,
                    "A long NHS stay is likely and an advocate is in their best interests.");
        }
        return yes(f.materialDisagreement())
                ? Because.requires(
                        "ADVOCACY-01", REGULATION_4, "There is a material disagreement with their supporter.")
                : null;
    }
}
