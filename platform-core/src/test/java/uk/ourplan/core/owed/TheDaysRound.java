package uk.ourplan.core.owed;

import java.time.Duration;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.CouncilId;

/** The day's round through the plans of a council, begun by a spec in place of the hour. */
public final class TheDaysRound {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private TheDaysRound() {}

    /** Goes on with it until it is finished; where today's is, there is nothing to do. */
    public static void goOn(RunningCore core, CouncilId council) {
        core.part(GoingThroughThePlans.class).round(council).block(AT_MOST);
    }
}
