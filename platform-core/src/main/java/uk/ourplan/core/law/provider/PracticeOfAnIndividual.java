package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import uk.ourplan.language.concern.DisclosureGround;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.IndividualEmployer;
import uk.ourplan.language.concern.IndividualType;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.IndividualRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.ServiceContact;

/**
 * A concern about the practice of any worker can be raised at once when it compromises the safety or wellbeing of somebody with care
 * needs or of a carer, or the safety of a child; who it is and who employs them have to be said, and evidence never
 * (PROVIDER-19, PROVIDER-22).
 */
public final class PracticeOfAnIndividual {

    private PracticeOfAnIndividual() {}

    /** What is missing, by field; empty where it can be taken. */
    public static Map<String, String> missing(DisclosureRecord said) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (said.type() == null) {
            missing.put("type", "Say what kind of worker it is about.");
        } else if (said.type() == IndividualType.OTHER && blank(said.otherType())) {
            missing.put("other_type", "Say in a word who it is.");
        }
        if (said.employer() == null) {
            missing.put("employer", "Say whether the council employs them or somebody else does.");
        }
        if (said.grounds().isEmpty()) {
            missing.put("grounds", "Say whose safety or wellbeing it compromises.");
        }
        if (blank(said.says())) {
            missing.put("says", "Say what the concern is. You need no evidence.");
        }
        return missing;
    }

    /** Who receives it, by who employs the individual. */
    public static ServiceContact route(DisclosureRecord said, CouncilPolicy policy) {
        IndividualRoute route = policy.read(ConcernSettings.INDIVIDUAL_ROUTE).value();
        return said.employer() == IndividualEmployer.COUNCIL ? route.councilStaff() : route.otherEmployers();
    }

    /** The safety of a child also offers the safeguarding route. */
    public static boolean offersSafeguarding(DisclosureRecord said) {
        return said.grounds().contains(DisclosureGround.CHILD_SAFETY);
    }

    /** Whether somebody with these roles of their own is one of the policy's named receivers (PROVIDER-20). */
    public static boolean mayReceive(Set<String> roles, CouncilPolicy policy) {
        return policy.read(ConcernSettings.WHISTLEBLOWING).value().receivers().stream()
                .anyMatch(roles::contains);
    }
}
