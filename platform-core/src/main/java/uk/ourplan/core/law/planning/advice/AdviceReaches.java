package uk.ourplan.core.law.planning.advice;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.Advice.Given;

/**
 * Whether what was told reached the person, or somebody who speaks for them, in a form that they can use (INFO-02); a
 * neighbour who knows is not the person knowing.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/4">Care Act 2014 s.4</a>
 */
public final class AdviceReaches {

    private static final List<Role> ALSO_REACHES =
            List.of(Role.ATTORNEY, Role.DEPUTY, Role.ADVOCATE, Role.APPROPRIATE_PERSON);

    private AdviceReaches() {}

    /** Whether it reached the person or whoever speaks for them, among these people around them. */
    public static boolean thePerson(Given given, List<PersonAround> around) {
        String to = given.to() == null ? "" : given.to().strip();
        return !to.isEmpty()
                && around.stream()
                        .filter(one -> one.id().equals(to) || to.equalsIgnoreCase(one.name()))
                        .findFirst()
                        .map(one -> one.roles().stream().anyMatch(ALSO_REACHES::contains))
                        .orElse(true);
    }

    /** Whether it was told in a form that is none of those that the person needs. */
    public static boolean inAnotherForm(Given given, Set<PlanForm> needed) {
        return given.form() != null && !needed.isEmpty() && !needed.contains(given.form());
    }
}
