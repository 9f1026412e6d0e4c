package uk.ourplan.core.law.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.monitoring.AgreedBy;
import uk.ourplan.language.monitoring.DroppedBecause;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.AsAgreed;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.Evidence;
import uk.ourplan.language.monitoring.MonitoringNote.Grounds;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.Tests;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.monitoring.SupportAnswer;
import uk.ourplan.language.monitoring.TalkDecision;
import uk.ourplan.language.person.ContactWay;

/** What is said of one arrangement is said of no other, and each answer that one needs is asked for by itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EachArrangementSpec {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 23);
    private static final Grounds FALLS =
            new Grounds(List.of(new Evidence(JUNE, "A fall")), false, "Weighed", "A neighbour rota");
    private static final Tests MET =
            new Tests(true, "Two falls", true, AgreedBy.PERSON, JUNE, null, false, null, null, "Neighbours");

    private final Monitoring both =
            on(arranged("W1", JUNE, Rhythm.WEEKLY, LAST), arranged("W2", JUNE.plusDays(2), Rhythm.MONTHLY, LAST));

    @Test
    @Tag("MONITOR-05")
    void each_arrangement_has_its_own_days_and_goes_on_by_itself() {
        assertThat(DaysOfMonitoring.of("W1", both)).hasSize(4).doesNotContain(JUNE.plusDays(2));
        assertThat(DaysOfMonitoring.of("W1", both.with(new Continued("W2", JUNE, LAST.plusDays(70), true, FALLS))))
                .hasSize(4);
        assertThat(DaysOfMonitoring.of(
                        "W1",
                        both.with(new Continued("W1", LAST, LAST.plusDays(7), true, FALLS))
                                .with(new Continued("W1", LAST.plusDays(7), LAST.plusDays(14), true, FALLS))))
                .hasSize(6)
                .endsWith(LAST.plusDays(14));
    }

    @Test
    @Tag("MONITOR-07")
    void a_change_after_it_went_on_leaves_the_days_before_the_change_as_they_were() {
        Monitoring changed = both.with(new Continued("W1", LAST, LAST.plusDays(21), true, FALLS))
                .with(arranged("W1", LAST.plusDays(10), Rhythm.MONTHLY, LAST.plusDays(45)));

        assertThat(DaysOfMonitoring.of("W1", changed))
                .containsExactly(
                        JUNE,
                        JUNE.plusDays(7),
                        JUNE.plusDays(14),
                        LAST,
                        LAST.plusDays(7),
                        LAST.plusDays(10),
                        LAST.plusDays(10).plusMonths(1));
    }

    @Test
    @Tag("MONITOR-07")
    void what_is_left_out_of_one_arrangement_stays_due_in_the_other_and_on_every_other_day() {
        Monitoring left = both.with(new Dropped("W2", JUNE, JUNE, DroppedBecause.NOT_NEEDED, null))
                .with(new Dropped("W1", LAST, JUNE, DroppedBecause.NOT_NEEDED, null));

        assertThat(Activity.of("W1", left)).filteredOn(Activity::isOpen).hasSize(3);
        assertThat(Activity.of("W2", left)).allMatch(Activity::isOpen);
    }

    @Test
    @Tag("MONITOR-08")
    void what_was_last_written_up_of_a_day_counts() {
        Monitoring twice = both.with(entry("W1", "Well", "Nothing")).with(entry("W1", "Better", "Nothing"));

        assertThat(Activity.written("W1", JUNE, twice))
                .get()
                .extracting(WrittenUp::finding)
                .isEqualTo("Better");
        assertThat(Activity.written("W2", JUNE, twice)).isEmpty();
    }

    @Test
    @Tag("MONITOR-08")
    void an_activity_says_with_whom_there_was_contact_and_what_comes_next() {
        WrittenUp blank = new WrittenUp("W1", JUNE, JUNE, null, null, "Well", " ", null);

        assertThat(WritingUp.missing(blank))
                .extracting(Missing::field)
                .containsExactly("method", "contact", "next_action");
    }

    @ParameterizedTest(name = "needs {0}, way {1}, outcomes {2}: suggests a review {3}")
    @CsvSource(
            nullValues = "-",
            value = {"NO, YES, YES, true", "YES, YES, NO, true", "-, -, NO, true", "NO, -, -, true", "-, -, -, false"})
    @Tag("MONITOR-14")
    void a_plain_no_to_any_of_the_three_suggests_a_review(
            @Nullable SupportAnswer needs,
            @Nullable SupportAnswer way,
            @Nullable SupportAnswer outcomes,
            boolean suggested) {
        assertThat(WritingUp.suggestsAReview(new AsAgreed(needs, way, outcomes, null)))
                .isEqualTo(suggested);
    }

    @ParameterizedTest(name = "{0} until {1}, then {2} until {3}: cut back {4}")
    @CsvSource({
        "WEEKLY, 2025-12-31, WEEKLY, 2025-12-31, false",
        "WEEKLY, 2025-12-31, FORTNIGHTLY, 2025-12-31, true",
        "WEEKLY, 2025-12-31, ONCE, 2025-12-31, true",
        "QUARTERLY, 2025-12-31, ONCE, 2025-12-31, true",
        "ONCE, 2025-12-31, WEEKLY, 2025-12-31, false",
        "ONCE, 2025-12-31, QUARTERLY, 2025-12-31, false",
        "ONCE, 2025-12-31, ONCE, 2025-12-31, false",
        "MONTHLY, 2025-12-31, MONTHLY, 2025-12-30, true",
        "MONTHLY, 2025-12-31, MONTHLY, 2026-01-31, false"
    })
    @Tag("MONITOR-10")
    void monitoring_is_cut_back_where_it_becomes_less_often_or_ends_sooner_and_once_is_the_least_of_all(
            Rhythm before, LocalDate until, Rhythm now, LocalDate then, boolean less) {
        Monitoring all = on(
                arranged("W1", JUNE, before, until),
                arranged("W2", JUNE, Rhythm.WEEKLY, until),
                arranged("W1", LAST, now, then),
                arranged("W2", LAST, Rhythm.WEEKLY, until));

        assertThat(EndingMonitoring.isCutBack("W1", all)).isEqualTo(less);
        assertThat(EndingMonitoring.isCutBack("W2", all)).isFalse();
    }

    @Test
    @Tag("MONITOR-10")
    void an_end_before_the_day_to_which_it_went_on_is_a_cut() {
        Monitoring going = both.with(new Continued("W1", LAST, LAST.plusDays(90), true, FALLS));

        assertThat(EndingMonitoring.isCutBack(
                        "W1", going.with(arranged("W1", LAST.plusDays(1), Rhythm.WEEKLY, LAST.plusDays(60)))))
                .isTrue();
        assertThat(EndingMonitoring.isCutBack(
                        "W1", going.with(arranged("W1", LAST.plusDays(1), Rhythm.WEEKLY, LAST.plusDays(90)))))
                .isFalse();
    }

    @Test
    @Tag("MONITOR-10")
    void what_was_last_weighed_of_the_same_arrangement_counts_and_only_a_cut_is_against_anybody_s_wishes() {
        Monitoring cut = both.with(new Stopped("W1", LAST, LAST, JUNE, "Her", JUNE, null));
        CutBack unhappy = new CutBack("W1", LAST, "Afraid", null, "Less sure", true);
        CutBack content = new CutBack("W1", LAST, "Content now", null, "None feared", false);

        assertThat(EndingMonitoring.notWeighed("W1", cut.with(new CutBack("W2", LAST, "Glad", null, "Good", true))))
                .hasSize(2);
        assertThat(EndingMonitoring.isAgainstTheirWishes("W1", cut)).isFalse();
        assertThat(EndingMonitoring.isAgainstTheirWishes("W1", cut.with(unhappy)))
                .isTrue();
        assertThat(EndingMonitoring.isAgainstTheirWishes("W1", cut.with(unhappy).with(content)))
                .isFalse();
        assertThat(EndingMonitoring.isAgainstTheirWishes("W1", both.with(unhappy)))
                .isFalse();
    }

    @Test
    @Tag("MONITOR-09")
    void supervision_of_one_arrangement_is_counted_from_its_own_start_and_its_own_last_talk() {
        Monitoring other = both.with(new Discussed("W1", LAST, TalkDecision.STOP, null));
        Monitoring again = both.with(new Discussed("W2", LAST, TalkDecision.STOP, null))
                .with(new Discussed("W2", LAST.plusDays(9), TalkDecision.GO_ON, null));

        assertThat(EndingMonitoring.talkedAboutBy("W2", other, 42))
                .isEqualTo(JUNE.plusDays(2).plusDays(42));
        assertThat(EndingMonitoring.isToStop("W2", other)).isFalse();
        assertThat(EndingMonitoring.isToStop("W1", other)).isTrue();
        assertThat(EndingMonitoring.isToStop("W1", other.with(new Stopped("W1", LAST, LAST, JUNE, "Her", JUNE, null))))
                .isFalse();
        assertThat(EndingMonitoring.talkedAboutBy("W2", again, 42)).isEqualTo(LAST.plusDays(51));
        assertThat(EndingMonitoring.isToStop("W2", again)).isFalse();
    }

    @ParameterizedTest(name = "{0} activities a week apart: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"1, -", "119, -", "120, until", "200, until", "0, until"})
    @Tag("MONITOR-05")
    void an_arrangement_ends_no_sooner_than_it_begins_and_is_decided_on_again_before_it_goes_on_for_years(
            int times, @Nullable String asked) {
        assertThat(fields(arranged("W1", JUNE, Rhythm.WEEKLY, JUNE.plusWeeks(times - 1L))))
                .isEqualTo(asked == null ? List.of() : List.of(asked));
    }

    @Test
    @Tag("MONITOR-05")
    void monitoring_that_goes_on_says_until_when() {
        assertThat(StartingToMonitor.missing(new Continued("W1", LAST, null, false, FALLS)))
                .extracting(Missing::field)
                .containsExactly("until");
    }

    @ParameterizedTest(name = "evidence of {0} that shows {1}: enough {2}")
    @CsvSource(
            nullValues = "-",
            value = {"2025-05-04, A fall, true", "-, A fall, false", "2025-05-04, -, false", "2025-05-04, ' ', false"})
    @Tag("MONITOR-02")
    void evidence_has_a_day_and_says_what_it_shows(@Nullable LocalDate dated, @Nullable String shows, boolean enough) {
        Grounds grounds = new Grounds(List.of(new Evidence(dated, shows)), false, "Weighed", null);

        assertThat(StartingToMonitor.missing(new Continued("W1", LAST, LAST, false, grounds))
                        .isEmpty())
                .isEqualTo(enough);
    }

    @ParameterizedTest(name = "proportionate {0} because {1}, can decide {2}, by {3}, carer {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, Two falls, true, PERSON, false, -",
                "true, -, true, PERSON, false, tests.proportionate_note",
                "false, Two falls, true, PERSON, false, tests.proportionate_note",
                "-, Two falls, true, PERSON, false, tests.proportionate_note",
                "true, Two falls, -, PERSON, false, tests.has_capacity",
                "true, Two falls, true, REPRESENTATIVE, false, tests.agreed",
                "true, Two falls, false, PERSON, false, tests.agreed_by",
                "true, Two falls, true, PERSON, -, tests.carer_exists",
                "true, Two falls, true, PERSON, true, tests.carer_agreed"
            })
    @Tag("MONITOR-03")
    void each_of_the_three_tests_is_met_with_a_note_and_the_failing_one_is_named(
            @Nullable Boolean proportionate,
            @Nullable String note,
            @Nullable Boolean capacity,
            AgreedBy by,
            @Nullable Boolean carer,
            @Nullable String failing) {
        Tests tests = new Tests(proportionate, note, capacity, by, JUNE, null, carer, null, null, "Neighbours");

        assertThat(fields(arranged("W1", JUNE, Rhythm.WEEKLY, LAST, tests)))
                .isEqualTo(failing == null ? List.of() : List.of(failing));
    }

    private static List<String> fields(Arranged said) {
        return StartingToMonitor.missing(said, false).stream()
                .map(Missing::field)
                .toList();
    }

    private static WrittenUp entry(String number, String finding, String next) {
        return new WrittenUp(number, JUNE, JUNE, ContactWay.TELEPHONE, "Her", finding, next, null);
    }

    private static Arranged arranged(String number, LocalDate on, Rhythm rhythm, LocalDate until) {
        return arranged(number, on, rhythm, until, MET);
    }

    private static Arranged arranged(String number, LocalDate on, Rhythm rhythm, LocalDate until, Tests tests) {
        return new Arranged(
                number, on, "For", "What", ContactWay.TELEPHONE, rhythm, "Helena", on, until, null, FALLS, tests);
    }

    private static Monitoring on(MonitoringNote... notes) {
        Monitoring all = Monitoring.NONE;
        for (MonitoringNote note : notes) {
            all = all.with(note);
        }
        return all;
    }
}
