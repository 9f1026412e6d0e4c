package uk.ourplan.api.council;

import java.time.LocalDate;
import uk.ourplan.language.council.CouncilId;

/**
 * A council on the instance.
 *
 * @param state preparing, open or suspended
 */
public record CouncilSummary(CouncilId id, String slug, String name, String state, LocalDate openedOn) {}
