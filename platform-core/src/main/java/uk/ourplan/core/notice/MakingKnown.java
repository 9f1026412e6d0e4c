package uk.ourplan.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.notice.AffectedPlans;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.api.notice.NoticesOfPlan;
import uk.ourplan.api.notice.PaymentSteps;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.notice.DutyStaysOpen;
import uk.ourplan.core.law.planning.notice.EquipmentMadeKnown;
import uk.ourplan.core.law.planning.payment.EndingConsidered;
import uk.ourplan.core.law.planning.payment.PaymentOperations;
import uk.ourplan.core.notice.Notices.OfPlan;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.review.ReviewsOfAPayment;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Notice;
import uk.ourplan.language.plan.Notice.Admitted;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.PaymentInQuestion;
import uk.ourplan.language.plan.Notice.PaymentOperation;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/**
 * Puts beside a plan what became known about it (DP-06, DP-10, DP-12, DP-13, EQUIP-03, NEED-04, NEED-13, RISK-07, RISK-08). What has to follow opens as a task by
 * itself, in the same transaction.
 */
@Component
public class MakingKnown {

    private static final int LONGEST = 2000;
    private static final String NO_DAY = "Give the day; it cannot lie ahead.";

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final Notices notices;
    private final ReviewsOfAPayment reviews;

    MakingKnown(CouncilDoor door, LayingOutAPlan layingOut, Notices notices, ReviewsOfAPayment reviews) {
        this.door = door;
        this.layingOut = layingOut;
        this.notices = notices;
        this.reviews = reviews;
    }

    /** Everything beside a plan; refused (404) where the council has no such plan. */
    public Mono<NoticesOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                told(laid, laid.plan().beside()), Deeds.about("plan_notices_viewed", laid.plan()))));
    }

    public Mono<NoticesOfPlan> carer(Asking asking, UUID planId, CarerChange change) {
        asking.mustHold(Permission.PRACTITIONER);
        return beside(asking, planId, "carer_change_recorded", change, laid -> {
            List<Mistake> mistakes = new ArrayList<>();
            day(mistakes, "since", change.since(), null);
            text(mistakes, "says", change.says(), "Say what changed.");
            change.needs().stream()
                    .filter(need -> laid.standing().desk().needs().stream()
                            .noneMatch(each -> each.id().equals(need)))
                    .forEach(need -> mistakes.add(new Mistake("needs", "The plan has no need " + need + ".")));
            return mistakes;
        });
    }

    /** Also by whoever buys or commissions it (EQUIP-03). */
    public Mono<NoticesOfPlan> equipment(Asking asking, UUID planId, EquipmentSupplied supplied) {
        asking.mustHold(Permission.PRACTITIONER, Permission.PURCHASING_OFFICER, Permission.COMMISSIONING_OFFICER);
        return beside(asking, planId, "equipment_made_known", supplied, laid -> {
            List<Mistake> mistakes = new ArrayList<>();
            EquipmentMadeKnown.lacking(supplied, laid.standing().law().policy())
                    .forEach(field -> mistakes.add(new Mistake(
                            field,
                            field.equals("cost_pence")
                                    ? "This council charges for adaptations above its line: give the cost, or say that"
                                            + " it is not above it."
                                    : "What was supplied, its kind and the day are always wanted.")));
            day(mistakes, "supplied", supplied.supplied(), layingOut.today());
            day(mistakes, "notified", supplied.notified(), layingOut.today());
            String need = supplied.need();
            if (need != null
                    && laid.standing().desk().needs().stream()
                            .noneMatch(each -> each.id().equals(need))) {
                mistakes.add(new Mistake("need", "The plan has no need " + need + "."));
            }
            return mistakes;
        });
    }

    public Mono<NoticesOfPlan> inPlace(Asking asking, UUID planId, InPlace inPlace) {
        asking.mustHold(Permission.PRACTITIONER);
        return beside(asking, planId, "support_in_place", inPlace, laid -> {
            List<Mistake> mistakes = new ArrayList<>();
            day(mistakes, "since", inPlace.since(), layingOut.today());
            text(mistakes, "by", inPlace.by(), "Say who provides it.");
            if (laid.standing().desk().needs().stream()
                    .noneMatch(need -> need.id().equals(inPlace.need()))) {
                mistakes.add(new Mistake("need", "Name a need of the plan by its number."));
            }
            return mistakes;
        });
    }

    /** Seeing to the home and to animals is a task from that day (RISK-07). */
    public Mono<NoticesOfPlan> admitted(Asking asking, UUID planId, Admitted admitted) {
        asking.mustHold(Permission.PRACTITIONER);
        return beside(asking, planId, "admission_recorded", admitted, laid -> {
            List<Mistake> mistakes = new ArrayList<>();
            day(mistakes, "on", admitted.on(), layingOut.today());
            text(mistakes, "where", admitted.where(), "Say where, such as the hospital or care home.");
            return mistakes;
        });
    }

    /** What would leave needs unmet, or money paid before its agreement, is refused as complete (DP-06, DP-07, ISF-04). */
    public Mono<NoticesOfPlan> payment(Asking asking, UUID planId, PaymentOperation operation) {
        asking.mustHold(Permission.PRACTITIONER, Permission.FINANCE_OFFICER);
        return beside(
                asking,
                planId,
                "payment_operation_recorded",
                operation,
                laid -> mistakes(PaymentOperations.whyNot(
                        operation, laid.standing().desk(), laid.standing().law().policy())),
                (client, laid) -> isFirstPayment(operation)
                        ? reviews.firstPaid(client, asking, laid, operation.effective())
                        : Flux.empty());
    }

    private static boolean isFirstPayment(PaymentOperation operation) {
        return operation.method() == Method.DIRECT_PAYMENT
                && operation.change() == PaymentChange.ARRANGE
                && operation.completed() != null;
    }

    /** Where its end is only considered, the payment is reviewed at once, and once for each time (DP-10). */
    public Mono<NoticesOfPlan> paymentInQuestion(Asking asking, UUID planId, PaymentInQuestion question) {
        asking.mustHold(Permission.PRACTITIONER);
        return beside(
                asking,
                planId,
                "payment_in_question_recorded",
                question,
                laid -> mistakes(EndingConsidered.whyNot(
                        question, laid.standing().desk(), laid.standing().law().policy())),
                (client, laid) -> comesUpAnew(question, laid)
                        ? reviews.inQuestion(client, asking, laid, question.arose())
                        : Flux.empty());
    }

    private static boolean comesUpAnew(PaymentInQuestion question, LaidOut laid) {
        return question.grounds().stream().anyMatch(PaymentEndGround::isConsidered)
                && laid.plan().beside().paymentQuestions().stream()
                        .noneMatch(earlier -> earlier.arose().equals(question.arose()));
    }

    private static List<Mistake> mistakes(Map<String, String> why) {
        return why.entrySet().stream()
                .map(each -> new Mistake(each.getKey(), each.getValue()))
                .toList();
    }

    /** For commissioners: every plan with a line of this provider is touched, whoever pays for it (RISK-08). */
    public Mono<AffectedPlans> failed(Asking asking, ProviderFailed failed) {
        asking.mustHold(Permission.COMMISSIONING_OFFICER);
        List<Mistake> mistakes = new ArrayList<>();
        text(mistakes, "provider", failed.provider(), "Name the provider as it stands on plans.");
        day(mistakes, "failed", failed.failed(), layingOut.today());
        Guard.acceptable(mistakes);
        return door.write(
                asking,
                client -> notices.servedBy(client, asking.council(), failed.provider())
                        .flatMap(plans -> all(client, asking, plans, failed)));
    }

    private Mono<Written<AffectedPlans>> all(
            DatabaseClient client, Asking asking, List<OfPlan> plans, ProviderFailed failed) {
        List<Deed> deeds = new ArrayList<>(
                List.of(Deed.of("provider_failed", "council", asking.council().value())));
        plans.forEach(plan -> deeds.add(
                Deed.of("provider_failure_recorded", Map.of("plan", plan.planId(), "person", plan.personId()))));
        return Flux.fromIterable(plans)
                .concatMap(plan -> notices.add(client, asking, plan, failed, layingOut.now()))
                .then(Mono.fromSupplier(() -> {
                    Written<AffectedPlans> written =
                            Written.of(new AffectedPlans(failed.provider(), plans.size()), deeds.toArray(Deed[]::new));
                    for (OfPlan plan : plans) {
                        written = written.touching("provider_failed", plan.planId(), Deeds.readers());
                    }
                    return written;
                }));
    }

    private Mono<NoticesOfPlan> beside(
            Asking asking, UUID planId, String deed, Notice notice, Function<LaidOut, List<Mistake>> mistakes) {
        return beside(asking, planId, deed, notice, mistakes, (client, laid) -> Flux.empty());
    }

    private Mono<NoticesOfPlan> beside(
            Asking asking,
            UUID planId,
            String deed,
            Notice notice,
            Function<LaidOut, List<Mistake>> mistakes,
            BiFunction<DatabaseClient, LaidOut, Flux<Deed>> followed) {
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    Guard.acceptable(mistakes.apply(laid));
                    OfPlan plan = new OfPlan(planId, laid.plan().origin().personId());
                    return notices.add(client, asking, plan, notice, layingOut.now())
                            .thenMany(Flux.defer(() -> followed.apply(client, laid)))
                            .collectList()
                            .flatMap(more -> layingOut
                                    .find(client, asking.council(), planId)
                                    .map(after -> written(deed, after, more)));
                }));
    }

    private Written<NoticesOfPlan> written(String deed, LaidOut after, List<Deed> more) {
        Written<NoticesOfPlan> written = Written.of(told(after, after.plan().beside()), Deeds.about(deed, after.plan()))
                .touching(deed, after.plan().id(), Deeds.readers());
        for (Deed each : more) {
            written = written.and(each);
        }
        return written;
    }

    private NoticesOfPlan told(LaidOut laid, Beside beside) {
        PlanOnDesk desk = laid.standing().desk();
        List<Needs.Need> needs =
                laid.plan().content().section(Needs.class).map(Needs::needs).orElse(List.of());
        List<DutyStaysOpen.Duty> duties = DutyStaysOpen.of(needs, beside);
        return new NoticesOfPlan(
                beside.carerChanges(),
                beside.equipment(),
                beside.providerFailures(),
                beside.inPlace(),
                beside.admissions(),
                beside.followUps(),
                beside.paymentOperations(),
                beside.paymentQuestions(),
                PaymentOperations.steps(desk, laid.standing().law().policy()).entrySet().stream()
                        .map(each -> new PaymentSteps(
                                each.getKey().method(), each.getKey().change(), each.getValue()))
                        .toList(),
                duties.stream()
                        .map(duty -> new DutyForNeed(duty.need(), duty.dischargedOn()))
                        .toList(),
                DutyStaysOpen.whyNotClosed(duties, layingOut.today()).isEmpty()
                        && WhatDisagreementHoldsUp.whyNotClosed(beside.disputes(), List.of())
                                .isEmpty());
    }

    private static void day(List<Mistake> mistakes, String field, @Nullable LocalDate day, @Nullable LocalDate latest) {
        if (day == null || (latest != null && day.isAfter(latest))) {
            mistakes.add(new Mistake(field, NO_DAY));
        }
    }

    private static void text(List<Mistake> mistakes, String field, @Nullable String text, String says) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            mistakes.add(new Mistake(field, says));
        }
    }
}
