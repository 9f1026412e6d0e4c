package uk.ourplan.core.law.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.SectionName;

/** The worked examples of what every plan must hold, in whichever form it is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentOfAPlanSpec {

    private static final List<Map<String, String>> FIRE_SAFETY =
            List.of(Map.of("code", "fire_safety", "text", "Fire safety checked", "from_step", "submit"));

    @ParameterizedTest
    @Tag("CONTENT-01")
    @CsvSource({"audio, MONEY, CONTENT-08, 's.25(1)(e), s.26'", "pictures, ADVICE, CONTENT-12, s.25(1)(f)(i)"})
    void a_plan_in_sound_or_pictures_holds_what_every_plan_holds(
            String medium, SectionName blank, String rule, String clause) {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.ABOUT_ME, "/other_form", "{\"medium\": \"" + medium + "\"}")
                .without(blank);

        assertThat(plan.stops()).contains(rule + " stops submit");
        assertThat(plan.checked().stopping(uk.ourplan.language.law.Step.ISSUE)).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(String.valueOf(finding.why().provision())).contains(clause);
        });
    }

    @Test
    @Tag("CONTENT-01")
    void what_the_council_adds_is_required_and_shown_with_the_rest() {
        OnTheDesk missing = aCompletePlan().where("content.extra_required_elements", FIRE_SAFETY);

        assertThat(missing.stops()).containsExactly("CONTENT-01 stops submit");
        assertThat(missing.says("CONTENT-01")).containsExactly("blocks at council_items");
        assertThat(missing.checked().items())
                .filteredOn(item -> item.key().equals("own:fire_safety"))
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(CheckedItem.State.MISSING));

        OnTheDesk there = missing.having(
                SectionName.ABOUT_ME,
                "/council_items",
                "[{\"item\": \"fire_safety\", \"says\": \"Alarms tested on 3 November\"}]");
        assertThat(there.stops()).isEmpty();
        assertThat(there.checked().items())
                .filteredOn(item -> item.key().equals("own:fire_safety"))
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(CheckedItem.State.PRESENT));
    }

    @Test
    @Tag("CONTENT-03")
    void the_extent_of_a_need_that_is_not_eligible_is_not_asked_for() {
        assertThat(aCompletePlan()
                        .whoseFoundNeedIs("false")
                        .whoseNeed("eligible", "false")
                        .having(SectionName.NEEDS, "/needs/0/extent", "\"none\"")
                        .says("CONTENT-03"))
                .isEmpty();
    }

    @Test
    @Tag("CONTENT-03")
    void only_a_new_determination_changes_whether_a_need_is_eligible() {
        assertThat(aCompletePlan().whoseNeed("eligible", "false").says("CONTENT-03"))
                .containsExactly("blocks at needs[N1].eligible");
    }

    @ParameterizedTest
    @Tag("CONTENT-10")
    @CsvSource({"4160, ''", "3120, BUDGET-25 stops submit"})
    void the_parts_of_a_mix_make_up_the_budget(long council, String stops) {
        OnTheDesk plan = aCompletePlan().costing(OnTheDesk.paidBy(10_400, 0)).managing("""
                        {"method": "mixed", "dp": {"needs": ["N1"], "amount_pence": 120, "frequency": "weekly",
                          "managed_by": "nominee: son", "employs": false, "paid": "gross"},
                         "parts": [{"method": "direct_payment", "annual_pence": 6240},
                           {"method": "council", "annual_pence": %d}]}""".formatted(council));

        assertThat(plan.stops().stream()
                        .filter(stop -> !stop.startsWith("BUDGET-11"))
                        .toList())
                .isEqualTo(stops.isEmpty() ? List.of() : List.of(stops));
    }

    @Test
    @Tag("CONTENT-11")
    void somebody_who_employs_says_what_that_costs() {
        String payment = """
                {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": 12000, "frequency": "four_weekly",
                 "managed_by": "herself", "employs": true, "employer_costs": [%s], "paid": "gross",
                 "insurance_told": "2026-11-10", "redundancy_events_told":
                   ["moving_home", "needs_change", "death_of_holder", "death_of_cared_for"]}}""";

        assertThat(aCompletePlan().managing(payment.formatted("")).stops()).containsExactly("CONTENT-11 stops submit");
        assertThat(aCompletePlan()
                        .managing(payment.formatted("\"Insurance 100.00 a year, pension, tax\""))
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("CONTENT-13")
    void a_council_that_allows_nine_months_refuses_a_review_after_ten() {
        OnTheDesk plan = aCompletePlan().with(SectionName.REVIEW, """
                {"how": "visit", "proposed": "2027-09-20", "late_reason": "In hospital until spring"}""");

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.where("review.max_interval_months", 9).stops()).containsExactly("CONTENT-13 stops submit");
    }

    @Test
    @Tag("CONTENT-13")
    void how_it_is_reviewed_is_not_left_blank() {
        assertThat(aCompletePlan()
                        .with(SectionName.REVIEW, "{\"proposed\": \"2027-01-08\"}")
                        .says("CONTENT-13"))
                .containsExactly("blocks at how");
    }

    @ParameterizedTest
    @Tag("CONTENT-15")
    @CsvSource({
        "relapses, '[{\"when\": \"bad weeks\", \"support\": \"twice a day\"}]', ''",
        "'', '[{\"when\": \"bad weeks\", \"support\": \"twice a day\"}]', CONTENT-15 stops submit",
        "relapses, [], CONTENT-15 stops submit"
    })
    void a_need_that_comes_and_goes_has_its_pattern_and_what_is_done(String pattern, String provisions, String stops) {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("nature", "\"fluctuating\"")
                .having(SectionName.NEEDS, "/needs/0/pattern", "\"" + pattern + "\"")
                .having(SectionName.NEEDS, "/needs/0/provisions", provisions);

        assertThat(String.join(",", plan.stops())).isEqualTo(stops);
    }

    @Test
    @Tag("CONTENT-14")
    void an_unsigned_plan_stays_a_draft_and_the_signature_is_what_it_waits_for() {
        assertThat(aCompletePlan().standing(AgreementStatus.SIGNED).checked().items())
                .filteredOn(item -> item.key().equals("council_signature"))
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(CheckedItem.State.MISSING));
    }
}
