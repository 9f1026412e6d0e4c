package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingPartInAPlanSpec {

    private static final Casework ABBOTSBRIDGE = Casework.with("abbotsbridge");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("INVOLVE-03")
    @Tag("ADVOCACY-06")
    void everybody_around_the_person_is_told_apart_by_what_they_may_see() {
        UUID plan = Objects.requireNonNull(
                ABBOTSBRIDGE.takeIn("13-philippa-garrowby").planId());

        List<MaySee> people = whoMaySee(plan).people();

        assertThat(people).extracting(MaySee::id).containsExactly("P1", "P2", "P3", "P4");
        assertThat(people)
                .extracting(MaySee::sees)
                .containsExactly("nothing", "whole_plan", "whole_plan_with_comments", "agreed_sections");
        assertThat(people).extracting(MaySee::copy).containsExactly("none", "full", "full", "part");
        assertThat(people.get(0).why()).extracting(why -> why.rule()).contains("INVOLVE-03");
        assertThat(people.get(2).from()).isEqualTo(LocalDate.of(2026, 10, 28));
        assertThat(people.get(0).today()).isFalse();
        assertThat(people.get(1).today()).isEqualTo(!today.isBefore(LocalDate.of(2026, 10, 20)));
    }

    @Test
    @Tag("INVOLVE-04")
    void who_may_see_a_plan_is_told_only_to_those_who_may_read_it() {
        UUID plan = Objects.requireNonNull(
                ABBOTSBRIDGE.takeIn("13-philippa-garrowby").planId());

        ABBOTSBRIDGE
                .as(Somebody.of(ABBOTSBRIDGE.council(), Permission.COUNCIL_ADMIN))
                .get()
                .uri("/api/v1/plans/{id}/access", plan)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    @Tag("ADVOCACY-04")
    void the_referral_names_the_councils_service_the_difficulty_and_how_to_communicate_and_no_more() {
        UUID plan = Objects.requireNonNull(
                ABBOTSBRIDGE.takeIn("13-philippa-garrowby").planId());

        String page = new String(
                Objects.requireNonNull(ABBOTSBRIDGE
                        .as(ABBOTSBRIDGE.practitioner())
                        .get()
                        .uri("/api/v1/plans/{id}/advocacy-referral", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueMatches("Content-Security-Policy", "default-src 'none'.*")
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "Referral to independent advocacy", "Philippa Jane Garrowby", "Offer a choice of two, on cards")
                .contains("Substantial difficulty: communicate", "The duty arose on 20 October 2026", "Helena Marsh")
                .doesNotContain("999 576 3826", "Rupert", "Cutler");
    }

    @Test
    @Tag("INVOLVE-08")
    void who_confirmed_and_when_is_kept_whatever_is_sent() {
        PlanWorkspace plan = startedAnew("01-mo-tattersby");
        UUID id = plan.head().id();
        String confirmed = """
                {"confirmed": {"start": "%s", "start_by": "Somebody else"}}""".formatted(today);

        save(id, 1, confirmed);
        save(id, 2, "{\"confirmed\": {\"start\": \"%s\"}, \"mode\": \"joint\"}".formatted(today), "Ravi Second");

        PeopleInvolved kept = section(id);
        assertThat(Objects.requireNonNull(kept.confirmed()).startBy()).isEqualTo("Helena Marsh");
        assertThat(kept.confirmed().draftBy()).isNull();
    }

    @Test
    @Tag("ADVOCACY-03")
    void the_day_on_which_the_duty_arises_is_kept_from_the_start_of_the_plan() {
        PlanWorkspace plan = startedAnew("13-philippa-garrowby");
        UUID id = plan.head().id();

        assertThat(Objects.requireNonNull(section(id).advocacy()).dutyOn()).isEqualTo(today);

        save(id, 1, "{\"advocacy\": {\"considered\": \"%s\"}}".formatted(today));

        assertThat(Objects.requireNonNull(section(id).advocacy()).dutyOn()).isEqualTo(today);
    }

    @Test
    @Tag("INVOLVE-29")
    void planning_with_a_deafblind_person_does_not_start_from_an_assessment_by_somebody_not_qualified() {
        Imported brid = ABBOTSBRIDGE.takeInWithoutPlan(
                "02-brid-halloran", "deafblind_qualified: true", "deafblind_qualified: false");

        ABBOTSBRIDGE
                .as(ABBOTSBRIDGE.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", brid.personId())
                .bodyValue(Casework.start(brid, "riverside"))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("specialist assessment"));
    }

    private static WhoMaySee whoMaySee(UUID plan) {
        return Objects.requireNonNull(ABBOTSBRIDGE
                .as(ABBOTSBRIDGE.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/access", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(WhoMaySee.class)
                .returnResult()
                .getResponseBody());
    }

    private static void save(UUID plan, long read, String json) {
        save(plan, read, json, "Helena Marsh");
    }

    private static void save(UUID plan, long read, String json, String by) {
        ABBOTSBRIDGE
                .save(ABBOTSBRIDGE.practitioner().called(by), plan, "people_involved", read, json)
                .expectStatus()
                .isOk();
    }

    private static PeopleInvolved section(UUID plan) {
        return (PeopleInvolved)
                Objects.requireNonNull(ABBOTSBRIDGE.open(ABBOTSBRIDGE.practitioner(), plan).sections().stream()
                        .filter(section -> section.name() == SectionName.PEOPLE_INVOLVED)
                        .findFirst()
                        .orElseThrow()
                        .content());
    }

    private static PlanWorkspace startedAnew(String sample) {
        Imported person = ABBOTSBRIDGE.takeInWithoutPlan(sample);
        return Objects.requireNonNull(ABBOTSBRIDGE
                .as(ABBOTSBRIDGE.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans", person.personId())
                .bodyValue(Casework.start(person, "riverside"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());
    }
}
