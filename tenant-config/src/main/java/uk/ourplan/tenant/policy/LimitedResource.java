package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service that is in short supply in an area. */
public record LimitedResource(
        String area,
        String service,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
