package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.AUDITOR;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.pack.PolicyComparison;
import uk.ourplan.api.pack.PolicyComparison.Compared;
import uk.ourplan.api.pack.SettingsCopied;
import uk.ourplan.api.pack.SharingDecided;
import uk.ourplan.api.pack.SharingView;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

/** Councils see of one another what each decided to show, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingThePolicySpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council READER = ACouncilOfItsOwn.open(CORE, "readershire", "eastvale");

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final WebTestClient reader = CORE.as(READER, COUNCIL_ADMIN);

    @Test
    void nobody_sees_a_policy_until_its_council_says_so_and_no_longer_than_that() {
        Council council = ACouncilOfItsOwn.open(CORE, "openshire", "northmoor");
        assertThat(sharing(council).shared()).isFalse();
        assertThat(sharing(council).decisions()).isEmpty();
        compare("openshire").expectStatus().isNotFound();

        SharingView shared = decided(council, true, "Neighbours asked for it.");

        assertThat(shared.shared()).isTrue();
        assertThat(shared.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo("Neighbours asked for it.");
            assertThat(decision.decidedByName()).isNotBlank();
        });
        assertThat(listed()).contains("openshire");
        assertThat(compared("openshire", null).theirName()).isEqualTo("openshire");
        assertThat(lastDeed(council)).isEqualTo("policy_shared");

        assertThat(decided(council, false, "The committee wants it back.").decisions())
                .hasSize(2);

        assertThat(listed()).doesNotContain("openshire");
        compare("openshire").expectStatus().isNotFound();
        assertThat(lastDeed(council)).isEqualTo("policy_sharing_ended");
    }

    @Test
    void a_council_that_does_not_share_is_told_of_in_the_very_words_for_one_that_is_not_there() {
        ACouncilOfItsOwn.open(CORE, "closedshire", "northmoor");

        for (String path : List.of("", "?group=Money", "?on=2026-11-21")) {
            assertThat(words(get("/api/v1/policy/shared/closedshire" + path)))
                    .isEqualTo(words(get("/api/v1/policy/shared/nowhereshire" + path)));
        }
        SettingsCopied one = new SettingsCopied(List.of("isf.state"), today, "Copied.");
        assertThat(words(copy("closedshire", one))).isEqualTo(words(copy("nowhereshire", one)));
        copy("closedshire", one).expectStatus().isNotFound();
    }

    @Test
    void two_policies_are_seen_side_by_side_group_by_group() {
        decided(ACouncilOfItsOwn.open(CORE, "sideshire", "northmoor"), true, "For comparison.");

        PolicyComparison first = compared("sideshire", null);

        assertThat(first.groups()).hasSizeGreaterThan(5);
        assertThat(first.groups().stream()
                        .mapToInt(PolicyComparison.Group::settings)
                        .sum())
                .isEqualTo(162);
        assertThat(first.settings()).anyMatch(setting -> !setting.same());
        PolicyComparison.Group group = first.groups().stream()
                .filter(each -> each.different() > 0 && each.different() < each.settings())
                .findFirst()
                .orElseThrow();
        PolicyComparison shown = compared("sideshire", group.name());
        assertThat(shown.group()).isEqualTo(group.name());
        assertThat(shown.settings()).hasSize(group.settings());
        assertThat(shown.settings().stream().filter(setting -> !setting.same())).hasSize(group.different());
        assertThat(shown.settings())
                .filteredOn(Compared::same)
                .allMatch(each -> each.ours().equals(each.theirs()));
    }

    @Test
    void a_copied_setting_becomes_a_draft_of_one_s_own_with_the_other_s_value() {
        decided(ACouncilOfItsOwn.open(CORE, "copyshire", "northmoor"), true, "To be copied.");
        Compared alerts = differing("copyshire", "review.");

        DraftView draft =
                Objects.requireNonNull(copy("copyshire", new SettingsCopied(List.of(alerts.key()), today, "As there."))
                        .expectStatus()
                        .isOk()
                        .expectBody(DraftView.class)
                        .returnResult()
                        .getResponseBody());

        assertThat(draft.settings()).containsOnlyKeys(alerts.key());
        assertThat(draft.difference())
                .singleElement()
                .satisfies(says -> assertThat(says).startsWith("From " + Days.inWords(today)));
        assertThat(draft.reason()).isEqualTo("As there.");
        Compared same = compared("copyshire", groupWithSame("copyshire")).settings().stream()
                .filter(Compared::same)
                .findFirst()
                .orElseThrow();
        copy("copyshire", new SettingsCopied(List.of(same.key()), today, "As there."))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        copy("copyshire", new SettingsCopied(List.of("no.such"), today, "As there."))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_publication_is_seen_by_the_others_at_once_and_a_draft_never_is() {
        Council council = ACouncilOfItsOwn.open(CORE, "followshire", "northmoor");
        decided(council, true, "To be followed.");
        WebTestClient ann = CORE.as(Somebody.of(council, COUNCIL_ADMIN).called("Ann Drafter"));
        DraftView draft = Objects.requireNonNull(ann.post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(Map.of(
                        "from", today.toString(),
                        "settings", Map.of("review.alert_lead_days", 53),
                        "reason", "Candid words for this council alone.",
                        "legal_bases", Map.of()))
                .exchange()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());
        assertThat(everythingOf("followshire")).doesNotContain("53 days");

        step(ann, draft, "check");
        step(CORE.as(Somebody.of(council, COUNCIL_ADMIN).called("Bob Second")), draft, "approval");
        assertThat(everythingOf("followshire")).doesNotContain("53 days");
        step(ann, draft, "publication");

        assertThat(everythingOf("followshire")).contains("53 days");
        assertThat(rowsOfOthers(READER)).doesNotContain("Candid words", "Ann Drafter", "Bob Second");
    }

    @Test
    void only_its_own_council_writes_the_copy_and_without_a_council_nobody_reads_it() throws SQLException {
        Council council = ACouncilOfItsOwn.open(CORE, "lockshire", "northmoor");
        decided(council, true, "To be locked.");

        try (Connection connection = CORE.database().app(READER.id());
                Statement statement = connection.createStatement()) {
            String theirs = " where council_id = '" + council.id() + "'";
            assertThat(statement.executeUpdate("update tenant.shared_policy set changes = '[]'" + theirs))
                    .isZero();
            assertThat(statement.executeUpdate("delete from tenant.shared_policy" + theirs))
                    .isZero();
            try (ResultSet rows = statement.executeQuery("select count(*) from tenant.policy_sharing" + theirs)) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
        try (Connection nobody = CORE.database().app();
                Statement statement = nobody.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from tenant.shared_policy")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThat(compared("lockshire", null).settings()).isNotEmpty();
    }

    @Test
    void a_decision_says_why_is_made_by_an_administrator_and_is_not_made_twice() {
        Council council = ACouncilOfItsOwn.open(CORE, "twiceshire", "northmoor");
        decide(CORE.as(council, AUDITOR), true, "x").expectStatus().isForbidden();
        decide(CORE.as(council, COUNCIL_ADMIN), true, " ").expectStatus().isBadRequest();
        decide(CORE.as(council, COUNCIL_ADMIN), false, "Never was.")
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        decided(council, true, "Once.");
        decide(CORE.as(council, COUNCIL_ADMIN), true, "Twice.").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        CORE.as(READER, PRACTITIONER)
                .get()
                .uri("/api/v1/policy/shared?page=0&size=20")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private Compared differing(String sharer, String prefix) {
        return compared(sharer, null).groups().stream()
                .filter(group -> group.different() > 0)
                .flatMap(group -> compared(sharer, group.name()).settings().stream())
                .filter(setting -> setting.mayBeCopied() && setting.key().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private String groupWithSame(String sharer) {
        return compared(sharer, null).groups().stream()
                .filter(group -> group.different() < group.settings())
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String everythingOf(String sharer) {
        StringBuilder all = new StringBuilder();
        compared(sharer, null)
                .groups()
                .forEach(group -> compared(sharer, group.name())
                        .settings()
                        .forEach(setting -> all.append(setting.theirs()).append('\n')));
        return all.toString();
    }

    private static String rowsOfOthers(Council reader) {
        try (Connection connection = CORE.database().app(reader.id());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select s::text from tenant.shared_policy s")) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void step(WebTestClient who, DraftView draft, String step) {
        who.post()
                .uri("/api/v1/policy/drafts/{id}/" + step, draft.id())
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static SharingView sharing(Council council) {
        return Objects.requireNonNull(CORE.as(council, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/policy/sharing")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(SharingView.class)
                .returnResult()
                .getResponseBody());
    }

    private static SharingView decided(Council council, boolean share, String why) {
        return Objects.requireNonNull(decide(CORE.as(council, COUNCIL_ADMIN), share, why)
                .expectStatus()
                .isOk()
                .expectBody(SharingView.class)
                .returnResult()
                .getResponseBody());
    }

    private static WebTestClient.ResponseSpec decide(WebTestClient who, boolean share, String why) {
        return who.post()
                .uri("/api/v1/policy/sharing")
                .bodyValue(new SharingDecided(share, why))
                .exchange();
    }

    private static String lastDeed(Council council) {
        return Objects.requireNonNull(CORE.as(council, AUDITOR)
                        .get()
                        .uri("/api/v1/audit/entries?page=0&size=1")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("items")
                .path(0)
                .path("what")
                .asString();
    }

    private String listed() {
        return words(get("/api/v1/policy/shared?page=0&size=100"));
    }

    private WebTestClient.ResponseSpec get(String path) {
        return reader.get().uri(path).exchange();
    }

    private WebTestClient.ResponseSpec compare(String sharer) {
        return get("/api/v1/policy/shared/" + sharer);
    }

    private PolicyComparison compared(String sharer, @Nullable String group) {
        return Objects.requireNonNull(reader.get()
                .uri(to -> {
                    to.path("/api/v1/policy/shared/" + sharer);
                    return group == null
                            ? to.build()
                            : to.queryParam("group", "{group}").build(group);
                })
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PolicyComparison.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec copy(String sharer, SettingsCopied copied) {
        return reader.post()
                .uri("/api/v1/policy/shared/" + sharer + "/drafts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(copied)
                .exchange();
    }

    private static String words(WebTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBodyContent();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8)
                .replaceAll("\"trace_id\":\"[0-9a-f]+\"", "")
                .replaceAll("(close|nowhere)d?shire", "…");
    }
}
