package uk.ourplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** Each figure about money and the way to it is the number of the plans behind it, and they can be opened. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesOfMoneySpec {

    private final Casework council = Casework.with("northmoor");

    @Test
    @Tag("BUDGET-11")
    @Tag("BUDGET-25")
    void a_signed_plan_is_counted_by_its_budget_and_by_who_manages_it_and_stands_behind_both_figures() {
        UUID plan = council.signed();

        assertThat(line("BUDGET-11:indicative").figures()).hasSize(1);
        assertThat(line("BUDGET-11:indicative").opens()).isTrue();
        assertThat(line("BUDGET-25:methods").figures()).containsExactly(new Figure("council", 1));
        assertThat(behind("BUDGET-25:methods", "council"))
                .extracting(PlanBehind::planId)
                .containsExactly(plan);
        assertThat(line("INVOLVE-09:stages").figures())
                .extracting(Figure::of)
                .containsExactly("Draft until presented", "Presented until submitted", "Submitted until signed off");
    }

    @Test
    @Tag("SELF-05")
    void somebody_who_pays_for_everything_is_counted_by_the_route_they_chose() {
        UUID plan = Objects.requireNonNull(council.takeIn("04-clement-archbold").planId());

        Figure figure = line("SELF-05:self_funders").figures().getFirst();

        assertThat(figure.number()).isEqualTo(1);
        assertThat(behind("SELF-05:self_funders", figure.of()))
                .extracting(PlanBehind::planId)
                .containsExactly(plan);
    }

    @Test
    @Tag("ISF-02")
    void a_request_for_a_fund_is_counted_until_it_is_answered() {
        UUID plan = Objects.requireNonNull(council.takeIn("08-joao-figueira").planId());
        council.signed();

        assertThat(line("ISF-02:requests").figures()).containsExactly(new Figure("Not answered yet", 1));
        assertThat(behind("ISF-02:requests", "Not answered yet"))
                .extracting(PlanBehind::planId)
                .containsExactly(plan);
    }

    @Test
    @Tag("AGREE-06")
    void a_plan_that_was_presented_and_not_signed_is_counted_until_it_is() {
        UUID waits = Objects.requireNonNull(council.takeIn("11-marcus-tulloch").planId());
        council.signed();

        assertThat(line("AGREE-06:unsigned").figures().stream()
                        .flatMap(figure -> behind("AGREE-06:unsigned", figure.of()).stream())
                        .map(PlanBehind::planId))
                .containsExactly(waits);
    }

    @Test
    @Tag("ARRANGE-04")
    void a_referral_is_counted_as_waiting_by_its_priority_until_the_support_starts() {
        UUID pressing = council.signed();
        UUID calm = council.signed();
        refer(calm, "manageable", "steady");
        refer(pressing, "serious_harm", "no_cover");

        List<Figure> figures = line("ARRANGE-04:waiting").figures();
        assertThat(figures).hasSize(2).allMatch(figure -> figure.number() == 1);
        assertThat(behind("ARRANGE-04:waiting", figures.getFirst().of()))
                .as("the most urgent first")
                .extracting(PlanBehind::planId)
                .containsExactly(pressing);

        arranging(
                pressing,
                "arranged",
                Map.of("referral", "A1", "line", "S1", "on", today(), "provider", "Moorside Care", "in_area", true));
        arranging(pressing, "started", Map.of("referral", "A1", "line", "S1", "on", today(), "move_review", false));

        assertThat(line("ARRANGE-04:waiting").figures())
                .singleElement()
                .satisfies(left -> assertThat(behind("ARRANGE-04:waiting", left.of()))
                        .extracting(PlanBehind::planId)
                        .containsExactly(calm));
    }

    private void refer(UUID plan, String without, String cover) {
        Map<String, String> answers =
                Map.of("without_support", without, "cover_now", cover, "carer", "steady_or_no_carer");
        arranging(
                plan,
                "referrals",
                Map.of("what", "plan", "lines", List.of("S1"), "area", "Moor and Dales", "answers", answers));
    }

    private void arranging(UUID plan, String kind, Map<String, ?> note) {
        boolean buys = kind.equals("arranged");
        council.as(buys ? Somebody.of(council.council(), Permission.PURCHASING_OFFICER) : council.practitioner())
                .post()
                .uri("/api/v1/plans/" + plan + "/arranging/" + kind)
                .bodyValue(note)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    @Test
    @Tag("ARRANGE-04")
    void every_figure_that_opens_is_the_number_of_what_is_behind_it_or_their_average() {
        council.signed();
        council.takeIn("04-clement-archbold");
        council.takeIn("03-alasdair-munro-keane");

        assertThat(lines().stream().filter(ReportLine::opens))
                .hasSize(14)
                .allSatisfy(line -> line.figures().forEach(figure -> {
                    List<PlanBehind> plans = behind(line.key(), figure.of());
                    long number = line.key().equals("INVOLVE-09:stages")
                            ? Math.round(plans.stream()
                                    .mapToLong(PlanBehind::amount)
                                    .average()
                                    .orElseThrow())
                            : plans.size();

                    assertThat(number).as(line.key() + " " + figure.of()).isEqualTo(figure.number());
                }));
    }

    @Test
    void the_list_names_people_and_opens_for_whoever_may_open_plans_alone() {
        ask(Somebody.of(council.council(), Permission.COUNCIL_ADMIN), "BUDGET-25:methods", "council")
                .expectStatus()
                .isForbidden();
        ask(Somebody.of(council.council(), Permission.AUDITOR), "BUDGET-25:methods", "council")
                .expectStatus()
                .isOk();
        assertThat(behind("RECORD-05:decisions", "other")).isEmpty();
    }

    @Test
    void another_councils_plans_stand_behind_no_figure() {
        Casework other = Casework.with("northmoor");
        other.signed();

        assertThat(behind("BUDGET-25:methods", "council")).isEmpty();
    }

    private WebTestClient.ResponseSpec ask(Somebody who, String line, String of) {
        return council.as(who)
                .get()
                .uri("/api/v1/reports/behind?line={line}&of={of}&page=0&size=50", line, of)
                .exchange();
    }

    private List<PlanBehind> behind(String line, String of) {
        return Objects.requireNonNull(ask(council.authoriser("team_manager"), line, of)
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<PlanBehind>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private ReportLine line(String key) {
        return lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportLine> lines() {
        return council.reportLines();
    }
}
