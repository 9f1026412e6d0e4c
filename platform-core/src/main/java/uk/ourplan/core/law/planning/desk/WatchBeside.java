package uk.ourplan.core.law.planning.desk;

import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.safeguarding.Protection;

/**
 * What is known beside a plan of watching it between reviews and of protecting the person; it goes on with later versions.
 *
 * @param monitoring arrangements, their activities and the progress of outcomes
 * @param protection concerns of abuse or neglect, and deprivation of liberty
 */
public record WatchBeside(Monitoring monitoring, Protection protection) {

    public static final WatchBeside NONE = new WatchBeside(Monitoring.NONE, Protection.NONE);

    @SuppressWarnings("NullAway") // JSON may leave either out
    public WatchBeside {
        monitoring = monitoring == null ? Monitoring.NONE : monitoring;
        protection = protection == null ? Protection.NONE : protection;
    }
}
