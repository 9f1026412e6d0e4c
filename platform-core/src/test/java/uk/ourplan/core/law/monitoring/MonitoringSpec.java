package uk.ourplan.core.law.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

/** The examples of MONITOR-02 to MONITOR-11 and MONITOR-14, as the law itself answers them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class MonitoringSpec {

    private static final LocalDate STARTED = day("2025-06-02");
    private static final Grounds TWO_FALLS = new Grounds(
            List.of(new Evidence(day("2025-05-04"), "A fall"), new Evidence(day("2025-05-19"), "A fall")),
            false,
            "Weighed",
            "A neighbour rota");
    private static final Tests MET = new Tests(
            true,
            "Two falls in a month",
            true,
            AgreedBy.PERSON,
            day("2025-06-01"),
            null,
            false,
            null,
            null,
            "Neighbours");

    @Test
    @Tag("MONITOR-02")
    void it_starts_on_dated_evidence_of_the_actual_risk_with_dependency_weighed() {
        assertThat(starting(TWO_FALLS, MET)).isEmpty();
        assertThat(starting(new Grounds(List.of(), true, "Weighed", null), MET))
                .contains("MONITOR-02 grounds.evidence", "MONITOR-02 grounds.anxiety_only");
        assertThat(starting(new Grounds(TWO_FALLS.evidence(), null, " ", null), MET))
                .containsExactly("MONITOR-02 grounds.dependency");
    }

    @Test
    @Tag("MONITOR-02")
    void it_does_not_go_on_without_evidence_that_is_new_or_still_valid() {
        assertThat(going(null, null)).contains("MONITOR-02 grounds.evidence");
        assertThat(going(true, new Grounds(List.of(), null, "Weighed", null))).isEmpty();
        assertThat(going(false, TWO_FALLS)).isEmpty();
        assertThat(going(true, null)).containsExactly("MONITOR-02 grounds.dependency");
    }

    @Test
    @Tag("MONITOR-03")
    void a_person_who_can_decide_and_refuses_is_not_monitored() {
        Tests refused = new Tests(true, "Two falls", true, null, null, null, false, null, null, "Neighbours");

        assertThat(starting(TWO_FALLS, refused)).containsExactly("MONITOR-03 tests.agreed");
        assertThat(StartingToMonitor.missing(arranged(TWO_FALLS, refused), true)
                        .getFirst()
                        .says())
                .contains("safeguarding route");
    }

    @Test
    @Tag("MONITOR-03")
    void for_a_person_who_cannot_decide_their_representative_agrees_or_it_is_in_their_best_interests() {
        assertThat(starting(TWO_FALLS, lacking(AgreedBy.REPRESENTATIVE, null))).isEmpty();
        assertThat(starting(TWO_FALLS, lacking(AgreedBy.BEST_INTERESTS, "Decision of 1 June")))
                .isEmpty();
        assertThat(starting(TWO_FALLS, lacking(AgreedBy.BEST_INTERESTS, null)))
                .containsExactly("MONITOR-03 tests.best_interests");
        assertThat(starting(TWO_FALLS, lacking(AgreedBy.PERSON, null))).containsExactly("MONITOR-03 tests.agreed_by");
    }

    @Test
    @Tag("MONITOR-03")
    void a_carer_agrees_or_the_reason_why_not_is_recorded_and_strengths_are_never_blank() {
        assertThat(starting(TWO_FALLS, carer(null, "Neighbours"))).containsExactly("MONITOR-03 tests.carer_agreed");
        assertThat(starting(TWO_FALLS, carer("Abroad until July", "Neighbours")))
                .isEmpty();
        assertThat(starting(TWO_FALLS, carer("Abroad until July", null))).containsExactly("MONITOR-03 tests.strengths");
    }

    @Test
    @Tag("MONITOR-05")
    void there_is_one_activity_for_each_date_counted_from_the_first() {
        assertThat(days("2025-06-02", Rhythm.WEEKLY, "2025-06-23"))
                .containsExactly("2025-06-02", "2025-06-09", "2025-06-16", "2025-06-23");
        assertThat(days("2025-05-15", Rhythm.FORTNIGHTLY, "2025-05-31")).containsExactly("2025-05-15", "2025-05-29");
        assertThat(days("2025-01-31", Rhythm.MONTHLY, "2025-04-30"))
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30");
        assertThat(days("2025-06-02", Rhythm.WEEKLY, "2025-06-22")).endsWith("2025-06-16");
        assertThat(days("2025-01-31", Rhythm.QUARTERLY, "2025-07-31"))
                .containsExactly("2025-01-31", "2025-04-30", "2025-07-31");
        assertThat(days("2025-01-31", Rhythm.ONCE, "2025-07-31")).containsExactly("2025-01-31");
    }

    @Test
    @Tag("MONITOR-05")
    void it_does_not_start_while_an_item_is_blank() {
        assertThat(said(StartingToMonitor.missing(
                        new Arranged("W1", STARTED, null, null, null, null, null, null, null, null, TWO_FALLS, MET),
                        false)))
                .containsExactly(
                        "MONITOR-05 purpose",
                        "MONITOR-05 watched",
                        "MONITOR-05 method",
                        "MONITOR-05 rhythm",
                        "MONITOR-05 responsible",
                        "MONITOR-05 first",
                        "MONITOR-05 until");
    }

    @Test
    @Tag("MONITOR-05")
    void going_on_adds_days_and_a_change_leaves_those_before_it_as_they_were() {
        Monitoring going = on(weekly("2025-06-02", "2025-06-09", Rhythm.WEEKLY))
                .with(new Continued("W1", day("2025-06-09"), day("2025-06-16"), true, TWO_FALLS));
        Monitoring changed = on(weekly("2025-06-02", "2025-06-23", Rhythm.WEEKLY))
                .with(new Arranged(
                        "W1",
                        day("2025-06-10"),
                        "For",
                        "What",
                        ContactWay.TELEPHONE,
                        Rhythm.FORTNIGHTLY,
                        "Helena",
                        day("2025-06-16"),
                        day("2025-06-30"),
                        null,
                        TWO_FALLS,
                        MET));

        assertThat(DaysOfMonitoring.of("W1", going)).map(LocalDate::toString).endsWith("2025-06-16");
        assertThat(DaysOfMonitoring.of("W1", changed))
                .map(LocalDate::toString)
                .containsExactly("2025-06-02", "2025-06-09", "2025-06-16", "2025-06-30");
    }

    @Test
    @Tag("MONITOR-07")
    void an_activity_is_left_out_for_three_reasons_only() {
        assertThat(dropping(DroppedBecause.OTHER_FUNCTION, "R1")).isNull();
        assertThat(dropping(DroppedBecause.OTHER_FUNCTION, null)).isEqualTo("linked");
        assertThat(dropping(DroppedBecause.REVISE, null)).isNull();
        assertThat(dropping(null, "Too busy")).isEqualTo("because");
    }

    @Test
    @Tag("MONITOR-08")
    void an_activity_is_complete_with_every_part_and_overdue_from_the_day_after_without_an_entry() {
        Monitoring all = on(weekly("2025-05-15", "2025-05-15", Rhythm.ONCE));
        Activity open = Activity.of("W1", all).getFirst();

        assertThat(WritingUp.missing(entry(null, null)).stream().map(Missing::field))
                .containsExactly("finding");
        assertThat(open.isOverdue(day("2025-05-15"))).isFalse();
        assertThat(open.isOverdue(day("2025-05-16"))).isTrue();
        assertThat(Activity.of("W1", all.with(entry("The rail holds", null)))
                        .getFirst()
                        .isOpen())
                .isFalse();
    }

    @Test
    @Tag("MONITOR-09")
    void supervision_talks_about_open_monitoring_within_the_council_s_days_of_its_start_or_the_last_talk() {
        Monitoring all = on(weekly("2025-06-02", "2025-12-31", Rhythm.WEEKLY));

        assertThat(EndingMonitoring.talkedAboutBy("W1", all, 42)).isEqualTo("2025-07-14");
        Monitoring talked = all.with(new Discussed("W1", day("2025-07-14"), TalkDecision.GO_ON, null));
        assertThat(EndingMonitoring.talkedAboutBy("W1", talked, 42)).isEqualTo("2025-08-25");
        assertThat(EndingMonitoring.isToStop("W1", talked)).isFalse();
        assertThat(EndingMonitoring.isToStop(
                        "W1", talked.with(new Discussed("W1", day("2025-07-20"), TalkDecision.STOP, null))))
                .isTrue();
    }

    @Test
    @Tag("MONITOR-10")
    void cutting_it_back_weighs_the_person_s_view_the_carer_s_and_their_wellbeing() {
        Monitoring withCarer =
                on(arranged(TWO_FALLS, carer("Abroad", "Neighbours"))).with(stop());
        Monitoring alone = on(arranged(TWO_FALLS, MET)).with(stop());
        CutBack said = new CutBack("W1", STARTED, "Glad of it", null, "Better without", null);

        assertThat(EndingMonitoring.notWeighed("W1", withCarer.with(said))).containsExactly("the carer's view");
        assertThat(EndingMonitoring.notWeighed("W1", alone.with(said))).isEmpty();
        assertThat(EndingMonitoring.notWeighed("W1", alone)).hasSize(2);
    }

    @Test
    @Tag("MONITOR-10")
    void more_monitoring_weighs_nothing_and_less_does() {
        Monitoring monthly = on(weekly("2025-06-02", "2025-12-31", Rhythm.MONTHLY));

        assertThat(EndingMonitoring.isCutBack("W1", monthly.with(weekly("2025-06-02", "2025-12-31", Rhythm.WEEKLY))))
                .isFalse();
        assertThat(EndingMonitoring.isCutBack("W1", monthly.with(weekly("2025-06-02", "2025-12-31", Rhythm.QUARTERLY))))
                .isTrue();
        assertThat(EndingMonitoring.isCutBack("W1", monthly.with(weekly("2025-06-02", "2025-09-30", Rhythm.MONTHLY))))
                .isTrue();
    }

    @Test
    @Tag("MONITOR-11")
    void it_stops_only_after_three_steps_and_the_fourth_cancels_the_activities_after_it() {
        assertThat(stopping(stop(), null, false)).containsExactly("ceases");
        assertThat(stopping(
                        new Stopped("W1", STARTED, day("2025-09-01"), null, null, null, true),
                        day("2025-12-01"),
                        false))
                .containsExactly("told_on");
        assertThat(stopping(
                        new Stopped("W1", STARTED, day("2025-09-01"), STARTED, "Her", null, null),
                        day("2025-12-01"),
                        false))
                .containsExactly("information_on");
        assertThat(stopping(stop(), day("2025-12-01"), false)).isEmpty();
        assertThat(stopping(stop(), null, true)).isEmpty();

        assertThat(DaysOfMonitoring.of(
                        "W1",
                        on(weekly("2025-08-25", "2025-09-29", Rhythm.WEEKLY)).with(stop())))
                .map(LocalDate::toString)
                .containsExactly("2025-08-25", "2025-09-01");
    }

    @Test
    @Tag("MONITOR-14")
    void a_plain_no_about_the_support_suggests_a_review_and_partly_asks_for_a_note() {
        assertThat(WritingUp.suggestsAReview(support("yes", "yes", "yes"))).isFalse();
        assertThat(WritingUp.suggestsAReview(support("yes", "no", "yes"))).isTrue();
        assertThat(WritingUp.suggestsAReview(support("yes", "partly", "yes"))).isFalse();
        assertThat(WritingUp.missing(support("yes", "partly", "yes"))).hasSize(1);
        assertThat(WritingUp.isAnswered(AsAgreed.OPEN)).isFalse();
    }

    private static AsAgreed support(String needs, String way, String outcomes) {
        return new AsAgreed(SupportAnswer.of(needs), SupportAnswer.of(way), SupportAnswer.of(outcomes), null);
    }

    private static Stopped stop() {
        return new Stopped("W1", STARTED, day("2025-09-01"), STARTED, "Her", null, true);
    }

    private static List<String> stopping(Stopped said, @Nullable LocalDate reviewBy, boolean ended) {
        return EndingMonitoring.missing(said, reviewBy, ended).stream()
                .map(Missing::field)
                .toList();
    }

    private static @Nullable String dropping(@Nullable DroppedBecause because, @Nullable String linked) {
        return WritingUp.whyNotDropped(new Dropped("W1", STARTED, STARTED, because, linked))
                .map(Missing::field)
                .orElse(null);
    }

    private static WrittenUp entry(@Nullable String finding, @Nullable AsAgreed support) {
        return new WrittenUp(
                "W1", day("2025-05-15"), day("2025-05-15"), ContactWay.TELEPHONE, "Her", finding, "Nothing", support);
    }

    /** An arrangement with everything that the law asks of one. */
    public static Arranged weekly(String first, String until, Rhythm rhythm) {
        return new Arranged(
                "W1",
                day(first),
                "To see that the falls stop",
                "Falls",
                ContactWay.TELEPHONE,
                rhythm,
                "Helena",
                day(first),
                day(until),
                null,
                TWO_FALLS,
                MET);
    }

    private static Tests lacking(AgreedBy by, @Nullable String bestInterests) {
        return new Tests(true, "Two falls", false, by, STARTED, bestInterests, false, null, null, "Neighbours");
    }

    private static Tests carer(@Nullable String notBecause, @Nullable String strengths) {
        return new Tests(true, "Two falls", true, AgreedBy.PERSON, STARTED, null, true, null, notBecause, strengths);
    }

    private static Arranged arranged(Grounds grounds, Tests tests) {
        return new Arranged(
                "W1",
                STARTED,
                "For",
                "What",
                ContactWay.TELEPHONE,
                Rhythm.WEEKLY,
                "Helena",
                STARTED,
                day("2025-06-23"),
                null,
                grounds,
                tests);
    }

    private static List<String> starting(Grounds grounds, Tests tests) {
        return said(StartingToMonitor.missing(arranged(grounds, tests), false));
    }

    private static List<String> going(@Nullable Boolean valid, @Nullable Grounds grounds) {
        return said(StartingToMonitor.missing(new Continued("W1", STARTED, day("2025-07-01"), valid, grounds)));
    }

    private static List<String> said(List<Missing> missing) {
        return missing.stream().map(each -> each.rule() + " " + each.field()).toList();
    }

    private static List<String> days(String first, Rhythm rhythm, String last) {
        return DaysOfMonitoring.of(day(first), rhythm, day(last)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static Monitoring on(MonitoringNote... notes) {
        return Arrays.stream(notes).reduce(Monitoring.NONE, Monitoring::with, (one, other) -> other);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
