package uk.ourplan.core.law.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.core.law.planning.sharing.AnySharing.aSignedPlan;
import static uk.ourplan.core.law.planning.sharing.AnySharing.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PanelSpoke;
import uk.ourplan.language.sharing.LetterKind;

/** AGREE-08, ARRANGE-04, ARRANGE-08, AUTH-08, DISPUTE-05, DISPUTE-06, DISPUTE-11, DP-03, FINANCE-13. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersToMakeSpec {

    private static final String PRESENTED = "{\"draft_given\": \"2026-11-10\", \"presented\": \"2026-11-10\"}";
    private static final String REFUSED = """
            {"decision": "refused", "decided": "2026-11-12", "ground": "cannot_manage", "detail": "The bills went unpaid"}""";

    @Test
    @Tag("AGREE-08")
    void notice_of_assumed_agreement_goes_only_where_the_council_assumes_it_and_the_plan_waits_for_agreement() {
        OnTheDesk waiting = aCompletePlan().agreed(PRESENTED, AgreementStatus.AWAITING);

        assertThat(whyNot(LetterKind.ASSUMED_AGREEMENT, waiting)).isEqualTo("The council does not assume agreement.");
        assertThat(whyNot(LetterKind.ASSUMED_AGREEMENT, waiting.where("agree.assumed_agreement_enabled", true)))
                .isEmpty();
        assertThat(whyNot(LetterKind.ASSUMED_AGREEMENT, waiting.standing(AgreementStatus.DISPUTED)))
                .contains("does not wait");
        assertThat(whyNot(
                        LetterKind.ASSUMED_AGREEMENT,
                        aCompletePlan()
                                .agreed("{}", AgreementStatus.AWAITING)
                                .where("agree.assumed_agreement_enabled", true)))
                .contains("not presented");
    }

    @Test
    @Tag("DISPUTE-06")
    void a_decision_is_told_once_the_plan_is_signed_for_the_council() {
        assertThat(whyNot(LetterKind.DECISION, aCompletePlan())).contains("nobody has signed it for the council");
        assertThat(whyNot(LetterKind.DECISION, aSignedPlan())).isEmpty();
    }

    @Test
    @Tag("DP-03")
    void a_refusal_is_told_with_its_ground_and_its_reason() {
        assertThat(whyNot(LetterKind.REFUSAL, requesting(REFUSED))).isEmpty();
        assertThat(whyNot(LetterKind.REFUSAL, aCompletePlan())).contains("No refusal");
        assertThat(whyNot(LetterKind.REFUSAL, requesting(REFUSED.replace("\"refused\"", "\"made\""))))
                .contains("No refusal");
    }

    @ParameterizedTest
    @Tag("DP-03")
    @ValueSource(strings = {"decided", "ground", "detail"})
    void a_refusal_that_is_not_whole_is_not_told(String missing) {
        ObjectNode request = (ObjectNode) JsonMapper.shared().readTree(REFUSED);
        request.remove(missing);

        assertThat(whyNot(LetterKind.REFUSAL, requesting(request.toString()))).contains("No refusal");
    }

    @Test
    @Tag("ARRANGE-04")
    void a_delay_is_told_while_something_is_waited_for_with_its_cause() {
        Waits wait = waits("Sylheti-speaking carer at night", "No agency has one");

        assertThat(whyNot(LetterKind.DELAY, aCompletePlan())).contains("No wait");
        assertThat(whyNot(LetterKind.DELAY, aCompletePlan().arranging(referred(), wait)))
                .isEmpty();
        assertThat(LettersToMake.waits(
                        aCompletePlan().arranging(referred(), wait).desk()))
                .containsExactly(wait);
        assertThat(whyNot(LetterKind.DELAY, aCompletePlan().arranging(referred(), waits("A carer", " "))))
                .contains("No wait");
        assertThat(whyNot(LetterKind.DELAY, aCompletePlan().arranging(referred(), waits(" ", "No agency has one"))))
                .contains("No wait");
    }

    @Test
    @Tag("AUTH-08")
    void what_a_panel_said_is_told_once_it_has_spoken() {
        assertThat(whyNot(LetterKind.PANEL_SAID, aCompletePlan())).contains("No panel has spoken");
        assertThat(whyNot(
                        LetterKind.PANEL_SAID,
                        aCompletePlan()
                                .havingHeard(new PanelSpoke(day("2026-11-12"), "return", List.of("Other ways")))))
                .isEmpty();
    }

    @Test
    @Tag("DISPUTE-11")
    void the_warning_that_a_service_may_end_goes_out_after_validation_or_notice_and_not_once_the_incident_is_closed() {
        assertThat(whyNot(LetterKind.SERVICE_MAY_END, aCompletePlan())).contains("No incident");
        assertThat(whyNot(LetterKind.SERVICE_MAY_END, aCompletePlan().disputing(incident(null, null, null))))
                .contains("No incident");
        assertThat(whyNot(LetterKind.SERVICE_MAY_END, aCompletePlan().disputing(incident(true, null, null))))
                .isEmpty();
        assertThat(whyNot(
                        LetterKind.SERVICE_MAY_END, aCompletePlan().disputing(incident(null, day("2026-11-12"), null))))
                .isEmpty();
        assertThat(whyNot(
                        LetterKind.SERVICE_MAY_END, aCompletePlan().disputing(incident(true, null, day("2026-11-13")))))
                .contains("No incident");
    }

    @Test
    @Tag("ARRANGE-08")
    void notice_of_support_outside_the_area_can_be_given_once_a_provider_outside_is_found() {
        assertThat(whyNot(LetterKind.OUT_OF_AREA, aCompletePlan())).contains("Nothing is arranged");
        assertThat(whyNot(LetterKind.OUT_OF_AREA, aCompletePlan().arranging(found(true))))
                .contains("Nothing is arranged");
        assertThat(whyNot(LetterKind.OUT_OF_AREA, aCompletePlan().arranging(found(false))))
                .isEmpty();
        assertThat(whyNot(LetterKind.OUT_OF_AREA, aCompletePlan().arranging(found(false), found(true))))
                .contains("Nothing is arranged");
    }

    private static Arranged found(boolean inArea) {
        return new Arranged(
                "A1",
                day("2026-11-12"),
                "S1",
                "Harbour House",
                null,
                null,
                null,
                null,
                null,
                inArea,
                day("2026-12-01"));
    }

    @Test
    @Tag("DISPUTE-05")
    void the_file_of_a_disagreement_is_made_by_taking_it_further_alone() {
        assertThat(whyNot(LetterKind.DISPUTE_FILE, aCompletePlan())).contains("taken to the next level");
    }

    private static Incident incident(
            @Nullable Boolean validated, @Nullable LocalDate notice, @Nullable LocalDate closed) {
        return new Incident(
                "I1",
                day("2026-11-10"),
                "Shouted",
                "A visitor",
                "The agency",
                null,
                "A letter",
                validated,
                null,
                notice,
                null,
                null,
                closed);
    }

    @Test
    @Tag("DP-07")
    void the_agreement_on_a_direct_payment_is_made_once_the_plan_says_what_stands_in_its_brackets() {
        String dp = "{\"method\": \"direct_payment\", \"dp\": {\"needs\": [\"N1\"]%s}}";
        Map<String, String> template = Map.of("version", "5", "wording", "[name] gets [amount] every [frequency].");
        OnTheDesk paid = aCompletePlan().managing(dp.formatted(", \"amount_pence\": 20000, \"frequency\": \"weekly\""));

        assertThat(whyNot(LetterKind.PAYMENT_AGREEMENT, aCompletePlan())).contains("no direct payment");
        assertThat(whyNot(LetterKind.PAYMENT_AGREEMENT, paid)).contains("The council has no agreement");
        assertThat(whyNot(LetterKind.PAYMENT_AGREEMENT, paid.where("dp.agreement_template", template)))
                .isEmpty();
        assertThat(whyNot(
                        LetterKind.PAYMENT_AGREEMENT,
                        aCompletePlan().managing(dp.formatted("")).where("dp.agreement_template", template)))
                .contains("do not say the amount, how often it is paid yet");
        assertThat(whyNot(
                        LetterKind.PAYMENT_AGREEMENT,
                        paid.where(
                                "dp.agreement_template", Map.of("version", "5", "wording", "[amount] from [start]"))))
                .contains("do not say when the first payment is planned yet");
    }

    @Test
    @Tag("FINANCE-13")
    void a_charging_letter_may_be_made_at_any_time_in_the_words_that_the_council_has() {
        OnTheDesk plan = aCompletePlan();

        assertThat(whyNot(LetterKind.CHARGING, plan.where("charging.letter_templates", words("home_care"))))
                .isEmpty();
        assertThat(whyNot(LetterKind.CHARGING, plan.where("charging.letter_templates", words("other"))))
                .isEmpty();
        assertThat(whyNot(LetterKind.CHARGING, plan.where("charging.letter_templates", words("care_home"))))
                .contains("no charging letter for home care", "support does not wait");
    }

    private static List<Map<String, String>> words(String circumstance) {
        return List.of(Map.of("circumstance", circumstance, "title", "What you pay", "wording", "Dear [name],"));
    }

    @Test
    @Tag("NEED-01")
    void the_reasons_why_no_need_is_eligible_are_for_whoever_has_no_eligible_need() {
        assertThat(whyNot(LetterKind.ELIGIBILITY_REASONS, aCompletePlan())).contains("A need is eligible");
    }

    private static OnTheDesk requesting(String request) {
        return aCompletePlan().managing("{\"request\": " + request + "}");
    }

    private static Referred referred() {
        return new Referred(
                "R1", day("2026-11-05"), ReferredFor.PLAN, List.of("S1"), List.of("N1"), "North", "team", null, null);
    }

    private static Waits waits(String sought, String cause) {
        return new Waits("R1", day("2026-11-10"), day("2026-11-06"), sought, cause, null, List.of(), List.of());
    }

    private static String whyNot(LetterKind kind, OnTheDesk plan) {
        return LettersToMake.whyNot(kind, plan.desk(), plan.policy()).orElse("");
    }
}
