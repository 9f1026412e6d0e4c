package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** FORMAT-01: a plan opens on the council's template of the day, and keeps it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("FORMAT-01")
class TemplateOfAPlanSpec {

    private static final List<String> ITEMS = List.of(
            "needs",
            "eligibility",
            "council_met",
            "others_meeting",
            "matters",
            "outcome_timeframes",
            "budget",
            "management_method",
            "dp_needs",
            "dp_amount_frequency",
            "dp_employer_costs",
            "accommodation",
            "advice_reduce",
            "advice_prevent",
            "plan_risk",
            "review",
            "council_signature");

    private final Casework casework = Casework.with("northmoor");

    @Test
    void a_draft_keeps_the_template_on_which_it_was_begun_and_a_new_plan_opens_on_the_next() {
        UUID begun = Objects.requireNonNull(casework.takeIn("01-mo-tattersby").planId());
        String before = template(begun);

        casework.publish(Map.of("plan.template", template("9", ITEMS)));
        UUID next = Objects.requireNonNull(
                casework.takeIn("03-alasdair-munro-keane").planId());

        assertThat(template(begun)).isEqualTo(before).isNotEqualTo("9");
        assertThat(template(next)).isEqualTo("9");
    }

    @Test
    void a_template_without_the_personal_budget_is_not_published_and_what_is_missing_is_named() {
        WebTestClient ann = casework.as(
                Somebody.of(casework.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter"));
        List<String> withoutBudget =
                ITEMS.stream().filter(item -> !item.equals("budget")).toList();
        DraftChange change = new DraftChange(
                LocalDate.now(Days.LONDON).plusMonths(1),
                Map.of("plan.template", template("9", withoutBudget)),
                "A shorter plan.",
                Map.of(),
                null);
        DraftView draft = Objects.requireNonNull(ann.post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(change)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());

        ann.post()
                .uri("/api/v1/policy/drafts/{id}/check", draft.id())
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("plan.template.headings.budget");
        ann.post()
                .uri("/api/v1/policy/drafts/{id}/publish", draft.id())
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    private String template(UUID plan) {
        return casework.column("select template ->> 'version' from casework.plan where id = '" + plan + "'")
                .getFirst();
    }

    private static Map<String, Object> template(String version, List<String> items) {
        Map<String, String> headings = new LinkedHashMap<>();
        items.forEach(item -> headings.put(item, "About " + item.replace('_', ' ')));
        return Map.of("name", "Another plan", "version", version, "headings", headings);
    }
}
