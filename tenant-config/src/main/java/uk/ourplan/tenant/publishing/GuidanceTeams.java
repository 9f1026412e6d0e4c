package uk.ourplan.tenant.publishing;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;

/** The teams of a council, as far as one of them owns its guidance; kept by the core's directory. */
public interface GuidanceTeams {

    /** Whether this worker belongs to the team of this name on the day; so does everybody where there is no such team. */
    Mono<Boolean> isMemberWhereThereIsOne(
            DatabaseClient client, CouncilId council, WorkerId worker, String team, LocalDate on);
}
