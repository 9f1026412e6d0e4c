package uk.ourplan.core.review;

import java.util.List;
import java.util.Locale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.Teams;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * The teams whose members may act after a review (REVIEW-04). Where the council lists none, every adult care team may; somebody
 * whom the directory knows in no team is not held back by a list that cannot name them.
 */
@Component
class AfterReviewTeams {

    private final Teams directory;

    AfterReviewTeams(Teams directory) {
        this.directory = directory;
    }

    /** Their teams; refused (403) for somebody who is in other teams only. */
    Mono<List<String>> mustBeIn(DatabaseClient client, Asking asking, CouncilPolicy policy) {
        List<String> enabled = policy.read(Settings.AFTER_REVIEW_TEAMS).value();
        return directory
                .namesOf(client, asking.council(), asking.worker(), policy.on())
                .flatMap(names -> enabled.isEmpty()
                                || names.isEmpty()
                                || names.stream().anyMatch(name -> enabled.contains(code(name)))
                        ? Mono.just(names)
                        : Mono.error(() -> new Refused(new Refusal.NotAllowed(
                                "Your team may read this and not act after reviews. An administrator of your council says which"
                                        + " teams may (REVIEW-04)."))));
    }

    static String code(String team) {
        return team.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
