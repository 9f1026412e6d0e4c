package uk.ourplan.core.directory.model;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.language.council.Permission;

/**
 * Whether a council would still have somebody who can let others in: an administrator today whose role has no end. One
 * whose role ends some day does not count, because on the day after nobody could mend it.
 */
public final class StillAdministered {

    private StillAdministered() {}

    /**
     * Whether somebody of them can let others in for good.
     *
     * @param held what everybody would hold who has not left
     */
    public static boolean by(List<Held> held, LocalDate today) {
        return held.stream()
                .anyMatch(each -> each.role().equals(Permission.COUNCIL_ADMIN.code())
                        && each.spell().holdsOn(today)
                        && each.spell().isForEver());
    }
}
