package uk.ourplan.core.law.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.law.sharing.Access.Sees;
import uk.ourplan.core.law.sharing.Participation.Reason;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** Who around the person takes part, and what goes to them: INVOLVE-03, INVOLVE-04, SHARE-03 to SHARE-08. Today is 30 April 2025. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CopiesToParticipantsSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 30);
    private static final CouncilPolicy POLICY = PolicyOnADay.of(BundledCatalogue.read(), TODAY, Map.of());
    private static final CouncilPolicy IN_FULL =
            PolicyOnADay.of(BundledCatalogue.read(), TODAY, Map.of("share.carer_copy_default", "full_unless_declined"));

    @ParameterizedTest(name = "{0} with consent for {2}: {3} of the plan by {4}")
    @Tag("SHARE-03")
    @CsvSource({
        "advocate, false, whole, FULL, SHARE-03, must go",
        "advocate, false, none,  NONE, SHARE-03, Nothing goes",
        "attorney, false, whole, FULL, SHARE-03, may go",
        "deputy,   false, part,  PART, SHARE-03, The parts",
        "carer,    false, whole, FULL, SHARE-04, must go",
        "carer,    false, part,  PART, SHARE-04, The parts",
        "carer,    true,  none,  NONE, SHARE-04, Nothing goes",
        "friend,   true,  whole, FULL, SHARE-08, must go",
        "friend,   false, whole, FULL, SHARE-06, may go",
        "friend,   true,  part,  PART, SHARE-06, The parts",
        "friend,   false, none,  NONE, SHARE-06, Nothing goes",
        "friend,   true,  not_asked, NONE, SHARE-06, Nothing goes"
    })
    void what_goes_to_somebody_is_what_the_person_with_capacity_said_of_one_like_them(
            String role, boolean asked, String share, PlanCopyAnswer.Share goes, String rule, String says) {
        Determination<PlanCopyAnswer> copy = copy(one(role, asked, "given", share), false, POLICY);

        assertThat(Objects.requireNonNull(copy.answer()).share()).isEqualTo(goes);
        assertThat(copy.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(rule);
            assertThat(reason.says()).contains(says);
        });
    }

    @Test
    @Tag("SHARE-04")
    void a_carer_of_whom_nothing_was_asked_gets_a_copy_only_where_the_person_was_told_that_it_would_go_on() {
        String told = """
                {"id": "P1", "roles": ["carer"],
                 "consent": {"involve": "given", "dated": "2025-04-01", "told_will_go_on": %s}}""";

        assertThat(share(told.formatted("true"), false, IN_FULL)).isEqualTo(PlanCopyAnswer.Share.FULL);
        assertThat(share(told.formatted("null"), false, IN_FULL)).isEqualTo(PlanCopyAnswer.Share.NONE);
        assertThat(share("{\"id\": \"P1\", \"roles\": [\"carer\"]}", false, IN_FULL))
                .isEqualTo(PlanCopyAnswer.Share.NONE);
    }

    @Test
    @Tag("SHARE-06")
    void without_capacity_it_goes_to_those_whom_a_best_interests_decision_names() {
        assertThat(share(one("friend", false, "best_interests", "best_interests"), true, POLICY))
                .isEqualTo(PlanCopyAnswer.Share.FULL);
        assertThat(share(one("friend", false, "best_interests", "whole"), true, POLICY))
                .isEqualTo(PlanCopyAnswer.Share.NONE);
        assertThat(share(one("friend", false, "given", "whole"), true, POLICY)).isEqualTo(PlanCopyAnswer.Share.NONE);
    }

    @ParameterizedTest(name = "{0}, {1}, settled by {2}: {4}")
    @Tag("INVOLVE-03")
    @CsvSource(
            nullValues = "-",
            value = {
                "carer,    false, -,                  INVOLVE-03, the conflict is not settled",
                "carer,    false, not_involved_risk,  INVOLVE-03, refused to have them involved",
                "advocate, false, -,                  INVOLVE-04, the conflict is not settled",
                "friend,   false, -,                  INVOLVE-04, refused to have them involved",
                "friend,   true,  -,                  INVOLVE-04, No consent or best-interests decision names them"
            })
    void to_somebody_whom_the_person_refuses_nothing_goes_and_the_reason_is_told(
            String role, boolean lacksCapacity, @Nullable String outcome, String rule, String says) {
        String refused = """
                {"id": "P1", "roles": ["%s"], "consent": {"involve": "refused", "share": "whole", "dated": "2025-04-01"},
                 "conflict": %s}""".formatted(
                        role, outcome == null ? "null" : "{\"outcome\": \"" + outcome + "\", \"reason\": \"Named\"}");

        Determination<PlanCopyAnswer> copy = copy(refused, lacksCapacity, POLICY);

        assertThat(copy.answer()).isEqualTo(PlanCopyAnswer.NOTHING);
        assertThat(copy.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(rule);
            assertThat(reason.says()).contains(says);
        });
    }

    @ParameterizedTest(name = "{0}, reason {1}, consent {2} of {3}: settled {4}")
    @Tag("INVOLVE-03")
    @CsvSource(
            nullValues = "-",
            value = {
                "limited_involvement, Said so,  refused, 2025-04-01, true",
                "limited_involvement, ' ',      refused, 2025-04-01, false",
                "limited_involvement, -,        given,   2025-04-01, false",
                "involved_by_consent, -,        given,   2025-04-01, true",
                "involved_by_consent, Said so,  given,   -,          false",
                "involved_by_consent, Said so,  refused, 2025-04-01, false",
                "-,                   Said so,  given,   2025-04-01, false"
            })
    void a_conflict_is_settled_by_an_outcome_with_its_reason_or_by_dated_consent(
            @Nullable String outcome,
            @Nullable String reason,
            String involve,
            @Nullable String dated,
            boolean settled) {
        Participation part = part("""
                {"id": "P1", "roles": ["carer"], "consent": {"involve": "%s", "dated": %s},
                 "conflict": {"outcome": %s, "reason": %s}}""".formatted(involve, quoted(dated), quoted(outcome), quoted(reason)));

        assertThat(part.isSettled()).isEqualTo(settled);
    }

    @Test
    @Tag("INVOLVE-03")
    void without_any_conflict_on_record_nothing_is_settled() {
        assertThat(part("{\"id\": \"P1\", \"roles\": [\"carer\"]}").isSettled()).isFalse();
    }

    @ParameterizedTest
    @Tag("INVOLVE-04")
    @CsvSource({
        "carer,              false, not_asked,      CARER",
        "friend,             true,  not_asked,      REQUESTED",
        "friend,             false, given,          REQUESTED",
        "advocate,           false, not_asked,      ADVOCACY",
        "appropriate_person, false, not_asked,      ADVOCACY",
        "friend,             false, best_interests, BEST_INTERESTS"
    })
    void each_reason_to_take_part_is_one_of_four(String role, boolean asked, String involve, Reason reason) {
        assertThat(part(one(role, asked, involve, "whole")).reasons()).containsExactly(reason);
        assertThat(part(one("landlord", false, "not_asked", "whole")).reasons()).isEmpty();
    }

    @Test
    @Tag("INVOLVE-04")
    void consent_that_was_given_again_is_not_taken_back_and_neither_is_one_without_a_day_or_for_something_else() {
        assertThat(answers("take_part_in_planning:withdrawn:2025-04-10", "see_the_plan:given:2025-04-20")
                        .withdrawn())
                .isEqualTo("2025-04-10");
        assertThat(answers("see_the_plan:withdrawn:2025-04-10", "see_the_plan:given:2025-04-20")
                        .withdrawn())
                .isNull();
        assertThat(answers("see_the_plan:withdrawn:2025-04-10", "take_part_in_planning:withdrawn:2025-04-05")
                        .withdrawn())
                .isEqualTo("2025-04-05");
        assertThat(part("""
                        {"id": "P1", "roles": ["friend"], "consents": [{"purpose": "see_the_plan", "answer": "withdrawn"}]}""").withdrawn()).isNull();
        assertThat(new Participation(person(one("friend", true, "given", "whole")), false).withdrawn())
                .isNull();
    }

    @Test
    @Tag("INVOLVE-03")
    void a_carer_to_whom_the_person_first_agreed_saw_the_plan_until_it_was_taken_back() {
        String carer = """
                {"id": "P1", "roles": ["carer"], "consent": {"involve": "given", "share": "whole", "dated": "%s"},
                 "consents": [{"purpose": "see_the_plan", "answer": "withdrawn", "dated": "2025-04-20"}]}""";
        Access seen = seen(carer.formatted("2025-04-01"), null);

        assertThat(seen.sees()).isEqualTo(Sees.WHOLE_PLAN);
        assertThat(seen.isOpenOn(LocalDate.of(2025, 4, 19))).isTrue();
        assertThat(seen.isOpenOn(LocalDate.of(2025, 4, 20))).isFalse();
        assertThat(seen.why().rule()).isEqualTo("INVOLVE-03");
        assertThat(seen(carer.formatted("2025-04-20"), null).sees()).isEqualTo(Sees.NOTHING);
    }

    @Test
    @Tag("INVOLVE-03")
    void in_a_conflict_the_reason_says_whether_it_is_settled() {
        String carer =
                "{\"id\": \"P1\", \"roles\": [\"carer\"], \"consent\": {\"involve\": \"refused\"}, \"conflict\": %s}";

        assertThat(seen(carer.formatted("null"), null).why().says()).contains("not settled");
        assertThat(seen(carer.formatted("{\"outcome\": \"carer_declined\", \"reason\": \"Said so\"}"), null)
                        .why()
                        .says())
                .contains("not shown anything");
    }

    @ParameterizedTest(name = "supporter {0}, until {1}, taken back {2}: closed from {3}")
    @Tag("ADVOCACY-05")
    @CsvSource(
            nullValues = "-",
            value = {
                "Ines,    2025-04-20, -,          2025-04-20",
                "P1,      2025-04-20, 2025-04-25, 2025-04-20",
                "P1,      2025-04-25, 2025-04-20, 2025-04-20",
                "P2,      2025-04-20, -,          -",
                "-,       2025-04-20, -,          -"
            })
    void a_supporters_access_ends_with_the_first_of_what_ends_it(
            @Nullable String supporter, String until, @Nullable String withdrawn, @Nullable LocalDate closed) {
        Access access = seen("""
                {"id": "P1", "name": "Ines", "roles": ["friend"],
                 "consent": {"involve": "given", "share": "whole", "dated": "2025-04-01"},
                 "consents": [{"purpose": "see_the_plan", "answer": "withdrawn", "dated": %s}]}""".formatted(quoted(withdrawn)), """
                {"appropriate_person": %s, "supporter_end": {"dated": "%s", "reason": "Speaks for herself"}}""".formatted(quoted(supporter), until));

        assertThat(access.until()).isEqualTo(closed);
    }

    private static String one(String role, boolean asked, String involve, String share) {
        return """
                {"id": "P1", "name": "Ines", "roles": ["%s"], "asked_for": %s,
                 "consent": {"involve": "%s", "share": "%s", "dated": "2025-04-01"}}""".formatted(role, asked, involve, share);
    }

    private static Participation answers(String... said) {
        List<String> each = List.of(said).stream()
                .map(one -> one.split(":"))
                .map(one -> "{\"purpose\": \"%s\", \"answer\": \"%s\", \"dated\": \"%s\"}".formatted((Object[]) one))
                .toList();
        return part("{\"id\": \"P1\", \"roles\": [\"friend\"], \"consents\": [" + String.join(", ", each) + "]}");
    }

    private static String quoted(@Nullable String word) {
        return word == null ? "null" : "\"" + word + "\"";
    }

    private static PersonAround person(String json) {
        return JSON.readValue(json, PersonAround.class);
    }

    private static Participation part(String json) {
        return new Participation(person(json), false);
    }

    private static Determination<PlanCopyAnswer> copy(String person, boolean lacksCapacity, CouncilPolicy policy) {
        return new CopiesToParticipants().decide(person(person), lacksCapacity, policy, TODAY);
    }

    private static PlanCopyAnswer.Share share(String person, boolean lacksCapacity, CouncilPolicy policy) {
        return Objects.requireNonNull(copy(person, lacksCapacity, policy).answer())
                .share();
    }

    private static Access seen(String person, @Nullable String advocacy) {
        return new WhoMaySeeThePlan()
                .decide(person(person), false, advocacy == null ? null : JSON.readValue(advocacy, Advocacy.class));
    }
}
