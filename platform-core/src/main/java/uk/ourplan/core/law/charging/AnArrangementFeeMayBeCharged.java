package uk.ourplan.core.law.charging;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.charging.ArrangementFeeFacts.ServiceType;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A fee for arranging support may be charged only to a self-funder in the community who asked, where every condition
 * holds, and only once the person was told; one known failure is enough to refuse it (FINANCE-07, FINANCE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(1)(b)</a>
 */
public final class AnArrangementFeeMayBeCharged {

    public Determination<ArrangementFeeAnswer> decide(ArrangementFeeFacts f, CouncilPolicy policy, LocalDate on) {
        ServiceType type = f.serviceType();
        if (type == null) {
            return new OpenFacts().fact("service_type", null).open();
        }
        if (type.isCareHome()) {
            return refused(List.of(FeeCondition.NOT_CARE_HOME), new PolicyRead(policy));
        }
        var read = new PolicyRead(policy);
        List<FeePart> parts = PartsInForce.on(on, read);
        boolean covered = PartsInForce.covers(type, read);
        boolean authorisedCounts = !yes(f.hasCapacity()) && PartsInForce.countsWhenAuthorisedAsks(read);
        boolean incapable = no(f.hasCapacity()) && (!authorisedCounts || no(f.authorisedPersonAsked()));
        List<FeeCondition> failing = Stream.of(
                        failing(no(f.capitalAboveLimit()), FeeCondition.ABOVE_LIMIT),
                        failing(no(f.askedCouncilToArrange()), FeeCondition.CONDITION_2),
                        failing(no(f.councilArranges()), FeeCondition.COUNCIL_ARRANGES),
                        failing(yes(f.neverChargeLine()), FeeCondition.CHARGEABLE),
                        failing(incapable, FeeCondition.CAPACITY),
                        failing(!covered, FeeCondition.SERVICE_TYPE),
                        failing(parts.isEmpty(), FeeCondition.POLICY_IN_FORCE))
                .flatMap(condition -> condition)
                .toList();
        if (!failing.isEmpty()) {
            return refused(failing, read);
        }
        var asked = ask(f, authorisedCounts);
        if (!asked.isSettled()) {
            return asked.open(read.soFar());
        }
        String says = "Every condition holds; the fee counts only once the person was told of it.";
        Reason reason = Because.permits("FINANCE-07", careAct("s.14(1)(b)"), says);
        return Determination.answered(
                new ArrangementFeeAnswer(true, parts, true, List.of()), List.of(reason), read.soFar());
    }

    private static Stream<FeeCondition> failing(boolean fails, FeeCondition condition) {
        return fails ? Stream.of(condition) : Stream.empty();
    }

    /** Any one of them could fail and make the others needless. */
    private static OpenFacts ask(ArrangementFeeFacts f, boolean authorisedCounts) {
        boolean capableAnyway = authorisedCounts && yes(f.authorisedPersonAsked());
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .fact("capital_above_limit", f.capitalAboveLimit())
                        .fact("asked_council_to_arrange", f.askedCouncilToArrange())
                        .fact("council_arranges", f.councilArranges())
                        .when(!capableAnyway, "has_capacity", f.hasCapacity())
                        .when(no(f.hasCapacity()), "authorised_person_asked", f.authorisedPersonAsked())
                        .fact("never_charge_line", f.neverChargeLine()));
    }

    private static Determination<ArrangementFeeAnswer> refused(List<FeeCondition> failing, PolicyRead read) {
        List<Reason> reasons = failing.stream().map(FeeCondition::failing).toList();
        return Determination.answered(ArrangementFeeAnswer.refused(failing), reasons, read.soFar());
    }
}
