package uk.ourplan.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.InformalRecordEnded;
import uk.ourplan.api.plan.InformalRecordLogged;
import uk.ourplan.api.plan.InformalRecordUsed;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.PlanningTalk;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.keeping.InformalRecordsEnd;
import uk.ourplan.core.plan.model.KeepingTold;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.SignedOriginal;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.ChecklistReader;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanKeeping.ChecklistAnswers;
import uk.ourplan.language.plan.PlanKeeping.InformalRecord;
import uk.ourplan.tenant.policy.Settings;

/**
 * Keeps how a plan was made: the template, the talk, informal records from log to end, the quality checklist (RECORD-01 to
 * RECORD-04, CONTENT-17). Records are ended and planning is closed also after the signature.
 */
@Component
public class KeepingAPlan {

    private static final int MOST_RECORDS = 200;

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final KeepingTold told;

    KeepingAPlan(CouncilDoor door, Plans plans, LayingOutAPlan layingOut, KeepingTold told) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.told = told;
    }

    /** How it stands; the look is recorded. */
    public Mono<KeepingView> read(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid ->
                                Written.of(told.view(laid, asking), Deeds.about("plan_keeping_viewed", laid.plan()))));
    }

    /** Refused (422) for days that cannot be. */
    public Mono<KeepingView> talked(Asking asking, UUID planId, PlanningTalk talk) {
        return byTheAuthor(asking, planId, "planning_talk_recorded", laid -> {
            List<Mistake> mistakes = new ArrayList<>();
            if (isLater(talk.conversation())) {
                mistakes.add(new Mistake("conversation", "Give the day of the talk: today or earlier."));
            }
            if (isLater(talk.recorded())) {
                mistakes.add(new Mistake("recorded", "Give the day on which it stood on record: today or earlier."));
            }
            if (talk.conversation() != null
                    && talk.recorded() != null
                    && talk.recorded().isBefore(talk.conversation())) {
                mistakes.add(new Mistake("recorded", "The draft follows the talk; correct one of the two days."));
            }
            Guard.acceptable(mistakes);
            return laid.plan().kept().keeping().talked(talk.conversation(), talk.recorded(), talk.unsure());
        });
    }

    public Mono<KeepingView> moveToCurrentTemplate(Asking asking, UUID planId) {
        return byTheAuthor(
                asking,
                planId,
                "plan_moved_to_template",
                laid -> laid.plan()
                        .kept()
                        .keeping()
                        .on(laid.standing()
                                .law()
                                .policy()
                                .read(Settings.PLAN_TEMPLATE)
                                .value()
                                .version()));
    }

    public Mono<KeepingView> log(Asking asking, UUID planId, InformalRecordLogged logged) {
        return byAPractitioner(asking, planId, "informal_record_logged", laid -> {
            List<InformalRecord> before = laid.plan().kept().keeping().informalRecords();
            Guard.acceptable(
                    before.size() >= MOST_RECORDS
                            ? List.of(new Mistake("", "A plan holds at most " + MOST_RECORDS + " informal records."))
                            : isLater(logged.made())
                                    ? List.of(new Mistake("made", "Give the day on which it was made."))
                                    : List.of());
            InformalRecord one = new InformalRecord(
                    "I" + (before.size() + 1),
                    logged.kind(),
                    logged.what(),
                    logged.made(),
                    null,
                    null,
                    null,
                    null,
                    null);
            return having(laid, Stream.concat(before.stream(), Stream.of(one)).toList());
        });
    }

    public Mono<KeepingView> use(Asking asking, UUID planId, String record, InformalRecordUsed used) {
        return byAPractitioner(
                asking,
                planId,
                "informal_record_used",
                laid -> changing(
                        laid,
                        record,
                        before -> new InformalRecord(
                                before.id(),
                                before.kind(),
                                before.what(),
                                before.made(),
                                used.use(),
                                before.end(),
                                before.ended(),
                                before.askedFor(),
                                before.keptUntil())));
    }

    /** Refused (422) where it is given back and nobody asked for it. */
    public Mono<KeepingView> end(Asking asking, UUID planId, String record, InformalRecordEnded sent) {
        return byAPractitioner(asking, planId, "informal_record_ended", laid -> {
            Guard.acceptable(
                    InformalRecordsEnd.faults(sent.end(), sent.dated(), sent.askedFor(), layingOut.today())
                            .entrySet()
                            .stream()
                            .map(fault -> new Mistake(fault.getKey(), fault.getValue()))
                            .toList());
            LocalDate dated = sent.dated() == null ? layingOut.today() : sent.dated();
            return changing(
                    laid,
                    record,
                    before -> new InformalRecord(
                            before.id(),
                            before.kind(),
                            before.what(),
                            before.made(),
                            before.use(),
                            sent.end(),
                            dated,
                            sent.askedFor(),
                            InformalRecordsEnd.keptUntil(
                                    sent.end(), dated, laid.standing().law().policy())));
        });
    }

    /** Refused (422) where it is no scan, and (409) where it does not belong on this version. */
    public Mono<KeepingView> file(Asking asking, UUID planId, String version, byte[] scan) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(before -> {
                    Guard.state(KeepingTold.whyNotFiled(before, version));
                    SignedOriginal original = SignedOriginal.of(scan)
                            .orElseThrow(() -> new Refused(new Refusal.Invalid(
                                    "This cannot be filed.",
                                    List.of(new Mistake("", "Send a PDF, a JPEG or a PNG of at most 5 MB.")))));
                    return plans.fileSignedOriginal(client, asking, before.plan(), original, layingOut.now())
                            .then(layingOut.find(client, asking.council(), planId))
                            .map(after -> Written.of(
                                            told.view(after, asking),
                                            Deeds.about("signed_original_filed", after.plan()))
                                    .touching("plan_kept", after.plan().id(), Deeds.readers()));
                }));
    }

    /** The scan; refused (404) where none is filed. The look is recorded. */
    public Mono<SignedOriginal> signedOriginal(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> plans.signedOriginal(client, asking.council(), laid.plan())
                                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                                .map(scan -> Written.of(scan, Deeds.about("signed_original_viewed", laid.plan())))));
    }

    /** As the writer or as the manager, by who asks; refused (409) once it is signed. */
    public Mono<KeepingView> answer(Asking asking, UUID planId, Map<String, Boolean> answers) {
        asking.mustHold(Permission.PRACTITIONER, Permission.AUTHORISER);
        return change(asking, planId, "quality_checklist_answered", laid -> {
            Guard.state(KeepingTold.whyNotAnswered(laid));
            ChecklistReader reader = KeepingTold.reader(laid, asking);
            Guard.acceptable(told.unknown(laid, answers.keySet()));
            PlanKeeping before = laid.plan().kept().keeping();
            List<ChecklistAnswers> all = Stream.concat(
                            before.checklists().stream().filter(one -> one.reader() != reader),
                            Stream.of(new ChecklistAnswers(reader, asking.name(), layingOut.today(), answers)))
                    .toList();
            return before.answered(all);
        });
    }

    /** Refused (409) before the signature and while an informal record has no end. */
    public Mono<KeepingView> close(Asking asking, UUID planId) {
        return byAPractitioner(asking, planId, "planning_closed", laid -> {
            Guard.state(KeepingTold.whyNotClosed(laid));
            return laid.plan().kept().keeping().closedOn(layingOut.today());
        });
    }

    private Mono<KeepingView> byTheAuthor(
            Asking asking, UUID planId, String deed, Function<LaidOut, PlanKeeping> change) {
        return byAPractitioner(asking, planId, deed, laid -> {
            Guard.state(PlanSteps.whyNotWritten(laid.plan().state()));
            return change.apply(laid);
        });
    }

    private Mono<KeepingView> byAPractitioner(
            Asking asking, UUID planId, String deed, Function<LaidOut, PlanKeeping> change) {
        asking.mustHold(Permission.PRACTITIONER);
        return change(asking, planId, deed, laid -> {
            Guard.state(KeepingTold.whyNotKept(laid));
            return change.apply(laid);
        });
    }

    private Mono<KeepingView> change(Asking asking, UUID planId, String deed, Function<LaidOut, PlanKeeping> change) {
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(before -> {
                    Plan after = before.plan().having(change.apply(before));
                    LaidOut laid = layingOut.again(before, after);
                    return plans.keepKeeping(client, asking.council(), after)
                            .thenReturn(Written.of(told.view(laid, asking), Deeds.about(deed, after))
                                    .touching("plan_kept", after.id(), Deeds.readers()));
                }));
    }

    private static PlanKeeping changing(LaidOut laid, String record, UnaryOperator<InformalRecord> change) {
        List<InformalRecord> all = laid.plan().kept().keeping().informalRecords();
        if (all.stream().noneMatch(one -> one.id().equals(record))) {
            throw new Refused(new Refusal.NotFound());
        }
        return having(
                laid,
                all.stream()
                        .map(one -> one.id().equals(record) ? change.apply(one) : one)
                        .toList());
    }

    private static PlanKeeping having(LaidOut laid, List<InformalRecord> records) {
        return laid.plan().kept().keeping().holding(records);
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(layingOut.today());
    }
}
