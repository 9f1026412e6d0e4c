package uk.ourplan.core.law.budget;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.budget.ManagementMethodsFacts.CanManage;
import uk.ourplan.core.law.budget.ManagementMethodsFacts.Nominee;

/** The conditions of a direct payment, DP-03: every one must hold, so one known failure settles it. */
public final class DirectPaymentConditions {

    private DirectPaymentConditions() {}

    /** The conditions known to fail, in words. */
    public static List<String> failing(ManagementMethodsFacts f) {
        boolean declined = f.nominee() == Nominee.DECLINES;
        List<String> failing = new ArrayList<>();
        say(failing, yes(f.drugOrAlcoholOrder()), "A drug or alcohol order rules out a direct payment.");
        say(failing, yes(f.careHomeResident()), "A direct payment cannot pay for living in a care home.");
        say(
                failing,
                f.canManage() == CanManage.NO,
                "Whoever would receive the payment cannot manage it, even with help.");
        say(failing, no(f.appropriateWay()), "A direct payment is not an appropriate way to meet these needs.");
        say(failing, yes(f.hasCapacity()) && declined, "The nominee does not agree to receive it.");
        say(failing, no(f.hasCapacity()) && no(f.suitablePerson()), "Nobody suitable would receive it.");
        say(
                failing,
                f.hasCapacity() == null && declined && no(f.suitablePerson()),
                "The nominee does not agree, and nobody else suitable would receive it.");
        return failing;
    }

    /** What is asked first; nothing once every condition is known to hold. Any condition that fails settles it. */
    static OpenFacts ask(ManagementMethodsFacts f) {
        boolean declined = f.nominee() == Nominee.DECLINES;
        boolean eitherWay = f.nominee() != null && !declined && yes(f.suitablePerson());
        boolean capacityCouldSettle = declined || no(f.suitablePerson());
        return new OpenFacts()
                .firstOf(new OpenFacts()
                        .when(capacityCouldSettle, "has_capacity", f.hasCapacity())
                        .fact("drug_or_alcohol_order", f.drugOrAlcoholOrder())
                        .fact("care_home_resident", f.careHomeResident())
                        .fact("can_manage", f.canManage())
                        .fact("appropriate_way", f.appropriateWay())
                        .when(!eitherWay, "has_capacity", f.hasCapacity())
                        .when(yes(f.hasCapacity()), "nominee", f.nominee())
                        .when(no(f.hasCapacity()), "suitable_person", f.suitablePerson()));
    }

    private static void say(List<String> failing, boolean fails, String says) {
        if (fails) {
            failing.add(says);
        }
    }
}
