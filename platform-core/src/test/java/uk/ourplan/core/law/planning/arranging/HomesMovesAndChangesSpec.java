package uk.ourplan.core.law.planning.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.arranging.Notes.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.arranging.BetweenTwoProviders;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.MoveDirection;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HomesMovesAndChangesSpec {

    private static final String HOLDS = "\"suitable\": true, \"available\": true, \"terms_agreed\": true";

    @Test
    @Tag("ARRANGE-07")
    void a_home_in_another_county_that_was_offered_and_chosen_is_allowed_when_its_conditions_hold() {
        OnTheDesk plan = home("""
                {"offered": "2026-11-10", "options": ["Larch House", "Elm Court"], "provider": "Larch House",
                 "place": "The next county", %s}""".formatted(HOLDS));

        assertThat(plan.says("ARRANGE-07")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-07")
    void a_home_without_the_choice_being_offered_stops_the_signature() {
        assertThat(home("null").stops()).contains("ARRANGE-07 stops authorise");
        assertThat(home("null").says("ARRANGE-07")).containsExactly("blocks at needs[N1].accommodation.choice.offered");
    }

    @Test
    @Tag("ARRANGE-07")
    void options_that_stand_with_the_line_of_support_show_the_offer_too() {
        OnTheDesk plan = home("null").having(SectionName.SUPPORT, "/services", """
                [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "options_explored": "Two homes visited with her"}]""");

        assertThat(plan.says("ARRANGE-07")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-07")
    void a_condition_that_fails_is_named() {
        OnTheDesk plan = home("""
                {"offered": "2026-11-10", "provider": "Larch House", "suitable": false, "available": true}""");

        assertThat(plan.says("ARRANGE-07"))
                .containsExactlyInAnyOrder(
                        "warns at needs[N1].accommodation.choice.suitable",
                        "prompts at needs[N1].accommodation.choice.terms_agreed");
    }

    @Test
    @Tag("ARRANGE-07")
    void a_dearer_home_is_allowed_where_a_third_party_pays_the_rest_as_a_line_of_their_own() {
        String dearer = """
                {"offered": "2026-11-10", "provider": "Larch House", %s, "chosen_pence": 120000,
                 "sufficient_pence": 100000, "sufficient_available": true%s}""";

        assertThat(home(dearer.formatted(HOLDS, ", \"top_up_by\": \"third_party\", \"top_up_pence\": 20000"))
                        .having(SectionName.SUPPORT, "/services", """
                                [{"id": "S1", "meets": ["N1"], "serves": ["O1"]},
                                 {"id": "S2", "meets": ["N1"], "serves": ["O1"], "funder": "third_party"}]""")
                        .says("ARRANGE-07"))
                .isEmpty();
        assertThat(home(dearer.formatted(HOLDS, "")).says("ARRANGE-07"))
                .containsExactly("warns at needs[N1].accommodation.choice.top_up_by");
        assertThat(home(dearer.formatted(HOLDS, ", \"top_up_by\": \"council\", \"top_up_pence\": 20000"))
                        .says("ARRANGE-07"))
                .containsExactly("warns at needs[N1].accommodation.choice.top_up_by");
    }

    @Test
    @Tag("ARRANGE-07")
    void where_no_sufficient_home_was_available_no_top_up_may_be_asked_and_the_budget_is_raised() {
        OnTheDesk plan = home("""
                {"offered": "2026-11-10", "provider": "Larch House", %s, "chosen_pence": 120000, "sufficient_pence": 100000,
                 "sufficient_available": false, "top_up_by": "third_party", "top_up_pence": 20000}""".formatted(HOLDS));

        assertThat(plan.stops()).contains("ARRANGE-07 stops authorise");
        assertThat(home("""
                {"offered": "2026-11-10", "provider": "Larch House", %s, "chosen_pence": 120000, "sufficient_pence": 100000,
                 "sufficient_available": false}""".formatted(HOLDS)).says("ARRANGE-07")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-07")
    void without_a_need_for_accommodation_the_rule_does_not_apply() {
        assertThat(aCompletePlan().says("ARRANGE-07")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-09")
    void a_move_from_or_to_the_area_is_a_task_until_the_other_council_was_contacted() {
        assertThat(aCompletePlan()
                        .arranging(moves("2027-09-01", MoveDirection.FROM_THE_AREA, null))
                        .owes("ARRANGE-09"))
                .containsExactly("ARRANGE-09:M1 by 2027-09-01");
        assertThat(aCompletePlan()
                        .arranging(moves("2027-09-01", MoveDirection.TO_THE_AREA, null))
                        .owes("ARRANGE-09"))
                .hasSize(1);
        assertThat(aCompletePlan()
                        .arranging(moves("2027-09-01", MoveDirection.FROM_THE_AREA, TODAY))
                        .owes("ARRANGE-09"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-09")
    void a_move_that_has_passed_without_contact_is_a_finding() {
        assertThat(aCompletePlan()
                        .arranging(moves("2026-11-19", MoveDirection.FROM_THE_AREA, null))
                        .says("ARRANGE-09"))
                .hasSize(1);
        assertThat(aCompletePlan()
                        .arranging(moves("2026-11-21", MoveDirection.FROM_THE_AREA, null))
                        .says("ARRANGE-09"))
                .isEmpty();
    }

    @Test
    @Tag("ARRANGE-12")
    void a_new_service_from_the_day_after_or_before_the_old_one_ends_leaves_no_gap() {
        assertThat(BetweenTwoProviders.gap(change("2025-07-01", true, null))).isEmpty();
        assertThat(BetweenTwoProviders.gap(change("2025-06-30", true, null))).isEmpty();
    }

    @Test
    @Tag("ARRANGE-12")
    void a_later_start_is_a_gap_of_so_many_days_and_no_start_at_all_is_a_finding() {
        assertThat(BetweenTwoProviders.gap(change("2025-07-05", true, null)))
                .hasValueSatisfying(gap -> assertThat(gap).contains("4 days"));
        assertThat(BetweenTwoProviders.gap(change(null, true, null))).isPresent();
        assertThat(aCompletePlan().arranging(change("2025-07-05", true, null)).says("ARRANGE-12"))
                .hasSize(1);
        assertThat(aCompletePlan().arranging(change("2025-07-05", true, null)).owes("ARRANGE-12"))
                .containsExactlyInAnyOrder("ARRANGE-12:C1 by 2025-06-30", "ARRANGE-12:C1:gap by 2025-06-30");
    }

    @Test
    @Tag("ARRANGE-12")
    void needs_that_are_met_otherwise_ask_for_no_new_service_and_say_why() {
        ProviderChange ends = change(null, false, "Her daughter does it from now on");

        assertThat(BetweenTwoProviders.gap(ends)).isEmpty();
        assertThat(aCompletePlan().arranging(ends).owes("ARRANGE-12")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-12")
    void a_revision_that_changes_a_provider_is_not_closed_without_the_request() {
        Arrangements asked = Arrangements.NONE.with(change("2025-07-01", true, null));
        Arrangements requested = asked.with(new Referred(
                "A2",
                day("2025-06-10"),
                ReferredFor.CHANGE_OF_PROVIDER,
                List.of("S1"),
                List.of("N1"),
                "North",
                "Brokers",
                null,
                "C1"));

        assertThat(BetweenTwoProviders.whyNotRevised(Arrangements.NONE, true)).isPresent();
        assertThat(BetweenTwoProviders.whyNotRevised(asked, true)).isPresent();
        assertThat(BetweenTwoProviders.whyNotRevised(requested, true)).isEmpty();
        assertThat(BetweenTwoProviders.whyNotRevised(Arrangements.NONE, false)).isEmpty();
    }

    private static ProviderChange change(@Nullable String newStarts, boolean needed, @Nullable String reason) {
        return new ProviderChange(
                "C1",
                day("2025-06-01"),
                "Brightside",
                day("2025-06-30"),
                needed,
                newStarts == null ? null : day(newStarts),
                reason);
    }

    private static Moves moves(String on, MoveDirection direction, @Nullable LocalDate contacted) {
        return new Moves("M1", day(on), direction, "Eastvale", contacted);
    }

    private static OnTheDesk home(String choice) {
        return aCompletePlan().whoseNeed("accommodation", """
                {"type": "care_home", "evidence": "Nights alone were tried", "decided": "2026-11-10", "choice": %s}""".formatted(choice));
    }
}
