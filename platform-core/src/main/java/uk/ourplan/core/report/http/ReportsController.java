package uk.ourplan.core.report.http;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Csv;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.report.ReadingTheReport;
import uk.ourplan.core.report.Reports.Behind;

@RestController
class ReportsController implements ReportsApi {

    private final ReadingTheReport reading;

    ReportsController(ReadingTheReport reading) {
        this.reading = reading;
    }

    @Override
    public Mono<Page<ReportLine>> lines(int page, int size) {
        Paging.mustHold(page, size);
        return Asking.here().flatMap(asking -> reading.page(asking, page, size));
    }

    @Override
    public Mono<Page<PlanBehind>> behind(String line, String of, int page, int size) {
        Paging.mustHold(page, size);
        return Asking.here().flatMap(asking -> reading.behind(asking, new Behind(line, of), page, size));
    }

    @Override
    public Flux<String> export() {
        return Asking.here()
                .flatMap(reading::whole)
                .flatMapIterable(lines -> lines)
                .flatMapIterable(line -> written(line).toList())
                .startWith(Csv.line("rule", "line", "of", "number", "counted_on"));
    }

    private static Stream<String> written(ReportLine line) {
        return line.figures().stream()
                .map(figure -> Csv.line(
                        line.rule(),
                        line.says(),
                        figure.of(),
                        String.valueOf(figure.number()),
                        line.on().toString()));
    }
}
