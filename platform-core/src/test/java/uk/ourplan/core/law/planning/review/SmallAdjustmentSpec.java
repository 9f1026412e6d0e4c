package uk.ourplan.core.law.planning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
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
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

/** How far a version goes that only adjusts the plan (AGREE-12), and what one that gives less has to cover (REVIEW-15). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmallAdjustmentSpec {

    private static final long BEFORE = 1_000_000;

    private static OnTheDesk over(OnTheDesk before, OnTheDesk now, @Nullable AdjustmentKind kind) {
        Revision how = new Revision(
                kind == null ? RevisionKind.FORMAL : RevisionKind.LIGHT,
                new UUID(0, 1),
                1,
                TODAY,
                null,
                "Her wish",
                List.of(),
                null,
                null,
                kind == null ? null : new Adjustment(kind, TODAY));
        return now.having(
                new ReviewsBeside(null, new Revising(how, before.desk().content(), BEFORE)));
    }

    private static OnTheDesk by(String provider, String timetable) {
        return aCompletePlan().with(SectionName.SUPPORT, """
                {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "timetable": "%s",
                  "provider": {"name": "%s"}}]}""".formatted(timetable, provider));
    }

    @Test
    @Tag("AGREE-12")
    void a_visit_that_moves_to_another_day_at_the_persons_wish_is_an_adjustment() {
        assertThat(over(by("Hill Care", "Tuesdays"), by("Hill Care", "Wednesdays"), AdjustmentKind.DAY_OR_TIME)
                        .says("AGREE-12"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NEEDS, needs", "OUTCOMES, outcomes", "MANAGING_THE_MONEY, managing the money", "RISKS, risks"})
    @Tag("AGREE-12")
    void a_need_an_outcome_the_management_or_a_risk_that_changes_is_a_revision(SectionName section, String words) {
        OnTheDesk plan = over(aCompletePlan(), aCompletePlan().without(section), AdjustmentKind.DAY_OR_TIME);

        assertThat(plan.sentences("AGREE-12")).singleElement().asString().contains("the section " + words + " reads");
        assertThat(over(aCompletePlan(), aCompletePlan().without(section), null).sentences("AGREE-12"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AdjustmentKind.class)
    @Tag("AGREE-12")
    void a_provider_changes_only_in_an_adjustment_that_is_about_the_provider(AdjustmentKind kind) {
        OnTheDesk plan = over(by("Hill Care", "Tuesdays"), by("Dale Care", "Tuesdays"), kind);

        assertThat(plan.says("AGREE-12"))
                .isEqualTo(kind == AdjustmentKind.PROVIDER_AT_SAME_COST ? List.of() : List.of("blocks at services"));
    }

    @ParameterizedTest(name = "need {0} is met by “{1}”, eligible {2}: asked {3}")
    @CsvSource({
        "N1, Her daughter, true, false",
        "N1, ' ', true, true",
        "N9, Her daughter, true, true",
        "N9, ' ', false, false"
    })
    @Tag("REVIEW-15")
    void how_it_is_met_with_less_is_said_of_each_eligible_need(
            String need, String how, boolean eligible, boolean asked) {
        OnTheDesk plan = over(aCompletePlan(), reduced("""
                        "needs": [{"need": "%s", "how": "%s"}]""".formatted(need, how)), null)
                .whoseNeed("eligible", Boolean.toString(eligible));

        assertThat(plan.says("REVIEW-15")).isEqualTo(asked ? List.of("blocks at revised.reduction.needs") : List.of());
    }

    @ParameterizedTest(name = "person {0}, provider {1}: asked {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "2026-11-10, 2026-11-10, false",
                "2026-11-11, 2026-11-10, true",
                "null, 2026-11-10, true",
                "2026-11-10, null, false",
                "null, null, false"
            })
    @Tag("REVIEW-15")
    void the_person_hears_of_it_before_the_provider_or_on_the_same_day(
            @Nullable String person, @Nullable String provider, boolean asked) {
        OnTheDesk plan = over(
                aCompletePlan(),
                reduced("\"needs\": [{\"need\": \"N1\", \"how\": \"Her daughter\"}]" + told("person", person)
                        + told("provider", provider)),
                null);

        assertThat(plan.says("REVIEW-15"))
                .isEqualTo(asked ? List.of("blocks at revised.reduction.person_told") : List.of());
    }

    private static String told(String whom, @Nullable String day) {
        return day == null ? "" : ", \"" + whom + "_told\": \"" + day + "\"";
    }

    private static OnTheDesk reduced(String said) {
        return aCompletePlan().with(SectionName.REVIEW, """
                {"how": "visit", "proposed": "2027-01-08", "revised": {"reduction": {"ground": "circumstances_changed",
                  "says": "Two evenings", "evidence": "Talk of 10 November", %s}}}""".formatted(said)).costing(OnTheDesk.paidBy(BEFORE - 1, 0));
    }
}
