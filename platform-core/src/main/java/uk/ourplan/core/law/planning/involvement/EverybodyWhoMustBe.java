package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Everybody who must be involved has an entry or a reason: whom the person asked for, every carer, and without capacity those
 * interested in their welfare (INVOLVE-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class EverybodyWhoMustBe {

    private EverybodyWhoMustBe() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        for (PersonAround one : there.people()) {
            String because = whyTheyMust(one, there);
            if (!because.isEmpty() && !there.tookPart(one) && !hasReason(one)) {
                lacks.add(lack(
                        "Person " + one.id() + ", " + because + ", has no entry of taking part and no reason why not.",
                        "Involve them and record the day, or give the reason why it was not achieved.",
                        "people[" + one.id() + "].involved"));
            }
        }
        if (there.lacksCapacity()
                && !there.has(Role.INTERESTED)
                && blank(there.section().noneInterested())) {
            lacks.add(lack(
                    "The person lacks capacity for planning, and nobody interested in their welfare is listed.",
                    "List them among the people with the role interested, or say how none was found.",
                    "none_interested"));
        }
        return lacks;
    }

    private static String whyTheyMust(PersonAround one, WhoIsThere there) {
        if (one.roles().contains(Role.CARER)) {
            return "a carer";
        }
        if (Boolean.TRUE.equals(one.askedFor())) {
            return "whom the person asked for";
        }
        return there.lacksCapacity() && one.roles().contains(Role.INTERESTED)
                ? "interested in the person's welfare"
                : "";
    }

    /** A reason in their entry, or a conflict about them that was settled with one (INVOLVE-03). */
    private static boolean hasReason(PersonAround one) {
        return (one.involved() != null && !blank(one.involved().reason()))
                || (one.conflict() != null
                        && one.conflict().outcome() != null
                        && !blank(one.conflict().reason()));
    }

    private static Lack lack(String says, String mend, String field) {
        return stops(Step.SUBMIT, "INVOLVE-02", Topic.INVOLVEMENT, says, mend)
                .under("Care Act 2014 s.25(3)")
                .in(SectionName.PEOPLE_INVOLVED, field);
    }
}
