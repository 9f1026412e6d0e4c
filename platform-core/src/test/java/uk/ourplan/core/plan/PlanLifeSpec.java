package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanLifeSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    @Test
    void a_plan_that_came_with_a_record_stands_as_presented_and_is_ready() {
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");

        PlanWorkspace plan = NORTHMOOR.open(NORTHMOOR.practitioner(), mo.planId());

        assertThat(plan.head().state()).isEqualTo(PlanState.PRESENTED);
        assertThat(plan.readiness().findings()).noneMatch(finding -> finding.weight() == Weight.BLOCKS);
        assertThat(plan.readiness().checklist()).hasSize(38);
        assertThat(plan.readiness().maySubmit()).isTrue();
        assertThat(plan.readiness().mayAuthorise()).isTrue();
        assertThat(plan.may()).contains("edit", "agree", "submit");
        assertThat(plan.sections())
                .filteredOn(section -> section.name() != SectionName.HOW_WE_PLAN)
                .hasSize(12)
                .allSatisfy(section -> assertThat(section.progress()).isEqualTo(SectionProgress.DONE));
    }

    @Test
    void a_plan_starts_with_every_need_that_the_assessment_found_and_everybody_around_the_person() {
        PlanWorkspace plan = startedAnew();

        assertThat(plan.head().state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.head().kind()).isEqualTo(PlanKind.CARE_AND_SUPPORT_PLAN);
        assertThat(((Needs) content(plan, SectionName.NEEDS)).needs())
                .extracting(need -> need.outcomes().getFirst())
                .containsExactly("nutrition", "personal_hygiene", "clothing");
        assertThat(((Needs) content(plan, SectionName.NEEDS)).needs())
                .allSatisfy(need -> assertThat(need.eligible()).isTrue());
        assertThat(((PeopleInvolved) content(plan, SectionName.PEOPLE_INVOLVED)).people())
                .hasSize(3);
        assertThat(plan.readiness().maySubmit()).isFalse();
        assertThat(plan.readiness().findings())
                .extracting(Finding::rule)
                .contains(
                        "CONTENT-03",
                        "CONTENT-04",
                        "CONTENT-05",
                        "CONTENT-07",
                        "CONTENT-08",
                        "CONTENT-10",
                        "CONTENT-12",
                        "CONTENT-13",
                        "RISK-04",
                        "AUTH-04",
                        "AGREE-01",
                        "AGREE-02");
    }

    @Test
    void a_second_plan_of_the_kind_is_refused_while_one_is_under_way() {
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");

        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", mo.personId())
                .bodyValue(Casework.start(mo, "community_north"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void saving_a_section_answers_with_the_readiness_of_the_whole_plan() {
        PlanWorkspace plan = startedAnew();

        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan.head().id(), "advice", 0, advice())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.section.revision")
                .isEqualTo(1)
                .jsonPath("$.section.progress")
                .isEqualTo("done")
                .jsonPath("$.readiness.findings[?(@.section == 'advice')]")
                .isEmpty()
                .jsonPath("$.sections.length()")
                .isEqualTo(SectionName.values().length);
    }

    @Test
    void two_people_on_different_sections_do_not_disturb_each_other() {
        UUID plan = startedAnew().head().id();
        Somebody colleague =
                Somebody.of(NORTHMOOR.council(), Permission.PRACTITIONER).called("Tom Ferris");

        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "about_me", 0, "{\"what_matters\": [\"Chapel\"]}")
                .expectStatus()
                .isOk();
        NORTHMOOR
                .save(colleague, plan, "informal_support", 0, "{\"existing_support\": []}")
                .expectStatus()
                .isOk();

        PlanWorkspace after = NORTHMOOR.open(colleague, plan);
        assertThat(after.sections())
                .filteredOn(section -> section.revision() == 1)
                .extracting(SectionView::name)
                .contains(SectionName.ABOUT_ME, SectionName.INFORMAL_SUPPORT);
    }

    @Test
    void the_later_of_two_on_one_section_is_told_what_stands_there_and_nothing_is_lost() {
        UUID plan = startedAnew().head().id();
        Somebody colleague =
                Somebody.of(NORTHMOOR.council(), Permission.PRACTITIONER).called("Tom Ferris");
        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "about_me", 0, "{\"what_matters\": [\"Chapel\"]}")
                .expectStatus()
                .isOk();

        NORTHMOOR
                .save(colleague, plan, "about_me", 0, "{\"what_matters\": [\"The garden\"]}")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.revision")
                .isEqualTo(1)
                .jsonPath("$.current.saved_by_name")
                .isEqualTo("Helena Marsh")
                .jsonPath("$.current.content.what_matters[0]")
                .isEqualTo("Chapel");
        NORTHMOOR
                .save(colleague, plan, "about_me", 1, "{\"what_matters\": [\"Chapel\", \"The garden\"]}")
                .expectStatus()
                .isOk();
    }

    @Test
    void a_save_without_the_revision_that_was_read_is_refused() {
        UUID plan = startedAnew().head().id();

        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .put()
                .uri("/api/v1/plans/{id}/sections/about_me", plan)
                .header("Content-Type", "application/json")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void a_section_is_read_strictly_and_what_is_wrong_is_told_at_its_place() {
        UUID plan = startedAnew().head().id();
        Somebody me = NORTHMOOR.practitioner();

        wrong(plan, "{\"what_maters\": []}", "what_maters");
        wrong(plan, "{\"wellbeing_now\": {\"dated\": \"soon\"}}", "wellbeing_now.dated");
        wrong(plan, "{\"what_matters\": [\"" + "x".repeat(8001) + "\"]}", "what_matters[0]");
        NORTHMOOR.save(me, plan, "about_me", 0, "not json").expectStatus().isBadRequest();
        NORTHMOOR.save(me, plan, "no_such_section", 0, "{}").expectStatus().isNotFound();
        NORTHMOOR
                .save(
                        me,
                        plan,
                        "support",
                        0,
                        "{\"services\": [{\"id\": \"S1\", \"class\": \"extra\", \"funder\": \"council\"}]}")
                .expectStatus()
                .isEqualTo(422);
    }

    private static void wrong(UUID plan, String json, String place) {
        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "about_me", 0, json)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo(place);
    }

    @Test
    void a_draft_is_presented_only_when_the_person_was_told_that_nothing_is_settled_yet() {
        UUID plan = startedAnew().head().id();
        LocalDate today = LocalDate.now(Days.LONDON);

        NORTHMOOR
                .save(
                        NORTHMOOR.practitioner(),
                        plan,
                        "people_involved",
                        1,
                        "{\"information\": {\"dated\": \"" + today + "\", \"form\": \"leaflet\"}}")
                .expectStatus()
                .isOk();
        present(plan, Map.of("presented_on", today)).isEqualTo(409);
        present(plan, Map.of("presented_on", today.plusDays(1), "disclaimer_told_on", today))
                .isEqualTo(422);
        present(plan, Map.of("presented_on", today, "disclaimer_told_on", today))
                .isOk();

        PlanWorkspace after = NORTHMOOR.open(NORTHMOOR.practitioner(), plan);
        assertThat(after.head().state()).isEqualTo(PlanState.PRESENTED);
        assertThat(after.agreement().draftGiven()).isEqualTo(today);
    }

    private static org.springframework.test.web.reactive.server.StatusAssertions present(
            UUID plan, Map<String, ?> sent) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/presentation", plan)
                .bodyValue(sent)
                .exchange()
                .expectStatus();
    }

    @Test
    void an_advocates_signature_never_counts_as_the_persons() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        LocalDate today = LocalDate.now(Days.LONDON);

        agree(plan, Map.of("signed", today, "signed_by", "independent_advocate"))
                .isEqualTo(422);
        agree(plan, Map.of("signed", today, "signed_by", "legal_representative"))
                .isEqualTo(422);
        agree(plan, Map.of("signed", today)).isEqualTo(422);
        agree(plan, Map.of("signed", today, "signed_by", "person")).isOk();
    }

    private static org.springframework.test.web.reactive.server.StatusAssertions agree(UUID plan, Map<String, ?> sent) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/agreement", plan)
                .bodyValue(sent)
                .exchange()
                .expectStatus();
    }

    @Test
    void a_plan_with_something_missing_is_not_submitted_and_everything_missing_is_listed() {
        UUID plan = startedAnew().head().id();

        NORTHMOOR
                .submit(NORTHMOOR.practitioner(), plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'CONTENT-13')].field")
                .value(fields -> assertThat(fields.toString()).contains("proposed"));
    }

    private static String advice() {
        return """
                {"reduce": "Strength and balance class.", "prevent": "Wear the pendant.",
                 "topics_told": {"services_costs": "%1$s", "suitability": "%1$s", "prevention": "%1$s", "arranging": "%1$s",
                   "signoff": "%1$s", "final_budget": "%1$s", "budget_management": "%1$s"},
                 "prevention_services": [{"what": "Telecare", "source": "council", "suitable": false, "why_not": "Has it"}],
                 "questions": {"dated": "%1$s", "to": ["person", "P1", "P2", "P3"]},
                 "help_deciding": {"dated": "%1$s", "options": ["home care", "a direct payment"], "by": "Helena Marsh"}}""".formatted(LocalDate.now(Days.LONDON));
    }

    private static PlanWorkspace startedAnew() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");
        return Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", mo.personId())
                .bodyValue(Casework.start(mo, "community_north"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());
    }

    private static Object content(PlanWorkspace plan, SectionName name) {
        return Objects.requireNonNull(plan.sections().stream()
                .filter(section -> section.name() == name)
                .findFirst()
                .orElseThrow()
                .content());
    }
}
