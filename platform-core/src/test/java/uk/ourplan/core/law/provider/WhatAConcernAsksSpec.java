package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.REPORTED;
import static uk.ourplan.core.law.provider.AConcern.about;
import static uk.ourplan.core.law.provider.AConcern.affecting;
import static uk.ourplan.core.law.provider.AConcern.desk;
import static uk.ourplan.core.law.provider.AConcern.ending;
import static uk.ourplan.core.law.provider.AConcern.policy;
import static uk.ourplan.core.law.provider.AConcern.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ourplan.core.law.provider.StopOnAProvider.Flag;
import uk.ourplan.language.concern.AssistantDecision;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.CommissioningRecord.Action;
import uk.ourplan.language.concern.CommissioningRecord.Request;
import uk.ourplan.language.concern.CommissioningRecord.Response;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Affected;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Decided;
import uk.ourplan.language.concern.ConcernRecord.Helped;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ConcernRecord.Service;
import uk.ourplan.language.concern.ConcernRecord.Withdrawal;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.DisclosureGround;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.HelpAnswer;
import uk.ourplan.language.concern.PartnerType;
import uk.ourplan.language.concern.Placement;
import uk.ourplan.language.concern.ResponseType;
import uk.ourplan.language.concern.RiskAction;
import uk.ourplan.language.concern.ServiceType;
import uk.ourplan.language.concern.Urgency;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** What every concern asks of whoever reports it and of whoever receives it, whatever its route (PROVIDER-01 to PROVIDER-23). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatAConcernAsksSpec {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 15);

    private final CouncilPolicy policy = policy(Map.of(
            "provider.partner_routes",
            List.of(Map.of("partner", "housing", "route", Map.of("name", "Housing standards")))));

    /** A charity's club asks where it goes; a housing association is a partner; home care elsewhere is the host council's. */
    private static Service way(String route, @Nullable String sentTo, @Nullable LocalDate sentOn) {
        boolean outside = route.equals("outside_area");
        boolean commissioned = route.equals("commissioning_regulated") || route.equals("commissioning_unregulated");
        return new Service(
                outside || route.equals("commissioning_regulated") ? ServiceType.HOME_CARE : ServiceType.OTHER,
                null,
                null,
                null,
                commissioned,
                null,
                outside ? false : null,
                null,
                null,
                route.equals("partner") ? PartnerType.HOUSING : null,
                sentTo,
                sentOn);
    }

    @ParameterizedTest(name = "{0}: {1}, closed only once {3}")
    @CsvSource({
        "ask, Ask your line manager, practitioner, service.sent_to",
        "partner, Housing standards, practitioner, service.sent_to",
        "outside_area, the council of the area, practitioner, service.sent_to",
        "commissioning_regulated, Receive a concern, commissioning_officer, service",
        "commissioning_unregulated, Receive a concern, commissioning_officer, service"
    })
    @Tag("PROVIDER-04")
    void a_concern_is_a_task_and_stays_open_until_its_route_has_it(
            String route, String says, String owner, String field) {
        ConcernOnDesk open = desk(service(way(route, null, null)));

        assertThat(WhereAConcernGoes.of(open, policy).route().code()).isEqualTo(route);
        assertThat(WhereAConcernGoes.owed(open, policy)).singleElement().satisfies(task -> {
            assertThat(task.says()).contains(says);
            assertThat(task.owner()).isEqualTo(owner);
            assertThat(task.due()).isEqualTo(REPORTED);
        });
        assertThat(WhereAConcernGoes.lacking(open, policy)).singleElement().satisfies(lack -> {
            assertThat(lack.weight()).isEqualTo(Weight.BLOCKS);
            assertThat(lack.field()).isEqualTo(field);
        });
        ConcernOnDesk had = desk(
                service(way(route, "The team", REPORTED)),
                new CommissioningRecord(REPORTED, List.of(), List.of(), List.of(), null, null),
                REPORTED);
        assertThat(WhereAConcernGoes.lacking(had, policy)).isEmpty();
        assertThat(WhereAConcernGoes.owed(had, policy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ask", "partner", "outside_area"})
    @Tag("PROVIDER-04")
    void to_whom_it_was_sent_without_the_day_or_the_day_without_to_whom_is_not_enough(String route) {
        for (Service half : List.of(way(route, "The team", null), way(route, " ", REPORTED))) {
            assertThat(WhereAConcernGoes.lacking(desk(service(half)), policy)).hasSize(1);
            assertThat(WhereAConcernGoes.owed(desk(service(half)), policy)).hasSize(1);
        }
    }

    @Test
    @Tag("PROVIDER-04")
    void why_it_goes_there_is_told_and_a_partner_without_a_route_is_told_apart_from_no_row_that_fits() {
        Service health = new Service(
                ServiceType.OTHER, null, null, null, null, null, null, null, null, PartnerType.HEALTH, null, null);

        assertThat(WhereAConcernGoes.of(desk(service(health)), policy).because())
                .contains("has set no route");
        assertThat(WhereAConcernGoes.of(desk(service(way("ask", null, null))), policy)
                        .because())
                .contains("No row");
        assertThat(WhereAConcernGoes.of(desk(service(health)), policy).finding(REPORTED))
                .satisfies(found -> assertThat(found.says()).contains("has set no route"))
                .satisfies(found -> assertThat(found.rule()).isEqualTo("PROVIDER-04"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVIDER_FAILED", "PROVIDER_NOTICE"})
    @Tag("PROVIDER-03")
    @Tag("PROVIDER-23")
    void a_provider_that_ends_its_services_goes_to_commissioning(ConcernSubject subject) {
        assertThat(WhereAConcernGoes.isCommissionings(WhereAConcernGoes.of(desk(about(subject)), policy)))
                .isTrue();
    }

    private static Service kind(
            @Nullable ServiceType type,
            @Nullable Boolean care,
            @Nullable Boolean answer,
            @Nullable Boolean registered) {
        return new Service(type, care, answer, registered, null, null, null, null, null, null, null, null);
    }

    @ParameterizedTest(name = "{0}, personal care {1}, typed {2}, on record {3}: regulated {4}, warnings {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ADVOCACY, false, -, -, false, 0",
                "ADVOCACY, -, true, -, false, 0",
                "DAY_SERVICE, true, false, -, true, 1",
                "DAY_SERVICE, true, true, -, true, 1",
                "OTHER_CARE, true, false, -, true, 1",
                "OTHER_CARE, true, true, -, true, 0",
                "OTHER_CARE, false, true, -, true, 0",
                "OTHER_CARE, false, false, -, false, 0",
                "OTHER_CARE, false, -, -, false, 0",
                "-, true, -, -, true, 0",
                "-, false, true, -, true, 0",
                "HEALTH_SERVICE, false, false, -, false, 0",
                "HOME_CARE, -, -, -, true, 0",
                "HOME_CARE, -, false, false, false, 0",
                "HOME_CARE, true, false, false, false, 0",
                "OTHER, -, false, true, true, 1",
                "OTHER, -, true, true, true, 0",
                "OTHER, true, -, true, true, 0"
            })
    @Tag("PROVIDER-05")
    void personal_care_counts_as_regulated_and_the_registration_on_record_wins(
            @Nullable ServiceType type,
            @Nullable Boolean care,
            @Nullable Boolean answer,
            @Nullable Boolean registered,
            boolean regulated,
            int warnings) {
        Service told = kind(type, care, answer, registered);

        assertThat(RegulatedService.isRegulated(told)).isEqualTo(regulated);
        assertThat(RegulatedService.lacking(desk(service(told)))).hasSize(warnings);
    }

    @Test
    @Tag("PROVIDER-02")
    void nobody_at_risk_needs_the_answer_and_a_note_unless_everybody_served_is_listed() {
        ConcernRecord failed = ending(
                ConcernSubject.PROVIDER_NOTICE,
                new Withdrawal(false, false, true, JULY, null),
                new Served("Ida Brand", Placement.THIS_COUNCIL, Urgency.HIGH, null, null, null));

        assertThat(RiskToEachPerson.lacking(desk(affecting()))).isEmpty();
        assertThat(RiskToEachPerson.lacking(desk(failed))).isEmpty();
        assertThat(RiskToEachPerson.lacking(
                        desk(ending(ConcernSubject.PROVIDER_NOTICE, new Withdrawal(false, false, true, JULY, null)))))
                .extracting(ConcernLack::field)
                .containsExactly("affected");
    }

    @Test
    @Tag("PROVIDER-02")
    void somebody_without_a_name_is_told_by_their_place_and_what_is_done_otherwise_is_said_in_words() {
        ConcernOnDesk desk = desk(affecting(
                new Affected(null, null, null, null),
                new Affected(null, RiskAction.OTHER, " ", null),
                new Affected("Ida", RiskAction.NOBODY_AT_RISK, null, null),
                new Affected("Mo", RiskAction.OTHER, "A daily call", null)));

        assertThat(RiskToEachPerson.lacking(desk))
                .extracting(ConcernLack::says)
                .containsExactly(
                        "How the risk to person 1 is managed is not recorded.",
                        "What is done for person 2 has no words.",
                        "What is done for Ida has no words.",
                        "What is done about the risk to Mo is not in hand yet.");
        assertThat(RiskToEachPerson.owed(desk))
                .extracting(ConcernTask::says)
                .containsExactly(
                        "Record how the risk to person 1 is managed.",
                        "For person 2: say what is done.",
                        "For Mo: A daily call.");
    }

    @Test
    @Tag("PROVIDER-01")
    void a_report_is_refused_with_everything_that_is_missing_in_all_its_parts() {
        ConcernRecord nothing = new ConcernRecord(
                null,
                " ",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new Withdrawal(null, null, null, REPORTED.plusDays(1), null),
                List.of(),
                List.of(new Helped("R1", null, null, null)));

        assertThat(ConcernCheck.mistakes(nothing, REPORTED))
                .containsOnlyKeys("subject", "organisation", "summary", "helped[0].answer", "withdrawal.on");
        assertThat(ConcernCheck.mistakes(nothing, REPORTED.plusDays(1))).doesNotContainKey("withdrawal.on");
        assertThat(ConcernCheck.mistakes(about(ConcernSubject.SERVICE), REPORTED))
                .isEmpty();
        assertThat(ConcernCheck.mistakes(affecting(), REPORTED)).isEmpty();
    }

    @Test
    @Tag("PROVIDER-15")
    void a_decision_that_cannot_be_put_on_record_keeps_the_whole_concern_from_being_saved() {
        ConcernRecord hasty = unresolved(true, new Decided(AssistantDecision.END, true, null, REPORTED));

        assertThat(ConcernCheck.mistakes(hasty, REPORTED))
                .containsOnlyKeys("assistant.views.person", "assistant.views.wellbeing", "assistant.decisions[0]");
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(false, hasty.assistantOrNone().decisions().getFirst())))
                .isEmpty();
        assertThat(UnresolvedAssistantConcern.mistakes(unresolved(true))).isEmpty();
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(true, new Decided(null, true, "Missed nights.", REPORTED))))
                .containsKey("assistant.decisions[0]");
        assertThat(UnresolvedAssistantConcern.mistakes(
                        unresolved(true, new Decided(AssistantDecision.END, null, "Missed nights.", REPORTED))))
                .containsKey("assistant.decisions[0]");
    }

    private static ConcernRecord unresolved(boolean unresolved, Decided... decisions) {
        return AConcern.assistant(new Assistant(
                "Robin Hale", null, List.of(), List.of(), unresolved, null, List.of(decisions), null, null, null));
    }

    @Test
    @Tag("PROVIDER-14")
    @Tag("PROVIDER-16")
    void a_concern_about_a_service_asks_nothing_about_an_assistant() {
        ConcernOnDesk desk = desk(about(ConcernSubject.SERVICE));

        assertThat(AssistantConcern.lacking(desk)).isEmpty();
        assertThat(AssistantConcern.owed(desk, policy)).isEmpty();
        assertThat(UnresolvedAssistantConcern.lacking(desk, policy)).isEmpty();
        assertThat(AssistantConcern.lacking(desk(unresolved(true)))).isNotEmpty();
    }

    @Test
    @Tag("PROVIDER-23")
    void a_concern_about_a_service_finds_no_replacement_for_anybody() {
        ConcernOnDesk desk = desk(about(ConcernSubject.SERVICE));

        assertThat(ProviderWithdraws.owed(desk)).isEmpty();
        assertThat(ProviderWithdraws.lacking(desk)).isEmpty();
        assertThat(ProviderWithdraws.unrated(desk.said())).isEmpty();
    }

    private static ConcernOnDesk noticed(boolean failed, Served... served) {
        return desk(
                ending(
                        failed ? ConcernSubject.PROVIDER_FAILED : ConcernSubject.PROVIDER_NOTICE,
                        new Withdrawal(failed, failed, true, JULY.minusDays(14), JULY),
                        served),
                CommissioningRecord.NONE,
                JULY.plusDays(1));
    }

    @Test
    @Tag("PROVIDER-03")
    @Tag("PROVIDER-23")
    void whoever_waits_is_told_by_name_or_place_under_the_duty_that_holds_and_with_what_comes_next() {
        Served nameless = new Served(null, Placement.THIS_COUNCIL, Urgency.HIGH, null, null, null);
        Served helped = new Served("Ida", Placement.THIS_COUNCIL, Urgency.HIGH, null, null, "A neighbour cooks.");

        assertThat(ProviderWithdraws.lacking(noticed(false, nameless)))
                .satisfiesExactly(
                        open -> {
                            assertThat(open.says()).contains("Person 1");
                            assertThat(String.valueOf(open.provision())).contains("s.18(1)");
                        },
                        waits -> assertThat(waits.mend()).contains("meanwhile"));
        assertThat(ProviderWithdraws.lacking(noticed(true, helped)))
                .satisfiesExactly(
                        open -> assertThat(String.valueOf(open.provision())).contains("s.48(2)"),
                        waits -> assertThat(waits.mend()).contains("replacement starts"));
    }

    @Test
    @Tag("PROVIDER-23")
    void a_replacement_that_starts_the_day_after_leaves_no_gap() {
        assertThat(ProviderWithdraws.lacking(noticed(
                        false, new Served("Ida", Placement.THIS_COUNCIL, Urgency.HIGH, JULY.plusDays(1), null, null))))
                .isEmpty();
    }

    private static CommissioningRecord does(ResponseType type, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CommissioningRecord(
                REPORTED,
                List.of(new Response(type, REPORTED, null, null, null, null, from, to, "Words", null)),
                List.of(),
                List.of(),
                null,
                null);
    }

    @Test
    @Tag("PROVIDER-08")
    @Tag("PROVIDER-09")
    void a_stop_and_advice_not_to_signpost_flag_the_organisation_of_the_concern_and_nothing_else_does() {
        for (ResponseType type : ResponseType.values()) {
            boolean flags = type == ResponseType.TEMPORARY_STOP || type == ResponseType.NO_SIGNPOST;
            assertThat(StopOnAProvider.flags("Meadow Care", does(type, REPORTED, JULY)))
                    .isEqualTo(flags ? List.of(new Flag(type, "Meadow Care", REPORTED, JULY)) : List.of());
        }
        assertThat(StopOnAProvider.flags("Meadow Care", does(ResponseType.TEMPORARY_STOP, null, null)))
                .isEmpty();
        assertThat(StopOnAProvider.flags(" ", does(ResponseType.TEMPORARY_STOP, REPORTED, null)))
                .isEmpty();
        assertThat(StopOnAProvider.flags(null, does(ResponseType.TEMPORARY_STOP, REPORTED, null)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-09")
    void nobody_is_signposted_while_the_flag_runs_and_a_stop_alone_hides_nothing() {
        Flag advice = new Flag(ResponseType.NO_SIGNPOST, "Meadow Care", REPORTED, REPORTED);
        Flag stop = new Flag(ResponseType.TEMPORARY_STOP, "Meadow Care", REPORTED, REPORTED);

        assertThat(StopOnAProvider.isNotSignposted("meadow care", REPORTED, List.of(advice)))
                .isTrue();
        assertThat(StopOnAProvider.isNotSignposted("Hill Care", REPORTED, List.of(advice)))
                .isFalse();
        assertThat(StopOnAProvider.isNotSignposted(null, REPORTED, List.of(advice)))
                .isFalse();
        assertThat(StopOnAProvider.isNotSignposted("meadow care", REPORTED.plusDays(1), List.of(advice)))
                .isFalse();
        assertThat(StopOnAProvider.isNotSignposted("meadow care", REPORTED, List.of(stop)))
                .isFalse();
        assertThat(advice.isTypedIn("Ask Meadow-Care, please")).isTrue();
        assertThat(advice.isTypedIn("Ask Meadow Careers")).isFalse();
        assertThat(advice.isTypedIn(null)).isFalse();
    }

    @Test
    @Tag("PROVIDER-08")
    void a_refused_arrangement_is_told_from_when_and_until_when_the_stop_runs() {
        assertThat(StopOnAProvider.whyNotArranged(
                        "Meadow Care",
                        REPORTED,
                        List.of(new Flag(ResponseType.TEMPORARY_STOP, "Meadow Care", REPORTED, JULY.plusYears(1)))))
                .get()
                .asString()
                .contains("from 2025-06-03 to 2025-07-15");
        assertThat(StopOnAProvider.whyNotArranged(
                        "Meadow Care",
                        REPORTED,
                        List.of(new Flag(ResponseType.TEMPORARY_STOP, "Meadow Care", REPORTED, null))))
                .get()
                .asString()
                .contains("from 2025-06-03.")
                .doesNotContain(" to ");
    }

    @ParameterizedTest(name = "{0}, first day {1}, last day {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "TEMPORARY_STOP, -, -, from",
                "NO_SIGNPOST, -, -, from",
                "LETTER, -, -, from",
                "CONTRACT, -, -, -",
                "LARGE_SCALE, -, -, -",
                "ACTION_PLAN, -, -, -",
                "TEMPORARY_STOP, 2025-06-03, 2025-06-02, to",
                "TEMPORARY_STOP, 2025-06-03, 2025-06-03, -",
                "TEMPORARY_STOP, 2025-06-03, -, -",
                "NO_SIGNPOST, -, 2025-06-02, from",
                "CONTRACT, 2025-06-03, 2025-06-02, -",
                "JOINT_WORK, -, -, body+contacted",
                "CQC_NOTICE, -, -, body+contacted"
            })
    @Tag("PROVIDER-07")
    void a_response_without_what_its_kind_needs_is_refused(
            ResponseType type, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String wrong) {
        assertThat(WhatCommissioningDoes.mistakes(does(type, from, to)).keySet())
                .containsExactlyElementsOf(
                        wrong == null
                                ? List.of()
                                : java.util.Arrays.stream(wrong.split("\\+"))
                                        .map(field -> "responses[0]." + field)
                                        .toList());
    }

    @Test
    @Tag("PROVIDER-07")
    @Tag("PROVIDER-11")
    @Tag("PROVIDER-12")
    void rows_that_are_left_empty_are_refused_field_by_field() {
        CommissioningRecord empty = new CommissioningRecord(
                REPORTED,
                List.of(new Response(null, null, null, null, null, null, null, null, null, null)),
                List.of(new Action(" ", null, null, null, null)),
                List.of(new Request(null, " ", null)),
                null,
                null);

        assertThat(WhatCommissioningDoes.mistakes(empty))
                .containsOnlyKeys(
                        "responses[0].type",
                        "responses[0].on",
                        "actions[0].what",
                        "actions[0].owner",
                        "actions[0].due",
                        "requests[0].request",
                        "requests[0].what");
        assertThat(WhatCommissioningDoes.mistakes(new CommissioningRecord(
                        REPORTED, List.of(), List.of(), List.of(new Request("R1", "The rota", null)), null, null)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-12")
    void help_that_is_asked_stays_a_task_until_that_request_is_answered() {
        CommissioningRecord asked = new CommissioningRecord(
                REPORTED, List.of(), List.of(), List.of(new Request("R1", "The rota", JULY)), null, null);

        assertThat(HelpingAnInvestigation.owed(
                        desk(AConcern.helped(new Helped("R2", HelpAnswer.GIVEN, null, REPORTED)), asked, REPORTED)))
                .extracting(ConcernTask::key)
                .containsExactly("help:R1");
        assertThat(HelpingAnInvestigation.owed(
                        desk(AConcern.helped(new Helped("R1", null, null, null)), asked, REPORTED)))
                .hasSize(1);
        assertThat(HelpingAnInvestigation.owed(
                        desk(AConcern.helped(new Helped("R1", HelpAnswer.GIVEN, null, REPORTED)), asked, REPORTED)))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-19")
    void only_the_safety_of_a_child_offers_the_safeguarding_route_besides() {
        for (DisclosureGround ground : DisclosureGround.values()) {
            assertThat(PracticeOfAnIndividual.offersSafeguarding(
                            new DisclosureRecord(null, null, null, null, List.of(ground), null)))
                    .isEqualTo(ground == DisclosureGround.CHILD_SAFETY);
        }
    }

    @Test
    void what_keeps_a_concern_open_forbids_and_what_warns_does_not() {
        ConcernLack stops = ConcernLack.stops("PROVIDER-02", "Nothing is recorded.", "Record it.", "affected");
        ConcernLack warns = ConcernLack.warns("PROVIDER-06", "Not told.", "Tell them.", "incident");

        assertThat(stops.finding(REPORTED).why().effect()).isEqualTo(Effect.FORBIDS);
        assertThat(warns.finding(REPORTED).why().effect()).isEqualTo(Effect.PROMPTS);
    }
}
