package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** A council changes its ladder while plans wait: the queue asks the policy of the moment, as the page to decide on does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueFollowsThePolicySpec {

    private static final ParameterizedTypeReference<Page<QueueItem>> QUEUE = new ParameterizedTypeReference<>() {};

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody teamManager = northmoor.authoriser("team_manager");
    private final Somebody serviceManager = northmoor.authoriser("service_manager");

    @Test
    void a_plan_that_waits_goes_to_the_next_level_when_the_lower_one_may_sign_for_less() {
        UUID plan = submitted("01-mo-tattersby");
        assertThat(inQueue(teamManager, plan).mine()).isTrue();

        published(Map.of("auth.funding_levels", ladder(20_000)));

        QueueItem item = inQueue(teamManager, plan);
        assertThat(item.level()).isEqualTo("service_manager");
        assertThat(item.mine()).isFalse();
        assertThat(item.whyNotMine()).contains("service manager");
        assertThat(view(teamManager, plan).whyNot()).isEqualTo(item.whyNotMine());
        assertThat(inQueue(serviceManager, plan).mine()).isTrue();
        assertThat(view(serviceManager, plan).mayDecide()).isTrue();
    }

    @Test
    void a_plan_waits_for_the_panel_no_longer_when_the_council_does_without_one() {
        UUID plan = submitted("02-brid-halloran");
        assertThat(inQueue(serviceManager, plan).whyNotMine()).contains("panel");

        published(Map.of("panel.enabled", false));

        assertThat(inQueue(serviceManager, plan).mine()).isTrue();
        assertThat(view(serviceManager, plan).mayDecide()).isTrue();
    }

    @Test
    void whoever_may_not_sign_for_the_council_is_told_so_in_the_queue_too() {
        UUID plan = submitted("01-mo-tattersby");

        published(Map.of("auth.council_signatory_roles", List.of("director")));

        assertThat(inQueue(teamManager, plan).mine()).isFalse();
        assertThat(view(teamManager, plan).mayDecide()).isFalse();
        assertThat(inQueue(northmoor.authoriser("director"), plan).mine()).isTrue();
    }

    @Test
    void a_complex_rate_goes_to_the_role_that_agrees_to_it() {
        UUID plan = submitted("14-shafiqul-talukdar");

        QueueItem item = inQueue(teamManager, plan);

        assertThat(item.level()).isEqualTo("assistant_director");
        assertThat(item.whyNotMine()).isEqualTo(view(teamManager, plan).whyNot());
    }

    private UUID submitted(String sample) {
        UUID plan = Objects.requireNonNull(northmoor.takeIn(sample).planId());
        northmoor.submit(northmoor.practitioner(), plan).expectStatus().isOk();
        return plan;
    }

    private QueueItem inQueue(Somebody who, UUID plan) {
        Page<QueueItem> page = northmoor
                .as(who)
                .get()
                .uri("/api/v1/authorising/queue?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(QUEUE)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page).items().stream()
                .filter(item -> item.planId().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private DecisionView view(Somebody who, UUID plan) {
        return northmoor.decision(who, plan);
    }

    private static List<Map<String, @Nullable Object>> ladder(long teamManagersWeekly) {
        List<Map<String, @Nullable Object>> levels = new ArrayList<>();
        levels.add(level("team_manager", teamManagersWeekly, 275_000L));
        levels.add(level("service_manager", 130_000L, 800_000L));
        levels.add(level("assistant_director", 270_000L, 2_200_000L));
        levels.add(level("director", null, null));
        return levels;
    }

    private static Map<String, @Nullable Object> level(String role, @Nullable Long weekly, @Nullable Long once) {
        Map<String, @Nullable Object> level = new java.util.HashMap<>();
        level.put("role", role);
        level.put("weekly_pence", weekly);
        level.put("one_off_pence", once);
        return level;
    }

    private void published(Map<String, Object> settings) {
        Somebody drafter =
                Somebody.of(northmoor.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter");
        Somebody second =
                Somebody.of(northmoor.council(), Permission.COUNCIL_ADMIN).called("Bob Second");
        Map<String, @Nullable Object> values = new java.util.LinkedHashMap<>(settings);
        DraftView draft = Objects.requireNonNull(northmoor
                .as(drafter)
                .post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(
                        new DraftChange(LocalDate.now(Days.LONDON), values, "The cabinet decided so.", Map.of(), null))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());
        step(drafter, draft, "check");
        step(second, draft, "approval");
        step(second, draft, "publication");
    }

    private void step(Somebody who, DraftView draft, String step) {
        northmoor
                .as(who)
                .post()
                .uri("/api/v1/policy/drafts/{id}/" + step, draft.id())
                .exchange()
                .expectStatus()
                .isOk();
    }
}
