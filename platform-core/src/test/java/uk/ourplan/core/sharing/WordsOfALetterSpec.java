package uk.ourplan.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.document.LetterOnPaper;
import uk.ourplan.core.document.LetterOnPaper.Letter;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.InterimWay;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PanelSpoke;
import uk.ourplan.language.plan.PlanState;

/** What letters say, in the council's words. Today is 20 November 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsOfALetterSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    @Tag("AGREE-08")
    @Tag("AGREE-09")
    void the_notice_names_the_last_day_and_the_day_from_which_agreement_is_assumed() {
        String says = text(words(aCompletePlan()
                        .agreed("{\"presented\": \"2026-11-10\"}", AgreementStatus.AWAITING)
                        .where("agree.assumed_agreement_enabled", true))
                .assumedAgreement());

        assertThat(says)
                .contains("Northmoor Council", "Dear Mo", "We gave you the draft of your plan on 10 November 2026.")
                .contains("Please tell us by 24 November 2026", "we will take it from 25 November 2026 that you agree");
    }

    @Test
    @Tag("DISPUTE-06")
    @Tag("AGREE-11")
    void a_decision_without_agreement_says_so_with_its_reason_and_the_persons_view_and_how_to_complain() {
        OnTheDesk decided = aCompletePlan()
                .agreed(
                        "{\"council_reason\": \"Every step failed\", \"persons_view\": \"I want no plan\"}",
                        AgreementStatus.DECIDED_BY_COUNCIL)
                .having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY, null))
                .where(
                        "dispute.complaints_route",
                        Map.of(
                                "says",
                                "You can complain within a year.",
                                "contact",
                                Map.of("name", "Complaints team, 01632 960001")));

        assertThat(text(words(decided).decision()))
                .contains("Version 2 of your plan was signed for the council on 12 November 2026")
                .contains("You have not agreed to this plan.", "Every step failed", "I want no plan")
                .contains("You can complain within a year. Complaints team, 01632 960001.");
        assertThat(text(words(decided.standing(AgreementStatus.SIGNED)).decision()))
                .contains("You agreed with this plan.")
                .doesNotContain("Every step failed");
    }

    @Test
    @Tag("DP-03")
    void a_refusal_says_which_condition_fails_and_why_and_that_it_can_be_asked_for_again() {
        assertThat(text(words(aCompletePlan().managing("""
                        {"request": {"decision": "refused", "decided": "2026-11-12", "ground": "cannot_manage",
                         "detail": "The bills went unpaid for a year."}}""")).refusal()))
                .contains("On 12 November 2026 we decided that we cannot make one.")
                .contains("It could not be managed, even with help. The bills went unpaid for a year.")
                .contains("You can ask for a direct payment again", "You have the right to complain");
    }

    @Test
    @Tag("ARRANGE-04")
    void a_delay_says_what_is_sought_since_when_and_why_and_what_there_is_meanwhile() {
        OnTheDesk waiting = aCompletePlan()
                .arranging(
                        new Referred(
                                "R1", DAY, ReferredFor.PLAN, List.of("S1"), List.of("N1"), "North", "team", null, null),
                        new Waits(
                                "R1",
                                DAY,
                                LocalDate.of(2026, 11, 6),
                                "A carer at night",
                                "No agency has one.",
                                null,
                                List.of(),
                                List.of(new InterimWay("Calls in the evening", null, null))));

        assertThat(text(words(waiting).delay()))
                .contains("What we are looking for: A carer at night")
                .contains("You are waiting since 6 November 2026. No agency has one.")
                .contains("for the time until then: Calls in the evening.")
                .contains("We still have to meet these needs");
    }

    @Test
    @Tag("AUTH-08")
    void what_the_panel_said_last_is_told_with_its_reasons_and_what_a_panel_cannot_do() {
        OnTheDesk heard = aCompletePlan()
                .havingHeard(
                        new PanelSpoke(DAY.minusDays(9), "ask_for_information", List.of("The physiotherapist's view")),
                        new PanelSpoke(DAY, "return", List.of("A day service was not looked at", "So was a lodger")));

        assertThat(text(words(heard).panelSaid()))
                .contains("It met on 12 November 2026.")
                .contains("asks us to look at your plan again, together with you")
                .contains("A day service was not looked at", "So was a lodger")
                .contains("It cannot change your plan, lower your budget or refuse support.")
                .contains("You have the right to complain")
                .doesNotContain("physiotherapist");
    }

    @Test
    @Tag("ARRANGE-08")
    void notice_of_support_outside_the_area_says_where_from_when_and_that_responsibility_stays() {
        OnTheDesk outside = aCompletePlan()
                .arranging(new Arranged(
                        "A1",
                        DAY,
                        "S1",
                        "Harbour House, Westport",
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        LocalDate.of(2026, 12, 1)));

        assertThat(text(words(outside).outOfArea("Maureen Ash")))
                .contains("Dear colleague", "support for Maureen Ash with a provider outside our area")
                .contains("Harbour House, Westport, from 1 December 2026.")
                .contains("Northmoor Council stays responsible");
    }

    @Test
    @Tag("DISPUTE-11")
    void the_warning_says_that_the_service_may_end_that_another_may_be_late_and_that_the_duty_stays() {
        OnTheDesk after = aCompletePlan()
                .disputing(new Incident(
                        "I1",
                        DAY,
                        "Shouting at the morning worker",
                        "A visitor",
                        "The agency",
                        null,
                        "A meeting",
                        true,
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(text(words(after).serviceMayEnd()))
                .contains("What happened on 12 November 2026")
                .contains("What was reported: Shouting at the morning worker")
                .contains("We looked into it and found that it happened.")
                .contains("The provider may end the service.", "another one may be delayed", "without care for a time")
                .contains("Our duty to meet your needs stays as it is.", "You have the right to complain");
    }

    @Test
    @Tag("DP-07")
    void the_agreement_on_a_direct_payment_is_in_the_councils_words_with_what_the_plan_says_in_the_brackets() {
        OnTheDesk paid = aCompletePlan()
                .managing("""
                        {"method": "direct_payment", "dp": {"needs": ["N1"], "amount_pence": 20000,
                          "frequency": "four_weekly", "first_payment_planned": "2026-12-01"}}""")
                .where(
                        "dp.agreement_template",
                        Map.of(
                                "version",
                                "5",
                                "wording",
                                "The council pays [name] [amount] every [frequency] from [start]. Keep [receipts]."));

        assertThat(text(words(paid).paymentAgreement("Maureen Ash")))
                .contains("The agreement (version 5)")
                .contains(
                        "The council pays Maureen Ash £200.00 every four weeks from 1 December 2026. Keep [receipts].")
                .contains("What the payment is for")
                .contains("Getting washed")
                .contains("Signed by whoever receives the payment")
                .contains("Signed for the council");
    }

    private static WordsOfALetter words(OnTheDesk plan) {
        return new WordsOfALetter(plan.desk(), plan.policy(), "Northmoor Council", "Mo", 2, "Helena Marsh");
    }

    private static String text(Letter letter) {
        return LetterOnPaper.text(letter).replaceAll("\\s+", " ");
    }
}
