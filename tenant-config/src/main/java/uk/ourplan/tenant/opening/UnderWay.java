package uk.ourplan.tenant.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is at an opening, and how far they are.
 *
 * @param until who is at it says so until then, and again with each part; {@code null} where nobody is
 * @param done how many parts of the step that comes next are done
 * @param of how many parts it has; 0 while that is not known
 * @param trouble what stopped it last, in words; {@code null} where nothing did
 */
public record UnderWay(
        @Nullable Instant until, int done, int of, @Nullable String trouble) {

    /** Nobody is at it yet. */
    public static final UnderWay NOT = new UnderWay(null, 0, 0, null);

    /** Whether somebody is at it now; whoever was killed is not, once their word has run out. */
    public boolean at(Instant now) {
        return until != null && until.isAfter(now);
    }
}
