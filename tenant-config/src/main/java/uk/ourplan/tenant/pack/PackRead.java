package uk.ourplan.tenant.pack;

import java.util.List;
import uk.ourplan.tenant.policy.type.Fault;

/** What came of reading a pack: the pack, or everything that is wrong with it by place. */
public sealed interface PackRead {

    /** It is in order. */
    record InOrder(PolicyPack pack) implements PackRead {}

    /** It is not; never empty. */
    record Faulty(List<Fault> faults) implements PackRead {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
