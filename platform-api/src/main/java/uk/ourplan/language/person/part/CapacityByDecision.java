package uk.ourplan.language.person.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.ChangingCapacity;
import uk.ourplan.language.person.SupportedDecision;

/** Capacity, decision by decision, presumed where nothing is recorded (CAPACITY-01), and the help that the person has with deciding. */
public record CapacityByDecision(
        List<Capacity> decisions, @Nullable ChangingCapacity changing, List<SupportedDecision> agreements)
        implements RecordPart {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public CapacityByDecision {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        agreements = agreements == null ? List.of() : List.copyOf(agreements);
    }

    @Override
    public PartName name() {
        return PartName.CAPACITY;
    }
}
