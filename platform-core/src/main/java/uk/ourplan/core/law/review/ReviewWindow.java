package uk.ourplan.core.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when and until when a review is to be held; only a first review has a first day. */
record ReviewWindow(@Nullable LocalDate earliest, LocalDate dueBy) {

    ReviewWindow {
        if (earliest != null && earliest.isAfter(dueBy)) {
            earliest = dueBy;
        }
    }

    /** The same window, closing at the latest on this day. */
    ReviewWindow notAfter(LocalDate day) {
        return dueBy.isAfter(day) ? new ReviewWindow(earliest, day) : this;
    }

    /** An earlier date that was agreed takes the place of the window. */
    ReviewWindow orEarlier(@Nullable LocalDate agreed) {
        return (agreed != null && agreed.isBefore(dueBy)) ? new ReviewWindow(null, agreed) : this;
    }
}
