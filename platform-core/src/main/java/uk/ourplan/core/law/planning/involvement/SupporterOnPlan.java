package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.SupporterEnd;

/**
 * Who is put forward to support the person's involvement, and whether they count: suitable, willing, neither paid nor
 * professionally engaged, and accepted by the person or in their best interests (ADVOCACY-02).
 *
 * @param whyNot the test that fails; empty where they count
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(5), (6)</a>
 */
record SupporterOnPlan(boolean named, Optional<String> whyNot) {

    static SupporterOnPlan of(WhoIsThere there) {
        Advocacy said = there.advocacy();
        if (blank(said.appropriatePerson())) {
            return new SupporterOnPlan(false, Optional.of("nobody is named"));
        }
        return new SupporterOnPlan(true, whyNot(said));
    }

    private static Optional<String> whyNot(Advocacy said) {
        if (hasEnded(said.supporterEnd())) {
            return Optional.of("they are no longer suitable");
        }
        if (Boolean.FALSE.equals(said.suitable())) {
            return Optional.of("they are not suitable");
        }
        if (Boolean.FALSE.equals(said.willing())) {
            return Optional.of("they are not willing");
        }
        if (Boolean.TRUE.equals(said.paidOrProfessional())) {
            return Optional.of("they are paid or professionally engaged to care for the person");
        }
        return Boolean.TRUE.equals(said.accepted())
                ? Optional.empty()
                : Optional.of("neither the person nor a best-interests decision accepted them");
    }

    /** Only with its day and its reason is a supporter taken off (ADVOCACY-05). */
    static boolean hasEnded(@Nullable SupporterEnd end) {
        return end != null && end.dated() != null && !blank(end.reason());
    }

    boolean counts() {
        return whyNot.isEmpty();
    }
}
