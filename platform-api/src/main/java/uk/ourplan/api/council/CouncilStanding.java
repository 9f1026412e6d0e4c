package uk.ourplan.api.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A council and how far it is.
 *
 * @param steps of its opening, in order
 * @param undecided what has to be decided before it goes live, in the catalogue's words
 * @param bars what in its policy is against the law, in words
 * @param administratorEmail of the first administrator; {@code null} where it was opened in one go
 * @param sharesPolicy whether other councils may begin with a copy of its policy
 */
public record CouncilStanding(
        CouncilSummary council,
        List<Step> steps,
        List<Undecided> undecided,
        List<String> bars,
        @Nullable String administratorEmail,
        boolean sharesPolicy) {

    public CouncilStanding {
        steps = List.copyOf(steps);
        undecided = List.copyOf(undecided);
        bars = List.copyOf(bars);
    }

    /** One step of the opening. */
    public record Step(String code, String says, boolean done) {}

    /** A setting without which no council works here. */
    public record Undecided(String key, String title, String meaning) {}
}
