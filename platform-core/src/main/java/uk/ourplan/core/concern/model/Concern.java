package uk.ourplan.core.concern.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.provider.ConcernOnDesk;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.council.WorkerId;

/**
 * A concern as it is kept; each half has a revision of its own, because other people write it.
 *
 * @param reportedBy whoever reported it, or who works on it since they left
 */
public record Concern(
        UUID id,
        int number,
        long revision,
        ConcernRecord said,
        long commissioningRevision,
        CommissioningRecord commissioning,
        LocalDate reportedOn,
        WorkerId reportedBy,
        String reportedByName,
        @Nullable LocalDate closedOn) {

    /** For its rules, on a day. */
    public ConcernOnDesk on(LocalDate day) {
        return new ConcernOnDesk(said, commissioning, reportedOn, day);
    }

    public Concern saying(ConcernRecord now) {
        return new Concern(
                id,
                number,
                revision + 1,
                now,
                commissioningRevision,
                commissioning,
                reportedOn,
                reportedBy,
                reportedByName,
                closedOn);
    }

    public Concern commissioned(CommissioningRecord now) {
        return new Concern(
                id,
                number,
                revision,
                said,
                commissioningRevision + 1,
                now,
                reportedOn,
                reportedBy,
                reportedByName,
                closedOn);
    }

    public Concern closed(LocalDate on) {
        return new Concern(
                id,
                number,
                revision,
                said,
                commissioningRevision,
                commissioning,
                reportedOn,
                reportedBy,
                reportedByName,
                on);
    }
}
