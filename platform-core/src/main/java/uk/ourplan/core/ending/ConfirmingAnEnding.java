package uk.ourplan.core.ending;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.ending.LetterSent;
import uk.ourplan.api.plan.DocumentForm;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.PlanCopies.Paper;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.person.Person;

/**
 * Confirms an ending in writing, or that the plan is kept: in the council's words, in the forms that the person needs, kept as it
 * was made (END-04, END-14).
 */
@Component
public class ConfirmingAnEnding {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final Endings endings;
    private final EndingAPlan ending;
    private final PlanCopies copies;

    ConfirmingAnEnding(
            CouncilDoor door, LayingOutAPlan layingOut, Endings endings, EndingAPlan ending, PlanCopies copies) {
        this.door = door;
        this.layingOut = layingOut;
        this.endings = endings;
        this.ending = ending;
        this.copies = copies;
    }

    /** Refused (409) before the decision and after a death, and (422) where the council has not decided its words. */
    public Mono<EndingView> make(Asking asking, UUID planId) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    EndingOfPlan now = written(laid);
                    return copies.nameOf(client, asking.council())
                            .map(council -> WordsOfALetter.of(laid, now, council, asking.name()))
                            .flatMapMany(letter -> Flux.fromIterable(
                                            forms(laid.about().person().person()))
                                    .concatMap(form -> made(letter, form)))
                            .concatMap(paper -> endings.addLetter(client, asking, now, paper, layingOut.now()))
                            .then(ending.after(client, asking, planId, "plan_ending_letter_made"));
                }));
    }

    private static EndingOfPlan written(LaidOut laid) {
        EndingOfPlan now = EndingAPlan.opened(laid);
        EndGround ground = now.said().ground();
        if (ground == EndGround.DIED) {
            throw EndingAPlan.wrong("The person died: no letter goes to them.");
        }
        boolean event = ground != null && ground.isEvent();
        if (now.state() == EndingState.WITHDRAWN || (now.state() == EndingState.OPEN && !event)) {
            throw EndingAPlan.wrong("Nothing is decided that could be confirmed. Decide first.");
        }
        return now;
    }

    // Laying out pages takes the processor for a while: on threads that may be kept waiting, as with plans.
    private static Mono<Paper> made(LetterOnPaper.Letter letter, DocumentForm form) {
        return Mono.fromCallable(
                        () -> new Paper(form.code(), form.mediaType(), ByteBuffer.wrap(LetterOnPaper.in(form, letter))))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Set<DocumentForm> forms(Person person) {
        Set<DocumentForm> forms = EnumSet.of(DocumentForm.HTML, DocumentForm.PDF, DocumentForm.TEXT);
        Person.PlanFormat format = person.planFormat();
        if (format != null) {
            format.forms().forEach(form -> {
                switch (form) {
                    case LARGE_PRINT -> forms.add(DocumentForm.LARGE_PRINT);
                    case EASY_READ -> forms.add(DocumentForm.EASY_READ);
                    case STANDARD, SHORT, PICTURES, BRAILLE, AUDIO, VIDEO, OTHER_LANGUAGE -> {
                        // people make these from the text
                    }
                }
            });
        }
        return forms;
    }

    /** The letter as it was kept; refused (404) where it was not made in this form. The look is recorded. */
    public Mono<Paper> letter(Asking asking, UUID planId, String form) {
        asking.mustHold(Deeds.readers());
        return door.write(asking, client -> letter(client, asking, planId, form));
    }

    private Mono<Written<Paper>> letter(DatabaseClient client, Asking asking, UUID planId, String form) {
        return layingOut
                .find(client, asking.council(), planId)
                .flatMap(laid -> endings.letter(
                                client,
                                asking.council(),
                                EndingAPlan.opened(laid).id(),
                                form)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .map(paper -> Written.of(paper, Deeds.about("plan_ending_letter_viewed", laid.plan()))));
    }

    /** Refused (409) where none was made, and (422) without a day or anybody to whom it went. */
    public Mono<EndingView> sent(Asking asking, UUID planId, LetterSent sent) {
        asking.mustHold(Permission.PRACTITIONER);
        if (sent.on() == null || sent.on().isAfter(layingOut.today())) {
            throw EndingAPlan.invalid("on", "Give the day; it cannot lie ahead.");
        }
        List<String> to = sent.to().stream().filter(name -> !name.isBlank()).toList();
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    EndingOfPlan now = written(laid);
                    EndingAPlan.text("to", String.join(", ", to));
                    return endings.letters(client, asking.council(), now.id()).flatMap(forms -> {
                        if (forms.isEmpty()) {
                            throw EndingAPlan.wrong("No letter is made. Make it first.");
                        }
                        if (!canDecide(now) && to.size() < 2) {
                            throw EndingAPlan.invalid(
                                    "to",
                                    "The person lacks capacity for this: the letter goes to their representative as"
                                            + " well. Name both.");
                        }
                        return endings.keep(client, asking, now.sent(sent.on(), to), null, layingOut.now())
                                .then(ending.after(client, asking, planId, "plan_ending_letter_sent"));
                    });
                }));
    }

    private static boolean canDecide(EndingOfPlan now) {
        return now.said().request() == null
                || !Boolean.FALSE.equals(now.said().request().hasCapacity());
    }
}
