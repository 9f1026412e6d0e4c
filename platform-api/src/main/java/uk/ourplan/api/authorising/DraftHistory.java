package uk.ourplan.api.authorising;

import java.util.List;
import uk.ourplan.language.plan.SeekingAgreement.CopyGiven;

/**
 * Each time the draft was given to a person without whom planning went ahead (AUTH-13).
 *
 * @param asked whether whoever signs has to open it; not where the person takes part
 * @param given first to last; an answer that is left out is no reply
 */
public record DraftHistory(boolean asked, List<CopyGiven> given) {

    public DraftHistory {
        given = List.copyOf(given);
    }
}
