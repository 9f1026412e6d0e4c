package uk.ourplan.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.person.AdviceOnRecord;
import uk.ourplan.api.person.AdviceOnRecord.Entry;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InformingAPersonSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("INFO-01")
    void advice_is_put_on_record_without_a_plan_and_changes_no_plan() {
        UUID person = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby").personId();

        AdviceOnRecord record = told(given(person, Map.of("dated", today, "topic", "Falls", "to", "person")));

        assertThat(record.entries()).extracting(Entry::topic).containsExactly("Falls");
        assertThat(record.entries().getFirst().reachesThePerson()).isTrue();
    }

    @Test
    @Tag("INFO-01")
    void advice_says_when_about_what_and_to_whom() {
        UUID person = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby").personId();

        given(person, Map.of("topic", "Falls")).expectStatus().isEqualTo(422);
        given(person, Map.of("dated", today.plusDays(1), "topic", "Falls", "to", "person"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("INFO-02")
    void a_neighbour_who_knows_is_not_the_person_knowing() {
        UUID person = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby").personId();

        AdviceOnRecord record = told(given(
                person, Map.of("dated", today, "topic", "Falls", "to", "Parveen Sadiq-Holt", "form", "easy_read")));

        assertThat(record.entries().getFirst().reachesThePerson()).isFalse();
        assertThat(record.entries().getFirst().inAnotherForm()).isTrue();
    }

    private static WebTestClient.ResponseSpec given(UUID person, Map<String, ?> advice) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/{id}/advice", person)
                .bodyValue(advice)
                .exchange();
    }

    private static AdviceOnRecord told(WebTestClient.ResponseSpec exchange) {
        return Objects.requireNonNull(exchange.expectStatus()
                .isOk()
                .expectBody(AdviceOnRecord.class)
                .returnResult()
                .getResponseBody());
    }
}
