package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.TransitionPlan;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;

/** Plans beside other plans, letters to other bodies, and the answer for a young person, through the API. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlansAmongOthersSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Casework EASTVALE = Casework.with("eastvale");

    @Test
    @Tag("COMBINE-08")
    void the_letter_that_asks_for_co_operation_speaks_of_a_duty_only_to_whom_the_act_binds() {
        UUID plan = plan(NORTHMOOR.takeIn("01-mo-tattersby"));
        saved(NORTHMOOR, plan, SectionName.OTHER_PLANS, """
                {"cooperation": [
                  {"to": "Northmoor Homes", "dated": "2026-11-10", "asked": "A second stair rail", "relevant_partner": true},
                  {"to": "The lunch club", "asked": "A lift on Tuesdays", "relevant_partner": false}]}""");

        assertThat(page(NORTHMOOR, "/api/v1/plans/{id}/cooperation-requests/1", plan))
                .contains(
                        "Northmoor Homes", "A second stair rail", "section 7 of the Care Act 2014", "10 November 2026")
                .contains("it would prevent you from carrying out your own statutory duties");
        assertThat(page(NORTHMOOR, "/api/v1/plans/{id}/cooperation-requests/2", plan))
                .contains("The lunch club", "A lift on Tuesdays")
                .doesNotContain("section 7", "must");
        get(NORTHMOOR, "/api/v1/plans/{id}/cooperation-requests/3", plan)
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Tag("S117-01")
    void the_form_of_after_care_is_made_from_the_plan_with_who_took_part_and_the_needs() {
        UUID ally = plan(EASTVALE.takeIn("03-alasdair-munro-keane"));

        assertThat(page(EASTVALE, "/api/v1/plans/{id}/aftercare-form", ally))
                .contains(
                        "Comfort Asare for the NHS trust", "5 November 2026", "N1: Eating and keeping his sugar steady")
                .contains("Mental health support worker", "never charged for")
                .doesNotContain("N2: Showering");

        UUID mo = plan(NORTHMOOR.takeIn("01-mo-tattersby"));
        get(NORTHMOOR, "/api/v1/plans/{id}/aftercare-form", mo).expectStatus().isNotFound();
    }

    @Test
    @Tag("S117-01")
    void the_form_is_filed_as_it_was_made_from_the_plan_and_the_record_says_since_when() {
        UUID ally = plan(EASTVALE.takeIn("03-alasdair-munro-keane"));
        get(EASTVALE, "/api/v1/plans/{id}/aftercare-form/filed", ally)
                .expectStatus()
                .isNotFound();

        file(ally).expectStatus().isOk().expectBody().jsonPath("$.by_name").isEqualTo("Helena Marsh");

        assertThat(page(EASTVALE, "/api/v1/plans/{id}/aftercare-form/filed", ally))
                .contains("Comfort Asare for the NHS trust", "N1: Eating and keeping his sugar steady");
        assertThat(Objects.requireNonNull(EASTVALE.open(EASTVALE.practitioner(), ally)
                                .circumstances()
                                .section117())
                        .formFiled())
                .isEqualTo(LocalDate.now(Days.LONDON));
    }

    @Test
    @Tag("S117-01")
    void no_form_is_filed_without_the_joint_identification_or_without_an_entitlement() {
        Imported ally = EASTVALE.takeIn("03-alasdair-munro-keane");
        EASTVALE.as(EASTVALE.practitioner())
                .put()
                .uri("/api/v1/people/{id}/record/at_present", ally.personId())
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"section_117\": {\"since\": \"2026-06-18\", \"status\": \"active\"}}")
                .exchange()
                .expectStatus()
                .isOk();

        file(plan(ally)).expectStatus().isEqualTo(409);
        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/aftercare-form/filed", plan(NORTHMOOR.takeIn("01-mo-tattersby")))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private WebTestClient.ResponseSpec file(UUID plan) {
        return EASTVALE.as(EASTVALE.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/aftercare-form/filed", plan)
                .exchange();
    }

    @Test
    @Tag("S117-04")
    void the_council_alone_cannot_end_after_care_on_the_record() {
        Imported ally = EASTVALE.takeIn("03-alasdair-munro-keane");

        EASTVALE.as(EASTVALE.practitioner())
                .put()
                .uri("/api/v1/people/{id}/record/at_present", ally.personId())
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(
                        "{\"section_117\": {\"since\": \"2026-06-18\", \"status\": \"ended\", \"ended\": {\"decided\": \"2026-11-06\","
                                + " \"last_day\": \"2026-11-06\"}}}")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("COMBINE-06")
    void each_part_of_joined_plans_keeps_its_own_kind_and_check() {
        Pair pair = joined("none");

        JointPlans parts = Objects.requireNonNull(get(NORTHMOOR, "/api/v1/plans/{id}/joint", pair.adults())
                .expectStatus()
                .isOk()
                .expectBody(JointPlans.class)
                .returnResult()
                .getResponseBody());

        assertThat(parts.parts())
                .extracting(JointPlans.Part::kind)
                .containsExactly(PlanKind.CARE_AND_SUPPORT_PLAN, PlanKind.SUPPORT_PLAN);
        assertThat(parts.parts().get(0).stops())
                .isNotEqualTo(parts.parts().get(1).stops());
        assertThat(parts.readers()).extracting(JointPlans.Reader::code).containsExactly("person", "P1");
        NORTHMOOR.submit(NORTHMOOR.practitioner(), pair.adults()).expectStatus().isEqualTo(409);
        NORTHMOOR.submit(NORTHMOOR.practitioner(), pair.carers()).expectStatus().isOk();
    }

    @Test
    @Tag("COMBINE-06")
    @Tag("CARER-04")
    void the_check_of_each_part_looks_into_the_other_and_neither_is_held_up_by_it() {
        Pair pair = joined("none");
        saved(NORTHMOOR, pair.adults(), SectionName.SUPPORT, """
                {"services": [{"id": "S1", "what": "Respite", "relieves": "P1", "pence": 15000}]}""");

        assertThat(said(pair.adults(), "COMBINE-06")).singleElement().asString().contains("is not signed off");
        assertThat(said(pair.adults(), "CARER-04"))
                .containsExactly("“Respite” relieves the carer and does not stand on the carer’s plan.");

        String number =
                Objects.requireNonNull(record(NORTHMOOR, pair.adult()).person().recordNumber());
        saved(NORTHMOOR, pair.carers(), SectionName.SUPPORT, """
                {"services": [{"id": "S1", "what": "Respite", "on_plan_of": "%s", "line_there": "S1", "contingency": true}]}""".formatted(number));

        assertThat(said(pair.adults(), "CARER-04")).isEmpty();
        assertThat(said(pair.carers(), "CARER-04")).isEmpty();
    }

    private static List<String> said(UUID plan, String rule) {
        return NORTHMOOR.open(NORTHMOOR.practitioner(), plan).readiness().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::says)
                .toList();
    }

    @Test
    @Tag("COMBINE-06")
    void a_carer_gets_their_own_part_and_of_the_persons_only_what_the_person_agreed_to_share() {
        Pair pair = joined("none");

        assertThat(page(NORTHMOOR, "/api/v1/plans/{id}/joint/P1", pair.adults()))
                .contains("Support plan for", "That Marcus sees it was not agreed.")
                .doesNotContain("Getting washed");
        assertThat(page(NORTHMOOR, "/api/v1/plans/{id}/joint/person", pair.adults()))
                .contains("Care and support plan for Mo");
        get(NORTHMOOR, "/api/v1/plans/{id}/joint/P9", pair.adults())
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Tag("COMBINE-07")
    void a_meeting_is_written_once_into_each_plan_made_in_one_process_and_what_is_not_shared_into_one() {
        Pair pair = joined("none");

        met(pair.adults(), true, "Both want Tuesdays").expectStatus().isOk();
        met(pair.adults(), false, "Worried about money").expectStatus().isOk();

        assertThat(said(pair.adults())).contains("Both want Tuesdays", "Worried about money");
        assertThat(said(pair.carers())).contains("Both want Tuesdays").doesNotContain("Worried about money");
    }

    @Test
    @Tag("COMBINE-07")
    void one_process_is_not_offered_where_there_is_one_plan_only() {
        met(plan(NORTHMOOR.takeIn("01-mo-tattersby")), true, "Alone")
                .expectStatus()
                .isEqualTo(409);
    }

    private static WebTestClient.ResponseSpec met(UUID plan, boolean shared, String said) {
        return NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/joint/meetings", plan)
                .bodyValue(new JointMeeting(LocalDate.of(2026, 11, 10), "visit", said, shared))
                .exchange();
    }

    private static List<String> said(UUID plan) {
        return NORTHMOOR.open(NORTHMOOR.practitioner(), plan).sections().stream()
                .map(SectionView::content)
                .filter(PeopleInvolved.class::isInstance)
                .map(PeopleInvolved.class::cast)
                .flatMap(section -> section.involvement().stream())
                .map(one -> Objects.requireNonNullElse(one.said(), ""))
                .toList();
    }

    @Test
    @Tag("TRANSITION-01")
    void the_record_of_somebody_of_seventeen_tells_the_plan_of_each_stage_and_what_is_open() {
        Imported saff = EASTVALE.takeInWithoutPlan("06-saffron-lomax-wray");

        TransitionPlan transition =
                Objects.requireNonNull(record(EASTVALE, saff).transition());

        assertThat(transition.kind()).isEqualTo(PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN);
        assertThat(transition.inPlace()).isFalse();
        assertThat(transition.stages()).extracting(TransitionPlan.Stage::age).containsExactly(16, 18, 21, 25);
        assertThat(transition.open())
                .anySatisfy(open -> assertThat(open.says()).startsWith("There is no plan yet."))
                .anySatisfy(open -> assertThat(open.field()).isEqualTo("transition.consulted"));
        assertThat(record(NORTHMOOR, NORTHMOOR.takeIn("01-mo-tattersby")).transition())
                .isNull();
    }

    private static PersonRecord record(Casework council, Imported person) {
        return Objects.requireNonNull(get(council, "/api/v1/people/{id}", person.personId())
                .expectStatus()
                .isOk()
                .expectBody(PersonRecord.class)
                .returnResult()
                .getResponseBody());
    }

    /** An adult's plan that is joined with that of their carer, who sees this much of it. */
    private record Pair(Imported adult, UUID adults, UUID carers) {}

    private static Pair joined(String share) {
        Imported marcus = NORTHMOOR.takeIn("11-marcus-tulloch");
        Imported mo = NORTHMOOR.takeIn("01-mo-tattersby");
        String number =
                Objects.requireNonNull(record(NORTHMOOR, marcus).person().recordNumber());
        UUID plan = plan(mo);
        saved(NORTHMOOR, plan, SectionName.OTHER_PLANS, """
                {"combining": [{"with": "carer_plan", "reason": "One week", "combined": "2026-11-10", "whose": "P1",
                  "record_number": "%s"}]}""".formatted(number));
        saved(NORTHMOOR, plan, SectionName.PEOPLE_INVOLVED, """
                {"people": [{"id": "P1", "name": "Marcus", "roles": ["carer"],
                  "consent": {"involve": "given", "share": "%s", "dated": "2026-11-01"}}]}""".formatted(share));
        return new Pair(mo, plan, plan(marcus));
    }

    private static UUID plan(Imported person) {
        return Objects.requireNonNull(person.planId());
    }

    private static void saved(Casework council, UUID plan, SectionName section, String json) {
        PlanWorkspace opened = council.open(council.practitioner(), plan);
        long read = opened.sections().stream()
                .filter(one -> one.name() == section)
                .mapToLong(SectionView::revision)
                .findFirst()
                .orElseThrow();
        council.save(council.practitioner(), plan, section.code(), read, json)
                .expectStatus()
                .isOk();
    }

    private static WebTestClient.ResponseSpec get(Casework council, String address, UUID id) {
        return council.as(council.practitioner()).get().uri(address, id).exchange();
    }

    private static String page(Casework council, String address, UUID id) {
        return new String(
                Objects.requireNonNull(get(council, address, id)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }
}
