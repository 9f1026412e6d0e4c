package uk.ourplan.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.api.plan.PanelPapers;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.PapersForThePanel;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.PlanSteps;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PanelForm;
import uk.ourplan.tenant.policy.PanelSettings;

/** Finds whether a plan meets a criterion of the council's panel, and makes up its papers (AUTH-07, AUTH-09). */
@Component
public class SendingToThePanel {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PanelSubmissions submissions;
    private final PlanningTeams teams;

    SendingToThePanel(CouncilDoor door, LayingOutAPlan layingOut, PanelSubmissions submissions, PlanningTeams teams) {
        this.door = door;
        this.layingOut = layingOut;
        this.submissions = submissions;
        this.teams = teams;
    }

    /** The papers as they stand; the look is recorded. */
    public Mono<PanelPapers> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> told(client, asking, laid)
                                .map(told -> Written.of(told, Deeds.about("panel_papers_viewed", laid.plan())))));
    }

    /** Refused (422) for a criterion or group that is not the council's, and (409) where the plan is not written now. */
    public Mono<PanelPapers> answer(Asking asking, UUID planId, PanelAnswered answered) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(held -> teams.may(client, asking, held))
                        .flatMap(before -> {
                            Guard.state(PlanSteps.whyNotWritten(before.plan().state()));
                            Guard.acceptable(
                                    mistakes(answered, before.standing().law().policy()));
                            return submissions
                                    .keep(client, asking.council(), before.plan(), answered, layingOut.now())
                                    .then(layingOut.find(client, asking.council(), planId))
                                    .flatMap(after -> told(client, asking, after))
                                    .map(told -> Written.of(told, Deeds.about("panel_criteria_answered", before.plan()))
                                            .touching(
                                                    "panel_criteria_answered",
                                                    before.plan().id(),
                                                    Deeds.readers()));
                        }));
    }

    private static List<Mistake> mistakes(PanelAnswered answered, CouncilPolicy policy) {
        List<String> codes = criteria(policy).stream().map(PanelCriterion::code).toList();
        List<String> groups = groups(policy);
        List<Mistake> mistakes = new ArrayList<>();
        if (!codes.containsAll(answered.criteria())) {
            mistakes.add(new Mistake("criteria", "Name only criteria that the council has published."));
        }
        if (answered.clientGroup() != null && !groups.contains(answered.clientGroup())) {
            mistakes.add(new Mistake("client_group", "Pick one of the groups for which the council has a form."));
        }
        return mistakes;
    }

    /** Where a panel has to see it: refused (409) without the cost tool's result, and addressed otherwise. */
    Mono<Void> sent(DatabaseClient client, Asking asking, LaidOut laid) {
        AuthorisationAnswer way = laid.standing().route().answer().answer();
        if (way == null || !way.panel().required()) {
            return Mono.empty();
        }
        return papers(client, asking, laid)
                .flatMap(papers -> papers.lacks().isEmpty()
                        ? submissions.addressed(client, asking.council(), laid.plan(), papers)
                        : Mono.error(() -> new Refused(new Refusal.WrongState(
                                "This plan goes to the panel. " + String.join(" ", papers.lacks()),
                                Map.of("rule", "AUTH-09")))));
    }

    private Mono<PapersForThePanel> papers(DatabaseClient client, Asking asking, LaidOut laid) {
        PlanStart start = laid.plan().origin().start();
        CouncilPolicy policy = laid.standing().law().policy();
        return submissions
                .clientGroup(client, asking.council(), laid.plan())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(group -> PapersForThePanel.of(
                        laid.standing().desk(), group.orElse(null), start == null ? null : start.team(), policy));
    }

    private Mono<PanelPapers> told(DatabaseClient client, Asking asking, LaidOut laid) {
        CouncilPolicy policy = laid.standing().law().policy();
        return submissions
                .clientGroup(client, asking.council(), laid.plan())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(group -> papers(client, asking, laid)
                        .map(papers -> new PanelPapers(
                                policy.read(PanelSettings.PANEL_ENABLED).value(),
                                criteria(policy).stream()
                                        .map(each -> new PanelPapers.Criterion(
                                                each.code(),
                                                each.says(),
                                                each.purpose(),
                                                laid.plan().panelMatches().contains(each.code())))
                                        .toList(),
                                groups(policy),
                                group.orElse(null),
                                papers.form(),
                                papers.inbox(),
                                pence(papers.calculated()),
                                pence(papers.entered()),
                                papers.lacks())));
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : Long.valueOf(money.pence());
    }

    private static List<PanelCriterion> criteria(CouncilPolicy policy) {
        return policy.read(PanelSettings.PANEL_ENABLED).value()
                ? policy.read(PanelSettings.PANEL_CRITERIA).value()
                : List.of();
    }

    private static List<String> groups(CouncilPolicy policy) {
        return policy.read(PanelSettings.PANEL_FORMS).value().stream()
                .map(PanelForm::clientGroup)
                .toList();
    }
}
