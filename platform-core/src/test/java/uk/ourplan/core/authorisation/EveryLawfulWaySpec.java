package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;

/**
 * AUTH-02, AUTH-07, AUTH-11: wherever a plan stands, it takes each lawful step and no other, whoever asks and however; and the
 * screens, which offer what {@code may} names, offer the same.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryLawfulWaySpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody AUTHOR = NORTHMOOR.practitioner();
    private static final Somebody MANAGER = NORTHMOOR.authoriser("team_manager");
    private static final Somebody ABOVE = NORTHMOOR.authoriser("service_manager");
    private static final Somebody CHAIR =
            Somebody.of(NORTHMOOR.council(), Permission.PANEL_MEMBER).called("Ruth Elphick");

    /** What may be asked of a plan, with what it is called where the screens ask whether to offer it. */
    private enum Step {
        WRITE("edit"),
        CRITERIA("edit"),
        SUBMIT("submit"),
        PANEL("panel"),
        SUPPORT("support"),
        RETURN("return"),
        SIGN("authorise"),
        RELEASE("release");

        private final String offered;

        Step(String offered) {
            this.offered = offered;
        }
    }

    private static final Set<Step> WITH_ITS_AUTHOR = EnumSet.of(Step.WRITE, Step.CRITERIA, Step.SUBMIT);
    private static final Set<Step> WITH_ITS_AUTHORISER = EnumSet.of(Step.RETURN, Step.SIGN);

    @Test
    void an_ordinary_plan_is_submitted_returned_submitted_again_and_signed_and_takes_no_other_step() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        takesOnly(plan, WITH_ITS_AUTHOR);
        write(plan, 1);
        taken(Step.SUBMIT, plan, PlanState.SUBMITTED);
        takesOnly(plan, WITH_ITS_AUTHORISER);
        taken(Step.RETURN, plan, PlanState.RETURNED);
        takesOnly(plan, WITH_ITS_AUTHOR);
        write(plan, 2);
        taken(Step.SUBMIT, plan, PlanState.SUBMITTED);
        taken(Step.SIGN, plan, PlanState.SIGNED_OFF);
        takesOnly(plan, Set.of());
    }

    @Test
    void a_plan_for_the_panel_waits_for_its_word_after_every_submission_and_then_for_the_signature() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        taken(Step.CRITERIA, plan, NORTHMOOR.open(AUTHOR, plan).head().state());
        taken(Step.SUBMIT, plan, PlanState.SUBMITTED);
        takesOnly(plan, EnumSet.of(Step.PANEL, Step.RETURN));
        taken(Step.RETURN, plan, PlanState.RETURNED);
        takesOnly(plan, WITH_ITS_AUTHOR);
        taken(Step.SUBMIT, plan, PlanState.SUBMITTED);
        taken(Step.PANEL, plan, PlanState.SUBMITTED);
        takesOnly(plan, WITH_ITS_AUTHORISER);
        taken(Step.SIGN, plan, PlanState.SIGNED_OFF);
        takesOnly(plan, Set.of());
    }

    private static void takesOnly(UUID plan, Set<Step> lawful) {
        PlanState before = NORTHMOOR.open(AUTHOR, plan).head().state();
        Set<String> offered = new TreeSet<>(NORTHMOOR.open(AUTHOR, plan).may());
        for (Somebody each : List.of(MANAGER, ABOVE, CHAIR)) {
            offered.addAll(NORTHMOOR.decision(each, plan).plan().may());
        }
        for (Step step : Step.values()) {
            assertThat(offered.contains(step.offered))
                    .as("%s offered while %s", step, before)
                    .isEqualTo(lawful.contains(step));
            if (!lawful.contains(step)) {
                asked(step, plan, 1).expectStatus().is4xxClientError();
            }
        }
        assertThat(NORTHMOOR.open(AUTHOR, plan).head().state()).isEqualTo(before);
    }

    private static void taken(Step step, UUID plan, PlanState then) {
        asked(step, plan, 1).expectStatus().isOk();
        assertThat(NORTHMOOR.open(AUTHOR, plan).head().state()).as(step.name()).isEqualTo(then);
    }

    private static void write(UUID plan, long read) {
        asked(Step.WRITE, plan, read).expectStatus().isOk();
    }

    private static ResponseSpec asked(Step step, UUID plan, long read) {
        return switch (step) {
            case WRITE -> NORTHMOOR.save(AUTHOR, plan, "about_me", read, """
                    {"what_matters": ["Tea at %d"],
                     "wellbeing_now": {"dated": "2026-11-20", "text": "Cheerful", "changed": false}}""".formatted(read));
            case CRITERIA ->
                posted(
                        AUTHOR,
                        "/api/v1/plans/{id}/panel-papers",
                        plan,
                        Map.of("criteria", List.of("new_kind_of_support")));
            case SUBMIT -> NORTHMOOR.submit(AUTHOR, plan);
            case PANEL ->
                posted(
                        CHAIR,
                        "/api/v1/authorising/plans/{id}/panel",
                        plan,
                        Map.of(
                                "met_on", LocalDate.now(Days.LONDON),
                                "outcome", "recommend",
                                "reasons",
                                        List.of(Map.of(
                                                "section",
                                                "support",
                                                "about",
                                                "alternatives",
                                                "says",
                                                "Two were tried.")),
                                "members",
                                        List.of(Map.of(
                                                "name",
                                                "Ruth Elphick",
                                                "specialist",
                                                false,
                                                "did_the_assessment",
                                                false))));
            case SUPPORT ->
                posted(
                        ABOVE,
                        "/api/v1/authorising/plans/{id}/support",
                        plan,
                        Map.of("says", "Nothing else keeps Mo safe."));
            case RETURN ->
                posted(
                        MANAGER,
                        "/api/v1/authorising/plans/{id}/return",
                        plan,
                        Map.of("reasons", List.of(Map.of("section", "needs", "says", "Which of them?"))));
            case SIGN -> NORTHMOOR.sign(MANAGER, plan);
            case RELEASE -> posted(AUTHOR, "/api/v1/authorising/plans/{id}/release", plan, Map.of());
        };
    }

    private static ResponseSpec posted(Somebody by, String uri, UUID plan, Map<String, Object> sent) {
        return NORTHMOOR.as(by).post().uri(uri, plan).bodyValue(sent).exchange();
    }
}
