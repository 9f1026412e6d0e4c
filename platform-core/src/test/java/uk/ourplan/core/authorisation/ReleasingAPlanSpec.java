package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.review.Revisions;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;

/** AUTH-14 and AGREE-12 over HTTP: what goes on without an authoriser's signature, and what does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleasingAPlanSpec {

    private static final long MOS_WEEK = 22_707;

    private final Casework council = Casework.with("northmoor");
    private final Somebody me = council.practitioner();

    @Test
    void a_small_adjustment_at_the_persons_wish_is_issued_by_the_councils_route_for_those() {
        council.publish(Map.of("revise.light_amendment_signoff", "practitioner"));
        UUID first = council.signed();
        UUID second = adjusted(first, "day_or_time", MOS_WEEK);
        Revisions.agreed(council, second);
        assertThat(council.open(me, second).may()).contains("release");

        released(me, second).expectStatus().isOk();

        PlanWorkspace issued = council.open(me, second);
        assertThat(issued.head().state()).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(issued.head().signedOffAs()).isEqualTo("practitioner");
        assertThat(council.open(me, first).head().lineage().supersededOn()).isEqualTo(LocalDate.now(Days.LONDON));
        released(me, second).expectStatus().isEqualTo(409);
    }

    @Test
    void an_adjustment_that_the_council_does_not_list_or_that_costs_a_penny_more_is_refused() {
        UUID first = council.signed();

        adjusting(first, "provider_at_same_cost", MOS_WEEK).expectStatus().isEqualTo(409);
        adjusting(first, "day_or_time", MOS_WEEK + 1).expectStatus().isEqualTo(409);
    }

    @Test
    void an_unchanged_plan_is_issued_at_once_by_the_practitioner_where_the_setting_says_so_and_waits_otherwise() {
        UUID second = adjusted(council.signed(), "day_or_time", MOS_WEEK);
        Revisions.agreed(council, second);
        council.core()
                .database()
                .execute(
                        "update casework.plan set revision = jsonb_set(revision - 'adjustment', '{kind}', '\"no_change\"')"
                                + " where id = '" + second + "'");

        released(me, second)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("signed by an authoriser"));
        council.publish(Map.of("review.no_change.update_route", "practitioner"));

        released(me, second).expectStatus().isOk();
    }

    private UUID adjusted(UUID first, String kind, long weekly) {
        adjusting(first, kind, weekly).expectStatus().isOk();
        return Objects.requireNonNull(council.open(me, first).head().lineage().next());
    }

    private ResponseSpec adjusting(UUID first, String kind, long weekly) {
        return council.as(me)
                .post()
                .uri("/api/v1/plans/{id}/revision", first)
                .bodyValue(Map.of(
                        "kind",
                        "light",
                        "reason",
                        "Her choir is on Tuesdays",
                        "changes",
                        List.of(),
                        "plan_changes",
                        true,
                        "budget_changes",
                        false,
                        "method_changes",
                        false,
                        "new_cost_pence",
                        weekly,
                        "person_involved",
                        true,
                        "adjustment",
                        Map.of(
                                "kind",
                                kind,
                                "asked_on",
                                LocalDate.now(Days.LONDON).toString())))
                .exchange();
    }

    private ResponseSpec released(Somebody by, UUID plan) {
        return council.as(by)
                .post()
                .uri("/api/v1/authorising/plans/{id}/release", plan)
                .exchange();
    }
}
