package uk.ourplan.core.law.charging;

import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.EquipmentCharge;
import uk.ourplan.tenant.policy.Settings;

/**
 * An aid is free at any price, and an adaptation up to the line of £1,000; strictly above it the whole cost is charged,
 * where the council charges at all (FINANCE-06, EQUIP-03).
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2014/2672/regulation/3">SI 2014/2672 reg 3(1)-(3)</a>
 */
public final class EquipmentIsFree {

    private static final Provision REGULATION_3 = new Provision("SI 2014/2672 reg 3(1)-(3)");

    public Determination<EquipmentAnswer> decide(EquipmentFacts f, CouncilPolicy policy) {
        if (f.kind() == EquipmentFacts.Kind.AID) {
            return free("FINANCE-06", "An aid is free at any price.", List.of());
        }
        var read = new PolicyRead(policy);
        EquipmentCharge charge = read.the(Settings.EQUIPMENT_CHARGE);
        Money cost = f.costPence();
        if (!charge.charge()) {
            return free("EQUIP-03", "The council charges for no adaptation, and an aid is free.", read.soFar());
        }
        if (cost != null && cost.compareTo(charge.over()) <= 0) {
            String says = cost + " is not above the line of " + charge.over() + ", so there is no charge.";
            return free("FINANCE-06", says, read.soFar());
        }
        if (f.kind() == null || cost == null) {
            return new OpenFacts()
                    .firstOf(new OpenFacts().fact("kind", f.kind()).fact("cost_pence", cost))
                    .open(read.soFar());
        }
        String says =
                "The adaptation costs " + cost + ", above the line of " + charge.over() + ": the whole is charged.";
        Reason reason = Because.permits("FINANCE-06", REGULATION_3, says);
        return Determination.answered(new EquipmentAnswer(cost, true), List.of(reason), read.soFar());
    }

    private static Determination<EquipmentAnswer> free(String rule, String says, List<SettingRead> read) {
        Reason reason = Because.forbids(rule, REGULATION_3, says);
        return Determination.answered(new EquipmentAnswer(Money.NONE, false), List.of(reason), read);
    }
}
