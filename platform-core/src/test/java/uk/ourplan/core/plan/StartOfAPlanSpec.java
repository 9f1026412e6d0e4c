package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.core.directory.MadeUpSignIns;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart.Ground;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartOfAPlanSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Casework EASTVALE = Casework.with("eastvale");

    @Test
    @Tag("TRIGGER-08")
    void how_it_was_started_is_kept_with_the_plan() {
        PlanWorkspace plan = started(NORTHMOOR, "01-mo-tattersby", "community_north", null);

        var start = Objects.requireNonNull(plan.start());
        assertThat(start.teamName()).isEqualTo("Community team North");
        assertThat(start.sourceId()).isEqualTo(plan.head().assessmentId());
        assertThat(start.sourceCompleted()).isEqualTo(plan.assessment().completed());
        assertThat(start.needsCarried()).isEqualTo(3);
        assertThat(start.grounds()).hasSize(6).noneMatch(Ground::holds);
    }

    @Test
    @Tag("TRIGGER-01")
    void a_review_or_another_process_that_recorded_the_needs_is_kept_as_the_event() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");
        Map<String, Object> asked = asked(mo, "community_north", null);
        asked.put("source", "other_process");

        PlanWorkspace plan = Objects.requireNonNull(start(NORTHMOOR, NORTHMOOR.practitioner(), mo, asked)
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());

        assertThat(Objects.requireNonNull(plan.start()).source())
                .isEqualTo(uk.ourplan.language.plan.SourceEvent.OTHER_PROCESS);
    }

    @Test
    @Tag("TRIGGER-01")
    void without_an_event_nothing_starts() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");

        start(NORTHMOOR, NORTHMOOR.practitioner(), mo, Map.of("team", "community_north"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("TRIGGER-07")
    void a_carers_assessment_leads_to_the_carers_own_support_plan() {
        assertThat(started(EASTVALE, "10-ranjit-bhogal", "adult_social_care", null)
                        .head()
                        .kind())
                .isEqualTo(PlanKind.SUPPORT_PLAN);
    }

    @Test
    @Tag("TRIGGER-07")
    void another_kind_than_follows_is_refused() {
        Imported ranjit = EASTVALE.takeInWithoutPlan("10-ranjit-bhogal");

        refused(
                EASTVALE,
                ranjit,
                Map.of(
                        "assessment_id",
                        ranjit.assessmentId(),
                        "team",
                        "adult_social_care",
                        "kind",
                        "care_and_support_plan"),
                "TRIGGER-07");
    }

    @Test
    @Tag("TRANSITION-06")
    void a_young_person_in_care_with_a_disability_gets_one_combined_plan() {
        Imported saff = EASTVALE.takeInWithoutPlan("06-saffron-lomax-wray");

        PlanStartLook look = look(EASTVALE, saff, asked(saff, "adult_social_care", null));

        assertThat(look.kind()).isEqualTo(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
        assertThat(look.prompts())
                .extracting(Reason::rule)
                .contains("TRANSITION-06")
                .doesNotContain("TRANSITION-02");
        assertThat(look.refused()).isEmpty();
    }

    @Test
    @Tag("COMBINE-01")
    void the_other_plans_that_the_record_speaks_of_are_told_when_planning_opens() {
        Imported saff = EASTVALE.takeInWithoutPlan("06-saffron-lomax-wray");

        assertThat(look(EASTVALE, saff, Map.of("assessment_id", saff.assessmentId()))
                        .prompts())
                .filteredOn(reason -> reason.rule().equals("COMBINE-01"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.says()).contains("The record speaks of a pathway plan."));
    }

    @Test
    @Tag("TRIGGER-03")
    void a_start_is_refused_by_the_api_where_no_plan_is_owed_and_says_why() {
        Imported haidar = NORTHMOOR.takeInWithoutPlan("16-haidar-al-saffar");
        Map<String, Object> start = asked(haidar, "community_north", null);

        refused(NORTHMOOR, haidar, start, "TRIGGER-03");
        refused(
                NORTHMOOR,
                haidar,
                asked(haidar, "community_north", Map.of("other_needs", Map.of("agreed", false))),
                "TRIGGER-03");
    }

    @Test
    @Tag("TRIGGER-03")
    void needs_that_are_not_eligible_are_planned_for_once_the_council_agreed_to_meet_them() {
        PlanWorkspace plan = started(
                NORTHMOOR,
                "16-haidar-al-saffar",
                "community_north",
                Map.of(
                        "other_needs",
                        Map.of(
                                "agreed",
                                true,
                                "by",
                                "J. Lane",
                                "dated",
                                LocalDate.now(Days.LONDON).toString())));

        assertThat(plan.head().kind()).isEqualTo(PlanKind.CARE_AND_SUPPORT_PLAN);
    }

    @Test
    @Tag("TRIGGER-05")
    void a_self_funder_who_asks_for_a_plan_gets_one_and_the_ground_is_kept() {
        PlanWorkspace plan = started(
                NORTHMOOR,
                "01-mo-tattersby",
                "community_north",
                Map.of("council_will_meet", false, "own_arrangements", true, "person_asked", "2026-11-02"));

        assertThat(Objects.requireNonNull(plan.start()).grounds())
                .filteredOn(Ground::holds)
                .containsExactly(new Ground("person_requested", true, "2026-11-02", null));
    }

    @Test
    @Tag("INVOLVE-05")
    void a_plan_is_not_started_before_the_person_was_told_about_planning_and_keeps_what_they_were_told() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");

        refused(NORTHMOOR, mo, Map.of("assessment_id", mo.assessmentId(), "team", "community_north"), "INVOLVE-05");
        PlanWorkspace plan = Objects.requireNonNull(
                start(NORTHMOOR, NORTHMOOR.practitioner(), mo, asked(mo, "community_north", null))
                        .expectStatus()
                        .isOk()
                        .expectBody(PlanWorkspace.class)
                        .returnResult()
                        .getResponseBody());

        assertThat(plan.sections())
                .filteredOn(section -> section.name() == SectionName.PEOPLE_INVOLVED)
                .singleElement()
                .satisfies(section -> assertThat(Objects.requireNonNull(
                                        ((PeopleInvolved) Objects.requireNonNull(section.content())).information())
                                .form())
                        .isEqualTo("Leaflet, gone through together"));
    }

    @Test
    @Tag("INVOLVE-31")
    void whether_the_person_holds_both_papers_is_looked_at_when_planning_opens() {
        Imported mo = NORTHMOOR.takeInWithoutPlan(
                "01-mo-tattersby",
                "copies_given: {assessment: 2026-10-27, eligibility: 2026-10-27}",
                "copies_given: {assessment: null, eligibility: null}");

        assertThat(look(NORTHMOOR, mo, asked(mo, "community_north", null)).prompts())
                .extracting(Reason::rule)
                .contains("INVOLVE-31");
    }

    @Test
    @Tag("TRIGGER-10")
    void a_plan_without_a_team_that_plans_is_not_started() {
        Imported mo = NORTHMOOR.takeInWithoutPlan("01-mo-tattersby");

        refused(NORTHMOOR, mo, Map.of("assessment_id", mo.assessmentId()), "TRIGGER-10");
        refused(NORTHMOOR, mo, asked(mo, "finance", null), "TRIGGER-10");
        assertThat(look(NORTHMOOR, mo, Map.of("assessment_id", mo.assessmentId()))
                        .teams())
                .extracting(PlanStartLook.PlanningTeam::code)
                .contains("community_north", "young_adults");
    }

    @Test
    @Tag("TRIGGER-10")
    void somebody_of_a_team_that_does_not_plan_opens_and_writes_no_plan() {
        Casework council = Casework.with("northmoor");
        Somebody finance = council.practitioner().called("Fay Counter");
        Imported mo = council.takeInWithoutPlan("01-mo-tattersby");
        putInATeam(council, finance, "Income team");

        start(council, finance, mo, asked(mo, "community_north", null))
                .expectStatus()
                .isForbidden();

        Imported other = council.takeIn("01-mo-tattersby");
        UUID plan = Objects.requireNonNull(other.planId());
        council.save(finance, plan, "about_me", 1, "{}").expectStatus().isForbidden();
        council.as(finance)
                .post()
                .uri("/api/v1/plans/{id}/submission", plan)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    @Tag("TRIGGER-10")
    void workers_of_two_planning_teams_may_both_start_plans_each_for_their_own() {
        Casework council = Casework.with("northmoor");
        Somebody south = council.practitioner().called("Sue South");
        Imported mo = council.takeInWithoutPlan("01-mo-tattersby");
        putInATeam(council, south, "Community team South");

        start(council, south, mo, asked(mo, "community_north", null))
                .expectStatus()
                .isEqualTo(409);
        start(council, south, mo, asked(mo, "community_south", null))
                .expectStatus()
                .isOk();
    }

    /** As an administrator does it in the directory. */
    private static void putInATeam(Casework council, Somebody somebody, String team) {
        Somebody admin =
                Somebody.of(council.council(), Permission.COUNCIL_ADMIN).called("Ann Admin");
        Somebody manager = Somebody.of(council.council(), Permission.AUTHORISER).called("Tom Reyes");
        MadeUpSignIns signIns = council.core().part(MadeUpSignIns.class);
        Stream.of(admin, manager, somebody)
                .forEach(one -> signIns.seed(
                        council.council().slug(),
                        one.worker(),
                        one.name().replace(' ', '.').toLowerCase(Locale.ROOT) + "@"
                                + council.council().slug() + ".example",
                        Set.copyOf(one.roles())));
        WebTestClient client = council.as(admin);
        client.post()
                .uri("/api/v1/workers/search")
                .bodyValue(new WorkerSearch("", false, 0, 50))
                .exchange()
                .expectStatus()
                .isOk();
        TeamView made = Objects.requireNonNull(client.post()
                .uri("/api/v1/teams")
                .bodyValue(Map.of("name", team, "manager_id", manager.worker()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(TeamView.class)
                .returnResult()
                .getResponseBody());
        client.post()
                .uri("/api/v1/teams/{id}/members", made.id())
                .bodyValue(Map.of("worker_id", somebody.worker(), "from", LocalDate.now(Days.LONDON)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static Map<String, Object> asked(Imported person, String team, @Nullable Map<String, ?> grounds) {
        Map<String, Object> asked = new HashMap<>(Casework.start(person, team));
        if (grounds != null) {
            asked.put("grounds", grounds);
        }
        return asked;
    }

    private static WebTestClient.ResponseSpec start(
            Casework council, Somebody by, Imported person, Map<String, Object> asked) {
        return council.as(by)
                .post()
                .uri("/api/v1/people/{id}/plans", person.personId())
                .bodyValue(asked)
                .exchange();
    }

    private static PlanWorkspace started(
            Casework council, String sample, String team, @Nullable Map<String, ?> grounds) {
        Imported person = council.takeInWithoutPlan(sample);
        return Objects.requireNonNull(start(council, council.practitioner(), person, asked(person, team, grounds))
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());
    }

    private static void refused(Casework council, Imported person, Map<String, Object> asked, String rule) {
        start(council, council.practitioner(), person, asked)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.reasons[0].rule")
                .isEqualTo(rule);
    }

    private static PlanStartLook look(Casework council, Imported person, Map<String, Object> asked) {
        return Objects.requireNonNull(council.as(council.practitioner())
                .post()
                .uri("/api/v1/people/{id}/plans/looking", person.personId())
                .bodyValue(asked)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanStartLook.class)
                .returnResult()
                .getResponseBody());
    }
}
