package uk.ourplan.core.law.planning.protection;

import static uk.ourplan.core.law.planning.desk.Lack.stops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Circumstances.DeprivationOfLiberty;
import uk.ourplan.language.person.Circumstances.Enquiry;
import uk.ourplan.language.person.Circumstances.Safeguarding;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What protects a person who cannot easily speak for themselves: the answer to an enquiry, and a look at deprivation
 * of liberty (SAFEGUARD-03, SAFEGUARD-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)</a>
 */
public final class ProtectionOnPlan {

    private ProtectionOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        enquiry(desk).ifPresent(lacks::add);
        liberty(desk).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> enquiry(PlanOnDesk desk) {
        Safeguarding safeguarding = desk.circumstances().safeguarding();
        Enquiry enquiry = safeguarding == null ? null : safeguarding.enquiry();
        return lack(
                enquiry != null && Boolean.TRUE.equals(enquiry.open()) && enquiry.choice() == null,
                stops(
                                Step.SUBMIT,
                                "SAFEGUARD-03",
                                Topic.PROTECTION,
                                "An enquiry is open, and none of the three options for planning meanwhile is recorded.",
                                "Decide with those concerned whether planning goes on beside it, and record the choice.")
                        .under("Care Act 2014 s.42 (unverified)"));
    }

    private static Optional<Lack> liberty(PlanOnDesk desk) {
        DeprivationOfLiberty liberty = desk.circumstances().deprivationOfLiberty();
        boolean restricted = liberty != null
                && (Boolean.TRUE.equals(liberty.amounts()) || Boolean.TRUE.equals(liberty.likely()))
                && liberty.considered() == null;
        return lack(
                restricted && lacks(desk, CapacityDecision.ARRANGE_CARE),
                stops(
                                Step.AUTHORISE,
                                "SAFEGUARD-08",
                                Topic.PROTECTION,
                                "Deprivation of liberty has to be considered, and no consideration is recorded.",
                                "Consider it, and record the day and what is done.")
                        .under("Mental Capacity Act 2005 s.4A and Sch A1 (unverified)"));
    }

    private static boolean lacks(PlanOnDesk desk, CapacityDecision decision) {
        return desk.capacity().stream()
                .anyMatch(one -> one.decision() == decision && one.status() == CapacityStatus.ASSESSED_LACKS);
    }

    private static Optional<Lack> lack(boolean lacking, Lack lack) {
        return lacking ? Optional.of(lack) : Optional.empty();
    }
}
