package uk.ourplan.language.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ending of a plan, as far as it has come.
 *
 * @param revision counts each save of what is said
 * @param said what is said about it
 * @param basis why the plan is kept, where it was decided so
 * @param letterSent when the confirmation in writing was sent
 * @param letterTo to whom
 * @param endedOn the day on which the plan ended
 */
public record EndingOfPlan(
        UUID id,
        EndingState state,
        long revision,
        EndingRecord said,
        LocalDate openedOn,
        String openedByName,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedByName,
        @Nullable KeepBasis basis,
        @Nullable SafeguardingDecision safeguarding,
        @Nullable LocalDate letterSent,
        List<String> letterTo,
        @Nullable LocalDate endedOn) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public EndingOfPlan {
        letterTo = letterTo == null ? List.of() : List.copyOf(letterTo);
    }

    /** What a manager decided about the risk of abuse or neglect (SAFEGUARD-05). */
    public record SafeguardingDecision(LocalDate on, String says, String byName) {}

    /** The same with this said. */
    public EndingOfPlan saying(EndingRecord next) {
        return new EndingOfPlan(
                id,
                state,
                revision + 1,
                next,
                openedOn,
                openedByName,
                decidedOn,
                decidedByName,
                basis,
                safeguarding,
                letterSent,
                letterTo,
                endedOn);
    }

    /** The same after this decision. */
    public EndingOfPlan decided(EndingState next, @Nullable KeepBasis on, LocalDate day, String byName) {
        return new EndingOfPlan(
                id,
                next,
                revision,
                said,
                openedOn,
                openedByName,
                day,
                byName,
                on,
                safeguarding,
                letterSent,
                letterTo,
                endedOn);
    }

    public EndingOfPlan having(SafeguardingDecision decision) {
        return new EndingOfPlan(
                id,
                state,
                revision,
                said,
                openedOn,
                openedByName,
                decidedOn,
                decidedByName,
                basis,
                decision,
                letterSent,
                letterTo,
                endedOn);
    }

    public EndingOfPlan sent(LocalDate day, List<String> to) {
        return new EndingOfPlan(
                id,
                state,
                revision,
                said,
                openedOn,
                openedByName,
                decidedOn,
                decidedByName,
                basis,
                safeguarding,
                day,
                to,
                endedOn);
    }

    public EndingOfPlan ended(LocalDate day) {
        return new EndingOfPlan(
                id,
                EndingState.ENDED,
                revision,
                said,
                openedOn,
                openedByName,
                decidedOn,
                decidedByName,
                basis,
                safeguarding,
                letterSent,
                letterTo,
                day);
    }

    public EndingOfPlan withdrawn(LocalDate day, String byName) {
        return decided(EndingState.WITHDRAWN, null, day, byName);
    }
}
