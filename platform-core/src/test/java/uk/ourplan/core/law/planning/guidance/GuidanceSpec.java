package uk.ourplan.core.law.planning.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.guidance.GapsInGuidance.Gap;
import uk.ourplan.core.law.planning.guidance.GuidanceAtAStep.Shown;
import uk.ourplan.core.law.planning.guidance.TopicsInWords.TopicWords;
import uk.ourplan.language.plan.GuidanceStep;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.DirectoryEntry;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuidanceSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 24);

    @Test
    @Tag("INFO-09")
    void the_councils_own_documents_stand_before_the_national_ones_each_with_its_day() {
        List<Shown> shown =
                GuidanceAtAStep.of(GuidanceStep.RISK, with(TODAY, link("risk", "https://eastvale.example/risk")));

        assertThat(shown).extracting(Shown::local).startsWith(true, false);
        assertThat(shown.getFirst().updatedOn()).isEqualTo(LocalDate.of(2023, 5, 23));
    }

    @Test
    @Tag("INFO-08")
    @Tag("INFO-09")
    @Tag("RECORD-08")
    void the_report_tells_how_directory_and_guidance_stand() {
        List<GuidanceInFigures.Line> none = GuidanceInFigures.of(with(TODAY, Map.of()));

        assertThat(none).hasSize(GuidanceInFigures.LINES);
        assertThat(none.get(1).figures())
                .containsEntry("Steps with a document of the council's own", 0L)
                .containsEntry("Steps with national ones alone", (long) GuidanceStep.values().length);
        assertThat(none.get(2).figures().values()).containsOnly(0L);

        List<GuidanceInFigures.Line> one =
                GuidanceInFigures.of(with(TODAY, link("risk", "https://eastvale.example/risk")));
        assertThat(one.get(1).figures()).containsEntry("Steps with a document of the council's own", 1L);
        assertThat(one.get(2).figures().values()).containsExactly(0L, 0L, 1L);

        List<GuidanceInFigures.Line> old =
                GuidanceInFigures.of(with(TODAY, link("risk", "https://www.dh.gov.uk/wellbeing")));
        assertThat(old.get(1).figures().values()).containsExactly(0L, (long) GuidanceStep.values().length, 1L);
    }

    @Test
    @Tag("INFO-09")
    void with_none_of_its_own_only_the_national_ones_are_shown_and_the_gap_is_told() {
        CouncilPolicy none = with(TODAY, Map.of());

        assertThat(GuidanceAtAStep.of(GuidanceStep.DEPRIVATION, none))
                .isNotEmpty()
                .noneMatch(Shown::local);
        assertThat(GapsInGuidance.of(none))
                .extracting(Gap::says)
                .contains(
                        "No document of the council's own is shown at the step deprivation; staff see the national ones only.");
    }

    @Test
    @Tag("INFO-09")
    void a_document_at_an_address_that_was_given_up_is_hidden_and_told() {
        CouncilPolicy old = with(TODAY, link("outcomes", "https://www.dh.gov.uk/wellbeing"));

        assertThat(GuidanceAtAStep.of(GuidanceStep.OUTCOMES, old)).noneMatch(Shown::local);
        assertThat(GapsInGuidance.of(old)).extracting(Gap::says).anyMatch(says -> says.contains("given up"));
    }

    @Test
    @Tag("PROVIDER-20")
    void a_helpline_that_was_last_checked_more_than_365_days_ago_is_told_to_the_administrators() {
        assertThat(checked(TODAY.minusDays(366))).isTrue();
        assertThat(checked(TODAY.minusDays(365))).isFalse();
    }

    private static boolean checked(LocalDate on) {
        CouncilPolicy policy = with(
                TODAY,
                Map.of(
                        "provider.whistleblowing_helpline",
                        Map.of("telephone", "01632 960123", "checked_on", on.toString())));
        return GapsInGuidance.of(policy).stream().anyMatch(gap -> gap.says().contains("helpline"));
    }

    @Test
    @Tag("INFO-10")
    void five_steps_to_mental_wellbeing_stand_at_the_outcomes() {
        assertThat(GuidanceAtAStep.of(GuidanceStep.OUTCOMES, with(TODAY, Map.of())))
                .extracting(Shown::title)
                .contains("Five steps to mental wellbeing");
    }

    @ParameterizedTest
    @Tag("RECORD-08")
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-05-31, none, 2025-05-31, false",
                "2025-05-31, none, 2025-06-01, true",
                "none,       24,   2025-05-23, false",
                "none,       24,   2025-05-24, true",
                "none,       none, 2035-05-24, false"
            })
    void guidance_is_looked_at_again_from_the_day_after_its_review_date_or_recheck_period(
            @Nullable String review, @Nullable Long months, LocalDate today, boolean overdue) {
        Map<String, Object> settings = new HashMap<>(link("risk", "https://eastvale.example/risk", review));
        settings.put("guidance.recheck_months", months == null ? "none" : months);
        CouncilPolicy policy = with(today, settings);

        assertThat(GuidanceAtAStep.of(GuidanceStep.RISK, policy).getFirst().overdue())
                .isEqualTo(overdue);
        assertThat(GapsInGuidance.of(policy).stream().anyMatch(gap -> gap.says().contains("due to be looked at again")))
                .isEqualTo(overdue);
    }

    @Test
    @Tag("INFO-08")
    void the_directory_is_filtered_by_scope_and_type() {
        CouncilPolicy policy = with(
                TODAY,
                Map.of(
                        "info.directory",
                        List.of(
                                entry("Sight Matters", "local", "specialist"),
                                entry("Age Well", "national", "general"))));

        assertThat(PricesAndServices.directory(policy, "local", "specialist"))
                .extracting(DirectoryEntry::name)
                .containsExactly("Sight Matters");
        assertThat(PricesAndServices.directory(policy, null, null)).hasSize(2);
    }

    @ParameterizedTest
    @Tag("INFO-08")
    @CsvSource(
            nullValues = "none",
            value = {"none, 2035-01-02, false", "365, 2025-01-02, true", "365, 2024-12-31, false"})
    void a_price_is_old_beyond_the_councils_limit_and_without_one_only_its_day_is_shown(
            @Nullable Long limit, LocalDate today, boolean old) {
        CouncilPolicy policy = with(today, Map.of("directory.price_max_age_days", limit == null ? "none" : limit));
        var price =
                new DirectoryEntry.Price(new uk.ourplan.language.money.Money(2_000), "hour", LocalDate.of(2024, 1, 1));

        assertThat(PricesAndServices.isOld(price, policy)).isEqualTo(old);
    }

    @Test
    @Tag("INFO-08")
    void an_empty_list_of_prevention_services_is_told_to_the_administrator() {
        assertThat(GapsInGuidance.of(with(TODAY, Map.of())))
                .extracting(Gap::setting)
                .contains("info.prevention_services");
    }

    @Test
    @Tag("INFO-04")
    void a_topic_without_the_councils_words_has_the_national_ones() {
        CouncilPolicy policy = with(TODAY, Map.of("info.local_content_pack", Map.of("signoff", "Your manager signs.")));

        List<TopicWords> topics = TopicsInWords.of(policy, false);

        assertThat(topics).hasSize(7);
        assertThat(topics)
                .filteredOn(TopicWords::local)
                .extracting(TopicWords::text)
                .containsExactly("Your manager signs.");
        assertThat(topics).extracting(TopicWords::text).noneMatch(String::isBlank);
    }

    @Test
    @Tag("INFO-04")
    void somebody_who_pays_for_everything_is_told_more_about_arranging() {
        CouncilPolicy policy = with(TODAY, Map.of());

        assertThat(arranging(TopicsInWords.of(policy, true))).contains("You pay for your own care");
        assertThat(arranging(TopicsInWords.of(policy, false))).doesNotContain("You pay for your own care");
    }

    @Test
    @Tag("INFO-08")
    void a_filter_by_scope_or_by_type_leaves_out_what_is_of_another() {
        CouncilPolicy policy = with(
                TODAY,
                Map.of(
                        "info.directory",
                        List.of(
                                entry("Sight Matters", "local", "specialist"),
                                entry("Age Well", "local", "general"),
                                entry("Hearing Link", "national", "specialist"))));

        assertThat(PricesAndServices.directory(policy, "local", null))
                .extracting(DirectoryEntry::name)
                .containsExactly("Sight Matters", "Age Well");
        assertThat(PricesAndServices.directory(policy, null, "specialist"))
                .extracting(DirectoryEntry::name)
                .containsExactly("Sight Matters", "Hearing Link");
    }

    @Test
    @Tag("INFO-08")
    void administrators_are_told_of_old_prices_and_of_a_directory_or_prevention_list_that_is_empty() {
        Map<String, Object> old = new HashMap<>(entry("Age Well", "local", "general"));
        old.put("price", Map.of("pence", 2_000L, "per", "hour", "checked_on", "2024-01-01"));
        Map<String, Object> fresh = new HashMap<>(entry("Sight Matters", "local", "specialist"));
        fresh.put("price", Map.of("pence", 2_000L, "per", "hour", "checked_on", "2025-05-01"));
        CouncilPolicy filled = with(
                TODAY,
                Map.of(
                        "info.directory",
                        List.of(old, fresh, entry("Hearing Link", "national", "specialist")),
                        "info.prevention_services",
                        List.of(Map.of(
                                "name",
                                "Telecare",
                                "run_by",
                                "council",
                                "offers",
                                "A pendant",
                                "route",
                                "Ring",
                                "contact",
                                Map.of("name", "Desk"),
                                "charge",
                                "None")),
                        "directory.price_max_age_days",
                        365L));

        assertThat(GapsInGuidance.of(filled))
                .extracting(Gap::says)
                .filteredOn(says -> says.startsWith("The price of"))
                .containsExactly("The price of “Age Well” is old. Check it.");
        assertThat(PricesAndServices.prevention(filled)).hasSize(1);
        assertThat(GapsInGuidance.of(filled)).extracting(Gap::setting).doesNotContain("info.prevention_services");
        assertThat(GapsInGuidance.of(filled))
                .extracting(Gap::says)
                .doesNotContain("The directory of services is empty.");
        assertThat(GapsInGuidance.of(with(TODAY, Map.of())))
                .extracting(Gap::says)
                .contains("The directory of services is empty.");
    }

    @Test
    @Tag("INFO-09")
    void a_document_of_its_own_closes_the_gap_at_its_step_and_one_at_a_good_address_is_not_given_up() {
        List<Gap> gaps = GapsInGuidance.of(with(TODAY, link("risk", "https://eastvale.example/risk")));

        assertThat(gaps)
                .extracting(Gap::says)
                .noneMatch(says -> says.contains("given up"))
                .noneMatch(says -> says.contains("at the step risk"))
                .anyMatch(says -> says.contains("at the step deprivation"));
    }

    private static String arranging(List<TopicWords> topics) {
        return topics.stream()
                .filter(topic -> topic.topic().equals("arranging"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static CouncilPolicy with(LocalDate today, Map<String, Object> settings) {
        return PolicyOnADay.of(CATALOGUE, today, settings);
    }

    private static Map<String, Object> link(String step, String address) {
        return link(step, address, null);
    }

    private static Map<String, Object> link(String step, String address, @Nullable String review) {
        Map<String, Object> link = new HashMap<>(Map.of(
                "document", "other", "step", step, "title", "Ours", "address", address, "updated_on", "2023-05-23"));
        if (review != null) {
            link.put("review_on", review);
        }
        return Map.of("guidance.links", List.of(link));
    }

    private static Map<String, Object> entry(String name, String scope, String type) {
        return Map.of("name", name, "scope", scope, "type", type, "offers", "Help", "contact", Map.of("name", "Desk"));
    }
}
