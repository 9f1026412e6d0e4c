package uk.ourplan.core.plan.postgres;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.PanelAnswered;
import uk.ourplan.core.law.planning.authorisation.PapersForThePanel;
import uk.ourplan.core.plan.PanelSubmissions;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresPanelSubmissions implements PanelSubmissions {

    @Override
    public Mono<String> clientGroup(DatabaseClient client, CouncilId council, Plan plan) {
        return client.sql("""
                        select client_group from casework.plan
                         where council_id = :council and id = :plan and client_group is not null""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .mapValue(String.class)
                .one();
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan, PanelAnswered answered, Instant at) {
        return client.sql("""
                        update casework.plan set panel_matches = :matches, client_group = :group, changed_at = :at
                         where council_id = :council and id = :plan""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .bind(
                        "matches",
                        answered.criteria().stream().distinct().sorted().toArray(String[]::new))
                .bind("group", orNone(answered.clientGroup()))
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> addressed(DatabaseClient client, CouncilId council, Plan plan, PapersForThePanel papers) {
        return client.sql("""
                        update casework.plan set panel_form = :form, panel_inbox = :inbox
                         where council_id = :council and id = :plan""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .bind("form", orNone(papers.form()))
                .bind("inbox", orNone(papers.inbox()))
                .then();
    }

    private static Object orNone(@Nullable String text) {
        return text == null ? Parameters.in(String.class) : text;
    }
}
