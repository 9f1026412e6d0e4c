package uk.ourplan.core.law.charging;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/** An item of equipment: what it is and what it costs to make or buy. */
public record EquipmentFacts(@Nullable Kind kind, @Nullable Money costPence) {

    /** An aid is free at any price, an adaptation up to the line. */
    public enum Kind {
        AID,
        ADAPTATION
    }
}
