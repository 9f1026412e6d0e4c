package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** The law and the council's policy of one day. */
public record LawToday(CouncilPolicy policy, String nationalPack) {

    public LocalDate on() {
        return policy.on();
    }

    /** The council's funding levels, lowest first; empty where it has not decided, and then nobody may sign. */
    public List<FundingLevel> ladder() {
        try {
            return policy.read(Settings.FUNDING_LEVELS).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }
}
