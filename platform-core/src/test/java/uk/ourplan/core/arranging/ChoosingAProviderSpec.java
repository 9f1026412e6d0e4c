package uk.ourplan.core.arranging;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.OfferKept;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.Support.ServiceLine;

/** The providers that a council knows, with their prices, and choosing one of them for a line of a plan. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChoosingAProviderSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody buyer =
            Somebody.of(northmoor.council(), Permission.PURCHASING_OFFICER).called("Piet Purchaser");
    private final Somebody commissioner =
            Somebody.of(northmoor.council(), Permission.COMMISSIONING_OFFICER).called("Connie Commissioner");

    @Test
    void what_providers_offer_is_found_by_word_and_area_with_the_price_of_today_and_page_by_page() {
        add("Acorn Care", "Home care", "Moor and Dales", "hour", 2_400L, today().minusDays(60));
        add("acorn  care", "home care", "Moor and Dales", "hour", 2_500L, today().minusDays(1));
        add("Acorn Care", "Home care", "Moor and Dales", "hour", 9_900L, today().plusDays(1));
        add("Beck Sitters", "Night sitting", "Coast", "night", 12_000L, today());
        add("Gone Ltd", "Home care", "Coast", "hour", 2_000L, today().minusDays(9));
        add("Gone Ltd", "Home care", "Coast", "hour", null, today());

        assertThat(found("")).extracting(ProviderOffer::pence).containsExactly(2_500L, 12_000L);
        assertThat(found("&q=SITTING")).extracting(ProviderOffer::provider).containsExactly("Beck Sitters");
        assertThat(found("&area=moor and dales"))
                .extracting(ProviderOffer::pence)
                .containsExactly(2_500L);
        assertThat(found("&area=moor")).isEmpty();
        assertThat(page("page=1&size=1").items())
                .extracting(ProviderOffer::provider)
                .containsExactly("Beck Sitters");
        assertThat(page("page=1&size=1").total()).isEqualTo(2);
        assertThat(northmoor.column("select what from casework.audit_entry where what = 'provider_offer_recorded'"))
                .hasSize(6);
    }

    @Test
    @Tag("ARRANGE-06")
    void a_chosen_offer_arranges_the_line_with_its_provider_at_its_price() {
        UUID plan = referred();
        ServiceLine line = line(plan);
        UUID offer = add(
                "Acorn Care",
                "Home care",
                "Moor and Dales",
                Objects.requireNonNull(line.unit()).code(),
                2_500L,
                today());

        ArrangingOfPlan told = ok(choose(plan, Map.of("offer", offer)));

        Arranged found = told.referrals().getFirst().arranged().getFirst();
        assertThat(found.provider()).isEqualTo("Acorn Care");
        assertThat(found.pence())
                .isEqualTo(Objects.requireNonNull(line.units())
                        .multiply(java.math.BigDecimal.valueOf(2_500))
                        .longValue());
        assertThat(told.differences()).extracting(each -> each.part().code()).contains("price");
        assertThat(northmoor.column(
                        "select what from casework.audit_entry where what = 'support_arranged' and about ->> 'plan' = '"
                                + plan + "'"))
                .hasSize(1);
    }

    @Test
    @Tag("ARRANGE-06")
    void an_offer_that_the_plan_does_not_count_in_or_that_is_of_another_council_is_not_chosen() {
        UUID plan = referred();
        UUID item = add("Acorn Care", "Shopping", "Moor and Dales", "item", 500L, today());
        Casework eastvale = Casework.with("eastvale");
        UUID theirs = added(
                eastvale,
                Somebody.of(eastvale.council(), Permission.COMMISSIONING_OFFICER),
                offer("Acorn Care", "Home care", "Vale", "hour", 1L, today()));

        choose(plan, Map.of("offer", item)).expectStatus().isEqualTo(422);
        choose(plan, Map.of("offer", theirs)).expectStatus().isEqualTo(422);
        choose(plan, Map.of()).expectStatus().isEqualTo(422);
        assertThat(found("")).extracting(ProviderOffer::id).containsExactly(item);
    }

    @Test
    @Tag("PROVIDER-08")
    @Tag("PROVIDER-09")
    void
            a_provider_whom_commissioning_has_stopped_says_so_and_is_not_chosen_and_one_without_signposting_is_not_found() {
        UUID plan = referred();
        UUID offer = add(
                "Acorn Care",
                "Home care",
                "Moor and Dales",
                Objects.requireNonNull(line(plan).unit()).code(),
                2_500L,
                today());
        add("Quiet Homes", "Home care", "Moor and Dales", "hour", 2_500L, today());
        flag("Acorn Care", "temporary_stop");
        flag("Quiet Homes", "no_signpost");

        assertThat(found(""))
                .singleElement()
                .satisfies(each -> assertThat(each.stopped()).contains("stopped new arrangements"));
        choose(plan, Map.of("offer", offer)).expectStatus().isEqualTo(409);
    }

    @Test
    void only_commissioning_says_what_providers_offer_and_only_whole() {
        send(northmoor, buyer, offer("Acorn Care", "Home care", "Coast", "hour", 1L, today()))
                .expectStatus()
                .isForbidden();
        send(northmoor, commissioner, Map.of("pence", -1))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(6);
    }

    private UUID referred() {
        UUID plan = northmoor.signed();
        ok(northmoor
                .as(northmoor.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/arranging/referrals", plan)
                .bodyValue(Map.of(
                        "lines", List.of("S1", "S2"),
                        "area", "Moor and Dales",
                        "answers",
                                Map.of(
                                        "without_support",
                                        "manageable",
                                        "cover_now",
                                        "steady",
                                        "carer",
                                        "steady_or_no_carer")))
                .exchange());
        return plan;
    }

    private ServiceLine line(UUID plan) {
        return ok(northmoor
                        .as(buyer)
                        .get()
                        .uri("/api/v1/plans/{id}/arranging", plan)
                        .exchange())
                .lines()
                .stream()
                .filter(each -> each.id().equals("S1"))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec choose(UUID plan, Map<String, Object> what) {
        Map<String, Object> sent = new HashMap<>(Map.of("referral", "A1", "line", "S1", "in_area", true));
        sent.putAll(what);
        return northmoor
                .as(buyer)
                .post()
                .uri("/api/v1/plans/{id}/arranging/chosen-offers", plan)
                .bodyValue(sent)
                .exchange();
    }

    private void flag(String provider, String type) {
        UUID concern = UUID.randomUUID();
        northmoor
                .core()
                .database()
                .execute("set session_replication_role = replica;"
                        + " insert into casework.provider_flag (council_id, concern_id, place, type, provider, name_key, from_day)"
                        + " values ('" + northmoor.council().id().value() + "', '" + concern + "', 0, '" + type + "', '"
                        + provider
                        + "', '" + uk.ourplan.core.law.provider.StopOnAProvider.key(provider) + "', '" + today() + "');"
                        + " set session_replication_role = origin");
    }

    private UUID add(String provider, String offers, String area, String unit, @Nullable Long pence, LocalDate from) {
        return added(northmoor, commissioner, offer(provider, offers, area, unit, pence, from));
    }

    private static UUID added(Casework council, Somebody by, Map<String, Object> offer) {
        return Objects.requireNonNull(send(council, by, offer)
                        .expectStatus()
                        .isOk()
                        .expectBody(OfferKept.class)
                        .returnResult()
                        .getResponseBody())
                .id();
    }

    private static ResponseSpec send(Casework council, Somebody by, Map<String, Object> offer) {
        return council.as(by)
                .post()
                .uri("/api/v1/provider-offers")
                .bodyValue(offer)
                .exchange();
    }

    private static Map<String, Object> offer(
            String provider, String offers, String area, String unit, @Nullable Long pence, LocalDate from) {
        Map<String, Object> offer =
                new HashMap<>(Map.of("provider", provider, "offers", offers, "area", area, "unit", unit, "from", from));
        if (pence != null) {
            offer.put("pence", pence);
        }
        return offer;
    }

    private List<ProviderOffer> found(String more) {
        return page("page=0&size=50" + more).items();
    }

    private Page<ProviderOffer> page(String asked) {
        return Objects.requireNonNull(northmoor
                .as(buyer)
                .get()
                .uri("/api/v1/provider-offers?" + asked)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<ProviderOffer>>() {})
                .returnResult()
                .getResponseBody());
    }

    private static ArrangingOfPlan ok(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(ArrangingOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
