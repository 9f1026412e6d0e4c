package uk.ourplan.language.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;

/** Everything that is on record about watching a plan between its reviews, each list first to last. */
public record Monitoring(
        List<Decided> decided,
        List<Arranged> arranged,
        List<Continued> continued,
        List<HandedOver> handedOver,
        List<Answered> answered,
        List<WrittenUp> writtenUp,
        List<Dropped> dropped,
        List<Discussed> discussed,
        List<CutBack> cutBack,
        List<Stopped> stopped,
        List<Progressed> progressed) {

    public static final Monitoring NONE = new Monitoring(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    public Monitoring {
        decided = given(decided);
        arranged = given(arranged);
        continued = given(continued);
        handedOver = given(handedOver);
        answered = given(answered);
        writtenUp = given(writtenUp);
        dropped = given(dropped);
        discussed = given(discussed);
        cutBack = given(cutBack);
        stopped = given(stopped);
        progressed = given(progressed);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Monitoring with(MonitoringNote note) {
        return new Monitoring(
                and(decided, Decided.class, note),
                and(arranged, Arranged.class, note),
                and(continued, Continued.class, note),
                and(handedOver, HandedOver.class, note),
                and(answered, Answered.class, note),
                and(writtenUp, WrittenUp.class, note),
                and(dropped, Dropped.class, note),
                and(discussed, Discussed.class, note),
                and(cutBack, CutBack.class, note),
                and(stopped, Stopped.class, note),
                and(progressed, Progressed.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, MonitoringNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    /** The numbers of all arrangements. */
    public List<String> numbers() {
        return arranged.stream().map(Arranged::arrangement).distinct().toList();
    }

    /** An arrangement as it was last agreed. */
    public Optional<Arranged> arrangement(@Nullable String number) {
        return arranged.stream()
                .filter(each -> each.arrangement().equals(number))
                .reduce((first, later) -> later);
    }

    /** When it stopped, where it did. */
    public Optional<Stopped> stop(@Nullable String number) {
        return stopped.stream()
                .filter(each -> each.arrangement().equals(number))
                .reduce((first, later) -> later);
    }

    /** The numbers of those that nobody has stopped. */
    public List<String> open() {
        return numbers().stream().filter(number -> stop(number).isEmpty()).toList();
    }

    /** The last decision on whether the plan is monitored. */
    public Optional<Decided> lastDecision() {
        return decided.stream().reduce((first, later) -> later);
    }

    /** The last hand-over of it, whatever became of it. */
    public Optional<HandedOver> handOver(@Nullable String number) {
        return handedOver.stream()
                .filter(each -> each.arrangement().equals(number))
                .reduce((first, later) -> later);
    }

    /** How a hand-over was answered; empty while it is not. */
    public Optional<Answered> answer(HandedOver handed) {
        return answered.stream()
                .filter(each -> each.handed().equals(handed.handed()))
                .reduce((first, later) -> later);
    }

    /** Whether anything is watched on this plan at present. */
    public boolean isActive() {
        return !open().isEmpty();
    }
}
