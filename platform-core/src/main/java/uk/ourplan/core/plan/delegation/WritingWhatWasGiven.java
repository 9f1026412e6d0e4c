package uk.ourplan.core.plan.delegation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.GivenParts;
import uk.ourplan.api.delegating.HandBack;
import uk.ourplan.api.plan.SectionSaved;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.delegation.WhichSections;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.SavingASection;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/**
 * Their own narrow view for whoever makes parts of a plan: what is asked, these sections and no other, and handing back
 * (DELEGATE-02, DELEGATE-06). Every call asks anew whether it is still theirs, so taking back works at once.
 */
@Component
public class WritingWhatWasGiven {

    private static final int LONGEST_WORD = 2000;

    private final CouncilDoor door;
    private final Delegations delegations;
    private final LayingOutAPlan layingOut;
    private final SavingASection saving;
    private final TasksOfDelegation tasks;

    WritingWhatWasGiven(
            CouncilDoor door,
            Delegations delegations,
            LayingOutAPlan layingOut,
            SavingASection saving,
            TasksOfDelegation tasks) {
        this.door = door;
        this.delegations = delegations;
        this.layingOut = layingOut;
        this.saving = saving;
        this.tasks = tasks;
    }

    /** Everything that is or was theirs to write; the look is recorded. */
    public Mono<GivenParts> mine(Asking asking) {
        return door.write(
                asking,
                client -> parts(client, asking)
                        .map(parts -> Written.of(
                                parts,
                                Deed.of(
                                        "given_parts_viewed",
                                        "worker",
                                        asking.worker().value()))));
    }

    /** A section that is theirs; refused (404) for any other, and (403) once it is theirs no longer. */
    public Mono<SectionView> section(Asking asking, UUID id, SectionName name) {
        return door.write(
                asking,
                client -> theirs(client, asking, id, name, layingOut::find)
                        .doOnNext(mine -> mine.must(asking, DelegationState.WRITING, DelegationState.HANDED_BACK))
                        .map(mine -> Written.of(
                                mine.laid().told().section(name),
                                Deeds.about("plan_section_viewed", mine.laid().plan()))));
    }

    /** Saves it over the revision that was read, with them as its author. */
    public Mono<SectionView> save(Asking asking, UUID id, Section content, long read) {
        return door.write(
                asking,
                client -> theirs(client, asking, id, content.name(), layingOut::hold)
                        .doOnNext(mine -> mine.must(asking, DelegationState.WRITING))
                        .flatMap(mine -> saving.over(
                                        client,
                                        asking,
                                        mine.laid(),
                                        content,
                                        read,
                                        mine.given().to().role())
                                .map(SectionSaved::section)
                                .map(saved -> Written.of(
                                                saved,
                                                Deeds.about(
                                                        "section_saved_by_delegate",
                                                        mine.laid().plan()))
                                        .touching(
                                                "section_saved",
                                                mine.laid().plan().id(),
                                                Deeds.readers()))));
    }

    /** They are done, or would rather not go on; the co-ordinator checks it. */
    public Mono<GivenParts> handBack(Asking asking, UUID id, HandBack back) {
        return door.write(
                asking,
                client -> theirs(client, asking, id, null, layingOut::hold)
                        .doOnNext(mine -> mine.must(asking, DelegationState.WRITING))
                        .flatMap(mine -> delegations
                                .keep(client, asking.council(), mine.given().handedBack(layingOut.now(), word(back)))
                                .then(Mono.defer(() -> tasks.handedBack(
                                        client, asking, mine.laid().plan())))
                                .then(Mono.defer(() -> parts(client, asking)))
                                .map(parts -> Written.of(
                                                parts,
                                                Deeds.about(
                                                        "planning_handed_back",
                                                        mine.laid().plan()))
                                        .touching(
                                                "planning_handed_back",
                                                mine.laid().plan().id(),
                                                Deeds.readers()))));
    }

    private static @Nullable String word(HandBack back) {
        String says = back.says();
        if (says != null && says.length() > LONGEST_WORD) {
            throw new Refused(new Refusal.Invalid(
                    "This cannot be sent as it stands.",
                    List.of(new Mistake("says", "Shorten it to " + LONGEST_WORD + " characters."))));
        }
        return says == null || says.isBlank() ? null : says.strip();
    }

    /** Theirs, as it stands once the plan is laid out; whoever takes it back holds the plan too. */
    private Mono<Mine> theirs(DatabaseClient client, Asking asking, UUID id, @Nullable SectionName name, Laying find) {
        return delegations
                .find(client, asking.council(), asking.worker(), id)
                .filter(given -> name == null || given.sections().contains(name))
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                .flatMap(given -> find.plan(client, asking.council(), given.planId()))
                .flatMap(laid -> delegations
                        .find(client, asking.council(), asking.worker(), id)
                        .map(given -> new Mine(
                                given,
                                laid,
                                given.on(layingOut.today(), laid.plan().state()))));
    }

    private Mono<GivenParts> parts(DatabaseClient client, Asking asking) {
        return delegations
                .to(client, asking.council(), asking.worker())
                .flatMapIterable(Function.identity())
                .concatMap(given ->
                        layingOut.find(client, asking.council(), given.planId()).map(laid -> part(asking, given, laid)))
                .collectList()
                .map(GivenParts::new);
    }

    private GivenParts.Part part(Asking asking, PlanningGiven given, LaidOut laid) {
        DelegationState state = given.on(layingOut.today(), laid.plan().state());
        boolean open = asking.holds(Permission.DELEGATE)
                && (state == DelegationState.WRITING || state == DelegationState.HANDED_BACK);
        return new GivenParts.Part(
                given.id(),
                called(laid.about().person().person()),
                laid.plan().origin().authorName(),
                open ? given.sections() : List.of(),
                given.terms().target(),
                state,
                given.terms().checks(),
                given.terms().help(),
                Mine.says(state, laid),
                open ? lacking(given, laid) : List.of());
    }

    /** Of a part what concerns it; whoever makes the whole plan is told of all gaps, as the practitioner is. */
    private static List<Finding> lacking(PlanningGiven given, LaidOut laid) {
        boolean whole = WhichSections.isWhole(given.sections());
        return laid.standing().checked().findings().stream()
                .filter(finding ->
                        whole || (finding.section() != null && given.sections().contains(finding.section())))
                .toList();
    }

    private static String called(Person person) {
        return Stream.of(person.likesToBeCalled(), person.firstNames())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("the person");
    }

    /** Looks for the plan, or holds it. */
    private interface Laying {
        Mono<LaidOut> plan(DatabaseClient client, CouncilId council, UUID id);
    }

    /** What was given to whoever asks, with its plan. */
    private record Mine(PlanningGiven given, LaidOut laid, DelegationState state) {

        /** The role in the directory ends with the day; the state says in which words to refuse. */
        void must(Asking asking, DelegationState... anyOf) {
            if (!List.of(anyOf).contains(state)) {
                throw new Refused(new Refusal.NotAllowed(
                        Objects.requireNonNullElse(says(state, laid), "It is not open any more.")));
            }
            asking.mustHold(Permission.DELEGATE);
        }

        static @Nullable String says(DelegationState state, LaidOut laid) {
            String ask = " Ask " + laid.plan().origin().authorName() + " at the council if you have a question.";
            return switch (state) {
                case WRITING -> null;
                case HANDED_BACK -> "You have handed this back. You can read it while it is checked." + ask;
                case TIME_IS_UP -> "The time that was agreed is over." + ask;
                case TAKEN_BACK -> "The council makes this part of the plan again." + ask;
                case SIGNED_OFF -> "The plan is signed and is not changed any more." + ask;
            };
        }
    }
}
