package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.core.law.planning.authorisation.PapersForThePanel;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.SettingRead;

/** AUTH-07, AUTH-08: what a council's panels do is counted, and what they may not do is refused and counted too. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HonestyOfPanelsSpec {

    private final Casework council = Casework.with("northmoor");
    private final Somebody chair =
            Somebody.of(council.council(), Permission.PANEL_MEMBER).called("Ruth Elphick");

    @Test
    void a_panel_member_who_edits_the_budget_is_refused_and_the_attempt_is_counted() {
        UUID plan = forThePanel();

        council.save(chair, plan, "money", 1, "{}")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("changes nothing"));

        assertThat(figure("AUTH-08:edits", "Refused")).isEqualTo(1);
        assertThat(council.column("select section from casework.panel_edit_attempt where plan_id = '" + plan + "'"))
                .containsExactly("money");
        assertThat(council.column("select what from casework.audit_entry where about ->> 'plan' = '" + plan
                        + "' and what like 'panel%'"))
                .containsExactly("panel_edit_refused");
    }

    @Test
    void a_practitioner_who_spoke_for_the_panel_cannot_edit_the_plan_that_it_returned() {
        UUID plan = forThePanel();
        Somebody both = new Somebody(council.council(), "Owen Prys", List.of("practitioner", "panel_member"));
        spoken(both, plan, "return");

        council.save(both, plan, "advice", 1, "{}").expectStatus().isForbidden();

        assertThat(figure("AUTH-08:edits", "Refused")).isEqualTo(1);
        council.save(council.practitioner(), plan, "advice", 1, "{}")
                .expectStatus()
                .isOk();
    }

    @Test
    void the_share_of_plans_the_days_added_what_was_said_and_budgets_lowered_afterwards_are_counted() {
        council.submitted();
        UUID plan = forThePanel();
        council.core()
                .database()
                .execute("update casework.plan_submission set at = at - interval '9 days' where plan_id = '" + plan
                        + "'");
        spoken(chair, plan, "return");

        assertThat(figure("AUTH-07:share", "To a panel")).isEqualTo(1);
        assertThat(figure("AUTH-07:share", "To line management alone")).isEqualTo(1);
        assertThat(figure("AUTH-07:share", "Percent to a panel")).isEqualTo(50);
        assertThat(line("AUTH-07:share").warns()).startsWith("1 of 2 plans went to a panel, more than 20 in 100");
        assertThat(line("AUTH-07:share").settings())
                .extracting(SettingRead::key)
                .containsExactly("panel.warn_share_percent");
        assertThat(figure("AUTH-07:days", "Days on average")).isEqualTo(9);
        assertThat(figure("AUTH-08:words", "Return")).isEqualTo(1);
        assertThat(figure("AUTH-08:trained", "No training on record")).isPositive();
        assertThat(figure("AUTH-08:lowered", "As before, or higher")).isEqualTo(1);

        council.core()
                .database()
                .execute(
                        "update casework.plan set cost_annual_pence = cost_annual_pence - 1 where id = '" + plan + "'");

        assertThat(figure("AUTH-08:lowered", "Lower than before the panel")).isEqualTo(1);
    }

    @Test
    void what_the_panel_said_can_be_written_to_the_person_with_its_reasons() {
        UUID plan = forThePanel();
        council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/sharing/letters", plan)
                .bodyValue(Map.of("kind", "panel_said"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        spoken(chair, plan, "return");

        council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/sharing/letters", plan)
                .bodyValue(Map.of("kind", "panel_said"))
                .exchange()
                .expectStatus()
                .isOk();

        council.as(council.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/sharing/letters/1/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(letter -> assertThat(letter)
                        .contains("asks us to look at your plan again, together with you")
                        .contains("Not tried."));
    }

    @Test
    void a_panel_authorises_only_with_members_whose_level_covers_the_cost_and_may_always_send_the_plan_back() {
        council.publish(Map.of("panel.authority", "authorise"));
        UUID plan = forThePanel();
        assertThat(Objects.requireNonNull(council.decision(chair, plan).panelLevels())
                        .needed())
                .isEqualTo("team_manager");

        said(chair, plan, "agree", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("members[0].level");
        said(chair, plan, "recommend", "chair_of_the_panel").expectStatus().isEqualTo(422);
        said(chair, plan, "return", null).expectStatus().isOk();
        council.submit(council.practitioner(), plan).expectStatus().isOk();
        said(chair, plan, "agree", "service_manager").expectStatus().isOk();
    }

    /** AUTH-07, AUTH-09. */
    @Test
    void the_practitioner_says_which_criterion_a_plan_meets_and_it_goes_to_the_panel_with_its_papers() {
        UUID plan = Objects.requireNonNull(council.takeIn("01-mo-tattersby").planId());
        answered(plan, Map.of("criteria", List.of("not_published")))
                .expectStatus()
                .isEqualTo(422);
        answered(plan, Map.of("criteria", List.of("new_kind_of_support"), "client_group", "older_people"))
                .expectStatus()
                .isEqualTo(422); // one form took the place of those of the groups on 1 June
        answered(plan, Map.of("criteria", List.of("new_kind_of_support")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.form")
                .isEqualTo(PapersForThePanel.ONE_FORM);

        council.submit(council.practitioner(), plan).expectStatus().isOk();

        assertThat(council.column("select panel_form from casework.plan where id = '" + plan + "'"))
                .containsExactly(PapersForThePanel.ONE_FORM);
        assertThat(council.decision(council.authoriser("team_manager"), plan).whyNot())
                .contains("waits until the panel has spoken");
        assertThat(figure("AUTH-09:unmapped", "No inbox")).isEqualTo(1);
        assertThat(council.column("select owner from casework.task where plan_id = '" + plan
                        + "' and rule = 'AUTH-09' and done_at is null"))
                .as("an administrator maps it")
                .hasSize(1);
        answered(plan, Map.of("criteria", List.of())).expectStatus().isEqualTo(409);
    }

    private ResponseSpec answered(UUID plan, Map<String, Object> sent) {
        return council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/panel-papers", plan)
                .bodyValue(sent)
                .exchange();
    }

    private UUID forThePanel() {
        UUID plan = Objects.requireNonNull(council.takeIn("01-mo-tattersby").planId());
        council.core()
                .database()
                .execute("update casework.plan set panel_matches = '{new_kind_of_support}' where id = '" + plan + "'");
        council.submit(council.practitioner(), plan).expectStatus().isOk();
        return plan;
    }

    private void spoken(Somebody by, UUID plan, String word) {
        said(by, plan, word, null).expectStatus().isOk();
    }

    private ResponseSpec said(Somebody by, UUID plan, String word, @Nullable String level) {
        Map<String, Object> member =
                new HashMap<>(Map.of("name", "Ruth Elphick", "specialist", false, "did_the_assessment", false));
        if (level != null) {
            member.put("level", level);
        }
        return council.as(by)
                .post()
                .uri("/api/v1/authorising/plans/{id}/panel", plan)
                .bodyValue(Map.of(
                        "met_on", LocalDate.now(Days.LONDON),
                        "outcome", word,
                        "reasons", List.of(Map.of("section", "support", "about", "alternatives", "says", "Not tried.")),
                        "members", List.of(member)))
                .exchange();
    }

    private long figure(String key, String of) {
        return line(key).figures().stream()
                .filter(figure -> figure.of().equals(of))
                .mapToLong(ReportLine.Figure::number)
                .sum();
    }

    private ReportLine line(String key) {
        return council.reportLines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
