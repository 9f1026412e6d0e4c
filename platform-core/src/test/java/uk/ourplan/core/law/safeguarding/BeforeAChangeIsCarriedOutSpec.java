package uk.ourplan.core.law.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.safeguarding.DeprivationOfLibertyAnswer.Action;
import uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Choice;
import uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Party;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.safeguarding.ApplicationOutcome;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;
import uk.ourplan.language.safeguarding.WordingResult;

/** A concern until it is answered, and a deprivation of liberty until a change of it is allowed (SAFEGUARD-01 to SAFEGUARD-11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeforeAChangeIsCarriedOutSpec {

    private static final LocalDate CHECKED = LocalDate.of(2024, 7, 30);

    private static Change change(
            @Nullable Boolean more,
            @Nullable LocalDate checked,
            @Nullable WordingResult result,
            @Nullable LocalDate applied,
            @Nullable ApplicationOutcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable LocalDate effective) {
        return new Change(
                "C1",
                CHECKED,
                "A locked door",
                more,
                checked,
                result,
                null,
                null,
                null,
                null,
                applied,
                outcome,
                outcomeOn,
                effective);
    }

    @ParameterizedTest(name = "may be more restrictive {0}, checked {1}, found {2}: refused {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, -, true",
                "true, 2024-07-30, -, true",
                "true, -, MORE_RESTRICTIVE, true",
                "true, 2024-07-30, MORE_RESTRICTIVE, false",
                "true, 2024-07-30, NOT_MORE_RESTRICTIVE, false",
                "false, -, -, false",
                "-, -, -, false"
            })
    @Tag("SAFEGUARD-10")
    void a_change_that_may_be_more_restrictive_is_submitted_only_with_the_wording_checked_and_what_it_says(
            @Nullable Boolean more, @Nullable LocalDate checked, @Nullable WordingResult result, boolean refused) {
        Change change = change(more, checked, result, null, null, null, null);

        assertThat(MoreRestrictive.whyNotSubmitted(change).isPresent()).isEqualTo(refused);
        assertThat(MoreRestrictive.whyNotInForce(change).orElse(""))
                .contains(refused && result == null ? "not checked" : "");
    }

    @ParameterizedTest(name = "applied {0}, {1} on {2}, from {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-08-01, ALLOWED, 2024-08-15, 2024-08-20, -",
                "2024-08-01, ALLOWED, 2024-08-20, 2024-08-20, -",
                "2024-08-01, ALLOWED, 2024-08-21, 2024-08-20, allowed only after",
                "2024-08-01, PENDING, -, 2024-08-20, not decided yet",
                "2024-08-01, -, -, 2024-08-20, not decided yet",
                "2024-08-01, ALLOWED, -, 2024-08-20, not decided yet",
                "2024-08-01, REFUSED, 2024-08-15, 2024-08-20, did not allow it",
                "-, -, -, 2024-08-20, no application",
                "2024-08-20, ALLOWED, 2024-08-20, 2024-08-20, has to be made before",
                "2024-08-01, ALLOWED, 2024-08-15, -, is not recorded"
            })
    @Tag("SAFEGUARD-11")
    void a_more_restrictive_change_is_carried_out_only_after_a_review_that_was_asked_for_before_and_allows_it(
            @Nullable LocalDate applied,
            @Nullable ApplicationOutcome outcome,
            @Nullable LocalDate outcomeOn,
            @Nullable LocalDate effective,
            @Nullable String why) {
        Change change = change(true, CHECKED, WordingResult.MORE_RESTRICTIVE, applied, outcome, outcomeOn, effective);

        assertThat(MoreRestrictive.whyNotInForce(change).isPresent()).isEqualTo(why != null);
        assertThat(MoreRestrictive.whyNotInForce(change).orElse("")).contains(why == null ? "" : why);
    }

    @Test
    @Tag("SAFEGUARD-11")
    void a_change_that_is_not_more_restrictive_waits_for_nobody() {
        assertThat(MoreRestrictive.whyNotInForce(
                        change(true, CHECKED, WordingResult.NOT_MORE_RESTRICTIVE, null, null, null, null)))
                .isEmpty();
        assertThat(MoreRestrictive.whyNotInForce(change(false, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(MoreRestrictive.whyNotInForce(change(true, null, null, null, null, null, null)))
                .get()
                .asString()
                .contains("not checked");
    }

    @ParameterizedTest(name = "urgent {0}, advice on {1}: {2}; asked {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, -, -, true",
                "true, 2024-08-02, -, true",
                "true, -, Wait., true",
                "true, 2024-08-02, ' ', true",
                "true, 2024-08-02, Wait., false",
                "false, -, -, false",
                "-, -, -, false"
            })
    @Tag("SAFEGUARD-10")
    void legal_services_are_asked_about_an_urgent_change_until_their_advice_and_its_day_are_recorded(
            @Nullable Boolean urgent, @Nullable LocalDate on, @Nullable String advice, boolean waits) {
        Change change = new Change(
                "C1", CHECKED, "A locked door", true, null, null, urgent, on, advice, null, null, null, null, null);

        assertThat(MoreRestrictive.waitsForAdvice(change)).isEqualTo(waits);
    }

    @Test
    @Tag("SAFEGUARD-09")
    void a_review_answers_capacity_circumstances_and_change_anew_after_the_last_one() {
        LocalDate last = LocalDate.of(2024, 3, 1);
        Protection before = Protection.NONE.with(new Reviewed(last, "Lacks it", "As before", false, null, null));
        Protection half = Protection.NONE.with(new Reviewed(last.plusDays(1), " ", null, null, null, null));

        assertThat(MoreRestrictive.leftOpen(before, last)).hasSize(3);
        assertThat(MoreRestrictive.leftOpen(before, last.minusDays(1))).isEmpty();
        assertThat(MoreRestrictive.leftOpen(before, null)).isEmpty();
        assertThat(MoreRestrictive.leftOpen(half, last))
                .containsExactly(
                        "their capacity now",
                        "the circumstances behind it now",
                        "whether to ask for changes in their best interests");
        assertThat(MoreRestrictive.reviewed(
                        before.with(new Reviewed(last.plusDays(9), "Has it", null, true, null, null)), null))
                .get()
                .extracting(Reviewed::capacity)
                .isEqualTo("Has it");
    }

    @ParameterizedTest(name = "visit 2024-06-01, last review {0}: looked at {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2024-03-01, true", "2024-06-01, true", "2024-06-02, false", "-, true"})
    @Tag("SAFEGUARD-09")
    void the_representative_looks_at_the_plan_between_reviews(@Nullable LocalDate since, boolean visited) {
        Protection all = Protection.NONE.with(new Visited(LocalDate.of(2024, 6, 1), "Mr Dobry", "As planned"));

        assertThat(MoreRestrictive.isVisited(all, since)).isEqualTo(visited);
        assertThat(MoreRestrictive.isVisited(Protection.NONE, since)).isFalse();
    }

    @ParameterizedTest(name = "danger {0}, crime {1}; referred {2} or {3}; police {4} or {5}: {6} open")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, -, 1",
                "-, -, 2025-05-06, -, -, -, 0",
                "-, -, -, No sign of it, -, -, 0",
                "-, -, -, ' ', -, -, 1",
                "true, -, -, -, -, -, 2",
                "false, true, -, -, -, -, 2",
                "false, false, 2025-05-06, -, -, -, 0",
                "true, -, 2025-05-06, -, -, -, 1",
                "true, -, 2025-05-06, -, ' ', ' ', 1",
                "true, -, 2025-05-06, -, 10:40, -, 0",
                "true, -, 2025-05-06, -, -, She had called, 0",
                "-, true, -, -, 10:40, -, 1"
            })
    @Tag("SAFEGUARD-01")
    @Tag("SAFEGUARD-02")
    void a_concern_stands_until_it_is_referred_or_decided_and_the_police_were_called_or_not_for_a_reason(
            @Nullable Boolean danger,
            @Nullable Boolean crime,
            @Nullable LocalDate referred,
            @Nullable String because,
            @Nullable String police,
            @Nullable String noCall,
            int open) {
        LocalDate day = LocalDate.of(2025, 5, 5);
        Raised concern = new Raised("S1", day, ConcernSubject.ADULT, null, null, null, danger, crime);
        Protection all = Protection.NONE
                .with(concern)
                .with(new Answered("S1", day, referred, because, police, noCall))
                .with(new Answered("S2", day, day, because, "10:00", noCall));

        assertThat(ConcernStands.lacking(concern, all)).hasSize(open);
        assertThat(ConcernStands.open(all)).isEqualTo(open == 0 ? List.of() : List.of("S1"));
    }

    @Test
    @Tag("SAFEGUARD-01")
    void a_concern_that_nobody_answered_stands() {
        Raised concern = new Raised("S1", CHECKED, ConcernSubject.CHILD, null, null, null, true, null);

        assertThat(ConcernStands.lacking(concern, Protection.NONE)).hasSize(2);
    }

    @ParameterizedTest(name = "safeguarding {0}, not needed {1}, reported {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, safeguarding+concern",
                "Referred, -, -, concern",
                "-, No harm seen, -, concern",
                "' ', ' ', Commissioning, safeguarding",
                "Referred, -, ' ', concern",
                "-, No harm seen, Commissioning, ''"
            })
    @Tag("SAFEGUARD-06")
    void a_service_ended_over_a_worry_leaves_two_answers(
            @Nullable String said, @Nullable String because, @Nullable String reported, String open) {
        assertThat(String.join(
                        "+",
                        ConcernStands.lacking(new ServiceEnded("E1", CHECKED, "Meadow Care", said, because, reported))))
                .isEqualTo(open);
    }

    @Test
    @Tag("SAFEGUARD-03")
    void what_a_pause_waits_for_is_told_in_words_and_nothing_is_asked_that_changes_no_answer() {
        APauseForSafeguardingIsRecorded rule = new APauseForSafeguardingIsRecorded();
        Set<Party> all = Set.of(Party.values());

        Determination<SafeguardingPauseAnswer> refused = rule.decide(new SafeguardingPauseFacts(
                Choice.CONTINUE_ALONGSIDE, null, null, Set.of(Party.PLANNER), Set.of(Party.CARER), null));
        assertThat(refused.toString())
                .contains("Consult the enquiry lead or record why not.", "Consult the person or representative");
        assertThat(rule.decide(new SafeguardingPauseFacts(null, false, true, all, Set.of(), null))
                        .toString())
                .contains("Everybody was consulted");
        assertThat(rule.decide(new SafeguardingPauseFacts(null, true, true, all, Set.of(), null))
                        .missing())
                .containsExactly("choice");
        assertThat(rule.decide(new SafeguardingPauseFacts(null, false, false, all, Set.of(), null))
                        .missing())
                .containsExactly("choice");
        assertThat(rule.decide(new SafeguardingPauseFacts(Choice.CONTINUE_ALONGSIDE, null, null, null, null, null))
                        .missing())
                .containsExactly("consulted");
        assertThat(rule.decide(new SafeguardingPauseFacts(
                                Choice.CONTINUE_ALONGSIDE, null, null, Set.of(), Set.of(), null))
                        .missing())
                .containsExactly("has_carer");
        assertThat(rule.decide(new SafeguardingPauseFacts(Choice.PAUSE, true, null, all, Set.of(), true))
                        .toString())
                .contains("the duty does not pause");
        assertThat(rule.decide(new SafeguardingPauseFacts(
                                Choice.PAUSE_WITH_INTERIM_SUPPORT, true, false, all, Set.of(), true))
                        .toString())
                .contains("not running yet")
                .doesNotContain("the duty does not pause");
    }

    @ParameterizedTest(name = "lacks {0}, deprives {1}, likely {2}, authorised {3}, more restrictive {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, -, -, -, -, NONE",
                "true, true, false, false, -, SEEK_AUTHORISATION",
                "true, false, true, false, -, SEEK_AUTHORISATION",
                "true, false, false, false, -, NONE",
                "true, -, -, true, false, NONE",
                "true, -, -, true, true, SEEK_REVIEW_BEFORE_CHANGE",
                "-, false, false, -, false, NONE",
                "true, false, -, false, -, restriction_likely_needed",
                "true, -, false, false, -, restriction_amounts_to_deprivation",
                "-, true, -, false, -, lacks_capacity_for_care",
                "true, true, -, -, -, authorisation_in_place",
                "true, -, -, true, -, change_more_restrictive",
                "true, false, -, -, false, restriction_likely_needed"
            })
    @Tag("SAFEGUARD-08")
    @Tag("SAFEGUARD-11")
    void a_deprivation_of_liberty_needs_lack_of_capacity_and_one_of_two_limbs_and_what_is_unknown_is_asked(
            @Nullable Boolean lacks,
            @Nullable Boolean amounts,
            @Nullable Boolean likely,
            @Nullable Boolean authorised,
            @Nullable Boolean more,
            String answer) {
        Determination<DeprivationOfLibertyAnswer> told = new DeprivationOfLibertyIsAuthorised()
                .decide(new DeprivationOfLibertyFacts(lacks, amounts, likely, authorised, more));

        if (Character.isUpperCase(answer.charAt(0))) {
            assertThat(told.map(DeprivationOfLibertyAnswer::action).answer()).isEqualTo(Action.valueOf(answer));
        } else {
            assertThat(told.missing()).contains(answer);
        }
    }
}
