package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** The law and the council's policy of one day. */
public record LawToday(CouncilPolicy policy, String nationalPack) {

    public LocalDate on() {
        return policy.on();
    }
}
