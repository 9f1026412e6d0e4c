package uk.ourplan.core.law.combining;

import java.util.List;

/**
 * Whether two plans may become one, whether one process may make both, and which facts stand in the way.
 *
 * @param blockedBy the names of the facts
 */
public record CombinationAnswer(boolean mayCombine, boolean singleProcess, List<String> blockedBy) {

    public CombinationAnswer {
        blockedBy = List.copyOf(blockedBy);
    }
}
