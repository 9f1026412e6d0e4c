package uk.ourplan.core.concern;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.Page;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.api.concern.LettersSent;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.concern.model.Concern;
import uk.ourplan.core.concern.model.Letter;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.provider.WhoUsesAProvider;
import uk.ourplan.core.law.provider.LetterToUsers;
import uk.ourplan.core.law.provider.LetterToUsers.Format;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;

/**
 * Writes to everybody who uses a service (PROVIDER-10): one letter for each person of the council with a live arrangement on the day of
 * the letter, in their format, one for their representative where they lack capacity, and a row for each that says when it was sent.
 */
@Component
public class WritingToEverybody {

    private static final int PAGE = 100;

    private final CouncilDoor door;
    private final LayingOutAPlan law;
    private final WorkingOnAConcern working;
    private final Concerns concerns;
    private final ConcernLetters letters;
    private final PlanCopies copies;
    private final NewIds ids;

    WritingToEverybody(
            CouncilDoor door,
            LayingOutAPlan law,
            WorkingOnAConcern working,
            Concerns concerns,
            ConcernLetters letters,
            PlanCopies copies,
            NewIds ids) {
        this.door = door;
        this.law = law;
        this.working = working;
        this.concerns = concerns;
        this.letters = letters;
        this.copies = copies;
        this.ids = ids;
    }

    /** The newest first. The look is recorded. */
    public Mono<Page<ConcernLetter>> list(Asking asking, UUID id, int page, int size) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        Paging.mustHold(page, size);
        return door.write(
                asking,
                client -> held(client, asking, id)
                        .flatMap(concern -> letters.page(client, asking.council(), id, page, size))
                        .map(found -> Written.of(found, about("concern_letters_viewed", id))));
    }

    /** Refused (409) where no letter waits to be made. */
    public Mono<Page<ConcernLetter>> make(Asking asking, UUID id) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        return door.write(
                asking,
                client -> held(client, asking, id).flatMap(concern -> {
                    List<Response> waiting = waiting(concern);
                    if (waiting.isEmpty()) {
                        throw wrong(
                                "No letter waits to be made. Record one among the responses first, with its words and its"
                                        + " day; it is made from that day on.");
                    }
                    return Flux.fromIterable(waiting)
                            .concatMap(row -> made(client, asking, concern, row))
                            .then(Mono.defer(() -> letters.unsent(client, asking.council(), id)))
                            .flatMap(days -> forNobody(client, asking, concern, waiting, days))
                            .then(Mono.defer(() -> letters.page(client, asking.council(), id, 0, PAGE)))
                            .map(page -> Written.of(page, about("concern_letters_made", id))
                                    .touching("concern_changed", id, WorkingOnAConcern.workers()));
                }));
    }

    private List<Response> waiting(Concern concern) {
        return concern.closedOn() == null
                ? LetterToUsers.waiting(concern.commissioning(), law.today())
                : List.<Response>of();
    }

    private Mono<Void> made(DatabaseClient client, Asking asking, Concern concern, Response row) {
        String provider = Objects.requireNonNullElse(concern.said().organisation(), "");
        LocalDate on = Objects.requireNonNull(row.from());
        return letters.plansNaming(client, asking.council(), provider, on)
                .flatMapMany(Flux::fromIterable)
                .concatMap(plan -> law.find(client, asking.council(), plan))
                .concatMap(laid -> Flux.fromIterable(to(laid, provider, row, asking.name())))
                .concatMap(letter -> letters.add(client, asking, concern.id(), letter, law.now()))
                .then();
    }

    private List<Letter> to(LaidOut laid, String provider, Response row, String by) {
        PlanOnDesk desk = laid.standing().desk();
        LocalDate on = Objects.requireNonNull(row.from());
        if (!WhoUsesAProvider.on(desk, provider, on)) {
            return List.of();
        }
        Person person = laid.about().person().person();
        UUID id = laid.plan().origin().personId();
        String about = name(person);
        String words = Objects.requireNonNull(row.text());
        Format format = LetterToUsers.format(person.planFormat());
        List<Letter> all = new ArrayList<>();
        all.add(Letter.unsent(
                ids.next(), on, Letter.PERSON, about, about, format.form(), format.also(), id, provider, words, by));
        if (WhoUsesAProvider.lacksCapacity(desk)) {
            List<String> named = WhoUsesAProvider.representatives(desk);
            Stream<String> readers = named.isEmpty() ? Stream.of("Whoever represents " + about) : named.stream();
            readers.forEach(reader -> all.add(Letter.unsent(
                    ids.next(), on, Letter.REPRESENTATIVE, reader, about, "html", null, id, provider, words, by)));
        }
        return all;
    }

    /** Where nobody uses the service on a day, that letter is settled: there is nothing to send. */
    private Mono<Void> forNobody(
            DatabaseClient client, Asking asking, Concern concern, List<Response> waiting, List<LocalDate> unsent) {
        List<LocalDate> nobody = waiting.stream()
                .map(row -> Objects.requireNonNull(row.from()))
                .filter(day -> !unsent.contains(day))
                .toList();
        return nobody.isEmpty()
                ? Mono.empty()
                : working.settle(client, asking, concern, nobody, law.today(), "concern_letters_made")
                        .then();
    }

    /** Refused (409) where none waits to be sent, and (422) for a day that lies ahead or before the letter's own. */
    public Mono<ConcernView> sent(Asking asking, UUID id, LettersSent sent) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        return door.write(
                asking,
                client -> held(client, asking, id)
                        .flatMap(concern -> letters.unsent(client, asking.council(), id)
                                .flatMap(days -> {
                                    if (days.isEmpty()) {
                                        throw wrong("No letter waits to be sent. Make them first.");
                                    }
                                    LocalDate on = day(sent, days);
                                    return letters.sent(client, asking, id, on)
                                            .then(Mono.defer(() -> working.settle(
                                                    client, asking, concern, days, on, "concern_letters_sent")));
                                })));
    }

    @SuppressWarnings("NullAway") // JSON may leave the day out
    private LocalDate day(LettersSent sent, List<LocalDate> letters) {
        LocalDate on = sent.on();
        if (on == null || on.isAfter(law.today()) || letters.stream().anyMatch(on::isBefore)) {
            throw new Refused(new Refusal.Invalid(
                    "The letters cannot be recorded as sent. Correct the day.",
                    List.of(new Mistake(
                            "on",
                            "Give the day on which they were sent: that of the letter or later, and not ahead."))));
        }
        return on;
    }

    /** In the form of its reader; refused (404) where the concern has none of this id. The look is recorded. */
    public Mono<Paper> letter(Asking asking, UUID id, UUID letter) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        return door.write(
                        asking,
                        client -> letters.find(client, asking.council(), id, letter)
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .flatMap(one -> copies.nameOf(client, asking.council())
                                        .map(council -> new OnPaper(one.told().form(), written(one, council))))
                                .map(one -> Written.of(one, about("concern_letter_viewed", id))))
                // laying out pages takes the processor for a while: on threads that may be kept waiting, as with plans
                .flatMap(one -> Mono.fromCallable(one::paper).subscribeOn(Schedulers.boundedElastic()));
    }

    private static LetterOnPaper.Letter written(Letter one, String council) {
        ConcernLetter told = one.told();
        boolean toThemselves = told.reader().equals(Letter.PERSON);
        return new LetterOnPaper.Letter(
                council,
                "",
                told.dated(),
                "About " + one.provider(),
                told.name(),
                toThemselves ? "" : "We write to you as well because you represent " + told.about() + ".",
                List.of(new LetterOnPaper.Said("What we write to everybody who uses this service", one.words())),
                "",
                one.by());
    }

    private record OnPaper(String form, LetterOnPaper.Letter letter) {

        Paper paper() {
            DocumentForm as = DocumentForm.valueOf(form.toUpperCase(java.util.Locale.ROOT));
            return new Paper(form, as.mediaType(), ByteBuffer.wrap(LetterOnPaper.in(as, letter)));
        }
    }

    private static String name(Person person) {
        return Stream.of(person.firstNames(), person.lastName())
                .filter(Objects::nonNull)
                .reduce((first, last) -> first + " " + last)
                .orElseGet(() -> Objects.requireNonNullElse(person.likesToBeCalled(), "Somebody"));
    }

    private Mono<Concern> held(DatabaseClient client, Asking asking, UUID id) {
        return concerns.hold(client, asking.council(), id)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())));
    }

    private static Deed about(String what, UUID id) {
        return Deed.of(what, "concern", id);
    }

    private static Refused wrong(String says) {
        return new Refused(new Refusal.WrongState(says));
    }
}
