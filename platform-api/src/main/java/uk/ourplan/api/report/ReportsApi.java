package uk.ourplan.api.report;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;

/** The lines that the rules want counted in a council; for authorisers, auditors and administrators. No line names a person;
 * whoever may open plans opens the list behind a figure. */
@HttpExchange("/api/v1/reports")
public interface ReportsApi {

    /** One page of lines, counted now. */
    @GetExchange("/lines")
    Mono<Page<ReportLine>> lines(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size);

    /**
     * The plans behind one figure of a line that can be opened, those with the greatest amount first; for authorisers and auditors.
     * Reading it is audited.
     */
    @GetExchange("/behind")
    Mono<Page<PlanBehind>> behind(
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size);

    /** All of them as lines of comma-separated values, the first with the names of the columns. */
    @GetExchange(url = "/lines.csv", accept = "text/csv")
    Flux<String> export();
}
