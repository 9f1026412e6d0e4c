package uk.ourplan.core.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.review.ReviewRouteAnswer.Route;
import uk.ourplan.core.law.review.ReviewRouteFacts.Change;
import uk.ourplan.core.law.review.ReviewRouteFacts.Grade;
import uk.ourplan.core.law.review.ReviewRouteFacts.Kind;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ReviewArrangement.Factors;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** Which version follows a review, on what it rests, what is asked for it, and when the next review is suggested. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhereAReviewLeadsSpec {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final CouncilPolicy USUAL = policy(Map.of());

    private static CouncilPolicy policy(Map<String, Object> settings) {
        return PolicyOnADay.of(BundledCatalogue.read(), LocalDate.of(2025, 6, 1), settings);
    }

    private static ChangeFound found(ChangeKind kind, ChangeGrade grade, LocalDate on) {
        return new ChangeFound("So it is", kind, grade, on, null, null, null);
    }

    private static Opening formal(@Nullable LocalDate assessed, ChangeFound... changes) {
        return new Opening(
                RevisionKind.FORMAL,
                List.of(changes),
                false,
                false,
                false,
                new Money(100),
                new Money(100),
                assessed,
                assessed,
                true,
                "The review found it",
                null,
                null);
    }

    private static List<String> rules(Opening opening, CouncilPolicy policy) {
        return ARevisionMayOpen.whyNot(opening, policy).stream()
                .map(Reason::rule)
                .toList();
    }

    @Test
    @Tag("REVISE-01")
    void a_change_that_is_graded_none_is_no_change() {
        assertThat(rules(formal(null, found(ChangeKind.NEED, ChangeGrade.NONE, MAY)), USUAL))
                .containsExactly("REVIEW-12");
    }

    @ParameterizedTest(name = "{0}, {1}, assessed {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NEED, MINOR, 2025-05-01, -",
                "NEED, MINOR, 2025-04-30, REVISE-01",
                "CIRCUMSTANCES, SIGNIFICANT, 2025-05-01, -",
                "CIRCUMSTANCES, SIGNIFICANT, 2025-04-30, REVISE-02",
                "CIRCUMSTANCES, MINOR, -, REVIEW-12"
            })
    @Tag("REVISE-01")
    @Tag("REVISE-02")
    void an_assessment_is_held_against_the_day_of_the_change_that_asks_for_it_and_of_no_other(
            ChangeKind kind, ChangeGrade grade, @Nullable LocalDate assessed, @Nullable String rule) {
        ChangeFound later = found(ChangeKind.CIRCUMSTANCES, ChangeGrade.MINOR, MAY.plusDays(20));

        assertThat(rules(formal(assessed, found(kind, grade, MAY), later), USUAL))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    @Tag("REVIEW-12")
    void significant_circumstances_are_revised_and_not_refreshed_where_the_council_assesses_none() {
        CouncilPolicy unassessed = policy(Map.of("revise.assess_significant_circumstances", false));

        assertThat(rules(formal(null, found(ChangeKind.CIRCUMSTANCES, ChangeGrade.SIGNIFICANT, MAY)), unassessed))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    @Tag("REVIEW-12")
    void each_route_leads_to_its_own_kind_of_version_and_an_ending_to_none(Route route) {
        assertThat(ARevisionMayOpen.kindOf(route))
                .isEqualTo(
                        switch (route) {
                            case END -> null;
                            case REASSESS_THEN_REVISE, ASSESS_THEN_REVISE, REVISION -> RevisionKind.FORMAL;
                            case LIGHT_AMENDMENT -> RevisionKind.LIGHT;
                            case NO_CHANGE -> RevisionKind.NO_CHANGE;
                        });
    }

    private static ReviewRouteFacts facts(
            String changes,
            @Nullable Boolean plan,
            @Nullable Boolean budget,
            @Nullable Boolean method,
            @Nullable Long cost,
            @Nullable Long before) {
        List<Change> minor = List.of(new Change(Kind.CIRCUMSTANCES, Grade.MINOR));
        return new ReviewRouteFacts(
                changes.equals("unknown") ? null : changes.equals("minor") ? minor : List.of(),
                plan,
                budget,
                method,
                cost == null ? null : new Money(cost),
                before == null ? null : new Money(before),
                false);
    }

    @ParameterizedTest(name = "{0} changes, plan {1}, budget {2}, method {3}, cost {4} of {5}: asks {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "minor, -, false, false, 100, 100, plan_changes",
                "minor, true, false, false, -, 100, cost_pence",
                "minor, true, false, false, 100, -, budget_pence",
                "minor, true, true, false, -, 100, cost_pence",
                "minor, true, true, false, 90, -, budget_pence",
                "none, -, false, false, -, -, plan_changes",
                "none, true, false, false, -, -, changes",
                "unknown, false, false, false, -, -, changes"
            })
    @Tag("REVIEW-12")
    void what_still_decides_on_the_route_or_on_who_is_told_is_asked_and_nothing_else(
            String changes,
            @Nullable Boolean plan,
            @Nullable Boolean budget,
            @Nullable Boolean method,
            @Nullable Long cost,
            @Nullable Long before,
            String asked) {
        assertThat(new TheReviewLeadsOn()
                        .decide(facts(changes, plan, budget, method, cost, before), USUAL)
                        .missing())
                .containsExactly(asked);
    }

    @ParameterizedTest(name = "budget {0}, method {1}, cost {2} of 100: {3}")
    @CsvSource({
        "true, false, 90, REVIEW-12+REVIEW-12+BUDGET-24",
        "true, false, 100, REVIEW-12+REVIEW-12",
        "true, false, 110, REVIEW-12+REVIEW-12",
        "false, true, 90, REVIEW-12+REVIEW-12",
        "false, false, 90, REVISE-03",
        "false, false, 110, REVIEW-12"
    })
    @Tag("REVIEW-12")
    @Tag("BUDGET-24")
    void finance_is_told_where_budget_or_method_changes_and_a_lower_budget_is_shown_to_meet_every_need(
            boolean budget, boolean method, long cost, String rules) {
        Determination<ReviewRouteAnswer> told =
                new TheReviewLeadsOn().decide(facts("minor", true, budget, method, cost, 100L), USUAL);

        assertThat(told.reasons()).extracting(Reason::rule).containsExactly(rules.split("\\+"));
        ReviewRouteAnswer answer = Objects.requireNonNull(told.answer());
        assertThat(answer.financialReferral()).isEqualTo(budget || method);
        assertThat(answer.reductionGuard()).isEqualTo(budget && cost < 100);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, needs complexity",
        "1, change likelihood",
        "2, plan complexity",
        "3, ongoing risk",
        "4, breakdown risk",
        "6, circumstances and support"
    })
    @Tag("SCHEDULE-09")
    void a_high_level_of_any_matter_suggests_the_shorter_gap_and_is_named(int place, String matter) {
        @Nullable String[] said = new String[7];
        Arrays.fill(said, "low");
        said[5] = "none";
        SuggestedInterval usual = SuggestedInterval.of(factors(said), USUAL);
        said[place] = "High, since the fall";
        SuggestedInterval high = SuggestedInterval.of(factors(said), USUAL);
        said[place] = " ";

        assertThat(usual.months()).isEqualTo(12);
        assertThat(high.months()).isEqualTo(6);
        assertThat(high.because()).containsExactly(matter);
        assertThat(SuggestedInterval.of(factors(said), USUAL)).isEqualTo(usual);
        assertThat(SuggestedInterval.of(null, USUAL)).isEqualTo(usual);
    }

    private static Factors factors(@Nullable String[] said) {
        return new Factors(said[0], said[1], said[2], said[3], said[4], said[5], said[6]);
    }

    private static OnTheDesk unchanged() {
        Revision how =
                new Revision(RevisionKind.NO_CHANGE, new UUID(0, 1), 1, TODAY, null, "Reviewed", List.of(), null, null);
        return aCompletePlan()
                .where("review.no_change.update_route", "practitioner")
                .having(new ReviewsBeside(
                        null, new Revising(how, aCompletePlan().desk().content(), 1_000_000L)));
    }

    @ParameterizedTest(name = "the next review in {0} days: released {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    @Tag("AUTH-14")
    void an_unchanged_plan_is_released_with_a_next_review_that_lies_ahead(int days, boolean released) {
        OnTheDesk plan = unchanged();
        String review = "{\"how\": \"visit\", \"proposed\": \"" + TODAY.plusDays(days) + "\"}";

        assertThat(TheNextVersionIsReleased.whyNot(
                                plan.with(SectionName.REVIEW, review).desk(), plan.policy())
                        .isEmpty())
                .isEqualTo(released);
    }

    @ParameterizedTest
    @CsvSource({"NEEDS, needs", "OUTCOMES, outcomes", "INFORMAL_SUPPORT, informal support", "RISKS, risks"})
    @Tag("AUTH-14")
    void the_section_that_reads_otherwise_is_named(SectionName section, String words) {
        OnTheDesk plan = unchanged().without(section);

        assertThat(TheNextVersionIsReleased.whyNot(plan.desk(), plan.policy()))
                .get()
                .asString()
                .contains("The section " + words + " reads otherwise");
    }
}
