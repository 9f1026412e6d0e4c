package uk.ourplan.core.law.directpayment;

import static uk.ourplan.language.law.Provision.careAct;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.Known;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/** The grounds on which a direct payment must end (DP-12) or its ending is considered (DP-13), in the order of the law. */
@SuppressWarnings("ImmutableEnumChecker") // records of text and pure functions never change
public enum EndingGround {
    DRUG_OR_ALCOHOL_ORDER(
            true, DirectPaymentEndFacts::drugOrAlcoholOrder, "An order for drug or alcohol rehabilitation"),
    MOVING_TO_CARE_HOME(true, DirectPaymentEndFacts::movingToCareHome, "The move to live in a care home"),
    BREACHED_CONDITION(false, DirectPaymentEndFacts::breachedCondition, "A broken condition of the agreement"),
    NOT_USED_FOR_NEEDS(false, DirectPaymentEndFacts::notUsedForNeeds, "Money that was not used for eligible needs"),
    LOST_CAPACITY_WITHOUT_SUITABLE_PERSON(
            false,
            DirectPaymentEndFacts::lostCapacityWithoutSuitablePerson,
            "The loss of capacity with nobody suitable to manage the payment"),
    PAYS_HOUSEHOLD_FAMILY_WITHOUT_AGREEMENT(
            false,
            DirectPaymentEndFacts::paysHouseholdFamilyWithoutAgreement,
            "Paying family in the household without prior agreement"),
    LESS_EFFECTIVE(false, DirectPaymentEndFacts::lessEffective, "Being no longer the most effective way");

    private final boolean ends;
    private final Function<DirectPaymentEndFacts, @Nullable Boolean> fact;
    private final String says;

    EndingGround(boolean ends, Function<DirectPaymentEndFacts, @Nullable Boolean> fact, String says) {
        this.ends = ends;
        this.fact = fact;
        this.says = says;
    }

    /** The grounds that end a payment by themselves, or those that only make its ending considered. */
    static List<EndingGround> whichEnd(boolean ends) {
        return Arrays.stream(values()).filter(ground -> ground.ends == ends).toList();
    }

    boolean holds(DirectPaymentEndFacts f) {
        return Known.yes(fact.apply(f));
    }

    @Nullable
    Boolean fact(DirectPaymentEndFacts f) {
        return fact.apply(f);
    }

    String factName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Reason reason() {
        return ends
                ? Because.requires("DP-12", new Provision("SI 2014/2871 Sch 1"), says + " ends the direct payment.")
                : Because.prompts("DP-13", careAct("s.33"), says + " is a ground for considering whether it ends.");
    }
}
