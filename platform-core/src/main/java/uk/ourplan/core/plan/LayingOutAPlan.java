package uk.ourplan.core.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.assessment.AssessmentOnRecord;
import uk.ourplan.core.assessment.Assessments;
import uk.ourplan.core.person.People;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.model.CaseOnRecord;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.LineOnRecord;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanStanding;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.publishing.Policies;

/** Lays a plan out with its case, under the law and the council's policy of today. */
@Component
public class LayingOutAPlan {

    private final Plans plans;
    private final People people;
    private final Assessments assessments;
    private final LinesOfManagement lines;
    private final Policies policies;
    private final NationalPack national;
    private final Clock clock;
    private final OpenToTheCase open;

    LayingOutAPlan(
            Plans plans,
            People people,
            Assessments assessments,
            LinesOfManagement lines,
            Policies policies,
            NationalPack national,
            Clock clock,
            OpenToTheCase open) {
        this.plans = plans;
        this.people = people;
        this.assessments = assessments;
        this.lines = lines;
        this.policies = policies;
        this.national = national;
        this.clock = clock;
        this.open = open;
    }

    /** To be looked at; refused (404) where the council has no such plan, and (403) where whoever asks has no part in its case. */
    public Mono<LaidOut> find(DatabaseClient client, CouncilId council, UUID id) {
        return plans.find(client, council, id)
                .switchIfEmpty(notFound())
                .flatMap(plan -> open.only(client, plan, today()))
                .flatMap(plan -> of(client, council, plan));
    }

    /** One that is made together with a plan that is open; refused (404) where the council has no such plan. */
    Mono<LaidOut> findJoined(DatabaseClient client, CouncilId council, UUID id) {
        return plans.find(client, council, id).switchIfEmpty(notFound()).flatMap(plan -> of(client, council, plan));
    }

    /**
     * To be changed: held until the transaction ends; refused (404) where the council has no such plan, and (403) where whoever asks
     * has no part in its case.
     */
    public Mono<LaidOut> hold(DatabaseClient client, CouncilId council, UUID id) {
        return plans.hold(client, council, id)
                .switchIfEmpty(notFound())
                .flatMap(plan -> open.only(client, plan, today()))
                .flatMap(plan -> of(client, council, plan));
    }

    /** The same; nothing where the council has no such plan. */
    public Mono<LaidOut> holdWhereItIs(DatabaseClient client, CouncilId council, UUID id) {
        return plans.hold(client, council, id).flatMap(plan -> of(client, council, plan));
    }

    /** This plan, which may not be stored yet. */
    public Mono<LaidOut> of(DatabaseClient client, CouncilId council, Plan plan) {
        return caseOf(client, council, plan.origin().personId(), plan.origin().assessmentId())
                .flatMap(about -> lawToday(client, council)
                        .flatMap(law -> lineAbove(client, council, plan).map(line -> laidOut(plan, about, law, line))));
    }

    /** Asked for only while somebody is to sign. */
    private Mono<LineOnRecord> lineAbove(DatabaseClient client, CouncilId council, Plan plan) {
        WorkerId author = plan.origin().author();
        return plan.state() == PlanState.SUBMITTED
                ? lines.above(client, council, Set.of(author), today())
                        .map(above -> above.getOrDefault(author, LineOnRecord.NONE))
                : Mono.just(LineOnRecord.NONE);
    }

    /** The same after a change of the plan: what is on record beside it and the law have not changed meanwhile. */
    public LaidOut again(LaidOut before, Plan after) {
        return laidOut(after, before.about(), before.standing().law(), before.line());
    }

    /** The person and the assessment; refused (404) where either is missing or they do not belong together. */
    Mono<CaseOnRecord> caseOf(DatabaseClient client, CouncilId council, UUID personId, UUID assessmentId) {
        Mono<AssessmentOnRecord> assessment = assessments
                .find(client, council, assessmentId)
                .filter(found -> found.personId().equals(personId))
                .switchIfEmpty(notFound());
        Mono<PersonOnRecord> person = people.find(client, council, personId).switchIfEmpty(notFound());
        return person.flatMap(found -> assessment.map(one -> new CaseOnRecord(found, one.assessment(), one.newer())));
    }

    public Mono<LawToday> lawToday(DatabaseClient client, CouncilId council) {
        return policies.of(council, client).map(policy -> new LawToday(policy.on(today()), national.version()));
    }

    /** The day in England. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }

    private static LaidOut laidOut(Plan plan, CaseOnRecord about, LawToday law, LineOnRecord line) {
        return new LaidOut(plan, about, PlanStanding.of(plan, about, law), line);
    }

    private static <T> Mono<T> notFound() {
        return Mono.error(() -> new Refused(new Refusal.NotFound()));
    }
}
