package uk.ourplan.core.law.planning.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;

@DisplayName(
        "REVISE-03, REVISE-05, REVISE-06, REVISE-07, REVIEW-14, REVIEW-15, ARRANGE-12: what a revision has to show")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisionOnPlanSpec {

    private static final long BEFORE = 1_000_000;

    /** A revision whose text is that of the version before, until the spec changes it. */
    private static OnTheDesk revision(RevisionKind kind, ChangeKind found, String revised) {
        Revision how = new Revision(
                kind,
                new UUID(0, 1),
                1,
                TODAY,
                null,
                "Reviewed",
                List.of(new ChangeFound("So it is", found, ChangeGrade.MINOR, TODAY, null, null, null)),
                null,
                null);
        Revising before = new Revising(how, aCompletePlan().desk().content(), BEFORE);
        return aCompletePlan().with(SectionName.REVIEW, """
                        {"how": "visit", "proposed": "2027-01-08", "revised": %s}""".formatted(revised)).having(new ReviewsBeside(null, before));
    }

    private static OnTheDesk formal(String revised) {
        return revision(RevisionKind.FORMAL, ChangeKind.CIRCUMSTANCES, revised);
    }

    private static OnTheDesk otherDays(OnTheDesk plan) {
        return plan.with(SectionName.SUPPORT, """
                {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "timetable": "Wednesdays"}],
                 "commitments": [{"party": "person", "text": "Does her exercises"}]}""");
    }

    @Test
    void a_first_version_is_asked_nothing_of_this() {
        assertThat(aCompletePlan().says("REVISE-05")).isEmpty();
        assertThat(aCompletePlan().says("REVIEW-15")).isEmpty();
    }

    @Test
    void where_a_new_provider_and_new_days_were_agreed_and_only_the_provider_is_there_the_days_are_named() {
        String both = """
                {"changes": [{"id": "K1", "says": "New provider", "section": "support"},
                  {"id": "K2", "says": "Other days", "section": "outcomes"}]}""";

        OnTheDesk plan = otherDays(formal(both));

        assertThat(plan.says("REVISE-05")).containsExactly("blocks at revised.changes[K2].section");
    }

    @Test
    void a_change_without_a_place_in_the_plan_stops_the_submission() {
        assertThat(formal("{\"changes\": [{\"id\": \"K1\", \"says\": \"New provider\"}]}")
                        .says("REVISE-05"))
                .containsExactly("blocks at revised.changes[K1].section");
    }

    @Test
    void a_change_that_is_made_or_withdrawn_with_a_reason_is_dealt_with() {
        String dealt = """
                {"changes": [{"id": "K1", "says": "Other days", "section": "support"},
                  {"id": "K2", "says": "A helper", "withdrawn_because": "She would rather wait"}]}""";

        assertThat(otherDays(formal(dealt)).says("REVISE-05")).isEmpty();
    }

    @Test
    void each_carer_is_asked_about_and_the_one_without_an_answer_is_named() {
        OnTheDesk plan = formal(
                "{\"carers\": [{\"id\": \"P1\", \"needed\": false, \"reason\": \"Just reviewed\"}, {\"id\": \"P2\"}]}");

        assertThat(plan.says("REVISE-07")).containsExactly("prompts at revised.carers[P2].needed");
        assertThat(plan.owes("REVISE-07")).isEmpty();
    }

    @Test
    void a_carers_plan_that_needs_attention_is_a_task_until_it_was_seen_to() {
        OnTheDesk plan = formal("{\"carers\": [{\"id\": \"P1\", \"needed\": true}]}");

        assertThat(plan.owes("REVISE-07")).containsExactly("REVISE-07:P1");
        assertThat(plan.followedUp("REVISE-07:P1", TODAY, FollowUpOutcome.DONE).owes("REVISE-07"))
                .isEmpty();
    }

    @Test
    void a_refreshed_plan_reads_as_before_in_everything_that_meets_needs() {
        OnTheDesk same = revision(RevisionKind.NO_CHANGE, ChangeKind.CIRCUMSTANCES, "{}");

        assertThat(same.says("REVIEW-14")).isEmpty();
        assertThat(otherDays(same).says("REVIEW-14")).hasSize(1);
    }

    @Test
    void a_light_amendment_stays_within_the_budget_to_the_penny() {
        OnTheDesk light = revision(RevisionKind.LIGHT, ChangeKind.CIRCUMSTANCES, "{}");

        assertThat(light.costing(OnTheDesk.paidBy(BEFORE, 0)).says("REVISE-03")).isEmpty();
        assertThat(light.costing(OnTheDesk.paidBy(BEFORE + 1, 0)).says("REVISE-03"))
                .hasSize(1);
    }

    @Test
    void a_lower_budget_without_a_reason_from_the_persons_own_life_is_refused_even_for_a_penny() {
        OnTheDesk cut = formal("{}").costing(OnTheDesk.paidBy(BEFORE - 1, 0));

        assertThat(cut.says("REVIEW-15"))
                .containsExactlyInAnyOrder(
                        "blocks at revised.reduction.ground",
                        "blocks at revised.reduction.evidence",
                        "blocks at revised.reduction.needs");
    }

    @Test
    void the_same_budget_and_the_same_hours_are_no_reduction() {
        assertThat(formal("{}").costing(OnTheDesk.paidBy(BEFORE, 0)).says("REVIEW-15"))
                .isEmpty();
    }

    @Test
    void hours_that_are_cut_at_the_same_price_are_a_reduction() {
        String hours = """
                {"services": [{"id": "S1", "meets": ["N1"], "units": %s, "frequency": "weekly"}]}""";
        Revising fourteen = new Revising(
                new Revision(RevisionKind.FORMAL, new UUID(0, 1), 1, TODAY, null, "Reviewed", List.of(), null, null),
                aCompletePlan()
                        .with(SectionName.SUPPORT, hours.formatted("14"))
                        .desk()
                        .content(),
                BEFORE);
        OnTheDesk plan = formal("{}").costing(OnTheDesk.paidBy(BEFORE, 0)).having(new ReviewsBeside(null, fourteen));

        assertThat(plan.with(SectionName.SUPPORT, hours.formatted("10")).says("REVIEW-15"))
                .contains("blocks at revised.reduction.ground");
        assertThat(plan.with(SectionName.SUPPORT, hours.formatted("14")).says("REVIEW-15"))
                .isEmpty();
    }

    @Test
    void recovered_mobility_that_was_reassessed_with_evidence_and_every_need_covered_is_allowed() {
        OnTheDesk plan = revision(RevisionKind.FORMAL, ChangeKind.NEED, reduced("need_changed"))
                .costing(OnTheDesk.paidBy(BEFORE / 2, 0));

        assertThat(plan.says("REVIEW-15")).isEmpty();
    }

    @Test
    void a_changed_need_that_nobody_reassessed_is_no_reason() {
        assertThat(formal(reduced("need_changed"))
                        .costing(OnTheDesk.paidBy(BEFORE / 2, 0))
                        .says("REVIEW-15"))
                .containsExactly("blocks at revised.reduction.ground");
    }

    @Test
    void a_daughter_who_now_gives_two_evenings_or_a_cheaper_provider_of_the_same_support_is_allowed() {
        for (String ground : List.of("circumstances_changed", "same_support_at_lower_cost")) {
            assertThat(formal(reduced(ground))
                            .costing(OnTheDesk.paidBy(BEFORE / 2, 0))
                            .says("REVIEW-15"))
                    .isEmpty();
        }
    }

    @Test
    void the_person_hears_of_it_no_later_than_the_provider() {
        String late = reduced("circumstances_changed").replace("2026-11-10", "2026-11-12");

        assertThat(formal(late).costing(OnTheDesk.paidBy(BEFORE / 2, 0)).says("REVIEW-15"))
                .containsExactly("blocks at revised.reduction.person_told");
    }

    private static String reduced(String ground) {
        return """
                {"reduction": {"ground": "%s", "says": "Two evenings", "evidence": "Talk of 10 November",
                  "needs": [{"need": "N1", "how": "Her daughter on two evenings"}],
                  "person_told": "2026-11-10", "provider_told": "2026-11-11"}}""".formatted(ground);
    }

    @Test
    void a_version_that_a_signed_one_follows_owes_nothing_any_more() {
        OnTheDesk plan = aCompletePlan()
                .having(new ReviewsBeside(
                        new ReviewsBeside.NextVersion(
                                new UUID(0, 2), 2, uk.ourplan.language.plan.PlanState.SIGNED_OFF, TODAY),
                        null));

        assertThat(uk.ourplan.core.law.owed.TasksOwed.on(plan.desk(), plan.policy()))
                .isEmpty();
    }

    @Test
    void a_version_that_a_signed_one_follows_still_owes_an_answer_to_whoever_asked_and_a_review_that_was_opened() {
        ReviewsBeside.Seen opened = new ReviewsBeside.Seen(
                new UUID(1, 7),
                ReviewType.UNPLANNED,
                ReviewState.DUE,
                null,
                TODAY.plusWeeks(6),
                null,
                TODAY.plusWeeks(6),
                null,
                TODAY,
                null,
                null,
                null);
        OnTheDesk plan = aCompletePlan()
                .having(new ReviewsBeside(
                        new ReviewsBeside.NextVersion(
                                new UUID(0, 2), 2, uk.ourplan.language.plan.PlanState.SIGNED_OFF, TODAY),
                        null,
                        List.of(opened),
                        List.of(new ReviewsBeside.Asked(new UUID(1, 1), TODAY, false))));

        assertThat(uk.ourplan.core.law.owed.TasksOwed.on(plan.desk(), plan.policy()))
                .extracting(task -> task.rule())
                .containsExactly("REVIEW-02", "REVIEW-01");
    }

    @Test
    void a_new_provider_is_asked_for_before_the_version_is_signed() {
        OnTheDesk before = aCompletePlan().with(SectionName.SUPPORT, "{\"services\": [" + by("Hill Care") + "]}");
        Revision how =
                new Revision(RevisionKind.FORMAL, new UUID(0, 1), 1, TODAY, null, "Reviewed", List.of(), null, null);
        Revising revising = new Revising(how, before.desk().content(), BEFORE);
        OnTheDesk same = aCompletePlan()
                .with(SectionName.SUPPORT, "{\"services\": [" + by("hill care ") + "]}")
                .having(new ReviewsBeside(null, revising));
        OnTheDesk other = aCompletePlan().with(SectionName.SUPPORT, "{\"services\": [" + by("Dale Care") + "]}");

        assertThat(same.says("ARRANGE-12")).isEmpty();
        assertThat(other.having(new ReviewsBeside(null, revising)).says("ARRANGE-12"))
                .containsExactly("blocks at services");
        var change = new ArrangingNote.ProviderChange("C1", TODAY, "Hill Care", TODAY, true, TODAY.plusDays(1), null);
        var request = new ArrangingNote.Referred(
                "A2",
                TODAY,
                ReferredFor.CHANGE_OF_PROVIDER,
                List.of("S1"),
                List.of("N1"),
                "north",
                "Buyers",
                null,
                "C1");
        Arrangements asked = Arrangements.NONE.with(change).with(request);
        assertThat(other.having(new ReviewsBeside(null, revising, List.of(), List.of(), asked))
                        .says("ARRANGE-12"))
                .isEmpty();
    }

    private static String by(String provider) {
        return "{\"id\": \"S1\", \"meets\": [\"N1\"], \"serves\": [\"O1\"], \"provider\": {\"name\": \"" + provider
                + "\"}}";
    }
}
