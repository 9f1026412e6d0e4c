package uk.ourplan.core.owed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.core.assessment.AssessmentOnRecord;
import uk.ourplan.core.assessment.Assessments;
import uk.ourplan.core.assessment.DecidingEligibility;
import uk.ourplan.core.law.owed.OwedWithoutAPlan;
import uk.ourplan.core.law.owed.OwedWithoutAPlan.About;
import uk.ourplan.core.law.owed.OwedWithoutAPlan.Found;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.core.owed.PeopleWithoutAPlan.Dealt;
import uk.ourplan.core.person.PlansAtAGlance;
import uk.ourplan.core.person.RecordParts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.task.KeepingTasksInStep;
import uk.ourplan.core.task.OwedTasks;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.person.Circumstances.Transition;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.publishing.Policies;

/** The tasks that the law owes about a person while no plan says them (TRIGGER-03, TRANSITION-02 to TRANSITION-06). */
@Component
public class TasksOfAPerson {

    private final RecordParts people;
    private final PlansAtAGlance plans;
    private final Assessments assessments;
    private final DecidingEligibility eligibility;
    private final PeopleWithoutAPlan without;
    private final Policies policies;
    private final KeepingTasksInStep tasks;
    private final Clock clock;

    TasksOfAPerson(
            RecordParts people,
            PlansAtAGlance plans,
            Assessments assessments,
            DecidingEligibility eligibility,
            PeopleWithoutAPlan without,
            Policies policies,
            KeepingTasksInStep tasks,
            Clock clock) {
        this.people = people;
        this.plans = plans;
        this.assessments = assessments;
        this.eligibility = eligibility;
        this.without = without;
        this.policies = policies;
        this.tasks = tasks;
        this.clock = clock;
    }

    private record Owed(List<OwedTask> tasks, Dealt dealt) {}

    /** What is owed today; the person's row is held until the transaction ends. Empty where there is no such person. */
    public Mono<List<OwedTask>> owed(DatabaseClient client, CouncilId council, UUID personId) {
        return reckoned(client, council, personId).map(Owed::tasks);
    }

    /**
     * Makes the open tasks about the person those that are owed.
     *
     * @param by whose write it is, and whose the tasks become; {@code null} for the day's round, which gives them to whoever
     *     wrote last on the record
     * @return the ids of the tasks that changed
     */
    Mono<List<UUID>> inStep(DatabaseClient client, CouncilId council, UUID personId, @Nullable WorkerId by) {
        return reckoned(client, council, personId)
                .flatMap(owed -> {
                    WorkerId whose = by == null ? owed.dealt().lastBy() : by;
                    return whose == null
                            ? Mono.just(List.<UUID>of())
                            : tasks.within(
                                    client, council, new OwedTasks.About(personId, null, whose), owed.tasks(), by);
                })
                .defaultIfEmpty(List.of());
    }

    private Mono<Owed> reckoned(DatabaseClient client, CouncilId council, UUID personId) {
        return people.hold(client, council, personId)
                .flatMap(person -> assessments
                        .ofPerson(client, council, personId)
                        .flatMap(found -> plans.ofPerson(client, council, personId)
                                .flatMap(all -> without.dealt(client, council, personId)
                                        .flatMap(dealt -> policies.of(council, client)
                                                .map(policy -> new Owed(
                                                        OwedWithoutAPlan.owed(
                                                                about(person, found, all, dealt), policy.on(today())),
                                                        dealt))))));
    }

    private About about(PersonOnRecord person, List<AssessmentOnRecord> all, List<PlanSummary> plans, Dealt dealt) {
        List<Found> found = Stream.of(true, false)
                .map(carers -> latest(all, carers))
                .filter(Objects::nonNull)
                .map(one -> found(one, plans))
                .toList();
        return new About(
                person.person().dateOfBirth(),
                person.circumstances(),
                isDisabled(person, latest(all, false)),
                found,
                plans.stream().anyMatch(plan -> !isCarers(plan)),
                dealt.closed(),
                dealt.recorded());
    }

    private static @Nullable AssessmentOnRecord latest(List<AssessmentOnRecord> all, boolean carers) {
        return all.stream()
                .filter(one -> isCarers(one) == carers && one.assessment().completed() != null)
                .findFirst()
                .orElse(null);
    }

    private Found found(AssessmentOnRecord one, List<PlanSummary> plans) {
        LocalDate completed = Objects.requireNonNull(one.assessment().completed());
        boolean planned = plans.stream()
                .filter(plan -> isCarers(plan) == isCarers(one))
                .anyMatch(plan -> plan.state() != PlanState.ENDED
                        || !LocalDate.ofInstant(plan.changedAt(), Days.LONDON).isBefore(completed));
        return new Found(isCarers(one), completed, eligibility.isEligible(one.assessment()), planned);
    }

    private static boolean isCarers(AssessmentOnRecord one) {
        return one.assessment().kind() == AssessmentKind.CARER;
    }

    private static boolean isCarers(PlanSummary plan) {
        return plan.kind() == PlanKind.SUPPORT_PLAN;
    }

    private static boolean isDisabled(PersonOnRecord person, @Nullable AssessmentOnRecord own) {
        Transition transition = person.circumstances().transition();
        return own == null
                ? transition != null && Boolean.TRUE.equals(transition.disabled())
                : KindOfPlan.isDisabled(own.assessment(), person.circumstances());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
