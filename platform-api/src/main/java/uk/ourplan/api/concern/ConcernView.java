package uk.ourplan.api.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.law.Finding;

/**
 * A concern as whoever asks may see it.
 *
 * @param to who receives it, in the council's words
 * @param form the council's own form for it
 * @param whyThere why it goes there
 * @param said without how to reach somebody who did not agree to be contacted, unless whoever asks recorded it
 * @param commissioning what commissioning does; of it, others see only what is asked of them and, once released, the outcome
 * @param standing how far commissioning is, as others are told: in hand until it is released
 * @param barred the assistant whom a direct payment may not be used to employ, where it was so decided
 * @param may write, commission and close, as far as whoever asks may do so now
 */
public record ConcernView(
        UUID id,
        int number,
        LocalDate reportedOn,
        String reportedByName,
        @Nullable LocalDate closedOn,
        ConcernRoute route,
        String to,
        @Nullable String form,
        Finding whyThere,
        long revision,
        ConcernRecord said,
        long commissioningRevision,
        CommissioningRecord commissioning,
        String standing,
        @Nullable String barred,
        List<Finding> findings,
        List<ConcernTaskView> tasks,
        List<String> may) {

    public ConcernView {
        findings = List.copyOf(findings);
        tasks = List.copyOf(tasks);
        may = List.copyOf(may);
    }
}
