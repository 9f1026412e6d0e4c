package uk.ourplan.core.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.ending.EndLack;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.ending.EndAnswer;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingOfPlan.SafeguardingDecision;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingStage;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.ending.KeepBasis;
import uk.ourplan.language.plan.PlanState;

/**
 * Ends a plan step by step: proposed on a ground, decided with its tests, and ended once the other support works, the checklist
 * is closed and the letter sent. What is owed on the way opens as tasks by itself, in the same transaction (END-01 to END-16).
 */
@Component
public class EndingAPlan {

    private static final int LONGEST = 2000;

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final Endings endings;
    private final Reviews reviews;
    private final NewIds ids;

    EndingAPlan(CouncilDoor door, LayingOutAPlan layingOut, Endings endings, Reviews reviews, NewIds ids) {
        this.door = door;
        this.layingOut = layingOut;
        this.endings = endings;
        this.reviews = reviews;
        this.ids = ids;
    }

    /** How far it has come; refused (404) where the council has no such plan. The look is recorded. */
    public Mono<EndingView> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> view(client, asking, laid)
                                .map(view -> Written.of(view, Deeds.about("plan_ending_viewed", laid.plan())))));
    }

    /** Refused (409) where one is under way, or the plan is ended. */
    public Mono<EndingView> open(Asking asking, UUID planId, EndGround ground) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    if (laid.plan().beside().ending().isUnderWay()
                            || laid.plan().state() == PlanState.ENDED) {
                        throw wrong("An ending of this plan is under way or done. Open that one.");
                    }
                    if (laid.plan().beside().reviews().supersededOn() != null) {
                        throw wrong("A later version has taken the place of this one. End that one.");
                    }
                    EndingOfPlan ending = new EndingOfPlan(
                            ids.next(),
                            EndingState.OPEN,
                            1,
                            EndingRecord.on(ground),
                            layingOut.today(),
                            asking.name(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            null);
                    return endings.add(
                                    client, asking, planId, laid.plan().origin().personId(), ending, layingOut.now())
                            .then(after(client, asking, planId, "plan_ending_opened"));
                }));
    }

    /** Refused (412) where somebody saved in between, and (409) for what was decided on. */
    public Mono<EndingView> save(Asking asking, UUID planId, EndingRecord sent, long read) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    EndingOfPlan ending = opened(laid);
                    Versions.mustBe(ending.revision(), read, Map.of("current", ending));
                    if (ending.state() == EndingState.WITHDRAWN
                            || (ending.state() != EndingState.OPEN && !sent.isDecidedOnTheSameAs(ending.said()))) {
                        throw wrong("This is decided, and what it was decided on stays as it was. Withdraw it and"
                                + " propose it anew where that has changed.");
                    }
                    return endings.keep(client, asking, ending.saying(sent), null, layingOut.now())
                            .then(after(client, asking, planId, "plan_ending_saved"));
                }));
    }

    /** Agrees to it where nothing stands in the way, or keeps the plan where there is a basis for that; otherwise refused (409). */
    public Mono<EndingView> decide(Asking asking, UUID planId, EndAnswer answer) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    EndingOfPlan ending = opened(laid);
                    if (ending.state() != EndingState.OPEN) {
                        throw wrong("This is decided already.");
                    }
                    TheEnding the = TheEnding.of(laid, ending);
                    List<EndLack> inTheWay = new ArrayList<>(the.unreasoned());
                    KeepBasis basis = null;
                    if (answer == EndAnswer.AGREED) {
                        inTheWay.addAll(the.stopping(EndingStage.AGREE));
                    } else {
                        the.whyNotKept().ifPresent(inTheWay::add);
                        basis = the.basis();
                    }
                    refuse(the, inTheWay, "This cannot be decided so. Mend what is listed.");
                    EndingOfPlan next = ending.decided(
                            answer == EndAnswer.AGREED ? EndingState.AGREED : EndingState.KEPT,
                            basis,
                            layingOut.today(),
                            asking.name());
                    return endings.keep(client, asking, next, restedOn(the), layingOut.now())
                            .then(after(
                                    client,
                                    asking,
                                    planId,
                                    answer == EndAnswer.AGREED ? "plan_ending_agreed" : "plan_kept_against_ending"));
                }));
    }

    public Mono<EndingView> withdraw(Asking asking, UUID planId, String why) {
        asking.mustHold(Permission.PRACTITIONER);
        text("says", why);
        return changing(asking, planId, "plan_ending_withdrawn", Map.of("withdrawn", why), ending -> {
            if (!ending.state().isUnderWay()) {
                throw wrong("There is nothing to take back.");
            }
            return ending.withdrawn(layingOut.today(), asking.name());
        });
    }

    /** By somebody who signs plans for the council, and so manages (SAFEGUARD-05). */
    public Mono<EndingView> safeguarding(Asking asking, UUID planId, String says) {
        asking.mustHold(Permission.AUTHORISER);
        text("says", says);
        return changing(asking, planId, "plan_ending_safeguarding_decided", null, ending -> {
            if (ending.state() != EndingState.OPEN) {
                throw wrong("The ending is decided already.");
            }
            return ending.having(new SafeguardingDecision(layingOut.today(), says, asking.name()));
        });
    }

    /** Refused (409) with everything that is missing; an event needs no decision before it. */
    public Mono<EndingView> end(Asking asking, UUID planId, @Nullable LocalDate on) {
        asking.mustHold(Permission.PRACTITIONER);
        if (on == null || on.isAfter(layingOut.today())) {
            throw invalid("on", "Give the day; it cannot lie ahead.");
        }
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    EndingOfPlan ending = opened(laid);
                    EndGround ground = ending.said().ground();
                    boolean event = ground != null && ground.isEvent();
                    if (ending.state() != EndingState.AGREED && !(event && ending.state() == EndingState.OPEN)) {
                        throw wrong("The ending is not agreed. Decide it first.");
                    }
                    TheEnding the = TheEnding.of(laid, ending);
                    refuse(the, the.stopping(EndingStage.END), "The plan cannot end yet. Mend what is listed.");
                    return endings.keep(
                                    client,
                                    asking,
                                    ending.ended(event ? the.eventOn(on) : on),
                                    restedOn(the),
                                    layingOut.now())
                            .then(Mono.defer(() -> endings.endPlan(client, asking, planId, layingOut.now())))
                            .then(Mono.defer(() -> reviews.endWith(client, asking.council(), planId, "plan ended")))
                            .then(after(client, asking, planId, "plan_ended"));
                }));
    }

    private Mono<EndingView> changing(
            Asking asking, UUID planId, String deed, @Nullable Object decision, UnaryOperator<EndingOfPlan> change) {
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> endings.keep(
                                        client, asking, change.apply(opened(laid)), decision, layingOut.now())
                                .then(after(client, asking, planId, deed))));
    }

    /** What it looks like after the write, with its deed. */
    Mono<Written<EndingView>> after(DatabaseClient client, Asking asking, UUID planId, String deed) {
        return Mono.defer(() -> layingOut.find(client, asking.council(), planId))
                .flatMap(laid -> view(client, asking, laid)
                        .map(view -> Written.of(view, Deeds.about(deed, laid.plan()))
                                .touching(deed, planId, Deeds.readers())));
    }

    private Mono<EndingView> view(DatabaseClient client, Asking asking, LaidOut laid) {
        EndingOfPlan ending = laid.plan().beside().ending().latest();
        Mono<List<String>> letters =
                ending == null ? Mono.just(List.of()) : endings.letters(client, asking.council(), ending.id());
        return letters.map(forms -> EndingTold.view(laid, ending, forms, asking));
    }

    static EndingOfPlan opened(LaidOut laid) {
        EndingOfPlan ending = laid.plan().beside().ending().latest();
        if (ending == null) {
            throw new Refused(new Refusal.NotFound());
        }
        return ending;
    }

    private static void refuse(TheEnding the, List<EndLack> inTheWay, String says) {
        Guard.findings(inTheWay.stream().map(lack -> lack.finding(the.on())).toList(), says);
    }

    private static Object restedOn(TheEnding the) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        kept.put("plan_end", the.determination());
        kept.put(
                "findings",
                the.lacks().stream().map(lack -> lack.finding(the.on())).toList());
        return kept;
    }

    static void text(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw invalid(field, "Say it in at most " + LONGEST + " characters.");
        }
    }

    static Refused invalid(String field, String says) {
        return new Refused(new Refusal.Invalid(
                "This cannot be put on record as it stands. Correct it.", List.of(new Mistake(field, says))));
    }

    static Refused wrong(String says) {
        return new Refused(new Refusal.WrongState(says));
    }
}
