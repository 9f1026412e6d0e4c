package uk.ourplan.api.authorising;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that waits for sign-off.
 *
 * @param level the ladder role that signs it off by the policy of today
 * @param mine whether whoever asks could decide it
 * @param whyNotMine the reason where they could not; blank where they could
 * @param waitingDays whole days since it was submitted
 * @param panelForm the form on which it went to panel; {@code null} where it did not
 * @param panelInbox the inbox that it went to, likewise (AUTH-09)
 */
public record QueueItem(
        UUID planId,
        UUID personId,
        String personName,
        String authorName,
        String level,
        long costAnnualPence,
        long costOneOffPence,
        Instant submittedAt,
        long waitingDays,
        boolean returnedBefore,
        boolean urgent,
        boolean mine,
        String whyNotMine,
        @Nullable String panelForm,
        @Nullable String panelInbox) {}
