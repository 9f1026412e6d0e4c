package uk.ourplan.core.plan.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ourplan.core.plan.delegation.SomebodyElse.today;
import static uk.ourplan.language.plan.SectionName.ABOUT_ME;
import static uk.ourplan.language.plan.SectionName.MONEY;
import static uk.ourplan.language.plan.SectionName.OUTCOMES;
import static uk.ourplan.language.plan.SectionName.RISKS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.DelegationView.WrittenBy;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.delegating.MoreTime;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.core.directory.MadeUpSignIns;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.SectionName;

/** DELEGATE-01 to DELEGATE-07 over HTTP: giving, writing, handing back, more time and taking back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanningGivenSpec {

    private static final String WRITTEN = "{\"what_matters\":[\"The garden gate.\"]}";
    private static final TakeBack BACK = new TakeBack(null, "She is ill.", "I would rather have Helena.", null);

    private final Casework casework = Casework.with("northmoor");
    private final MadeUpSignIns signIns = casework.core().part(MadeUpSignIns.class);

    @Test
    void a_plan_is_not_given_while_a_test_is_failed_and_nobody_gets_a_sign_in() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        else_.say("consents", false);
        else_.say("target", null);
        String email = "refused-" + UUID.randomUUID() + "@post.example";

        else_.give(email)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[*].rule")
                .isEqualTo(List.of("DELEGATE-01", "DELEGATE-05"))
                .jsonPath("$.findings[0].field")
                .isEqualTo("delegation.consents");

        assertThat(signIns.knowsAnybodyCalled(email)).isFalse();
        assertThat(else_.view().inTheWay()).extracting(Finding::rule).containsExactly("DELEGATE-01", "DELEGATE-05");
    }

    @Test
    void an_address_that_cannot_be_one_is_told() {
        SomebodyElse.readyFor(casework, "about_me").give("leila").expectStatus().isEqualTo(422);
    }

    @Test
    void whoever_it_is_given_to_holds_the_role_delegate_until_the_agreed_day_and_no_other() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me", "risks");

        SomebodyElse.Delegate leila = else_.given();

        DelegationView.Given now = Objects.requireNonNull(else_.view().now());
        assertThat(signIns.account(new WorkerId(now.workerId())).roles()).containsExactly("delegate");
        assertThat(casework.column("select role || ' ' || until_day from casework.worker_role where worker_id = '"
                        + now.workerId() + "'"))
                .containsExactly("delegate " + today().plusDays(14));
        assertThat(now.sections()).containsExactly(ABOUT_ME, RISKS);
        assertThat(now.state()).isEqualTo(DelegationState.WRITING);
        assertThat(leila.part().help()).isEqualTo("She rings Helena, who takes over");
    }

    @Test
    void a_colleague_s_address_is_refused_because_their_sign_in_opens_more_than_one_plan() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        String email = "jo-" + UUID.randomUUID() + "@post.example";
        signIns.seed(casework.council().slug(), MadeUpSignIns.idOf(email), email, Set.of("practitioner"));

        else_.give(email).expectStatus().isEqualTo(409);
    }

    @Test
    void the_first_password_is_given_to_the_practitioner_and_only_while_somebody_has_the_plan() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        else_.asPractitioner("first-password", Map.of()).expectStatus().isEqualTo(409);
        else_.given();

        FirstPassword first = else_.asPractitioner("first-password", Map.of())
                .expectStatus()
                .isOk()
                .expectBody(FirstPassword.class)
                .returnResult()
                .getResponseBody();

        assertThat(Objects.requireNonNull(first).password()).isNotBlank();
    }

    @Test
    void a_plan_is_given_to_one_at_a_time() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        else_.given();

        else_.give("other-" + UUID.randomUUID() + "@post.example")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void the_delegate_writes_the_sections_that_are_theirs_and_is_their_author_in_their_own_role() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(ABOUT_ME).revision();

        leila.save(ABOUT_ME, read, WRITTEN).expectStatus().isOk();

        assertThat(authors(else_, ABOUT_ME))
                .extracting(SectionAuthor::name, SectionAuthor::role)
                .containsExactly(
                        tuple("Helena Marsh", AuthorRole.PRACTITIONER),
                        tuple("Leila Moss", AuthorRole.RELATIVE_OR_FRIEND));
        assertThat(authors(else_, RISKS)).extracting(SectionAuthor::role).containsExactly(AuthorRole.PRACTITIONER);
        assertThat(casework.open(casework.practitioner(), else_.plan)
                        .sections()
                        .getFirst()
                        .savedByName())
                .isEqualTo("Leila Moss");
    }

    @Test
    void a_section_that_stayed_with_the_practitioner_is_not_there_for_the_delegate() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();

        leila.read(MONEY).expectStatus().isNotFound();
        leila.save(RISKS, 1, "{}").expectStatus().isNotFound();
        leila.read(SectionName.PEOPLE_INVOLVED).expectStatus().isNotFound();
    }

    @Test
    void somebody_to_whom_nothing_was_given_finds_nothing() {
        SomebodyElse.Delegate leila =
                SomebodyElse.readyFor(casework, "about_me").given();
        SomebodyElse.Delegate other =
                SomebodyElse.readyFor(casework, "about_me").given();

        other.client
                .get()
                .uri("/api/v1/given-to-me/{id}/sections/about_me", leila.id)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoever_saved_later_is_told_of_the_clash_and_nothing_is_lost() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(ABOUT_ME).revision();
        casework.save(casework.practitioner(), else_.plan, "about_me", read, "{\"what_matters\":[]}")
                .expectStatus()
                .isOk();

        leila.save(ABOUT_ME, read, WRITTEN)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.revision")
                .isEqualTo(read + 1);
    }

    @Test
    void what_is_handed_back_is_read_and_not_written_until_more_time_is_given() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();

        leila.handBack("All done but the cat.").expectStatus().isOk();

        long read = leila.section(ABOUT_ME).revision();
        leila.save(ABOUT_ME, read, WRITTEN).expectStatus().isForbidden();
        assertThat(Objects.requireNonNull(else_.view().now()).handedBackSays()).isEqualTo("All done but the cat.");
        else_.asPractitioner("more-time", new MoreTime(today().plusDays(20)))
                .expectStatus()
                .isOk();
        leila.save(ABOUT_ME, read, WRITTEN).expectStatus().isOk();
        assertThat(leila.part().target()).isEqualTo(today().plusDays(20));
    }

    @Test
    void taking_it_back_needs_a_reason_and_the_person_s_views() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        else_.given();

        else_.asPractitioner("taking-back", new TakeBack(null, " ", "", null))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].at")
                .isEqualTo(List.of("reason", "persons_views"));
    }

    @Test
    void taking_it_back_works_at_once_with_the_token_that_they_still_hold() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(ABOUT_ME).revision();

        else_.asPractitioner("taking-back", BACK).expectStatus().isOk();

        leila.save(ABOUT_ME, read, WRITTEN).expectStatus().isForbidden();
        leila.read(ABOUT_ME).expectStatus().isForbidden();
        assertThat(leila.part().sections()).isEmpty();
        assertThat(leila.part().state()).isEqualTo(DelegationState.TAKEN_BACK);
        DelegationView view = else_.view();
        assertThat(view.now()).isNull();
        assertThat(signIns.account(new WorkerId(view.before().getFirst().workerId()))
                        .roles())
                .isEmpty();
        assertThat(view.prompts()).extracting(reason -> reason.rule()).containsExactly("DELEGATE-07");
    }

    @Test
    void once_the_day_has_passed_nothing_is_written_and_the_co_ordinator_sees_it_overdue() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(ABOUT_ME).revision();
        casework.core()
                .database()
                .execute("update casework.plan_delegation set target = '" + today().minusDays(1) + "' where id = '"
                        + leila.id + "'");

        leila.save(ABOUT_ME, read, WRITTEN).expectStatus().isForbidden();
        assertThat(leila.part().state()).isEqualTo(DelegationState.TIME_IS_UP);
        assertThat(Objects.requireNonNull(else_.view().now()).overdue()).isTrue();
    }

    @Test
    void whoever_makes_the_whole_plan_is_told_of_every_gap_and_it_cannot_be_signed_for_it() {
        SomebodyElse else_ = SomebodyElse.readyFor(
                casework,
                Arrays.stream(SectionName.values()).map(SectionName::code).toArray(String[]::new));
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(SectionName.SUPPORT).revision();

        leila.save(SectionName.SUPPORT, read, "{}").expectStatus().isOk();

        assertThat(leila.part().sections()).hasSize(SectionName.values().length - 1);
        assertThat(leila.part().lacking())
                .extracting(Finding::rule)
                .containsAll(casework.open(casework.practitioner(), else_.plan).readiness().findings().stream()
                        .map(Finding::rule)
                        .toList());
        assertThat(casework.open(casework.practitioner(), else_.plan)
                        .readiness()
                        .maySubmit())
                .isFalse();
    }

    @Test
    void whoever_makes_a_part_is_told_of_the_gaps_in_it_alone() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "outcomes");
        SomebodyElse.Delegate leila = else_.given();
        long read = leila.section(OUTCOMES).revision();

        leila.save(OUTCOMES, read, "{\"outcomes_wanted\":[]}").expectStatus().isOk();

        assertThat(leila.part().lacking())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.section()).isEqualTo(OUTCOMES));
    }

    @Test
    void a_plan_always_has_a_co_ordinator_and_no_delegate_ever_becomes_one() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        Somebody helena = casework.practitioner();
        Somebody admin =
                Somebody.of(casework.council(), Permission.COUNCIL_ADMIN).called("admin");
        signIns.seed(casework.council().slug(), helena.worker(), "helena@council.example", Set.of("practitioner"));
        signIns.seed(casework.council().slug(), admin.worker(), "admin@council.example", Set.of("council_admin"));
        else_.given();
        UUID leila = Objects.requireNonNull(else_.view().now()).workerId();

        assertThat(else_.view().coordinator()).isEqualTo("Helena Marsh");
        for (Map<String, ?> cleared : List.of(Map.<String, Object>of(), Map.of("hand_over_to", leila))) {
            casework.as(admin)
                    .post()
                    .uri("/api/v1/workers/{id}/leaving", helena.worker())
                    .bodyValue(cleared)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422);
        }
        assertThat(else_.view().coordinator()).isEqualTo("Helena Marsh");
    }

    @Test
    void the_pack_is_a_document_with_the_needs_and_the_council_s_services_and_closes_with_the_rest() throws Exception {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();

        byte[] pdf = Objects.requireNonNull(leila.client
                .get()
                .uri("/api/v1/given-to-me/{id}/pack", leila.id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());

        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("How planning goes", "What a plan must contain", "The needs to be met", "Harbour")
                    .contains("A call every Friday");
        }
        else_.asPractitioner("taking-back", BACK).expectStatus().isOk();
        leila.client
                .get()
                .uri("/api/v1/given-to-me/{id}/pack", leila.id)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void the_co_ordinator_has_the_task_to_see_how_far_it_is_then_to_check_it_then_to_tell_everybody() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");
        SomebodyElse.Delegate leila = else_.given();
        assertThat(openTasks(else_)).containsExactly("planning_given DELEGATE-05 " + today().plusDays(14));

        leila.handBack("Done.").expectStatus().isOk();
        assertThat(openTasks(else_)).containsExactly("planning_handed_back DELEGATE-06 " + today().plusWeeks(1));

        else_.asPractitioner("taking-back", BACK).expectStatus().isOk();
        assertThat(openTasks(else_)).containsExactly("planning_taken_back DELEGATE-07 " + today().plusWeeks(1));
    }

    private List<String> openTasks(SomebodyElse else_) {
        return casework.column(
                "select kind || ' ' || rule || ' ' || due from casework.task where plan_id = '" + else_.plan
                        + "' and kind like 'planning%' and done_at is null and owner_id = '"
                        + casework.practitioner().worker() + "'");
    }

    @Test
    void only_a_practitioner_gives_and_takes_back() {
        SomebodyElse else_ = SomebodyElse.readyFor(casework, "about_me");

        casework.as(casework.authoriser("team_manager"))
                .post()
                .uri("/api/v1/plans/{id}/delegation", else_.plan)
                .bodyValue(new GivePlanning("leila@post.example", "Leila", "Moss"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static List<SectionAuthor> authors(SomebodyElse else_, SectionName section) {
        return else_.view().authors().stream()
                .filter(written -> written.section() == section)
                .map(WrittenBy::authors)
                .findFirst()
                .orElseThrow();
    }
}
