package uk.ourplan.core.law.planning.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * Another plan of the council that this one names by the record number of whose it is: it is made together with it, or carries
 * the cost of a service that both describe. Each stays its own.
 *
 * @param number the record number, in small letters
 * @param ownNumber that of the person whose plan this one is
 * @param own whether it names the person's own record
 * @param kind of the plan that changed last there; {@code null} with what follows, where the council keeps none
 */
public record Together(
        String number,
        @Nullable String ownNumber,
        @Nullable Boolean own,
        @Nullable PlanKind kind,
        @Nullable PlanState state,
        int version,
        List<ServiceLine> lines) {

    @SuppressWarnings("NullAway") // JSON may leave the list out
    public Together {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
