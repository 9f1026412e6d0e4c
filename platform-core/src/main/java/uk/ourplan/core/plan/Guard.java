package uk.ourplan.core.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.law.Finding;

/** Stands before a step: lets it pass, or refuses with what is in the way. */
public final class Guard {

    private Guard() {}

    /** Refuses (409) where there is a reason why the state does not allow it. */
    public static void state(Optional<String> whyNot) {
        whyNot.ifPresent(says -> {
            throw new Refused(new Refusal.WrongState(says));
        });
    }

    /** Refuses (422) what cannot be put on record, with everything that is wrong with it. */
    public static void acceptable(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("This cannot be put on record as it stands. Correct it.", mistakes));
        }
    }

    /** Refuses (409) with every finding that stops the step. */
    public static void findings(List<Finding> stopping, String says) {
        if (!stopping.isEmpty()) {
            throw new Refused(new Refusal.WrongState(says, Map.of("findings", stopping)));
        }
    }
}
