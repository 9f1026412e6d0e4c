package uk.ourplan.tenant.council;

import java.util.Map;
import uk.ourplan.api.problem.ProblemType;

/** What was asked for cannot be done, and the caller is told why and what to do next; not a fault, so without a stack trace. */
public final class PolicyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> more;

    /** @param more further members of the problem document, such as {@code errors} */
    public PolicyRefused(ProblemType type, String says, Map<String, Object> more) {
        super(says, null, false, false);
        this.type = type;
        this.more = Map.copyOf(more);
    }

    public PolicyRefused(ProblemType type, String says) {
        this(type, says, Map.of());
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> more() {
        return more;
    }
}
