package uk.ourplan.core.living;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One review as the rules see it: when its window opens and closes, and how far it has come. */
final class Visit {

    enum Kind {
        FIRST,
        ROUTINE,
        UNPLANNED
    }

    enum State {
        DUE,
        UNDER_WAY,
        COMPLETED,
        REPLACED
    }

    final UUID plan;
    final Kind kind;
    State state = State.DUE;

    @Nullable
    LocalDate earliest;

    LocalDate due;

    @Nullable
    LocalDate payment;

    @Nullable
    LocalDate heldOn;

    boolean offered;
    /** What the review chose and nobody has recorded as done. */
    final Set<String> after = new LinkedHashSet<>();

    Visit(UUID plan, Kind kind, @Nullable LocalDate earliest, LocalDate due, @Nullable LocalDate payment) {
        this.plan = plan;
        this.kind = kind;
        this.earliest = earliest;
        this.due = due;
        this.payment = payment;
    }

    /** One visit keeps both dates. */
    LocalDate together() {
        LocalDate paid = payment;
        return paid != null && paid.isBefore(due) ? paid : due;
    }

    /** From when it stands in somebody's work: its window, or the first reminder where that comes before. */
    LocalDate remindedFrom() {
        LocalDate reminder = together().minusDays(TheCouncilSays.LEAD_DAYS);
        return earliest != null && earliest.isBefore(reminder) ? earliest : reminder;
    }

    boolean isOpen() {
        return state == State.DUE || state == State.UNDER_WAY;
    }

    /** As its row is to read. */
    String inWords() {
        return String.join(
                " ",
                kind.name().toLowerCase(Locale.ROOT),
                state.name().toLowerCase(Locale.ROOT),
                String.valueOf(earliest),
                due.toString(),
                String.valueOf(payment),
                together().toString(),
                String.valueOf(heldOn));
    }
}
