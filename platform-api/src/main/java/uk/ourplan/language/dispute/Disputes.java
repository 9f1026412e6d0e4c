package uk.ourplan.language.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.language.dispute.DisputeNote.Attempt;
import uk.ourplan.language.dispute.DisputeNote.Compromise;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.FileKept;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.JustEnough;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Offered;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;

/** Everything that is on record of disagreement and incidents about one plan, each list first to last. */
public record Disputes(
        List<Opened> opened,
        List<Attempt> attempts,
        List<Offered> offers,
        List<Compromise> compromises,
        List<FileKept> files,
        List<Advised> advised,
        List<Escalated> escalated,
        List<LevelDecided> decided,
        List<Settled> settled,
        List<ToldToComplain> toldToComplain,
        List<JustEnough> justEnough,
        List<Incident> incidents,
        List<Meeting> meetings,
        List<Contact> contacts) {

    public static final Disputes NONE = new Disputes(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of());

    public Disputes {
        opened = given(opened);
        attempts = given(attempts);
        offers = given(offers);
        compromises = given(compromises);
        files = given(files);
        advised = given(advised);
        escalated = given(escalated);
        decided = given(decided);
        settled = given(settled);
        toldToComplain = given(toldToComplain);
        justEnough = given(justEnough);
        incidents = given(incidents);
        meetings = given(meetings);
        contacts = given(contacts);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Disputes with(DisputeNote note) {
        return new Disputes(
                and(opened, Opened.class, note),
                and(attempts, Attempt.class, note),
                and(offers, Offered.class, note),
                and(compromises, Compromise.class, note),
                and(files, FileKept.class, note),
                and(advised, Advised.class, note),
                and(escalated, Escalated.class, note),
                and(decided, LevelDecided.class, note),
                and(settled, Settled.class, note),
                and(toldToComplain, ToldToComplain.class, note),
                and(justEnough, JustEnough.class, note),
                and(incidents, Incident.class, note),
                and(meetings, Meeting.class, note),
                and(contacts, Contact.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, DisputeNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    /** A disagreement as it was last said. */
    public Optional<Opened> dispute(String number) {
        return last(opened, each -> each.dispute().equals(number));
    }

    /** The numbers of all disagreements. */
    public List<String> numbers() {
        return opened.stream().map(Opened::dispute).distinct().toList();
    }

    /** The numbers of those that are not settled. */
    public List<String> open() {
        return numbers().stream()
                .filter(number ->
                        settled.stream().noneMatch(each -> each.dispute().equals(number)))
                .toList();
    }

    /** The incidents as they stand now. */
    public List<Incident> incidentsNow() {
        return incidents.stream()
                .map(Incident::incident)
                .distinct()
                .map(number -> last(incidents, each -> each.incident().equals(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Incident> incident(String number) {
        return last(incidents, each -> each.incident().equals(number));
    }

    /** The rest of the dispute file as it stands now. */
    public Optional<FileKept> file(String dispute) {
        return last(files, each -> each.dispute().equals(dispute));
    }

    /** The levels to which it was taken, first to last. */
    public List<String> levels(String dispute) {
        return escalated.stream()
                .filter(each -> each.dispute().equals(dispute))
                .map(each -> each.level() == null ? "" : each.level())
                .toList();
    }

    public boolean isToldToComplain(ComplaintCase occasion) {
        return toldToComplain.stream().anyMatch(each -> each.occasion() == occasion);
    }

    /** The last word on whether the person works with the council; empty where nobody ever doubted it. */
    public Optional<Contact> lastContact() {
        return last(contacts, each -> true);
    }

    public static <T> Optional<T> last(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).reduce((first, later) -> later);
    }
}
