package uk.ourplan.core.law.provider;

import java.util.Optional;
import java.util.Set;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.Helpline;
import uk.ourplan.tenant.policy.ConcernSettings.Whistleblowing;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Beside the form stand the council's whistleblowing policy and a helpline with the day on which it was last checked, hidden where none
 * is set (PROVIDER-20); a student sees advice to talk to somebody first, which is never a condition (PROVIDER-21).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1998/23/contents">Public Interest Disclosure Act 1998</a>
 */
public final class RightsOfADiscloser {

    /** The role by which the directory marks a student on placement. */
    public static final String STUDENT = "student";

    private RightsOfADiscloser() {}

    public static Whistleblowing policy(CouncilPolicy policy) {
        return policy.read(ConcernSettings.WHISTLEBLOWING).value();
    }

    /** Empty where the council has set none. */
    public static Optional<Helpline> helpline(CouncilPolicy policy) {
        return policy.read(ConcernSettings.HELPLINE).value();
    }

    /** For a student alone. */
    public static Optional<String> forStudents(Set<String> roles, CouncilPolicy policy) {
        return roles.contains(STUDENT)
                ? Optional.of(policy.read(ConcernSettings.STUDENT_TEXT).value())
                : Optional.empty();
    }
}
