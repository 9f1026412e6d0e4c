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
 * @param opening whether its opening goes on by itself at this moment
 */
public record CouncilStanding(
        CouncilSummary council,
        List<Step> steps,
        List<Undecided> undecided,
        List<String> bars,
        @Nullable String administratorEmail,
        boolean sharesPolicy,
        Progress opening) {

    public CouncilStanding {
        steps = List.copyOf(steps);
        undecided = List.copyOf(undecided);
        bars = List.copyOf(bars);
    }

    /** One step of the opening. */
    public record Step(String code, String says, boolean done) {}

    /**
     * Of an opening that nobody has to wait for.
     *
     * @param goesOn whether it goes on at this moment
     * @param done how many parts of the step that comes next are done
     * @param of how many parts that step has; 0 where it is not counted
     * @param trouble what stopped it, {@code null} where nothing did
     */
    public record Progress(
            boolean goesOn, int done, int of, @Nullable String trouble) {

        /** Nothing is under way. */
        public static final Progress NONE = new Progress(false, 0, 0, null);
    }

    /** A setting without which no council works here. */
    public record Undecided(String key, String title, String meaning) {}
}
