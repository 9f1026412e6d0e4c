package uk.ourplan.core.law.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.provider.AConcern.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.concern.DisclosureGround;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.IndividualEmployer;
import uk.ourplan.language.concern.IndividualType;
import uk.ourplan.tenant.policy.CouncilPolicy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpeakingUpSpec {

    private final CouncilPolicy policy = policy(Map.of(
            "provider.individual_concern_route",
            Map.of(
                    "council_staff",
                    Map.of("name", "People practice"),
                    "other_employers",
                    Map.of("name", "Care quality")),
            "provider.whistleblowing_policy",
            Map.of(
                    "address", "https://www.northmoor.example/speaking-up",
                    "says", "You are protected.",
                    "receivers", List.of("monitoring_officer")),
            "provider.whistleblowing_helpline",
            Map.of("telephone", "0808 157 0140", "checked_on", "2025-03-17")));

    private static DisclosureRecord about(
            IndividualType type,
            @Nullable String otherType,
            @Nullable IndividualEmployer employer,
            DisclosureGround... grounds) {
        return new DisclosureRecord(type, otherType, employer, "Sam Bell", List.of(grounds), "Shouts at people.");
    }

    @Test
    @Tag("PROVIDER-19")
    void
            the_safety_of_a_child_and_a_teacher_of_a_council_school_goes_to_the_council_s_own_route_and_offers_safeguarding() {
        DisclosureRecord teacher = about(
                IndividualType.OTHER_COUNCIL_STAFF, null, IndividualEmployer.COUNCIL, DisclosureGround.CHILD_SAFETY);

        assertThat(PracticeOfAnIndividual.missing(teacher)).isEmpty();
        assertThat(PracticeOfAnIndividual.route(teacher, policy).name()).isEqualTo("People practice");
        assertThat(PracticeOfAnIndividual.offersSafeguarding(teacher)).isTrue();
    }

    @Test
    @Tag("PROVIDER-19")
    void without_a_ground_it_is_refused() {
        assertThat(PracticeOfAnIndividual.missing(about(IndividualType.GP, null, IndividualEmployer.OTHER)))
                .containsOnlyKeys("grounds");
    }

    @Test
    @Tag("PROVIDER-19")
    void a_driver_is_taken_as_another_type_in_words() {
        DisclosureRecord driver =
                about(IndividualType.OTHER, "driver", IndividualEmployer.OTHER, DisclosureGround.PERSON_SAFETY);

        assertThat(PracticeOfAnIndividual.missing(driver)).isEmpty();
        assertThat(PracticeOfAnIndividual.route(driver, policy).name()).isEqualTo("Care quality");
    }

    @Test
    @Tag("PROVIDER-19")
    void without_an_employer_it_is_refused() {
        assertThat(PracticeOfAnIndividual.missing(
                        about(IndividualType.NURSE, null, null, DisclosureGround.CARER_SAFETY)))
                .containsOnlyKeys("employer");
    }

    @Test
    @Tag("PROVIDER-20")
    void the_policy_is_shown_with_its_link_and_the_helpline_with_the_day_of_its_last_check() {
        assertThat(RightsOfADiscloser.policy(policy).address()).isEqualTo("https://www.northmoor.example/speaking-up");
        assertThat(RightsOfADiscloser.helpline(policy).orElseThrow().checkedOn())
                .isEqualTo(LocalDate.of(2025, 3, 17));
    }

    @Test
    @Tag("PROVIDER-20")
    void a_helpline_that_is_not_set_is_hidden() {
        assertThat(RightsOfADiscloser.helpline(policy())).isEmpty();
    }

    @Test
    @Tag("PROVIDER-20")
    void only_a_named_receiver_may_receive() {
        assertThat(PracticeOfAnIndividual.mayReceive(Set.of("monitoring_officer"), policy))
                .isTrue();
        assertThat(PracticeOfAnIndividual.mayReceive(Set.of("team_manager", "practitioner"), policy))
                .isFalse();
    }

    @Test
    @Tag("PROVIDER-21")
    void a_student_sees_the_advice_and_another_user_does_not_and_neither_is_held_up_by_it() {
        assertThat(RightsOfADiscloser.forStudents(Set.of("student"), policy))
                .hasValueSatisfying(text -> assertThat(text).contains("tutor", "You can raise this now"));
        assertThat(RightsOfADiscloser.forStudents(Set.of("practitioner"), policy))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-22")
    void nothing_asks_for_evidence() {
        assertThat(PracticeOfAnIndividual.missing(
                        about(IndividualType.DENTIST, null, IndividualEmployer.OTHER, DisclosureGround.PERSON_SAFETY)))
                .isEmpty();
    }
}
