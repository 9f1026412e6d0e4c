package uk.ourplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesOfNeedSpec {

    private final Casework council = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("NEED-01")
    @Tag("NEED-02")
    void eligibility_is_counted_by_the_criteria_that_were_asked() {
        council.takeIn("01-mo-tattersby");
        council.takeIn("10-ranjit-bhogal");

        assertThat(figure("NEED-01:determined", "Adult: eligible")).isEqualTo(1);
        assertThat(figure("NEED-01:determined", "Carer: eligible")).isEqualTo(1);
    }

    @Test
    @Tag("NEED-13")
    void the_duty_to_meet_an_eligible_need_is_counted_as_open_until_support_is_in_place() {
        UUID plan = council.signed();
        long open = figure("NEED-13:open", "Duty open");

        council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{plan}/notices/in-place", plan)
                .bodyValue(Map.of("need", "N1", "since", today, "by", "Beckwater"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(figure("NEED-13:open", "Duty open")).isEqualTo(open - 1);
        assertThat(figure("NEED-13:open", "In place")).isEqualTo(1);
    }

    @Test
    @Tag("RISK-08")
    void whom_a_failed_provider_served_is_counted_until_other_provision_is_on_record() {
        council.signed();
        council.as(Somebody.of(council.council(), Permission.COMMISSIONING_OFFICER))
                .post()
                .uri("/api/v1/providers/failures")
                .bodyValue(Map.of("provider", "Beckwater Home Care", "failed", today))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(figure("RISK-08:failed", "Open")).isEqualTo(1);
    }

    private long figure(String key, String of) {
        return council.reportLines().stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure.of().equals(of))
                .mapToLong(ReportLine.Figure::number)
                .sum();
    }
}
