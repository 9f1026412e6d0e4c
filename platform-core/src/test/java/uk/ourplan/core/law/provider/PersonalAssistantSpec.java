package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
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
import uk.ourplan.language.concern.AdviceFrom;
import uk.ourplan.language.concern.AssistantDecision;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Advice;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Decided;
import uk.ourplan.language.concern.ConcernRecord.Discussed;
import uk.ourplan.language.concern.ConcernRecord.Others;
import uk.ourplan.language.concern.ConcernRecord.Resolution;
import uk.ourplan.language.concern.ConcernRecord.Views;
import uk.ourplan.language.concern.PaymentRecipient;
import uk.ourplan.language.concern.ResolutionType;
import uk.ourplan.language.concern.SupportsOthers;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalAssistantSpec {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 3);

    private final CouncilPolicy policy = policy(Map.of(
            "provider.pa_register",
            Map.of("name", "Assistants Register", "owner", Map.of("name", "Register keeper")),
            "provider.pa_specialist_advisers",
            List.of(Map.of("subject", "Employment law", "adviser", Map.of("name", "Fair Employers Advice")))));

    private static Assistant with(List<Resolution> ways, List<Advice> advice) {
        return new Assistant("Robin Hale", null, ways, advice, null, null, List.of(), null, null, null);
    }

    private List<String> says(Assistant assistant) {
        return AssistantConcern.owed(desk(assistant(assistant)), policy).stream()
                .map(ConcernTask::says)
                .toList();
    }

    @Test
    @Tag("PROVIDER-13")
    void training_in_moving_and_handling_is_a_dated_task() {
        Assistant trained = with(
                List.of(new Resolution(ResolutionType.TRAINING, "moving and handling", LocalDate.of(2025, 7, 1), null)),
                List.of());

        assertThat(AssistantConcern.owed(desk(assistant(trained)), policy))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(LocalDate.of(2025, 7, 1)))
                .satisfies(task -> assertThat(task.says()).contains("trained", "moving and handling"));
    }

    @Test
    @Tag("PROVIDER-13")
    void a_question_of_employment_law_goes_to_the_listed_adviser() {
        assertThat(says(with(
                        List.of(),
                        List.of(new Advice("employment law", AdviceFrom.SPECIALIST, JUNE, null, null, null)))))
                .singleElement()
                .asString()
                .contains("Fair Employers Advice");
    }

    @Test
    @Tag("PROVIDER-13")
    void what_the_direct_payments_team_is_asked_ends_with_its_reply() {
        assertThat(says(with(List.of(), List.of(new Advice("pay", AdviceFrom.DP_TEAM, JUNE, null, null, null)))))
                .singleElement()
                .asString()
                .contains("Direct payments team");
        assertThat(says(with(
                        List.of(), List.of(new Advice("pay", AdviceFrom.DP_TEAM, JUNE, "Yes, it is.", "Dee", JUNE)))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-13")
    void with_nobody_on_the_list_the_question_goes_to_the_direct_payments_team() {
        assertThat(AssistantConcern.adviser(
                        new Advice("Insurance", AdviceFrom.SPECIALIST, JUNE, null, null, null), policy))
                .contains("Direct payments team");
    }

    private static List<String> untold(Discussed discussed) {
        return AssistantConcern.lacking(desk(assistant(new Assistant(
                        "Robin Hale", discussed, List.of(), List.of(), null, null, List.of(), null, null, null))))
                .stream()
                .map(ConcernLack::field)
                .toList();
    }

    @Test
    @Tag("PROVIDER-14")
    void a_mother_who_receives_the_payment_and_is_neither_person_nor_carer_is_talked_to() {
        assertThat(untold(new Discussed(JUNE, null, false, null, null, PaymentRecipient.OTHER, null, null)))
                .containsExactly("assistant.discussed.other_recipient");
    }

    @Test
    @Tag("PROVIDER-14")
    void without_a_carer_and_with_the_person_receiving_the_payment_only_the_person_is_needed() {
        assertThat(untold(new Discussed(null, null, false, null, null, PaymentRecipient.PERSON, null, null)))
                .containsExactly("assistant.discussed.person");
    }

    @Test
    @Tag("PROVIDER-14")
    void a_carer_who_receives_the_payment_is_not_asked_twice() {
        assertThat(untold(new Discussed(JUNE, null, true, null, null, PaymentRecipient.CARER, null, null)))
                .containsExactly("assistant.discussed.carer");
    }

    private static Decided decided(AssistantDecision decision, boolean yes) {
        return new Decided(decision, yes, "Because of the missed nights.", JUNE);
    }

    private static ConcernRecord unresolved(
            boolean carer, @Nullable String carersView, PaymentRecipient recipient, Decided... decisions) {
        return assistant(new Assistant(
                "Robin Hale",
                new Discussed(JUNE, null, carer, JUNE, null, recipient, JUNE, null),
                List.of(),
                List.of(),
                true,
                new Views("Wants Robin to stay.", carersView, null, "Would lose a trusted face."),
                List.of(decisions),
                new Others(SupportsOthers.NO, null, null, null, null),
                null,
                null));
    }

    @Test
    @Tag("PROVIDER-15")
    void with_two_of_three_decisions_taken_a_warning_names_the_third() {
        ConcernRecord said = unresolved(
                false,
                null,
                PaymentRecipient.PERSON,
                decided(AssistantDecision.MONITORING, true),
                decided(AssistantDecision.CONDITION, false));

        assertThat(UnresolvedAssistantConcern.lacking(desk(said), policy))
                .singleElement()
                .satisfies(lack -> assertThat(lack.weight()).isEqualTo(Weight.WARNS))
                .satisfies(lack -> assertThat(lack.says()).contains("does the direct payment end?"));
    }

    @Test
    @Tag("PROVIDER-15")
    void a_condition_bars_the_assistant() {
        assertThat(UnresolvedAssistantConcern.barred(
                        unresolved(false, null, PaymentRecipient.PERSON, decided(AssistantDecision.CONDITION, true))))
                .contains("Robin Hale");
        assertThat(UnresolvedAssistantConcern.barred(
                        unresolved(false, null, PaymentRecipient.PERSON, decided(AssistantDecision.CONDITION, false))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-15")
    void a_decision_is_refused_while_the_view_of_a_carer_is_blank() {
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(true, null, PaymentRecipient.PERSON, decided(AssistantDecision.MONITORING, true))))
                .containsOnlyKeys("assistant.views.carer");
        assertThat(UnresolvedAssistantConcern.mistakes(unresolved(
                        true,
                        "Could not be had: in hospital.",
                        PaymentRecipient.PERSON,
                        decided(AssistantDecision.MONITORING, true))))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-15")
    void a_person_who_receives_the_payment_is_not_asked_again_as_its_recipient() {
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(false, null, PaymentRecipient.PERSON, decided(AssistantDecision.MONITORING, true))))
                .isEmpty();
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(false, null, PaymentRecipient.OTHER, decided(AssistantDecision.MONITORING, true))))
                .containsOnlyKeys("assistant.views.recipient");
    }

    @Test
    @Tag("PROVIDER-15")
    void a_concern_that_is_resolved_asks_for_no_decision() {
        assertThat(UnresolvedAssistantConcern.lacking(
                        desk(assistant(others(SupportsOthers.NO, null, null, false))), policy))
                .isEmpty();
    }

    private static Assistant others(
            @Nullable SupportsOthers supports,
            @Nullable LocalDate told,
            @Nullable String whyNotSafeguarded,
            boolean unresolved) {
        return new Assistant(
                "Robin Hale",
                null,
                List.of(),
                List.of(),
                unresolved,
                null,
                List.of(),
                new Others(supports, told, null, null, whyNotSafeguarded),
                null,
                null);
    }

    private List<ConcernLack> about(Assistant assistant) {
        return UnresolvedAssistantConcern.lacking(desk(assistant(assistant)), policy);
    }

    @Test
    @Tag("PROVIDER-16")
    void with_neither_answer_about_others_it_does_not_close() {
        assertThat(about(others(SupportsOthers.YES, null, null, false)))
                .hasSize(2)
                .allSatisfy(lack -> assertThat(lack.weight()).isEqualTo(Weight.BLOCKS));
    }

    @Test
    @Tag("PROVIDER-16")
    void with_the_team_told_and_a_reason_against_safeguarding_it_closes() {
        assertThat(about(others(SupportsOthers.YES, JUNE, "No risk to them was seen.", false)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-16")
    void where_nobody_knows_the_question_is_put_and_stops_nothing() {
        assertThat(about(others(SupportsOthers.UNKNOWN, null, null, false)))
                .extracting(ConcernLack::weight)
                .containsExactly(Weight.PROMPTS);
    }

    private static Assistant registered(boolean unresolved, @Nullable LocalDate reported) {
        return new Assistant(
                "Robin Hale",
                null,
                List.of(),
                List.of(),
                unresolved,
                null,
                List.of(
                        decided(AssistantDecision.MONITORING, true),
                        decided(AssistantDecision.CONDITION, false),
                        decided(AssistantDecision.END, false)),
                new Others(SupportsOthers.NO, null, null, null, null),
                true,
                reported);
    }

    @Test
    @Tag("PROVIDER-17")
    void an_unresolved_concern_about_somebody_on_the_register_warns_and_opens_a_task_until_it_is_reported() {
        assertThat(about(registered(true, null))).extracting(ConcernLack::rule).containsExactly("PROVIDER-17");
        assertThat(UnresolvedAssistantConcern.owed(desk(assistant(registered(true, null))), policy))
                .extracting(ConcernTask::says)
                .singleElement()
                .asString()
                .contains("Register keeper");
        assertThat(UnresolvedAssistantConcern.owed(
                        desk(assistant(registered(true, LocalDate.of(2025, 6, 10)))), policy))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-17")
    void a_resolved_one_is_not_reported() {
        assertThat(about(registered(false, null))).isEmpty();
    }

    @Test
    @Tag("PROVIDER-17")
    void a_council_without_a_register_is_not_asked() {
        assertThat(UnresolvedAssistantConcern.owed(desk(assistant(registered(true, null))), policy()))
                .isEmpty();
        assertThat(UnresolvedAssistantConcern.lacking(desk(assistant(registered(true, null))), policy()))
                .isEmpty();
    }
}
