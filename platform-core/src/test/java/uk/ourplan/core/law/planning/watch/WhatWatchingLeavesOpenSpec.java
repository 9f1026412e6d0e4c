package uk.ourplan.core.law.planning.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.monitoring.MonitoringSpec.weekly;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.ReviewsBeside;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.language.monitoring.HowFar;
import uk.ourplan.language.monitoring.MonitoringNote.AsAgreed;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.Grounds;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.monitoring.SupportAnswer;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Outcomes.OutcomeWanted;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.ReviewState;
import uk.ourplan.language.review.ReviewType;
import uk.ourplan.language.review.Revision;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.WordingResult;

/** Which version owes what, in which words, and what ends it (MONITOR-04 to MONITOR-14, SAFEGUARD-01 to SAFEGUARD-11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatWatchingLeavesOpenSpec {

    private static final LocalDate SIGNED = TODAY.minusDays(30);
    private static final Authorised LIBERTY =
            new Authorised("L1", SIGNED, null, LibertyKind.STANDARD_AUTHORISATION, "12", List.of(), "Mr Dobry", null);
    private static final Raised CONCERN = concern("S1", ConcernSubject.ADULT, null);

    @Test
    @Tag("SAFEGUARD-06")
    void a_service_ended_over_a_worry_says_how_many_answers_are_open_and_which() {
        OnTheDesk two = aCompletePlan().protecting(new ServiceEnded("E1", TODAY, "A home", null, null, null));
        OnTheDesk one = aCompletePlan().protecting(new ServiceEnded("E1", TODAY, "A home", null, "No harm", null));

        assertThat(two.sentences("SAFEGUARD-06")).singleElement().asString().endsWith("two answers are open.");
        assertThat(one.sentences("SAFEGUARD-06")).singleElement().asString().endsWith("one answer is open.");
        assertThat(two.owedTasks("SAFEGUARD-06"))
                .extracting(OwedTask::says)
                .satisfiesExactly(
                        says -> assertThat(says).startsWith("Say what was done under safeguarding"),
                        says -> assertThat(says).startsWith("Report the general concern"));
    }

    @ParameterizedTest(name = "{0}, danger {1}")
    @CsvSource({
        "ADULT, false, about an adult to adult safeguarding",
        "ADULT, true, about an adult to adult safeguarding",
        "CHILD, false, about a child to children's safeguarding",
        "CHILD, true, about a child to children's safeguarding"
    })
    @Tag("SAFEGUARD-01")
    @Tag("SAFEGUARD-02")
    void a_concern_has_a_route_before_the_council_sets_one_and_asks_for_999_only_where_somebody_is_in_danger(
            ConcernSubject subject, boolean danger, String about) {
        OnTheDesk plan = aCompletePlan().protecting(concern("S1", subject, danger));

        assertThat(plan.owedTasks("SAFEGUARD-01"))
                .singleElement()
                .extracting(OwedTask::says)
                .asString()
                .contains(about)
                .matches(says -> says.contains("999") == danger);
    }

    @Test
    @Tag("MONITOR-05")
    @Tag("SAFEGUARD-01")
    @Tag("SAFEGUARD-11")
    void while_a_version_is_written_over_one_in_force_that_one_owes_the_watching() {
        OnTheDesk first = watchedAndProtected();
        OnTheDesk draft = watchedAndProtected().having(over());
        OnTheDesk inForce = watchedAndProtected().having(over()).having(signed(TODAY.plusDays(30)));

        for (String rule : List.of("MONITOR-05", "SAFEGUARD-01", "SAFEGUARD-11")) {
            assertThat(first.owes(rule)).isNotEmpty();
            assertThat(draft.owes(rule)).isEmpty();
            assertThat(inForce.owes(rule)).isNotEmpty();
        }
    }

    @Test
    @Tag("SAFEGUARD-10")
    void a_new_version_under_an_authorisation_says_whether_it_may_be_more_restrictive() {
        OnTheDesk next = aCompletePlan().protecting(LIBERTY).having(over());

        assertThat(next.sentences("SAFEGUARD-10"))
                .singleElement()
                .asString()
                .contains("nothing says whether this version is more restrictive");
        assertThat(next.protecting(change(false, null)).sentences("SAFEGUARD-10"))
                .isEmpty();
        assertThat(aCompletePlan().protecting(LIBERTY).sentences("SAFEGUARD-10"))
                .isEmpty();
    }

    @ParameterizedTest(name = "a change wanted {0}, asked for {1}: a task {2}")
    @CsvSource(
            nullValues = "-",
            value = {"true, -, true", "true, 2026-11-20, false", "false, -, false", "-, -, false"})
    @Tag("SAFEGUARD-09")
    void a_change_that_a_review_wants_is_a_task_until_it_was_asked_for(
            @Nullable Boolean wanted, @Nullable LocalDate requested, boolean task) {
        OnTheDesk plan = aCompletePlan()
                .protecting(LIBERTY, new Reviewed(TODAY, "Lacks it", "Less needed", wanted, "A key", requested));

        assertThat(plan.owes("SAFEGUARD-09").isEmpty()).isNotEqualTo(task);
    }

    @Test
    @Tag("SAFEGUARD-07")
    void restrictions_are_counted_from_one() {
        assertThat(aCompletePlan()
                        .having(
                                SectionName.RISKS,
                                "/protecting",
                                "{\"restrictions\": [{\"text\": \"A lock\"}, {\"text\": \"A rail\"}]}")
                        .sentences("SAFEGUARD-07"))
                .extracting(says -> says.substring(0, "Restriction 1".length()))
                .containsExactly("Restriction 1", "Restriction 1", "Restriction 2", "Restriction 2");
    }

    @Test
    @Tag("MONITOR-04")
    void what_would_build_resilience_is_read_from_the_last_decision_on_the_same_arrangement() {
        Grounds blank = new Grounds(List.of(), null, "Weighed", " ");
        Grounds rota = new Grounds(List.of(), null, "Weighed", "A rota");
        LocalDate until = TODAY.plusDays(30);

        assertThat(monitored()
                        .watching(new Continued("W2", TODAY, until, true, blank))
                        .says("MONITOR-04"))
                .isEmpty();
        assertThat(monitored()
                        .watching(
                                new Continued("W1", TODAY, until, true, blank),
                                new Continued("W1", TODAY, until, true, rota))
                        .says("MONITOR-04"))
                .isEmpty();
        assertThat(monitored()
                        .watching(
                                new Continued("W1", TODAY, until, true, rota),
                                new Continued("W1", TODAY, until, true, blank))
                        .says("MONITOR-04"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "a no on 2026-11-16, a review opened {0} and held {1}: offered {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, true",
                "2026-11-15, -, true",
                "2026-11-16, -, false",
                "2026-11-17, -, false",
                "-, 2026-11-15, true",
                "-, 2026-11-16, false",
                "2026-11-15, 2026-11-17, false"
            })
    @Tag("MONITOR-14")
    void a_plain_no_offers_a_review_until_one_is_opened_or_held_since(
            @Nullable LocalDate opened, @Nullable LocalDate held, boolean offered) {
        ReviewsBeside.Seen review = new ReviewsBeside.Seen(
                new UUID(1, 7),
                ReviewType.UNPLANNED,
                ReviewState.COMPLETED,
                null,
                TODAY,
                null,
                TODAY,
                held,
                opened,
                null,
                null,
                null);
        OnTheDesk plan = monitored()
                .watching(
                        progressed("O1", "2026-11-09", SupportAnswer.NO),
                        progressed("O1", "2026-11-16", SupportAnswer.NO))
                .watching(progressed("O1", "2026-11-20", SupportAnswer.YES))
                .having(new ReviewsBeside(null, null, List.of(review), List.of()));

        assertThat(plan.owes("MONITOR-14")).isEqualTo(offered ? List.of("MONITOR-14:2026-11-16") : List.of());
    }

    @ParameterizedTest(name = "weekly, the review by {0}: {1} days")
    @CsvSource(
            nullValues = "-",
            value = {"-, 1", "2026-11-01, 1", "2026-11-22, 1", "2026-12-07, 3", "2026-12-06, 2"})
    @Tag("MONITOR-12")
    void the_days_of_a_rhythm_run_to_the_review_of_the_plan(@Nullable LocalDate review, int days) {
        OnTheDesk plan = watched("{\"on\": \"2026-11-23\", \"method\": \"telephone\", \"rhythm\": \"weekly\"}")
                .having(signed(review));

        assertThat(plan.owes("MONITOR-13")).hasSize(days);
    }

    @Test
    @Tag("MONITOR-13")
    void progress_is_prompted_from_the_day_after_and_only_that_of_the_same_outcome_on_the_same_day_ends_it() {
        OnTheDesk today = watched("{\"on\": \"" + TODAY + "\", \"method\": \"telephone\"}")
                .having(signed(null));
        assertThat(today.owes("MONITOR-13")).hasSize(1);
        assertThat(today.says("MONITOR-13")).isEmpty();

        today.watching(new Progressed("O2", TODAY, TODAY, HowFar.ON_TRACK, null, null))
                .watching(new Progressed("O1", TODAY.minusDays(1), TODAY, HowFar.ON_TRACK, null, null));
        assertThat(today.owes("MONITOR-13")).hasSize(1);

        today.watching(new Progressed("O1", TODAY, TODAY, HowFar.ON_TRACK, null, null));
        assertThat(today.owes("MONITOR-13")).isEmpty();
    }

    @Test
    @Tag("MONITOR-13")
    void the_next_review_reads_the_last_progress_of_the_outcome_itself() {
        OnTheDesk plan = aCompletePlan()
                .watching(
                        new Progressed("O1", null, LocalDate.of(2024, 9, 2), HowFar.PARTLY, null, null),
                        new Progressed("O1", null, LocalDate.of(2024, 10, 2), HowFar.ON_TRACK, null, null),
                        new Progressed("O1", null, LocalDate.of(2024, 11, 2), null, "Not asked", null),
                        new Progressed("O2", null, LocalDate.of(2024, 12, 2), HowFar.NOT_ON_TRACK, null, null));
        OutcomeWanted first = plan.desk()
                .section(Outcomes.class)
                .orElseThrow()
                .outcomesWanted()
                .getFirst();

        assertThat(OutcomesWatched.asItStands(plan.desk(), first))
                .isEqualTo("Dressed by nine (on 2 October 2024: on track)");
    }

    private static OnTheDesk watchedAndProtected() {
        return monitored().protecting(CONCERN, LIBERTY, change(true, WordingResult.MORE_RESTRICTIVE));
    }

    private static OnTheDesk monitored() {
        return aCompletePlan().watching(weekly("2026-11-30", "2026-12-28", Rhythm.WEEKLY));
    }

    private static OnTheDesk watched(String watch) {
        return aCompletePlan().having(SectionName.OUTCOMES, "/outcomes_wanted/0/watch", watch);
    }

    private static ReviewsBeside over() {
        Revision how =
                new Revision(RevisionKind.FORMAL, new UUID(0, 1), 1, TODAY, null, "Reviewed", List.of(), null, null);
        return new ReviewsBeside(null, new Revising(how, aCompletePlan().desk().content(), 1_000_000L));
    }

    private static Course signed(@Nullable LocalDate reviewBy) {
        return new Course(PlanState.SIGNED_OFF, SIGNED, SIGNED, SIGNED, SIGNED, reviewBy);
    }

    private static Progressed progressed(String outcome, String day, SupportAnswer way) {
        return new Progressed(
                outcome,
                null,
                LocalDate.parse(day),
                HowFar.PARTLY,
                null,
                new AsAgreed(SupportAnswer.YES, way, SupportAnswer.YES, null));
    }

    private static Raised concern(String number, ConcernSubject subject, @Nullable Boolean danger) {
        return new Raised(number, TODAY, subject, "Somebody", "Left alone", "A neighbour", danger, null);
    }

    private static Change change(boolean mayBeMore, @Nullable WordingResult result) {
        return new Change(
                "C1",
                TODAY,
                "A locked door",
                mayBeMore,
                result == null ? null : TODAY,
                result,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
