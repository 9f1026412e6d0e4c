package uk.ourplan.core.report;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** The lines of the report, always in the same order. */
public interface Reports {

    /** How many lines there are. */
    int size();

    /** These lines, counted in this council on the day of the policy. */
    Mono<List<ReportLine>> lines(DatabaseClient client, CouncilId council, CouncilPolicy policy, long from, int most);

    /** One page of the plans behind a figure; empty where there is no such line, or none that can be opened. */
    Mono<Page<PlanBehind>> behind(
            DatabaseClient client, CouncilId council, CouncilPolicy policy, Behind figure, int page, int size);

    /** One figure of a line. */
    record Behind(String line, String of) {}
}
