package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.REPORTED;
import static uk.ourplan.core.law.provider.AConcern.affecting;
import static uk.ourplan.core.law.provider.AConcern.assistant;
import static uk.ourplan.core.law.provider.AConcern.desk;
import static uk.ourplan.core.law.provider.AConcern.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ourplan.language.concern.AdviceFrom;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Request;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ConcernRecord.Advice;
import uk.ourplan.language.concern.ConcernRecord.Affected;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Helped;
import uk.ourplan.language.concern.ConcernRecord.Resolution;
import uk.ourplan.language.concern.HelpAnswer;
import uk.ourplan.language.concern.ResolutionType;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.concern.RiskAction;
import uk.ourplan.language.law.Finding;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** A concern that is closed has no tasks, so nothing that is owed about it is lost by closing it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingAConcernSpec {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final CouncilPolicy policy = policy(Map.of(
            "provider.pa_register", Map.of("name", "Assistants Register", "owner", Map.of("name", "Register keeper"))));

    private static CommissioningRecord commissioning(List<Response> responses, List<Request> requests) {
        return new CommissioningRecord(REPORTED, responses, List.of(), requests, null, null);
    }

    private List<String> inTheWay(ConcernOnDesk desk) {
        return ConcernCheck.inTheWay(desk, policy).stream().map(Finding::field).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskAction.class,
            names = {"SAFEGUARDING", "ANOTHER_PROVIDER", "MONITORING", "OTHER"})
    @Tag("PROVIDER-02")
    void what_is_done_about_a_risk_is_in_hand_before_the_concern_closes(RiskAction action) {
        Affected chosen = new Affected("Ida Brand", action, "Her daughter stays with her", null);
        Affected begun = new Affected("Ida Brand", action, "Her daughter stays with her", REPORTED);

        assertThat(inTheWay(desk(affecting(chosen), commissioning(List.of(), List.of()), REPORTED)))
                .contains("affected[0].on");
        assertThat(RiskToEachPerson.owed(desk(affecting(chosen)))).hasSize(1);
        assertThat(RiskToEachPerson.lacking(desk(affecting(begun)))).isEmpty();
        assertThat(RiskToEachPerson.owed(desk(affecting(begun)))).isEmpty();
    }

    @Test
    @Tag("PROVIDER-02")
    void somebody_who_is_not_at_risk_needs_no_day() {
        Affected safe = new Affected("Ida Brand", RiskAction.NOBODY_AT_RISK, "She was away", null);

        assertThat(RiskToEachPerson.lacking(desk(affecting(safe)))).isEmpty();
    }

    @Test
    @Tag("PROVIDER-12")
    void help_that_was_asked_is_given_or_declined_before() {
        CommissioningRecord asked = commissioning(List.of(), List.of(new Request("R1", "The rota", JULY)));

        assertThat(inTheWay(desk(AConcern.helped(), asked, REPORTED))).contains("helped");
        assertThat(inTheWay(desk(AConcern.helped(new Helped("R1", HelpAnswer.GIVEN, null, REPORTED)), asked, REPORTED)))
                .doesNotContain("helped");
    }

    @Test
    @Tag("PROVIDER-10")
    void the_letters_to_everybody_who_uses_the_service_are_sent_before() {
        assertThat(inTheWay(desk(AConcern.helped(), commissioning(List.of(letter(null)), List.of()), REPORTED)))
                .contains("responses");
        assertThat(inTheWay(desk(AConcern.helped(), commissioning(List.of(letter(REPORTED)), List.of()), REPORTED)))
                .doesNotContain("responses");
    }

    private static Response letter(@Nullable LocalDate settled) {
        return new Response(
                ResponseType.LETTER, REPORTED, "Cora", null, null, null, JULY, null, "The agency closes.", settled);
    }

    @ParameterizedTest
    @EnumSource(
            value = ResponseType.class,
            names = {"TEMPORARY_STOP", "NO_SIGNPOST"})
    @Tag("PROVIDER-08")
    void what_nobody_could_lift_afterwards_has_its_last_day_before(ResponseType type) {
        assertThat(inTheWay(desk(AConcern.helped(), commissioning(List.of(running(type, null)), List.of()), REPORTED)))
                .contains("responses");
        assertThat(inTheWay(desk(AConcern.helped(), commissioning(List.of(running(type, JULY)), List.of()), REPORTED)))
                .doesNotContain("responses");
    }

    private static Response running(ResponseType type, @Nullable LocalDate to) {
        return new Response(type, REPORTED, "Cora", null, null, null, REPORTED, to, null, null);
    }

    private static Assistant assisting(List<Resolution> ways, List<Advice> advice, boolean unresolved) {
        return new Assistant("Robin Hale", null, ways, advice, unresolved, null, List.of(), null, true, null);
    }

    private List<String> aboutAnAssistant(Assistant assistant) {
        return inTheWay(desk(assistant(assistant)));
    }

    @Test
    @Tag("PROVIDER-13")
    void what_was_agreed_with_an_assistant_and_the_advice_that_was_asked_have_their_answers_before() {
        Resolution training = new Resolution(ResolutionType.TRAINING, "moving and handling", JULY, null);
        Advice asked = new Advice("pay", AdviceFrom.DP_TEAM, REPORTED, null, null, null);

        assertThat(aboutAnAssistant(assisting(List.of(training), List.of(asked), false)))
                .containsExactly("assistant.resolutions", "assistant.advice");
        assertThat(aboutAnAssistant(assisting(
                        List.of(new Resolution(ResolutionType.TRAINING, "moving and handling", JULY, "Done")),
                        List.of(new Advice("pay", AdviceFrom.DP_TEAM, REPORTED, "Pay it.", "Dee", REPORTED)),
                        false)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-17")
    void whoever_manages_the_register_is_told_before() {
        assertThat(aboutAnAssistant(assisting(List.of(), List.of(), true)))
                .containsExactly("assistant.reported_to_register");
        assertThat(aboutAnAssistant(assisting(List.of(), List.of(), false))).isEmpty();
    }
}
