package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.policy.FactsCopied;
import uk.ourplan.api.policy.FactsWanted;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

/** An administrator sees no case; what they copy of one for an example tells nobody whose it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsOfALiveCaseSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    private static UUID plan = new UUID(0, 0);
    private static String number = "";

    private final WebTestClient ann = NORTHMOOR.as(
            Somebody.of(NORTHMOOR.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter"));

    @BeforeAll
    static void there_is_a_signed_plan() {
        plan = NORTHMOOR.signed();
        number = NORTHMOOR
                .column(("select w.record_number from casework.person w join casework.plan p on p.person_id = w.id"
                                + " where p.id = '%s'")
                        .formatted(plan))
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agreement-status", "budget-figures", "personal-budget", "authorisation-route", "review-schedule"
            })
    void what_is_copied_can_be_asked_and_holds_codes_days_and_figures_and_nothing_else(String determination) {
        FactsCopied copied = Objects.requireNonNull(copy(ann, number, determination)
                .expectStatus()
                .isOk()
                .expectBody(FactsCopied.class)
                .returnResult()
                .getResponseBody());

        assertThat(copied.facts()).isNotEmpty();
        harmless(copied.facts());
        ann.post()
                .uri("/api/v1/determinations/{name}", determination)
                .bodyValue(Map.of("facts", copied.facts()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void that_facts_were_copied_is_on_record() {
        copy(ann, number, "authorisation-route").expectStatus().isOk();

        assertThat(NORTHMOOR.column("select count(*) > 0 from casework.audit_entry where council_id = '%s'"
                                .formatted(NORTHMOOR.council().id())
                        + " and what = 'example_facts_copied'"))
                .containsExactly("t");
    }

    @Test
    void another_number_is_not_found_and_a_question_to_which_the_plan_says_nothing_is_refused() {
        copy(ann, "T-0", "authorisation-route").expectStatus().isNotFound();
        copy(ann, number, "plan-duty").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void nobody_but_an_administrator_of_the_council_copies_facts() {
        copy(NORTHMOOR.as(NORTHMOOR.practitioner()), number, "authorisation-route")
                .expectStatus()
                .isForbidden();
        Casework other = Casework.with("northmoor");
        copy(other.as(Somebody.of(other.council(), Permission.COUNCIL_ADMIN)), number, "authorisation-route")
                .expectStatus()
                .isNotFound();
    }

    private static void harmless(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.values().forEach(FactsOfALiveCaseSpec::harmless);
            case List<?> list -> list.forEach(FactsOfALiveCaseSpec::harmless);
            case String text -> assertThat(text).matches("[a-z0-9_]{1,60}|\\d{4}-\\d{2}-\\d{2}|line \\d+");
            default -> assertThat(value).isInstanceOfAny(Number.class, Boolean.class);
        }
    }

    private static ResponseSpec copy(WebTestClient by, String number, String determination) {
        return by.post()
                .uri("/api/v1/policy/examples/facts")
                .bodyValue(new FactsWanted(number, determination))
                .exchange();
    }
}
