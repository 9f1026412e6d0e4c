package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.delegation.WhoMayMakeIt.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Reason;

/**
 * Planning that was given away comes back when it is no longer suitable, or the planner or the person asks: the day, the
 * reason and the person's views are recorded, and a new day is set (DELEGATE-07).
 */
public final class TakingItBack {

    private static final String RULE = "DELEGATE-07";

    private TakingItBack() {}

    /**
     * What stands in the way of taking it back; empty where nothing does.
     *
     * @param personsViews what the person said about it
     */
    public static List<FailedTest> failing(@Nullable String reason, @Nullable String personsViews) {
        List<FailedTest> failing = new ArrayList<>();
        if (blank(reason)) {
            failing.add(missing("reason", "There is no reason for taking it back.", "Say why, in a sentence."));
        }
        if (blank(personsViews)) {
            failing.add(missing(
                    "persons_views",
                    "The person's views are not recorded.",
                    "Ask the person and write what they say."));
        }
        return failing;
    }

    /** A new day for the plan is asked for, but taking back does not wait for it. */
    public static List<Reason> prompts(@Nullable LocalDate newTarget) {
        return newTarget == null
                ? List.of(Because.prompts(
                        RULE, null, "The plan is the council's again and has no day by which it is complete."))
                : List.of();
    }

    private static FailedTest missing(String field, String says, String mend) {
        return FailedTest.of(RULE, field, says, mend).at(field).under(null);
    }
}
