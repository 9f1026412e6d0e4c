package uk.ourplan.core.sharing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.api.sharing.LettersOfPlan;
import uk.ourplan.api.sharing.LettersOfPlan.Choice;
import uk.ourplan.core.charging.WritingOfCharges;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.document.LetterOnPaper.Letter;
import uk.ourplan.core.law.planning.sharing.LettersToMake;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.sharing.Letters.Made;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.sharing.LetterKind;

/**
 * Makes letters about a plan in the council's words, as a page and as a tagged PDF, and keeps every one as it was made (AGREE-08,
 * DISPUTE-06, DP-03, FINANCE-13, ARRANGE-04, NEED-01, NEED-02).
 */
@Component
public class WritingALetter {

    private static final Set<String> FORMS = Set.of("html", "pdf");

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;
    private final Letters letters;

    WritingALetter(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies, Letters letters) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
        this.letters = letters;
    }

    /** Every letter about the plan, and which others can be made now. */
    public Mono<LettersOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> told(client, asking, laid)
                                .map(told -> Written.of(told, Deeds.about("letters_viewed", laid.plan())))));
    }

    /** Refused (422) without a kind, and (409) where a letter of this kind cannot be made now. */
    public Mono<LettersOfPlan> make(Asking asking, UUID planId, @Nullable LetterKind kind) {
        asking.mustHold(Permission.PRACTITIONER, Permission.FINANCE_OFFICER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    LetterKind wanted = wanted(kind);
                    Guard.state(LettersToMake.whyNot(
                            wanted,
                            laid.standing().desk(),
                            laid.standing().law().policy()));
                    return copies.nameOf(client, asking.council())
                            .flatMap(council -> rendered(wanted, words(wanted, laid, council, asking.name())))
                            .flatMap(made -> letters.add(client, asking, laid.plan(), made, layingOut.now()))
                            .then(Mono.defer(() -> told(client, asking, laid)))
                            .map(told -> Written.of(told, Deeds.about("letter_made_" + wanted.code(), laid.plan()))
                                    .touching("letters_changed", planId, Deeds.readers()));
                }));
    }

    private static LetterKind wanted(@Nullable LetterKind kind) {
        Guard.acceptable(kind == null ? List.of(new Mistake("kind", "Say which letter it is.")) : List.of());
        return Objects.requireNonNull(kind);
    }

    /** The letter with this number, as it was made; refused (404) where there is none, or none in this form. */
    public Mono<byte[]> read(Asking asking, UUID planId, int number, String form) {
        asking.mustHold(Deeds.readers());
        if (!FORMS.contains(form)) {
            return Mono.error(new Refused(new Refusal.NotFound()));
        }
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> letters.find(client, asking.council(), planId, number, form)
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .map(body -> Written.of(body, Deeds.about("letter_read", laid.plan())))));
    }

    private Mono<LettersOfPlan> told(DatabaseClient client, Asking asking, LaidOut laid) {
        Person person = laid.about().person().person();
        List<Choice> choices = asking.holds(Permission.PRACTITIONER) || asking.holds(Permission.FINANCE_OFFICER)
                ? Arrays.stream(LetterKind.values())
                        .map(kind -> new Choice(
                                kind,
                                LettersToMake.whyNot(
                                                kind,
                                                laid.standing().desk(),
                                                laid.standing().law().policy())
                                        .orElse("")))
                        .toList()
                : List.of();
        return letters.ofPlan(client, asking.council(), laid.plan().id())
                .collectList()
                .map(all -> new LettersOfPlan(
                        laid.plan().id(), person.firstNames() + " " + person.lastName(), all, choices));
    }

    private static Letter words(LetterKind kind, LaidOut laid, String council, String by) {
        Person person = laid.about().person().person();
        WordsOfALetter words = new WordsOfALetter(
                laid.standing().desk(),
                laid.standing().law().policy(),
                council,
                Objects.requireNonNullElse(person.likesToBeCalled(), person.firstNames() + " " + person.lastName()),
                laid.plan().origin().version(),
                by);
        return switch (kind) {
            case ASSUMED_AGREEMENT -> words.assumedAgreement();
            case DECISION -> words.decision();
            case REFUSAL -> words.refusal();
            case DELAY -> words.delay();
            case PANEL_SAID -> words.panelSaid();
            case SERVICE_MAY_END -> words.serviceMayEnd();
            case OUT_OF_AREA -> words.outOfArea(person.firstNames() + " " + person.lastName());
            case DISPUTE_FILE -> throw new IllegalStateException("Taking a disagreement further makes it.");
            case PAYMENT_AGREEMENT -> words.paymentAgreement(person.firstNames() + " " + person.lastName());
            case ELIGIBILITY_REASONS -> words.eligibilityReasons();
            case CHARGING -> WritingOfCharges.words(laid, council, by);
        };
    }

    /** The letter in both forms in which it is kept. */
    // laying out pages takes the processor for a while: on threads that may be kept waiting, as with plans
    public static Mono<Made> rendered(LetterKind kind, Letter letter) {
        return Mono.fromCallable(() -> new Made(
                        kind,
                        letter.title(),
                        ByteBuffer.wrap(LetterOnPaper.html(letter).getBytes(StandardCharsets.UTF_8)),
                        ByteBuffer.wrap(LetterOnPaper.pdf(letter))))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
