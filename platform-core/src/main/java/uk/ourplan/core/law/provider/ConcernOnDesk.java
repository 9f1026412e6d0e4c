package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;

/**
 * A concern with everything that its rules look at.
 *
 * @param on the day whose law and policy are applied
 */
public record ConcernOnDesk(ConcernRecord said, CommissioningRecord commissioning, LocalDate reportedOn, LocalDate on) {

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
