package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.api.policy.CheckValue;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.api.policy.ValueChecked;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.pack.PackRead;
import uk.ourplan.tenant.pack.ReadingAPack;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingThePolicySpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "readingham", "northmoor");

    private final WebTestClient practitioner = CORE.as(COUNCIL, PRACTITIONER);

    @Test
    void a_day_has_its_own_policy_with_its_version_and_where_each_value_is_from() {
        PolicyView policy = policy("2026-11-21");

        assertThat(policy.policyVersion()).isEqualTo(3);
        assertThat(policy.versionInEffectFrom()).isEqualTo("2026-06-01");
        assertThat(policy.nationalPack()).isEqualTo("2026.1");
        assertThat(policy.undecided()).isEmpty();
        assertThat(policy.settings()).hasSize(162);
        SettingView levels = setting(policy, "auth.funding_levels");
        assertThat(levels.since()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(levels.policyVersion()).isEqualTo(2);
        assertThat(levels.isDefault()).isFalse();
        assertThat(levels.why()).startsWith("New prices and limits");
        assertThat(levels.inWords()).contains("weekly limit £650");
        assertThat(Objects.requireNonNull(levels.bounds().getFirst().provision())
                        .citation())
                .isEqualTo("Care Act 2014 s.18(1), s.26(1)");
    }

    @Test
    void a_setting_tells_its_type_so_that_an_editor_can_be_drawn() {
        SettingView levels = setting(policy("2026-11-21"), "auth.funding_levels");

        assertThat(levels.type().kind()).isEqualTo("money_table");
        assertThat(levels.type().fields())
                .extracting(field -> field.name())
                .containsExactly("role", "weekly_pence", "one_off_pence");
        assertThat(levels.type().fields().get(1).type().alternatives())
                .extracting(type -> type.kind())
                .containsExactly("pence", "empty");
    }

    @Test
    void a_setting_left_to_the_catalogue_is_told_as_its_default() {
        SettingView days = setting(policy("2026-11-21"), "agree.assumed_agreement_days");

        assertThat(days.value()).isEqualTo(14);
        assertThat(days.inWords()).isEqualTo("14 days");
        assertThat(days.isDefault()).isTrue();
        assertThat(days.since()).isNull();
    }

    @Test
    void a_day_before_the_first_policy_is_refused_and_a_day_that_is_none_cannot_be_read() {
        practitioner
                .get()
                .uri("/api/v1/policy?on=2025-03-31")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        practitioner
                .get()
                .uri("/api/v1/policy?on=soon")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void the_history_of_a_setting_is_told_latest_first() {
        practitioner
                .get()
                .uri("/api/v1/policy/settings/auth.funding_levels/history?page=0&size=10")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].from")
                .isEqualTo("2026-04-06")
                .jsonPath("$.items[1].from")
                .isEqualTo("2025-04-01");
        practitioner
                .get()
                .uri("/api/v1/policy/settings/no.such_setting/history?page=0&size=10")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_value_is_held_against_its_bounds_while_it_is_typed() {
        ValueChecked checked = checked(new CheckValue("review.max_interval_months", 13));

        assertThat(checked.inWords()).isEqualTo("13 months");
        assertThat(checked.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("forbidden");
            assertThat(hit.says()).startsWith("It must be from 1 to 12.");
        });
        assertThat(checked(new CheckValue("review.max_interval_months", "often"))
                        .hits())
                .extracting(hit -> hit.kind())
                .containsExactly("type");
        assertThat(checked(new CheckValue("review.max_interval_months", null)).hits())
                .hasSize(1);
    }

    @Test
    void what_is_exported_is_the_policy_that_was_brought_in() {
        OpenCouncil sent = ACouncilOfItsOwn.with(COUNCIL.slug(), "northmoor");

        String exported = CORE.as(COUNCIL, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/policy/pack")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(read(exported)).isEqualTo(read(sent.pack()));
    }

    private static Object read(@Nullable String yaml) {
        PackRead read = ReadingAPack.read(BundledCatalogue.read(), Objects.requireNonNull(yaml));
        assertThat(read).isInstanceOf(PackRead.InOrder.class);
        return read;
    }

    private static ValueChecked checked(CheckValue value) {
        return Objects.requireNonNull(CORE.as(COUNCIL, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/policy/value-checks")
                .bodyValue(value)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ValueChecked.class)
                .returnResult()
                .getResponseBody());
    }

    private PolicyView policy(String on) {
        return Objects.requireNonNull(practitioner
                .get()
                .uri("/api/v1/policy?on={on}", Map.of("on", on))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PolicyView.class)
                .returnResult()
                .getResponseBody());
    }

    private static SettingView setting(PolicyView policy, String key) {
        return policy.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
