package uk.ourplan.core.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.Teams;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PlanningTeam;
import uk.ourplan.tenant.policy.Settings;

/**
 * The teams that the council lets plan. Somebody whose teams are none of them writes no plan; the checks are the same for all
 * teams (TRIGGER-10). A team of the directory and one of the policy are the same where name or code agree.
 */
@Component
class PlanningTeams {

    private final Teams directory;

    PlanningTeams(Teams directory) {
        this.directory = directory;
    }

    /** The planning teams of whoever asks; refused (403) where they are in other teams only. */
    Mono<List<PlanningTeam>> ofWhoeverAsks(DatabaseClient client, Asking asking, CouncilPolicy policy) {
        return directory
                .namesOf(client, asking.council(), asking.worker(), policy.on())
                .flatMap(names -> {
                    List<PlanningTeam> own = policy.read(Settings.PLANNING_TEAMS).value().stream()
                            .filter(team -> names.stream().anyMatch(name -> isSame(team, name)))
                            .toList();
                    return names.isEmpty() || !own.isEmpty()
                            ? Mono.just(own)
                            : Mono.error(() -> new Refused(new Refusal.NotAllowed(
                                    "Your team does not plan in this council. Hand the case to a team that does, or ask an"
                                            + " administrator to add yours to the teams that plan (TRIGGER-10).")));
                });
    }

    /** A plan that is held to be changed, once it is known that whoever asks may work on plans; refused (403) otherwise. */
    Mono<LaidOut> may(DatabaseClient client, Asking asking, LaidOut held) {
        return ofWhoeverAsks(client, asking, held.standing().law().policy()).thenReturn(held);
    }

    private static boolean isSame(PlanningTeam team, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.equals(team.name().strip().toLowerCase(Locale.ROOT))
                || plain.replaceAll("[^a-z0-9]+", "_").equals(team.code());
    }
}
