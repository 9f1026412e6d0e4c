package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.api.report.ReportsApi;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/** Two pages of one line each. */
final class FakeReports implements ReportsApi {

    @Override
    public Mono<Page<ReportLine>> lines(int page, int size) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        ReportLine days = new ReportLine(
                "RECORD-02:recorded",
                "RECORD-02",
                "Days to the draft",
                "Plans of a year.",
                null,
                List.of(new SettingRead("plan.draft_recording_days", 5, today, 1)),
                today,
                true,
                List.of(new Figure("Past the limit", 3), new Figure("In time", 6)),
                "3 of 9 plans were late, more than 20 in 100.");
        ReportLine decisions = new ReportLine(
                "RECORD-05:decisions",
                "RECORD-05",
                "Decisions",
                "Of a year.",
                null,
                List.of(),
                today,
                false,
                List.of(),
                null);
        return Mono.just(new Page<>(List.of(page == 0 ? days : decisions), page, size, size + 1L));
    }

    @Override
    public Mono<Page<PlanBehind>> behind(String line, String of, int page, int size) {
        return Mono.just(new Page<>(
                List.of(new PlanBehind(
                        FakeCore.PLAN,
                        new UUID(0, 3),
                        "Maureen Ivy Tattersby",
                        PlanKind.CARE_AND_SUPPORT_PLAN,
                        1,
                        PlanState.SUBMITTED,
                        "Helena Marsh",
                        9)),
                page,
                size,
                1));
    }

    @Override
    public Flux<String> export() {
        return Flux.just("\"rule\"\r\n");
    }
}
