package uk.ourplan.core.law.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.transition.LeavingCare.Entitled;
import uk.ourplan.core.law.transition.PlanFrom16To25.Answer;
import uk.ourplan.core.law.transition.PlanFrom16To25.Stage;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanFrom16To25Spec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @ParameterizedTest
    @Tag("TRANSITION-01")
    @CsvSource({"2024-03-09, false", "2024-03-10, true", "2034-03-09, true", "2034-03-10, false"})
    void it_is_answered_from_the_sixteenth_birthday_to_the_day_before_the_twenty_sixth(LocalDate on, boolean answered) {
        assertThat(asked("2008-03-10", "{}", Map.of(), on).isPresent()).isEqualTo(answered);
    }

    @Test
    @Tag("TRANSITION-01")
    void a_care_leaver_without_a_plan_on_the_eighteenth_birthday_is_said_and_one_that_matches_is_not() {
        LocalDate eighteenth = LocalDate.of(2026, 3, 10);

        assertThat(rules(asked("2008-03-10", "{\"care_leaver\": true}", Map.of(), eighteenth)))
                .contains("TRANSITION-06");
        assertThat(asked(
                                "2008-03-10",
                                "{\"care_leaver\": true, \"transition\": {\"lead\": \"adult\", \"lead_from\": \"2026-03-10\"}}",
                                Map.of(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN, true),
                                eighteenth)
                        .orElseThrow())
                .satisfies(answer -> assertThat(answer.inPlace()).isTrue())
                .satisfies(answer -> assertThat(answer.open())
                        .noneMatch(open ->
                                open.key().equals("no-plan") || open.key().equals("lead")));
    }

    @Test
    @Tag("TRANSITION-01")
    void the_kind_of_plan_at_each_stage_is_told() {
        assertThat(asked("2009-02-14", "{\"care_leaver\": true}", Map.of(), LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .stages())
                .extracting(Stage::age, Stage::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(16, PlanKind.PATHWAY_PLAN),
                        org.assertj.core.groups.Tuple.tuple(18, PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN),
                        org.assertj.core.groups.Tuple.tuple(21, PlanKind.CARE_AND_SUPPORT_PLAN),
                        org.assertj.core.groups.Tuple.tuple(25, PlanKind.CARE_AND_SUPPORT_PLAN));
    }

    @Test
    @Tag("TRANSITION-06")
    void a_disabled_young_person_who_is_neither_in_care_nor_a_care_leaver_is_offered_a_young_persons_plan() {
        Answer answer =
                asked("2009-02-14", "{}", Map.of(), LocalDate.of(2026, 11, 20)).orElseThrow();

        assertThat(answer.due()).isEqualTo(PlanKind.YOUNG_PERSONS_PLAN);
        assertThat(answer.open().getFirst().rule()).isEqualTo("TRANSITION-06");
        assertThat(answer.open().getFirst().says()).contains("There is no plan yet.", "Young Person's Plan");
    }

    @ParameterizedTest
    @Tag("TRANSITION-04")
    @CsvSource({
        "2024-04-30, '', 2024-04-30, a personal adviser and a Pathway Plan to 21",
        "2024-05-01, '', , was not asked for",
        "2024-05-01, 2024-05-01, 2028-04-30, a personal adviser and a Pathway Plan to 21",
        "2028-05-01, 2024-05-01, , whatever was asked for"
    })
    void the_entitlement_of_a_care_leaver_is_told_with_its_end_or_with_the_reason_why_not(
            LocalDate on, String requested, @org.jspecify.annotations.Nullable LocalDate last, String says) {
        Answer answer = asked(
                        "2003-05-01",
                        requested.isEmpty()
                                ? "{\"care_leaver\": true}"
                                : "{\"care_leaver\": true, \"transition\": {\"support_requested\": \"" + requested
                                        + "\"}}",
                        Map.of(),
                        on)
                .orElseThrow();

        assertThat(Optional.ofNullable(answer.entitled()).map(Entitled::last).orElse(null))
                .isEqualTo(last);
        assertThat(answer.why())
                .filteredOn(reason -> reason.rule().equals("TRANSITION-04"))
                .extracting(Reason::says)
                .singleElement()
                .asString()
                .contains(says);
    }

    @Test
    @Tag("TRANSITION-01")
    void what_is_open_at_this_age_is_told_beside_the_kind_of_plan() {
        assertThat(rules(asked(
                        "2009-02-14", "{}", Map.of(PlanKind.YOUNG_PERSONS_PLAN, true), LocalDate.of(2026, 11, 20))))
                .contains("TRANSITION-02")
                .doesNotContain("TRANSITION-06");
    }

    private static List<String> rules(Optional<Answer> answer) {
        return answer.orElseThrow().open().stream()
                .map(open -> Objects.requireNonNull(open.rule()))
                .toList();
    }

    private static Optional<Answer> asked(
            String born, String circumstances, Map<PlanKind, Boolean> plans, LocalDate on) {
        return PlanFrom16To25.on(
                LocalDate.parse(born),
                JSON.readValue(circumstances, Circumstances.class),
                !circumstances.contains("care_leaver"),
                plans,
                PolicyOnADay.of(BundledCatalogue.read(), on, Map.of()));
    }
}
