package uk.ourplan.api.council;

import java.time.LocalDate;
import uk.ourplan.language.council.CouncilId;

/**
 * A council on the instance.
 *
 * @param state preparing, open or suspended
 * @param sharesPolicy whether other councils may begin with a copy of its policy
 */
public record CouncilSummary(
        CouncilId id, String slug, String name, String state, LocalDate openedOn, boolean sharesPolicy) {}
