package uk.ourplan.core.law.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.sharing.Access.Sees;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMaySeeThePlanSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 30);

    @Test
    @Tag("INVOLVE-04")
    void a_friend_is_added_from_the_day_of_the_persons_consent() {
        Access access = seen(FRIEND.formatted("given", "\"2025-04-01\"", "null"), false, null);

        assertThat(access.sees()).isEqualTo(Sees.WHOLE_PLAN);
        assertThat(access.isOpenOn(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(access.isOpenOn(LocalDate.of(2025, 4, 1))).isTrue();
    }

    @Test
    @Tag("INVOLVE-04")
    void consent_that_is_taken_back_ends_access_on_that_day() {
        Access access = seen(FRIEND.formatted("given", "\"2025-04-01\"", "\"2025-04-20\""), false, null);

        assertThat(access.isOpenOn(LocalDate.of(2025, 4, 19))).isTrue();
        assertThat(access.isOpenOn(LocalDate.of(2025, 4, 20))).isFalse();
    }

    @ParameterizedTest
    @Tag("INVOLVE-04")
    @CsvSource({"refused, '\"2025-04-01\"'", "given, null", "not_asked, null"})
    void without_dated_consent_a_friend_sees_nothing(String involve, String dated) {
        Access access = seen(FRIEND.formatted(involve, dated, "null"), false, null);

        assertThat(access.sees()).isEqualTo(Sees.NOTHING);
        assertThat(access.why().rule()).isEqualTo("INVOLVE-04");
    }

    @Test
    @Tag("INVOLVE-04")
    void without_capacity_the_cousin_whom_the_decision_names_is_added_and_the_uncle_is_not() {
        Access cousin = seen(FRIEND.formatted("best_interests", "\"2025-04-01\"", "null"), true, null);
        Access uncle = seen("{\"id\": \"P2\", \"roles\": [\"relative\"], \"asked_for\": true}", true, null);

        assertThat(cousin.isOpenOn(TODAY)).isTrue();
        assertThat(uncle.sees()).isEqualTo(Sees.NOTHING);
    }

    @Test
    @Tag("INVOLVE-04")
    void who_has_no_reason_to_take_part_is_not_added() {
        assertThat(seen("{\"id\": \"P1\", \"roles\": [\"landlord\"]}", false, null)
                        .isOpenOn(TODAY))
                .isFalse();
    }

    @Test
    @Tag("INVOLVE-04")
    void to_take_part_is_not_to_see_the_plan() {
        assertThat(seen(FRIEND.replace("whole", "none").formatted("given", "\"2025-04-01\"", "null"), false, null)
                        .sees())
                .isEqualTo(Sees.NOTHING);
        assertThat(seen(FRIEND.replace("whole", "part").formatted("given", "\"2025-04-01\"", "null"), false, null)
                        .sees())
                .isEqualTo(Sees.AGREED_SECTIONS);
    }

    @ParameterizedTest
    @Tag("INVOLVE-03")
    @NullSource
    @ValueSource(strings = {"limited_involvement", "not_involved_objection", "not_involved_risk", "carer_declined"})
    void a_carer_whom_the_person_refuses_sees_nothing_before_and_after_it_is_settled(@Nullable String outcome) {
        Access access = seen(
                CARER.formatted(outcome == null ? "null" : "{\"outcome\": \"" + outcome + "\", \"reason\": \"No\"}"),
                false,
                null);

        assertThat(access.sees()).isEqualTo(Sees.NOTHING);
        assertThat(access.why().rule()).isEqualTo("INVOLVE-03");
    }

    @Test
    @Tag("INVOLVE-04")
    void a_duty_advocate_to_whom_the_person_objects_sees_nothing_until_that_is_settled() {
        String refused = "{\"id\": \"P1\", \"roles\": [\"advocate\"], \"consent\": {\"involve\": \"refused\"}}";

        assertThat(seen(refused, false, advocacy("\"appointed\": \"2025-04-03\""))
                        .sees())
                .isEqualTo(Sees.NOTHING);
    }

    @Test
    @Tag("ADVOCACY-06")
    void an_advocate_reads_and_comments_from_appointment_until_the_instruction_ends() {
        Access access = seen(ADVOCATE, false, advocacy("\"appointed\": \"2024-04-03\", \"ended\": \"2024-07-01\""));

        assertThat(access.sees()).isEqualTo(Sees.WHOLE_PLAN_WITH_COMMENTS);
        assertThat(access.isOpenOn(LocalDate.of(2024, 4, 2))).isFalse();
        assertThat(access.isOpenOn(LocalDate.of(2024, 4, 3))).isTrue();
        assertThat(access.isOpenOn(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(access.isOpenOn(LocalDate.of(2024, 7, 1))).isFalse();
    }

    @Test
    @Tag("ADVOCACY-06")
    void on_another_persons_plan_where_nobody_appointed_them_they_see_nothing() {
        assertThat(seen(ADVOCATE, false, null).isOpenOn(TODAY)).isFalse();
    }

    @Test
    @Tag("ADVOCACY-05")
    void a_supporter_who_is_no_longer_suitable_sees_nothing_from_the_day_that_has_its_reason() {
        String ended = "\"appropriate_person\": \"P1\", \"supporter_end\": {\"dated\": \"2025-04-30\", \"reason\": %s}";
        String sister = FRIEND.formatted("given", "\"2025-04-01\"", "null");

        Access closed = seen(sister, false, advocacy(ended.formatted("\"Speaks for herself\"")));
        Access unreasoned = seen(sister, false, advocacy(ended.formatted("null")));

        assertThat(closed.isOpenOn(LocalDate.of(2025, 4, 29))).isTrue();
        assertThat(closed.isOpenOn(LocalDate.of(2025, 4, 30))).isFalse();
        assertThat(unreasoned.isOpenOn(LocalDate.of(2025, 4, 30))).isTrue();
    }

    @ParameterizedTest
    @Tag("INVOLVE-04")
    @CsvSource({
        "given,     '\"2025-04-01\"', null,             FULL",
        "refused,   '\"2025-04-01\"', null,             NONE",
        "given,     '\"2025-04-01\"', '\"2025-04-30\"', NONE",
        "given,     '\"2025-04-01\"', '\"2025-05-01\"', FULL",
        "not_asked, null,             null,             NONE"
    })
    void a_copy_goes_to_nobody_whose_consent_is_refused_taken_back_or_unsettled(
            String involve, String dated, String withdrawn, PlanCopyAnswer.Share share) {
        assertThat(copy(FRIEND.formatted(involve, dated, withdrawn), false)).isEqualTo(share);
    }

    @Test
    @Tag("INVOLVE-03")
    void a_carer_in_an_open_conflict_gets_no_copy_although_one_was_promised() {
        assertThat(copy(CARER.formatted("null"), false)).isEqualTo(PlanCopyAnswer.Share.NONE);
        assertThat(copy(CARER.formatted("{\"outcome\": \"not_involved_risk\", \"reason\": \"Named\"}"), false))
                .isEqualTo(PlanCopyAnswer.Share.NONE);
    }

    private static final String FRIEND = """
            {"id": "P1", "name": "Ines", "roles": ["friend"], "asked_for": true,
             "consent": {"involve": "%s", "share": "whole", "dated": %s},
             "consents": [{"purpose": "take_part_in_planning", "answer": "withdrawn", "dated": %s}]}""";
    private static final String CARER = """
            {"id": "P1", "roles": ["carer"], "conflict": %s,
             "consent": {"involve": "refused", "share": "whole", "dated": "2025-04-01"}}""";
    private static final String ADVOCATE = "{\"id\": \"P1\", \"roles\": [\"advocate\"]}";

    private static Access seen(String person, boolean lacksCapacity, @Nullable Advocacy advocacy) {
        return new WhoMaySeeThePlan().decide(JSON.readValue(person, PersonAround.class), lacksCapacity, advocacy);
    }

    private static Advocacy advocacy(String json) {
        return JSON.readValue("{" + json + "}", Advocacy.class);
    }

    private static PlanCopyAnswer.@Nullable Share copy(String person, boolean lacksCapacity) {
        var policy = PolicyOnADay.of(BundledCatalogue.read(), TODAY, Map.of());
        PlanCopyAnswer answer = new CopiesToParticipants()
                .decide(JSON.readValue(person, PersonAround.class), lacksCapacity, policy, TODAY)
                .answer();
        return answer == null ? null : answer.share();
    }
}
