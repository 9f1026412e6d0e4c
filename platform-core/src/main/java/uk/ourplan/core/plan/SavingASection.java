package uk.ourplan.core.plan;

import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.SectionSaved;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.planning.outcome.OutcomesAreKept;
import uk.ourplan.core.plan.model.InvolvementKept;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanStanding;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.plan.model.PlanTold;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** Saves one section. Two people on different sections do not disturb each other; on the same one, the later is told. */
@Component
public class SavingASection {

    private final CouncilDoor door;
    private final Plans plans;
    private final LayingOutAPlan layingOut;
    private final PlanningTeams teams;
    private final TasksOfAPlan tasks;
    private final PanelsReadOnly panels;

    SavingASection(
            CouncilDoor door,
            Plans plans,
            LayingOutAPlan layingOut,
            PlanningTeams teams,
            TasksOfAPlan tasks,
            PanelsReadOnly panels) {
        this.door = door;
        this.plans = plans;
        this.layingOut = layingOut;
        this.teams = teams;
        this.tasks = tasks;
        this.panels = panels;
    }

    /**
     * Saves it over the revision that was read. Refused where the plan can't be written now (409), where somebody saved in
     * between (412, with what stands there), and for a panel and somebody whose team does not plan (403, AUTH-08, TRIGGER-10).
     */
    public Mono<SectionSaved> save(Asking asking, UUID planId, Section content, long read) {
        asking.mustHold(Permission.PRACTITIONER, Permission.PANEL_MEMBER);
        return panels.mustNotBeOfThePanel(asking, planId, content.name())
                .then(Mono.defer(() -> saved(asking, planId, content, read)));
    }

    private Mono<SectionSaved> saved(Asking asking, UUID planId, Section content, long read) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(before -> teams.ofWhoeverAsks(
                                        client, asking, before.standing().law().policy())
                                .flatMap(own -> over(client, asking, before, content, read, AuthorRole.PRACTITIONER))
                                .map(answer -> Written.of(answer, Deeds.about("section_saved", before.plan()))
                                        .touching("section_saved", before.plan().id(), Deeds.readers()))));
    }

    /** Saves it over what was laid out and is held, by whoever may write it in this role; refused as in {@link #save}. */
    public Mono<SectionSaved> over(
            DatabaseClient client, Asking asking, LaidOut before, Section content, long read, AuthorRole as) {
        Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
        Versions.mustBe(
                before.plan().revision(content.name()),
                read,
                Map.of("current", before.told().section(content.name())));
        Guard.state(OutcomesAreKept.whyNot(before.plan().content(), content));
        Plan edited = before.plan()
                .saving(kept(content, before, asking), asking.worker(), asking.name(), as, layingOut.now());
        Plan written = edited.having(edited.progress().edited(layingOut.now()));
        LaidOut laid = layingOut.again(before, written);
        Plan after = withCost(written, laid.standing());
        LaidOut saved = layingOut.again(before, after);
        PlanTold told = saved.told();
        SectionSaved answer =
                new SectionSaved(told.section(content.name()), told.standing().readiness(), told.sections());
        return plans.keepSection(client, asking.council(), after, content.name())
                .then(plans.keep(client, asking.council(), after))
                .then(
                        content.name() == SectionName.NEEDS
                                ? plans.keepKeeping(client, asking.council(), after)
                                : Mono.empty())
                .then(tasks.inStep(client, asking.council(), saved, asking.worker()))
                .thenReturn(answer);
    }

    /** With what nobody types. */
    private Section kept(Section content, LaidOut laid, Asking asking) {
        if (!(content instanceof PeopleInvolved section)) {
            return content;
        }
        PeopleInvolved before =
                laid.plan().content().section(PeopleInvolved.class).orElse(null);
        return InvolvementKept.onTheDay(
                InvolvementKept.confirmedBy(section, before, asking.name()), before, laid.about(), layingOut.today());
    }

    /** The plan with what its lines cost the council, in the columns that lists and the queue read. */
    static Plan withCost(Plan plan, PlanStanding standing) {
        BudgetFiguresAnswer cost = standing.cost();
        Long annual = cost == null ? null : cost.recurring().costAnnualPence().pence();
        Long once = cost == null ? null : cost.oneOff().costPence().pence();
        return plan.having(plan.progress().costing(annual, once));
    }
}
