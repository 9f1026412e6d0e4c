package uk.ourplan.core.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.core.assessment.DecidingEligibility;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
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
import uk.ourplan.core.plan.model.StartOfAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.PlanTemplate;
import uk.ourplan.tenant.policy.Settings;

/** Starts plans: from an assessment, or where one was left off elsewhere (TRIGGER-01 to TRIGGER-08, TRIGGER-10). */
@Component
public class StartingAPlan implements TakingInAPlan {

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final DecidingEligibility eligibility;
    private final PlanningTeams teams;
    private final NewIds ids;

    StartingAPlan(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            DecidingEligibility eligibility,
            PlanningTeams teams,
            NewIds ids) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.eligibility = eligibility;
        this.teams = teams;
        this.ids = ids;
    }

    /**
     * What starting would come to; nothing is changed. Refused (404) where the person or the assessment is not there, and (403)
     * where whoever asks is in a team that does not plan.
     */
    public Mono<PlanStartLook> look(Asking asking, UUID personId, StartPlan start) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .caseOf(client, asking.council(), personId, event(start))
                        .flatMap(about -> startOf(client, asking, start, about))
                        .flatMap(found -> plans.underWay(client, asking.council(), personId, found.kind())
                                .map(id -> found.look(id))
                                .switchIfEmpty(Mono.fromSupplier(() -> found.look(null))))
                        .map(look -> Written.of(
                                look,
                                Deed.of(
                                        "start_of_plan_viewed",
                                        Map.of("person", personId, "assessment", event(start))))));
    }

    @SuppressWarnings("NullAway") // JSON may leave it out
    private static UUID event(StartPlan start) {
        UUID event = start.assessmentId();
        if (event == null) {
            throw new Refused(new Refusal.Invalid(
                    "A plan starts from a completed event.",
                    List.of(new Mistake(
                            "assessment_id", "Complete the assessment or review first, and name it (TRIGGER-01)."))));
        }
        return event;
    }

    private Mono<StartOfAPlan> startOf(DatabaseClient client, Asking asking, StartPlan start, CaseOnRecord about) {
        return layingOut
                .lawToday(client, asking.council())
                .flatMap(law -> teams.ofWhoeverAsks(client, asking, law.policy())
                        .map(own ->
                                new StartOfAPlan(start, about, law, eligibility.isEligible(about.assessment()), own)));
    }

    /**
     * From an assessment: every need that it found is carried over, and the people around the person, so that nobody has to
     * repeat it (CONTENT-02, TRIGGER-08). Refused (409) with every reason where the rules of the
     * start stop it.
     */
    public Mono<PlanWorkspace> start(Asking asking, UUID personId, StartPlan start) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .caseOf(client, asking.council(), personId, event(start))
                        .flatMap(about -> startOf(client, asking, start, about)
                                .flatMap(found -> begin(client, asking, personId, about, found)))
                        .map(laid -> Written.of(laid.workspaceFor(asking), Deeds.about("plan_started", laid.plan()))
                                .touching("plan_started", laid.plan().id(), Deeds.readers())));
    }

    private Mono<LaidOut> begin(
            DatabaseClient client, Asking asking, UUID personId, CaseOnRecord about, StartOfAPlan found) {
        List<Reason> reasons = found.whyNot();
        if (!reasons.isEmpty()) {
            String says = reasons.stream().map(Reason::says).collect(Collectors.joining(" "));
            return Mono.error(() -> new Refused(new Refusal.WrongState(says, Map.of("reasons", reasons))));
        }
        Optional<String> deafblind =
                ThePersonIsDeafblind.whyNotStarted(about.person().circumstances(), about.assessment());
        if (deafblind.isPresent()) {
            return refused(
                    deafblind.get() + " Ask for a specialist assessment; urgent interim support does not wait for it.");
        }
        Guard.state(DraftingLocked.whyNotStarted(about.person().circumstances()));
        PeopleInvolved people = InvolvementKept.onTheDay(found.people(), null, about, layingOut.today());
        PlanStart start = found.kept();
        PlanUnderWay fresh = new PlanUnderWay(
                personId,
                start.sourceId(),
                found.kind(),
                start.on(),
                FirstSections.planned(
                        PlanContent.empty()
                                .with(found.needs())
                                .with(people)
                                .with(FirstSections.outcomes(about.assessment())),
                        about.assessment()),
                AgreementRecord.NONE,
                Set.of(),
                start);
        return plans.isCaseClosed(client, asking.council(), personId)
                .flatMap(closed -> closed
                        ? refused("This case is closed. Reopen it on the person's record first.")
                        : added(client, asking, fresh).flatMap(plan -> layingOut.of(client, asking.council(), plan)));
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
                            .map(template -> plan(asking, begun, template).having(begunOn(template)))
                            .flatMap(plan ->
                                    plans.add(client, asking.council(), plan).thenReturn(plan));
                });
    }

    /** The council's template in force on the day (RECORD-01). */
    private static PlanKeeping begunOn(PlanTemplate template) {
        return PlanKeeping.none().on(template.version());
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
                        template,
                        begun.start(),
                        null),
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
