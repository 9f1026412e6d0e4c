package uk.ourplan.core.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.core.assessment.DecidingEligibility;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.involvement.ThePersonIsDeafblind;
import uk.ourplan.core.plan.model.CaseOnRecord;
import uk.ourplan.core.plan.model.DraftingLocked;
import uk.ourplan.core.plan.model.FirstSections;
import uk.ourplan.core.plan.model.InvolvementKept;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.PlanTemplate;
import uk.ourplan.tenant.policy.Settings;

/** Starts plans: from an assessment, or where one was left off elsewhere. */
@Component
public class StartingAPlan implements TakingInAPlan {

    private static final AgreementRecord NOTHING_AGREED = new AgreementRecord(
            null, null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null);

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final DecidingEligibility eligibility;
    private final NewIds ids;

    StartingAPlan(
            CouncilDoor door, Plans plans, LayingOutAPlan layingOut, DecidingEligibility eligibility, NewIds ids) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.eligibility = eligibility;
        this.ids = ids;
    }

    /** From an assessment: every need that it found is carried over, and the people around the person (CONTENT-02). */
    public Mono<PlanWorkspace> start(Asking asking, UUID personId, StartPlan start) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .caseOf(client, asking.council(), personId, start.assessmentId())
                        .flatMap(about -> begin(client, asking, personId, start.assessmentId(), about))
                        .map(laid -> Written.of(laid.workspaceFor(asking), Deeds.about("plan_started", laid.plan()))
                                .touching("plan_started", laid.plan().id(), Deeds.readers())));
    }

    private Mono<LaidOut> begin(
            DatabaseClient client, Asking asking, UUID personId, UUID assessmentId, CaseOnRecord about) {
        Assessment assessment = about.assessment();
        if (assessment.completed() == null || assessment.completed().isAfter(layingOut.today())) {
            return refused("The assessment is not complete. Complete it first; planning starts from what it found.");
        }
        Optional<String> deafblind =
                ThePersonIsDeafblind.whyNotStarted(about.person().circumstances(), assessment);
        if (deafblind.isPresent()) {
            return refused(
                    deafblind.get() + " Ask for a specialist assessment; urgent interim support does not wait for it.");
        }
        Guard.state(DraftingLocked.whyNotStarted(about.person().circumstances()));
        Needs needs = FirstSections.needs(assessment, eligibility.isEligible(assessment));
        PeopleInvolved people =
                InvolvementKept.onTheDay(FirstSections.people(about.person().people()), null, about, layingOut.today());
        PlanUnderWay fresh = new PlanUnderWay(
                personId,
                assessmentId,
                FirstSections.kind(assessment, about.person().circumstances()),
                layingOut.today(),
                PlanContent.empty().with(needs).with(people),
                NOTHING_AGREED,
                Set.of());
        return added(client, asking, fresh).flatMap(plan -> layingOut.of(client, asking.council(), plan));
    }

    @Override
    public Mono<UUID> within(DatabaseClient client, Asking asking, PlanUnderWay plan) {
        return added(client, asking, plan)
                .flatMap(added -> layingOut.of(client, asking.council(), added))
                .flatMap(laid -> plans.keep(
                                client, asking.council(), SavingASection.withCost(laid.plan(), laid.standing()))
                        .thenReturn(laid.plan().id()));
    }

    private Mono<Plan> added(DatabaseClient client, Asking asking, PlanUnderWay begun) {
        return plans.isTaken(client, asking.council(), begun.personId(), begun.assessmentId(), begun.kind())
                .flatMap(taken -> {
                    if (taken) {
                        return refused(
                                "This person has such a plan already, under way or from this assessment. Open that"
                                        + " one.");
                    }
                    return layingOut
                            .lawToday(client, asking.council())
                            .map(law ->
                                    law.policy().read(Settings.PLAN_TEMPLATE).value())
                            .map(template -> plan(asking, begun, template))
                            .flatMap(plan ->
                                    plans.add(client, asking.council(), plan).thenReturn(plan));
                });
    }

    private Plan plan(Asking asking, PlanUnderWay begun, PlanTemplate template) {
        Map<SectionName, SavedSection> sections = new EnumMap<>(SectionName.class);
        for (Section section : begun.content().sections().values()) {
            sections.put(section.name(), new SavedSection(section, 1, asking.worker(), asking.name(), layingOut.now()));
        }
        Progress progress = Progress.begun(layingOut.now());
        return new Plan(
                new Origin(
                        ids.next(),
                        begun.personId(),
                        begun.assessmentId(),
                        1,
                        begun.kind(),
                        asking.worker(),
                        asking.name(),
                        begun.startedOn(),
                        template),
                begun.agreement().presented() == null
                        ? progress
                        : progress.presented(begun.agreement().presented(), layingOut.now()),
                begun.content().section(Needs.class).map(Needs::needs).orElse(List.of()),
                begun.agreement(),
                begun.panelMatches(),
                sections,
                Set.of(asking.worker()),
                Set.of(),
                List.of(),
                List.of(),
                Beside.NOTHING);
    }

    private static <T> Mono<T> refused(String says) {
        return Mono.error(() -> new Refused(new Refusal.WrongState(says)));
    }
}
