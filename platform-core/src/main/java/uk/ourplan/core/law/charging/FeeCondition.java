package uk.ourplan.core.law.charging;

import static uk.ourplan.language.law.Provision.careAct;

import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/** The conditions of an arrangement fee, every one of which must hold (FINANCE-07), in the order of the rule. */
@SuppressWarnings("ImmutableEnumChecker") // records of text and pure functions never change
public enum FeeCondition {
    NOT_CARE_HOME(careAct("s.14(1)(b), s.18(3)(a)"), "No fee may be charged for arranging a care or nursing home."),
    ABOVE_LIMIT(careAct("s.14(1)(b)"), "The person's capital is not above the limit."),
    CONDITION_2(careAct("s.18(3) Condition 2"), "The person did not ask the council to arrange the support."),
    COUNCIL_ARRANGES(careAct("s.14(1)(b)"), "The council does not put the arrangements in place."),
    CHARGEABLE(careAct("s.14(1)(b)"), "Nothing may be charged for this support."),
    CAPACITY(careAct("s.18(3)-(4)"), "The person lacks capacity, and nobody with authority asked where that counts."),
    SERVICE_TYPE(null, "The council's fee does not cover this kind of service."),
    POLICY_IN_FORCE(
            new Provision("SI 2014/2672 reg 5 (secondary source)"), "The council has no fee in force on this day.");

    private final Reason failing;

    FeeCondition(@Nullable Provision provision, String says) {
        this.failing = Because.forbids("FINANCE-07", provision, says);
    }

    Reason failing() {
        return failing;
    }

    /** Why it fails, in one sentence. */
    public String says() {
        return failing.says();
    }
}
