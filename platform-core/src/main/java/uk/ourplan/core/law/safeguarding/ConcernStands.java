package uk.ourplan.core.law.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;

/**
 * A concern stands until a referral or a reasoned decision is recorded, and where somebody is in danger or a crime seems committed
 * until the time of the call to the police or the reason for none is; a service that was ended over a worry leaves two answers to
 * give (SAFEGUARD-01, SAFEGUARD-02, SAFEGUARD-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/42">Care Act 2014 s.42</a>
 */
public final class ConcernStands {

    private ConcernStands() {}

    /** What a concern still lacks, each in a sentence; nothing where it is closed. */
    public static List<String> lacking(Raised concern, Protection all) {
        Optional<Answered> said = all.answer(concern.concern());
        List<String> lacking = new ArrayList<>();
        if (said.map(Answered::referred).isEmpty()
                && blank(said.map(Answered::notReferredBecause).orElse(null))) {
            lacking.add("Record the day of the referral, or the reasons for none.");
        }
        if (callsForThePolice(concern)
                && blank(said.map(Answered::policeAt).orElse(null))
                && blank(said.map(Answered::noCallBecause).orElse(null))) {
            lacking.add("Record when the police were called on 999, or the reason why they were not.");
        }
        return lacking;
    }

    /** Whether 999 comes before any form. */
    public static boolean callsForThePolice(Raised concern) {
        return Boolean.TRUE.equals(concern.danger()) || Boolean.TRUE.equals(concern.crime());
    }

    /** The numbers of the concerns that stand. */
    public static List<String> open(Protection all) {
        return all.concerns().stream()
                .filter(concern -> !lacking(concern, all).isEmpty())
                .map(Raised::concern)
                .toList();
    }

    /** Which of the two answers are missing after a service ended over a worry: safeguarding, concern. */
    public static List<String> lacking(ServiceEnded ended) {
        List<String> lacking = new ArrayList<>();
        if (blank(ended.safeguarding()) && blank(ended.notNeededBecause())) {
            lacking.add("safeguarding");
        }
        if (blank(ended.concern())) {
            lacking.add("concern");
        }
        return lacking;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
