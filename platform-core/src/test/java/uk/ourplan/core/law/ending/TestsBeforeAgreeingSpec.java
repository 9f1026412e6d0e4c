package uk.ourplan.core.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.anEnding;
import static uk.ourplan.core.law.ending.AnEndingOnDesk.on;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.ending.EndTest;
import uk.ourplan.language.ending.KeepBasis;
import uk.ourplan.language.law.Weight;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestsBeforeAgreeingSpec {

    private static final String AT_RISK = "{\"safeguarding\": {\"risk\": \"yes\", \"basis\": \"Bruises\"}}";
    private static final String SERVICE = """
            {"need": "N1", "kind": "service", "who": "Lunch club", "appropriate": "yes", "available": "yes"%s}""";

    @Test
    @Tag("END-04")
    void each_test_that_applies_needs_its_reason_whichever_way_it_is_decided() {
        AnEndingOnDesk blank = anEnding().with("/tests/coverage", "\"\"");

        assertThat(AnEnding.unreasoned(anEnding().onDesk())).isEmpty();
        assertThat(AnEnding.unreasoned(blank.onDesk()))
                .extracting(EndLack::field)
                .containsExactly("tests.coverage");
    }

    @Test
    @Tag("END-05")
    void the_carer_s_test_applies_only_where_a_carer_is_relied_on() {
        assertThat(AnEnding.testsThatApply(anEnding().onDesk()))
                .contains(EndTest.CARERS)
                .doesNotContain(EndTest.AVAILABLE);
        assertThat(AnEnding.testsThatApply(
                        anEnding().with("/instead/0", SERVICE.formatted("")).onDesk()))
                .doesNotContain(EndTest.CARERS)
                .contains(EndTest.AVAILABLE);
    }

    @Test
    @Tag("END-05")
    void a_carer_who_is_willing_and_not_known_to_be_able_is_not_enough() {
        assertThat(anEnding().stops(AGREE)).isEmpty();
        assertThat(anEnding().with("/instead/0/able", "\"unknown\"").stops(AGREE))
                .containsExactly("END-05");
    }

    @Test
    @Tag("END-05")
    void what_is_not_right_for_the_need_is_refused() {
        assertThat(anEnding().with("/instead/0/appropriate", "\"no\"").stops(AGREE))
                .containsExactly("END-05");
    }

    @Test
    @Tag("END-05")
    void a_waiting_list_counts_only_once_there_is_a_day() {
        assertThat(anEnding().with("/instead/0", SERVICE.formatted("")).stops(AGREE))
                .containsExactly("END-05");
        assertThat(anEnding()
                        .with("/instead/0", SERVICE.formatted(", \"from\": \"2026-12-01\""))
                        .stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("END-05")
    void a_test_that_several_needs_fail_is_told_once_and_names_them() {
        String carer = """
                [{"need": "N1", "kind": "carer", "appropriate": "no", "willing": "yes", "able": "unknown"},
                 {"need": "N2", "kind": "carer", "appropriate": "no", "willing": "no", "able": "yes"},
                 {"kind": "carer", "appropriate": "yes", "willing": "no", "able": "yes"}]""";

        assertThat(anEnding().with("/instead", carer).lacking())
                .filteredOn(lack -> lack.rule().equals("END-05"))
                .extracting(EndLack::says)
                .contains(
                        "What is named for needs N1, N2 is not found to be right.",
                        "The carer named for needs N1, N2 and a need that is not chosen is not recorded as willing and as able.");
    }

    @Test
    @Tag("END-04")
    void a_test_without_a_reason_is_told_in_words() {
        assertThat(AnEnding.unreasoned(anEnding().with("/tests", "{}").onDesk()))
                .extracting(EndLack::says)
                .contains("No reason is given for this test: every eligible need has a source.")
                .noneMatch(says -> says.contains("coverage") || says.contains("no_abuse"));
    }

    @Test
    @Tag("END-05")
    void whoever_lacks_capacity_to_arrange_needs_an_appropriate_person() {
        AnEndingOnDesk nobody = anEnding().with("/arranging/has_capacity", "false");

        assertThat(nobody.stops(AGREE)).containsExactly("END-05");
        assertThat(nobody.with("/arranging/appropriate_person", "\"Her son\"").stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("END-05")
    void an_eligible_need_without_a_source_is_refused() {
        assertThat(anEnding().with("/instead", "[]").stops(AGREE)).containsExactly("END-05");
    }

    @Test
    @Tag("END-06")
    void a_risk_of_abuse_or_neglect_refuses_a_request_and_every_ground() {
        assertThat(anEnding().whose(AT_RISK).stops(AGREE)).containsExactly("END-06");
        assertThat(on("no_eligible_needs").whose(AT_RISK).stops(AGREE)).containsExactly("END-06");
    }

    @Test
    @Tag("END-06")
    void a_risk_that_nobody_knows_of_asks_for_its_answer() {
        assertThat(anEnding().whose("{}").lacking())
                .filteredOn(lack -> lack.rule().equals("END-06"))
                .extracting(EndLack::mend)
                .containsExactly("Answer the risk question.");
    }

    @Test
    @Tag("END-06")
    void death_passes_whatever_the_risk() {
        assertThat(on("died").whose(AT_RISK).stops(AGREE)).isEmpty();
    }

    @Test
    @Tag("SAFEGUARD-05")
    void a_manager_s_safeguarding_decision_after_the_proposal_lets_the_rules_for_ending_decide() {
        assertThat(on("no_eligible_needs")
                        .whose(AT_RISK)
                        .decidedByAManager("2026-11-04")
                        .stops(AGREE))
                .isEmpty();
        assertThat(on("no_eligible_needs")
                        .whose(AT_RISK)
                        .decidedByAManager("2026-10-31")
                        .stops(AGREE))
                .containsExactly("END-06");
        assertThat(anEnding().whose(AT_RISK).decidedByAManager("2026-11-04").stops(AGREE))
                .containsExactly("END-06");
    }

    @Test
    @Tag("SAFEGUARD-05")
    void a_risk_that_was_cleared_without_a_reason_still_stands() {
        String cleared =
                "{\"safeguarding\": {\"risk\": \"no\"%s, \"enquiry\": {\"number\": \"S-1\", \"open\": false}}}";

        assertThat(anEnding().whose(cleared.formatted("")).stops(AGREE)).containsExactly("END-06");
        assertThat(anEnding()
                        .whose(cleared.formatted(", \"basis\": \"Closed: nothing found\""))
                        .stops(AGREE))
                .isEmpty();
    }

    @Test
    @Tag("END-07")
    void what_may_get_worse_is_talked_about_with_the_person_and_the_carer() {
        AnEndingOnDesk rising = anEnding().with("/benefit/risk_rising", "true");

        assertThat(weights(rising)).containsExactly(Weight.WARNS);
        assertThat(weights(rising.with("/benefit/discussed_person", "\"2026-11-10\"")))
                .isEmpty();
        assertThat(weights(rising.with("/benefit/carer_exists", "true"))).containsExactly(Weight.WARNS);
        assertThat(weights(rising.with("/benefit/go_on", "\"She would not talk of it\"")))
                .isEmpty();
    }

    @Test
    @Tag("END-07")
    void a_question_that_is_open_prompts_and_all_no_says_nothing() {
        assertThat(weights(anEnding().with("/benefit/needs_worsening", "null"))).containsExactly(Weight.PROMPTS);
        assertThat(weights(anEnding())).isEmpty();
    }

    private static java.util.List<Weight> weights(AnEndingOnDesk one) {
        return one.lacking().stream()
                .filter(lack -> lack.rule().equals("END-07"))
                .map(EndLack::weight)
                .toList();
    }

    @Test
    @Tag("END-08")
    void a_plan_is_not_kept_against_a_request_without_a_basis() {
        AnEndingOnDesk refused = anEnding().with("/keeping", "{\"consents\": false}");

        assertThat(KeepingThePlan.whyNot(refused.onDesk())).isPresent();
    }

    @Test
    @Tag("END-08")
    void it_is_kept_with_consent_in_best_interests_or_because_of_a_risk() {
        assertThat(KeepingThePlan.basis(
                        anEnding().with("/keeping", "{\"consents\": true}").onDesk()))
                .contains(KeepBasis.CONSENT);
        assertThat(KeepingThePlan.basis(anEnding()
                        .with("/request/has_capacity", "false")
                        .with("/keeping", "{\"best_interests\": \"Meeting of 3 November\"}")
                        .onDesk()))
                .contains(KeepBasis.BEST_INTERESTS);
        assertThat(KeepingThePlan.basis(anEnding().whose(AT_RISK).onDesk())).contains(KeepBasis.RISK);
    }

    @Test
    @Tag("END-15")
    void whether_own_arrangements_may_not_be_made_is_answered_and_met_with_monitoring() {
        AnEndingOnDesk risk = anEnding().with("/arranging/risk_of_none", "\"yes\"");

        assertThat(anEnding().with("/arranging/risk_of_none", "null").stops(AGREE))
                .containsExactly("END-15");
        assertThat(risk.stops(AGREE)).containsExactly("END-15");
        assertThat(risk.with("/monitoring", """
                {"needed": true, "arrangement": "A call every fortnight by the team", "proportionate": "She lives alone",
                 "agreed": "2026-11-10", "agreed_by": "Her", "strengths": "Her neighbour joins in"}""").stops(AGREE)).isEmpty();
    }
}
