package uk.ourplan.language.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What commissioning does about a concern (PROVIDER-07 to PROVIDER-12). The reporter sees it only once it is released.
 *
 * @param received when the route's team had it; until then the concern stays open
 */
public record CommissioningRecord(
        @Nullable LocalDate received,
        List<Response> responses,
        List<Action> actions,
        List<Request> requests,
        @Nullable Boolean released,
        @Nullable String outcome) {

    /** Nothing yet. */
    public static final CommissioningRecord NONE =
            new CommissioningRecord(null, List.of(), List.of(), List.of(), null, null);

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public CommissioningRecord {
        responses = responses == null ? List.of() : List.copyOf(responses);
        actions = actions == null ? List.of() : List.copyOf(actions);
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /**
     * A response, with its day and who decided it.
     *
     * @param decidedBy set by the platform when the row is first saved
     * @param body the council or regulator outside, where there is one
     * @param from the first day of a stop or of advice not to signpost, or the day of a letter
     * @param to the last day; open when blank
     * @param text the words of a letter, or what else is to be said
     * @param settled set by the platform when the letters were sent, or when nobody was found who uses the service (PROVIDER-10)
     */
    public record Response(
            @Nullable ResponseType type,
            @Nullable LocalDate on,
            @Nullable String decidedBy,
            @Nullable String body,
            @Nullable LocalDate contacted,
            @Nullable String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String text,
            @Nullable LocalDate settled) {

        Response by(String name, @Nullable LocalDate done) {
            return new Response(type, on, name, body, contacted, reference, from, to, text, done);
        }
    }

    /** An action that the provider agreed to (PROVIDER-11). */
    public record Action(
            @Nullable String what,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable ActionStatus status,
            @Nullable String reason) {}

    /** Information or help asked of whoever reported it (PROVIDER-12). */
    public record Request(
            @Nullable String request,
            @Nullable String what,
            @Nullable LocalDate due) {}

    /** Rows that stood there before keep who decided them and whether they are settled; the others are this person's. */
    public CommissioningRecord decidedBy(String name, CommissioningRecord before) {
        List<Response> mine = new ArrayList<>();
        for (int place = 0; place < responses.size(); place++) {
            Response now = responses.get(place);
            Response old = place < before.responses.size() ? before.responses.get(place) : null;
            boolean stood =
                    old != null && old.decidedBy() != null && old.equals(now.by(old.decidedBy(), old.settled()));
            mine.add(stood ? old : now.by(name, null));
        }
        return responding(mine);
    }

    /** With every letter of this day settled. */
    public CommissioningRecord settled(LocalDate letter, LocalDate on) {
        return responding(responses.stream()
                .map(row -> row.type() == ResponseType.LETTER && letter.equals(row.from()) && row.settled() == null
                        ? row.by(Objects.requireNonNullElse(row.decidedBy(), ""), on)
                        : row)
                .toList());
    }

    private CommissioningRecord responding(List<Response> now) {
        return new CommissioningRecord(received, now, actions, requests, released, outcome);
    }
}
