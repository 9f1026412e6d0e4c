package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.REPORTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.provider.LetterToUsers.Format;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.Person.PlanFormat;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** A letter that commissioning writes to everybody who uses a service (PROVIDER-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("PROVIDER-10")
class LetterToUsersSpec {

    private static final CouncilPolicy POLICY =
            AConcern.policy(Map.of("provider.commissioning_route", Map.of("team", Map.of("name", "Contracts"))));
    private static final LocalDate LETTER = LocalDate.of(2025, 6, 10);

    private static Response letter(@Nullable String words, @Nullable LocalDate from, @Nullable LocalDate settled) {
        return new Response(ResponseType.LETTER, REPORTED, "Carol", null, null, null, from, null, words, settled);
    }

    private static CommissioningRecord said(Response... responses) {
        return new CommissioningRecord(REPORTED, List.of(responses), List.of(), List.of(), null, null);
    }

    private static ConcernOnDesk desk(CommissioningRecord said, LocalDate on) {
        return new ConcernOnDesk(AConcern.about(ConcernSubject.SERVICE), said, REPORTED, on);
    }

    @Test
    void a_letter_is_a_task_of_commissioning_on_its_day_until_it_is_settled() {
        assertThat(LetterToUsers.owed(desk(said(letter("It closes.", LETTER, null)), REPORTED)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.key()).isEqualTo("letter:0");
                    assertThat(task.due()).isEqualTo(LETTER);
                    assertThat(task.owner()).isEqualTo(ConcernTask.COMMISSIONING);
                    assertThat(task.says()).contains("Meadow Care");
                    assertThat(task.isOverdue(LETTER)).isFalse();
                    assertThat(task.isOverdue(LETTER.plusDays(1))).isTrue();
                });
        assertThat(LetterToUsers.owed(desk(said(letter("It closes.", LETTER, LETTER)), LETTER)))
                .isEmpty();
    }

    @Test
    void its_task_and_its_prompt_stand_among_those_of_the_concern() {
        ConcernOnDesk desk = desk(said(letter("It closes.", LETTER, null)), LETTER);

        assertThat(ConcernCheck.owed(desk, POLICY))
                .extracting(ConcernTask::rule)
                .contains("PROVIDER-10");
        assertThat(ConcernCheck.lacking(desk, POLICY))
                .filteredOn(lack -> lack.rule().equals("PROVIDER-10"))
                .extracting(ConcernLack::weight)
                .containsExactly(Weight.PROMPTS, Weight.BLOCKS);
    }

    @Test
    void it_is_made_from_its_day_on_and_not_before() {
        CommissioningRecord one = said(letter("It closes.", LETTER, null));

        assertThat(LetterToUsers.waiting(one, LETTER.minusDays(1))).isEmpty();
        assertThat(LetterToUsers.waiting(one, LETTER)).hasSize(1);
        assertThat(LetterToUsers.lacking(desk(one, LETTER.minusDays(1)))).isEmpty();
    }

    @Test
    void only_a_letter_with_its_words_and_its_day_that_is_not_settled_waits() {
        Response stop = new Response(
                ResponseType.TEMPORARY_STOP, REPORTED, "Carol", null, null, null, LETTER, null, "Stop.", null);

        assertThat(LetterToUsers.waiting(
                        said(
                                stop,
                                letter(" ", LETTER, null),
                                letter("It closes.", null, null),
                                letter("It closes.", LETTER, LETTER)),
                        LETTER))
                .isEmpty();
    }

    @Test
    void the_letter_of_a_day_is_settled_on_the_day_on_which_it_was_sent_and_no_other_with_it() {
        CommissioningRecord settled = said(
                        letter("It closes.", LETTER, null),
                        letter("It opens again.", LETTER.plusDays(9), null),
                        letter("Before.", LETTER, REPORTED))
                .settled(LETTER, LETTER.plusDays(1));

        assertThat(settled.responses())
                .extracting(Response::settled)
                .containsExactly(LETTER.plusDays(1), null, REPORTED);
    }

    @Test
    void whoever_saves_the_responses_settles_nothing_by_it_and_opens_nothing_again() {
        CommissioningRecord before = said(letter("It closes.", LETTER, LETTER));

        assertThat(said(letter("It closes.", LETTER, null))
                        .decidedBy("Dan", before)
                        .responses())
                .singleElement()
                .satisfies(row -> assertThat(row.settled()).isEqualTo(LETTER))
                .satisfies(row -> assertThat(row.decidedBy()).isEqualTo("Carol"));
        assertThat(said(letter("It closes later.", LETTER, LETTER))
                        .decidedBy("Dan", before)
                        .responses())
                .singleElement()
                .satisfies(row -> assertThat(row.settled()).isNull())
                .satisfies(row -> assertThat(row.decidedBy()).isEqualTo("Dan"));
    }

    @Test
    void a_letter_without_its_day_or_its_words_is_refused() {
        assertThat(WhatCommissioningDoes.mistakes(said(letter(null, null, null))))
                .containsOnlyKeys("responses[0].from", "responses[0].text");
    }

    @ParameterizedTest(name = "{0} in {1}: as {2}, and {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "standard, -, html, -",
                "standard, english, html, -",
                "large_print, English, large_print, -",
                "easy_read, -, easy_read, -",
                "large_print+easy_read, -, large_print, -",
                "short, -, html, -",
                "braille, -, text, braille",
                "pictures+audio+video, -, text, 'pictures, audio, video'",
                "large_print+braille, Polish, large_print, 'braille, in Polish'",
                "other_language, Urdu, text, in Urdu"
            })
    void each_gets_it_in_their_own_format(String forms, @Nullable String language, String form, @Nullable String also) {
        List<PlanForm> wanted =
                Arrays.stream(forms.split("\\+")).map(PlanForm::of).toList();

        assertThat(LetterToUsers.format(new PlanFormat(wanted, language, null, List.of(), null, null)))
                .isEqualTo(new Format(form, also));
    }

    @Test
    void whoever_named_no_format_gets_the_standard_one() {
        assertThat(LetterToUsers.format(null)).isEqualTo(new Format("html", null));
    }
}
