package uk.ourplan.language.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;

/** Everything that is on record beside a plan to protect somebody, each list first to last. */
public record Protection(
        List<Raised> raised,
        List<Answered> answered,
        List<ServiceEnded> serviceEnded,
        List<Authorised> authorised,
        List<Reviewed> reviewed,
        List<Visited> visited,
        List<Change> changes) {

    public static final Protection NONE =
            new Protection(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Protection {
        raised = given(raised);
        answered = given(answered);
        serviceEnded = given(serviceEnded);
        authorised = given(authorised);
        reviewed = given(reviewed);
        visited = given(visited);
        changes = given(changes);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Protection with(ProtectionNote note) {
        return new Protection(
                and(raised, Raised.class, note),
                and(answered, Answered.class, note),
                and(serviceEnded, ServiceEnded.class, note),
                and(authorised, Authorised.class, note),
                and(reviewed, Reviewed.class, note),
                and(visited, Visited.class, note),
                and(changes, Change.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, ProtectionNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    private static <T> List<T> now(List<T> all, Function<T, String> number) {
        return all.stream()
                .map(number)
                .distinct()
                .map(wanted -> all.stream()
                        .filter(each -> number.apply(each).equals(wanted))
                        .reduce((first, later) -> later)
                        .orElseThrow())
                .toList();
    }

    /** The concerns as they were last said. */
    public List<Raised> concerns() {
        return now(raised, Raised::concern);
    }

    /** What was last recorded of a concern. */
    public Optional<Answered> answer(@Nullable String concern) {
        return answered.stream().filter(each -> each.concern().equals(concern)).reduce((first, later) -> later);
    }

    /** The services that were ended over a worry, as they were last said. */
    public List<ServiceEnded> servicesEnded() {
        return now(serviceEnded, ServiceEnded::ended);
    }

    /** The authorisations and orders as they were last said. */
    public List<Authorised> authorisations() {
        return now(authorised, Authorised::authorisation);
    }

    /** The one that is in force on this day; the latest where there are several. */
    public Optional<Authorised> inForce(LocalDate day) {
        return authorisations().stream().filter(each -> each.isInForce(day)).reduce((first, later) -> later);
    }

    /** The proposed changes as they were last said. */
    public List<Change> changesNow() {
        return now(changes, Change::change);
    }
}
