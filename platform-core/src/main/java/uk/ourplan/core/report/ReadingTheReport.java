package uk.ourplan.core.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.guidance.GuidanceInFigures;
import uk.ourplan.core.report.Reports.Behind;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.publishing.Policies;

/** Somebody who answers for many cases looks at the figures, and opens the list behind one. */
@Component
public class ReadingTheReport {

    /** Who may see figures about the whole council. */
    private static final Permission[] READERS = {Permission.AUTHORISER, Permission.AUDITOR, Permission.COUNCIL_ADMIN};

    private final CouncilDoor door;
    private final Reports reports;
    private final Policies policies;
    private final Clock clock;

    ReadingTheReport(CouncilDoor door, Reports reports, Policies policies, Clock clock) {
        this.door = door;
        this.reports = reports;
        this.policies = policies;
        this.clock = clock;
    }

    /** One page of it. */
    public Mono<Page<ReportLine>> page(Asking asking, int page, int size) {
        return lines(asking, (long) page * size, size).map(lines -> new Page<>(lines, page, size, size()));
    }

    /** All of it. */
    public Mono<List<ReportLine>> whole(Asking asking) {
        return lines(asking, 0, size());
    }

    /** The plans behind a figure name people: whoever may open plans sees them, and that they looked is on record. */
    public Mono<Page<PlanBehind>> behind(Asking asking, Behind figure, int page, int size) {
        asking.mustHold(Permission.AUTHORISER, Permission.AUDITOR);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return policies.of(asking.council())
                .map(policy -> policy.on(today))
                .flatMap(policy -> door.write(
                        asking,
                        client -> reports.behind(client, asking.council(), policy, figure, page, size)
                                .map(plans -> Written.of(
                                        plans,
                                        Deed.of(
                                                "report_opened",
                                                "council",
                                                asking.council().value())))));
    }

    private Mono<List<ReportLine>> lines(Asking asking, long from, int most) {
        asking.mustHold(READERS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return policies.of(asking.council())
                .map(policy -> policy.on(today))
                .flatMap(policy -> door.read(
                                asking.council(), client -> reports.lines(client, asking.council(), policy, from, most))
                        .map(counted -> Stream.concat(counted.stream(), ofThePolicy(policy, from, most))
                                .toList()));
    }

    private int size() {
        return reports.size() + GuidanceInFigures.LINES;
    }

    /** Behind those that are counted in the cases stand those that the policy itself answers, without a count. */
    private Stream<ReportLine> ofThePolicy(CouncilPolicy policy, long from, int most) {
        long counted = reports.size();
        long until = from + most - counted;
        return until <= 0
                ? Stream.empty()
                : GuidanceInFigures.of(policy).stream()
                        .limit(until)
                        .skip(Math.max(0, from - counted))
                        .map(line -> told(line, policy));
    }

    private static ReportLine told(GuidanceInFigures.Line line, CouncilPolicy policy) {
        return new ReportLine(
                line.rule() + ":" + line.item(),
                line.rule(),
                line.says(),
                line.counted(),
                null,
                line.settings(),
                policy.on(),
                false,
                line.figures().entrySet().stream()
                        .map(figure -> new Figure(figure.getKey(), figure.getValue()))
                        .toList(),
                null);
    }
}
