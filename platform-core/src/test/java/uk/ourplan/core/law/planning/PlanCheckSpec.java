package uk.ourplan.core.law.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanCheckSpec {

    private static final MonitoringNote NOT_WATCHED =
            new Decided(OnTheDesk.TODAY, Occasion.PLANNING, false, List.of(), null, null);

    @Test
    void nothing_stops_a_complete_plan_and_every_item_that_applies_is_present() {
        PlanCheck.Checked checked = aCompletePlan().watching(NOT_WATCHED).checked();

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.items()).hasSize(37);
        assertThat(checked.items())
                .filteredOn(item -> item.state() == CheckedItem.State.MISSING)
                .extracting(CheckedItem::key)
                .containsExactly("council_signature");
        assertThat(checked.items())
                .filteredOn(item -> item.state() == CheckedItem.State.NOT_APPLICABLE)
                .extracting(CheckedItem::key)
                .containsExactlyInAnyOrder(
                        "9_dp_needs",
                        "10_dp_employer_costs",
                        "14_dp_amount_frequency",
                        "17_changes_paired",
                        "18_change_reason",
                        "dp_needs",
                        "dp_amount_frequency",
                        "dp_employer_costs",
                        "accommodation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text              | null         | CONTENT-02",
                "eligible          | null         | CONTENT-03",
                "eligible          | false        | CONTENT-03",
                "extent            | ' '          | CONTENT-03",
                "council_will_meet | null         | CONTENT-04",
                "how               | null         | CONTENT-04",
                "met_by            | []           | CONTENT-05",
                "met_by            | [\"carer\"]  | CONTENT-05",
                "accommodation     | {\"type\": \"care_home\"} | CONTENT-06",
                "nature            | null         | CONTENT-15",
                "nature            | \"fluctuating\" | CONTENT-15",
            })
    void a_need_with_something_left_open_stops_submission(String field, String json, String rule) {
        String value = json.isBlank() ? "\" \"" : json;

        assertThat(aCompletePlan().whoseNeed(field, value).stops()).contains(rule + " stops submit");
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOMES, CONTENT-07",
        "MONEY, CONTENT-08",
        "MANAGING_THE_MONEY, CONTENT-10",
        "ADVICE, CONTENT-12",
        "REVIEW, CONTENT-13",
        "RISKS, RISK-04",
        "NEEDS, CONTENT-02",
        "SUPPORT, NEED-06"
    })
    void a_section_that_nobody_has_begun_stops_submission(SectionName section, String rule) {
        assertThat(aCompletePlan().without(section).stops()).contains(rule + " stops submit");
    }

    @Test
    void a_need_that_the_assessment_found_is_never_dropped_even_when_it_is_not_eligible() {
        List<Finding> findings = aCompletePlan()
                .with(SectionName.NEEDS, "{\"needs\": []}")
                .checked()
                .findings();

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("CONTENT-02");
            assertThat(finding.says()).contains("N1");
        });
    }

    @Test
    void an_outcome_that_was_found_unmet_stands_on_some_need() {
        assertThat(aCompletePlan()
                        .assessed("{\"outcomes\": {\"nutrition\": {\"answer\": \"unable\"}}}")
                        .stops())
                .containsExactly("CONTENT-02 stops submit");
    }

    @Test
    void a_need_that_the_council_will_not_meet_has_its_own_advice() {
        assertThat(aCompletePlan().whoseNeed("council_will_meet", "false").stops())
                .containsExactly("CONTENT-12 stops submit", "NEED-03 stops submit");
    }

    @Test
    void every_wish_of_a_carer_is_answered_before_the_plan_is_issued_and_none_is_an_answer() {
        String wishes =
                "{\"outcomes\": {}, \"wishes\": {\"caring\": \"yes\", \"work\": null, \"education\": \"none\", \"recreation\": \"none\"}}";

        assertThat(aCompletePlan()
                        .ofKind(PlanKind.SUPPORT_PLAN)
                        .assessed(wishes)
                        .stops())
                .containsExactly("CONTENT-07 stops issue");
        assertThat(aCompletePlan()
                        .ofKind(PlanKind.SUPPORT_PLAN)
                        .assessed(wishes.replace("null", "\"none\""))
                        .stops())
                .isEmpty();
    }

    @Test
    void a_direct_payment_says_what_it_covers_how_much_how_often_by_whom_and_what_employing_costs() {
        String bare = "{\"method\": \"direct_payment\", \"dp\": {}}";
        String whole = """
                {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": 12000, "frequency": "four_weekly",
                 "managed_by": "herself", "employs": false, "paid": "gross"}}""";

        assertThat(aCompletePlan()
                        .watching(NOT_WATCHED)
                        .managing(bare)
                        .checked()
                        .findings())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "dp.needs",
                        "dp.amount_pence",
                        "dp.frequency",
                        "dp.managed_by",
                        "dp.employer_costs",
                        "dp.paid",
                        "dp.set_up.interim");
        assertThat(aCompletePlan().managing(whole).stops()).isEmpty();
        assertThat(aCompletePlan().managing(whole.replace("N1", "N9")).stops())
                .containsExactly("CONTENT-11 stops submit");
    }

    @Test
    void the_parts_of_a_mixed_budget_add_up_to_the_cost_to_the_penny() {
        String parts = """
                {"method": "mixed", "dp": {"needs": ["N1"], "amount_pence": 1, "frequency": "weekly", "managed_by": "her", "employs": false, "paid": "gross"},
                 "parts": [{"method": "direct_payment", "annual_pence": 600000}, {"method": "council", "annual_pence": %d}]}""";

        assertThat(aCompletePlan().managing(parts.formatted(400_000)).stops()).isEmpty();
        assertThat(aCompletePlan().managing(parts.formatted(399_999)).stops())
                .containsExactly("BUDGET-25 stops submit");
    }

    @Test
    void a_part_that_the_nhs_pays_names_the_body_the_period_and_the_day() {
        var plan = aCompletePlan().costing(OnTheDesk.paidBy(1_000_000, 52_000, Funder.NHS));

        assertThat(plan.stops()).containsExactly("BUDGET-20 stops submit");
    }

    @Test
    void a_plan_dearer_than_its_guide_needs_evidence_and_where_only_better_an_approval() {
        var dearer = OnTheDesk.paidBy(1_040_001, 0);

        assertThat(aCompletePlan().costing(OnTheDesk.paidBy(1_040_000, 0)).stops())
                .isEmpty();
        assertThat(aCompletePlan().costing(dearer).stops()).containsExactly("BUDGET-11 stops authorise");
        assertThat(aCompletePlan().costing(dearer).whoseBudget("needs_approval").stops())
                .containsExactly("BUDGET-11 stops authorise", "BUDGET-13 stops authorise");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, ''",
        "2027-01-15, ''",
        "2027-01-16, SCHEDULE-03 stops submit",
        "2027-11-20, SCHEDULE-03 stops submit",
        "2027-11-21, CONTENT-13 stops submit",
        "2026-11-19, CONTENT-13 stops submit"
    })
    void the_first_review_is_within_eight_weeks_or_says_why_and_never_after_twelve_months(String day, String stops) {
        var plan = aCompletePlan().with(SectionName.REVIEW, "{\"how\": \"visit\", \"proposed\": \"" + day + "\"}");

        assertThat(String.join(",", plan.stops())).isEqualTo(stops);
    }

    @Test
    void an_open_objection_stops_the_signature_whatever_was_signed() {
        assertThat(aCompletePlan().standing(AgreementStatus.DISPUTED).stops())
                .containsExactly("AGREE-03 stops authorise");
    }

    @Test
    void without_agreement_a_plan_is_sent_and_not_signed_unless_the_council_wants_the_signature_first() {
        assertThat(aCompletePlan().standing(AgreementStatus.AWAITING).stops())
                .containsExactly("AGREE-02 stops authorise");
        assertThat(aCompletePlan()
                        .standing(AgreementStatus.AWAITING)
                        .where("auth.before_signature_allowed", false)
                        .stops())
                .containsExactly("AGREE-02 stops authorise", "AUTH-06 stops submit");
    }

    @Test
    void a_draft_is_shown_only_with_the_disclaimer_and_agreement_asked_only_once_it_was_given() {
        assertThat(aCompletePlan()
                        .agreed("{\"presented\": \"2026-11-10\"}", AgreementStatus.SIGNED)
                        .stops())
                .containsExactly("AGREE-01 stops submit", "AGREE-04 stops agree", "AUTH-04 stops present");
    }

    @Test
    void less_than_a_day_to_consider_the_draft_warns_and_never_stops() {
        PlanCheck.Checked checked =
                aCompletePlan().agreed("""
                        {"draft_given": "2026-11-18", "disclaimer_told": "2026-11-18", "presented": "2026-11-18",
                         "signed": "2026-11-18", "signed_by": "person", "steps_to_agree": [{"what": "a", "result": "b"}]}""", AgreementStatus.SIGNED).checked();

        assertThat(checked.findings())
                .filteredOn(finding -> finding.rule().equals("AGREE-04"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.weight()).isEqualTo(Weight.WARNS);
                    assertThat(finding.step()).isNull();
                });
    }

    @Test
    void a_change_after_the_presentation_warns() {
        assertThat(aCompletePlan()
                        .watching(NOT_WATCHED)
                        .changedSincePresented()
                        .checked()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.weight()).isEqualTo(Weight.WARNS));
    }

    @Test
    void a_plan_for_the_panel_waits_for_it() {
        assertThat(aCompletePlan().forThePanel().stops()).containsExactly("AUTH-07 stops authorise");
    }

    @Test
    void a_councils_own_item_is_required_from_the_step_that_it_names() {
        var own = List.of(
                java.util.Map.of("code", "keys_and_contacts", "text", "Who holds keys", "from_step", "authorise"));

        assertThat(aCompletePlan()
                        .having(SectionName.RISKS, "/standing/keyholder", "null")
                        .where("content.extra_required_elements", own)
                        .stops())
                .containsExactly("CONTENT-01 stops authorise");
    }

    @Test
    void the_method_is_not_asked_where_the_council_manages_no_money() {
        var plan = aCompletePlan()
                .managing("{\"method\": null}")
                .having(
                        SectionName.MONEY,
                        "/self_funder",
                        "{\"setting\": \"community\", \"choice\": \"own_arrangements\"}")
                .costing(new Figures(0, 0, 0, 0, 0, 0, Set.of()));

        assertThat(plan.stops()).isEmpty();
    }
}
