package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Capacity is presumed, decision by decision. Support comes first; only then is it assessed, for one decision, by somebody
 * suitably qualified; and a best-interests decision stands only where it is lacking (CAPACITY-01, CAPACITY-02, CAPACITY-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 ss.1 to 4</a>
 */
final class CapacityOnRecord {

    private static final Set<CapacityStatus> ASSESSED =
            EnumSet.of(CapacityStatus.ASSESSED_HAS, CapacityStatus.ASSESSED_LACKS);

    private CapacityOnRecord() {}

    /** What stood before, as it came or as it was accepted, is not asked about again. */
    static List<Objection> objections(CapacityByDecision before, CapacityByDecision after, CouncilPolicy policy) {
        List<Objection> objections = new ArrayList<>();
        Set<CapacityDecision> named = EnumSet.noneOf(CapacityDecision.class);
        for (int i = 0; i < after.decisions().size(); i++) {
            Capacity one = after.decisions().get(i);
            String at = "decisions[" + i + "].";
            CapacityDecision decision = one.decision();
            if (decision == null) {
                objections.add(new Objection(
                        "CAPACITY-01",
                        at + "decision",
                        "Name the decision. Nobody lacks capacity in general; it is asked one decision at a time."));
            } else if (!named.add(decision)) {
                objections.add(new Objection(
                        "CAPACITY-01",
                        at + "decision",
                        "This decision is here already. Change that entry; what it said before is kept."));
            }
            if (!before.decisions().contains(one)) {
                objections.addAll(ofOne(one, earlier(before, decision), at, policy));
            }
        }
        return objections;
    }

    private static @Nullable Capacity earlier(CapacityByDecision before, @Nullable CapacityDecision decision) {
        return before.decisions().stream()
                .filter(one -> one.decision() == decision)
                .findFirst()
                .orElse(null);
    }

    private static List<Objection> ofOne(Capacity one, @Nullable Capacity earlier, String at, CouncilPolicy policy) {
        List<Objection> objections = new ArrayList<>();
        CapacityStatus status = one.status();
        if (status == null) {
            objections.add(new Objection(
                    "CAPACITY-01", at + "status", "Say where this decision stands. Without more it is: presumed."));
        }
        if (status != null && ASSESSED.contains(status)) {
            objections.addAll(assessed(one, at, policy));
        }
        if (status == CapacityStatus.PRESUMED
                && earlier != null
                && earlier.status() == CapacityStatus.DOUBTED
                && blank(one.doubtRemoved())) {
            objections.add(new Objection(
                    "CAPACITY-02",
                    at + "doubt_removed",
                    "Say what removed the doubt. Without a reason it stands until capacity is assessed."));
        }
        if (status != CapacityStatus.ASSESSED_LACKS && one.bestInterests() != null) {
            objections.add(
                    new Objection(
                            "CAPACITY-04",
                            at + "best_interests",
                            "The person has capacity for this decision, so it is theirs. Take the best-interests decision out."));
        }
        return objections;
    }

    private static List<Objection> assessed(Capacity one, String at, CouncilPolicy policy) {
        List<Objection> objections = new ArrayList<>();
        if (blank(one.support())) {
            objections.add(new Objection(
                    "CAPACITY-02",
                    at + "support",
                    "Say first how the person was helped to decide for themselves; only then is capacity assessed."));
        }
        if (one.assessed() == null || one.assessed().isAfter(policy.on())) {
            objections.add(
                    new Objection("CAPACITY-01", at + "assessed", "Give the day of the assessment, today or earlier."));
        }
        if (blank(one.finding())) {
            objections.add(new Objection(
                    "CAPACITY-01", at + "finding", "Say what the assessment found about this decision, and why."));
        }
        if (blank(one.assessor())) {
            objections.add(new Objection("CAPACITY-02", at + "assessor", "Name who assessed."));
        }
        List<String> roles = policy.read(Settings.CAPACITY_ASSESSOR_ROLES).value();
        if (!roles.contains(Objects.requireNonNullElse(one.assessorRole(), ""))) {
            objections.add(new Objection(
                    "CAPACITY-02",
                    at + "assessor_role",
                    "This council takes capacity assessments from: "
                            + String.join(", ", roles).replace('_', ' ') + ". Choose one of them."));
        }
        if (blank(one.assessorQualification())) {
            objections.add(new Objection(
                    "CAPACITY-02", at + "assessor_qualification", "Say what qualifies them to assess capacity."));
        }
        return objections;
    }
}
