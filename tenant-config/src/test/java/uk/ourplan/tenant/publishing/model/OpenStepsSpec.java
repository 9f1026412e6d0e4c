package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.publishing.model.PolicyDraft.Approved;
import uk.ourplan.tenant.publishing.model.PolicyDraft.Checked;
import uk.ourplan.tenant.publishing.model.PolicyDraft.Discarded;
import uk.ourplan.tenant.publishing.model.PolicyDraft.Drafted;
import uk.ourplan.tenant.publishing.model.PolicyDraft.Published;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenStepsSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Signature ANN = new Signature(new WorkerId(new UUID(0, 1)), "Ann");
    private static final Signature BOB = new Signature(new WorkerId(new UUID(0, 2)), "Bob");

    private final DraftContent content = content(TODAY, "because", Map.of());

    @Test
    void each_state_has_its_own_steps() {
        assertThat(open(new Drafted(content))).containsExactly(DraftStep.EDIT, DraftStep.CHECK, DraftStep.DISCARD);
        assertThat(open(new Checked(content))).containsExactly(DraftStep.EDIT, DraftStep.APPROVE, DraftStep.DISCARD);
        assertThat(open(new Approved(content, BOB)))
                .containsExactly(DraftStep.EDIT, DraftStep.PUBLISH, DraftStep.DISCARD);
        assertThat(open(new Published(content, BOB, 2))).isEmpty();
        assertThat(open(new Discarded(content))).isEmpty();
    }

    @Test
    void whoever_drafted_it_never_approves_it() {
        Checked checked = new Checked(content);

        assertThat(against(standing(checked), ANN, DraftStep.APPROVE)).isEqualTo(ProblemType.NOT_ALLOWED);
        assertThatIllegalArgumentException().isThrownBy(() -> checked.approved(ANN, Instant.EPOCH));
        assertThat(checked.approved(BOB, Instant.EPOCH).approvedBy()).isEqualTo(BOB);
    }

    @Test
    void today_is_early_enough_and_yesterday_is_not() {
        DraftStanding yesterday = standing(new Drafted(content(TODAY.minusDays(1), "because", Map.of())));

        assertThat(OpenSteps.of(standing(new Drafted(content)), who(BOB), TODAY).against(DraftStep.CHECK))
                .isEmpty();
        assertThat(against(yesterday, BOB, DraftStep.CHECK)).isEqualTo(ProblemType.INVALID);
    }

    @Test
    void a_draft_without_a_reason_or_without_a_change_goes_no_further() {
        DraftStanding unexplained = standing(new Drafted(content(TODAY, " ", Map.of())));
        DraftStanding idle = new DraftStanding(new Drafted(content), List.of(), List.of(), List.of(), List.of(), false);

        assertThat(against(unexplained, BOB, DraftStep.CHECK)).isEqualTo(ProblemType.INVALID);
        assertThat(against(idle, BOB, DraftStep.CHECK)).isEqualTo(ProblemType.INVALID);
    }

    @Test
    void what_is_forbidden_bars_the_way_and_what_is_contested_only_without_its_legal_basis() {
        Drafted explained = new Drafted(content(TODAY, "because", Map.of("review.alert_lead_days", "Advice 7")));

        assertThat(against(objected(new Drafted(content), BoundKind.FORBIDDEN), BOB, DraftStep.CHECK))
                .isEqualTo(ProblemType.INVALID);
        assertThat(against(objected(new Drafted(content), BoundKind.CONTESTED), BOB, DraftStep.CHECK))
                .isEqualTo(ProblemType.INVALID);
        assertThat(objected(explained, BoundKind.CONTESTED).bars()).isEmpty();
        assertThat(objected(explained, BoundKind.FORBIDDEN).bars()).hasSize(1);
        assertThat(objected(new Drafted(content), BoundKind.ADVISORY).bars()).isEmpty();
    }

    @Test
    void a_clash_stops_the_draft_until_it_is_saved_again() {
        DraftStanding clashing = new DraftStanding(
                new Approved(content, BOB),
                List.of("it changes"),
                List.of(),
                List.of(new Clash("review.alert_lead_days", "Warning", "30 days", "20 days", 9, TODAY, "Cleo")),
                List.of(),
                false);

        assertThat(against(clashing, BOB, DraftStep.PUBLISH)).isEqualTo(ProblemType.WRONG_STATE);
        assertThat(OpenSteps.of(clashing, who(BOB), TODAY).against(DraftStep.EDIT))
                .isEmpty();
    }

    @Test
    void nobody_but_an_administrator_takes_any_step() {
        WhoIsAsking practitioner = new WhoIsAsking(
                new CouncilId(new UUID(0, 9)), BOB.worker(), BOB.name(), Set.of(Permission.PRACTITIONER));

        OpenSteps steps = OpenSteps.of(standing(new Drafted(content)), practitioner, TODAY);

        assertThat(DraftStep.values())
                .allSatisfy(step -> assertThat(steps.against(step)).isPresent());
    }

    /** AUTH-07. */
    @Test
    void new_criteria_of_the_panel_go_no_further_before_their_effect_is_seen() {
        for (PolicyDraft draft : List.of(new Drafted(content), new Checked(content), new Approved(content, BOB))) {
            DraftStanding untried =
                    new DraftStanding(draft, List.of("it changes"), List.of(), List.of(), List.of(), true);

            assertThat(open(untried)).containsExactly(DraftStep.EDIT, DraftStep.DISCARD);
        }
    }

    private List<DraftStep> open(PolicyDraft draft) {
        return open(standing(draft));
    }

    private static List<DraftStep> open(DraftStanding standing) {
        OpenSteps steps = OpenSteps.of(standing, who(BOB), TODAY);
        return Arrays.stream(DraftStep.values())
                .filter(step -> steps.against(step).isEmpty())
                .toList();
    }

    private static ProblemType against(DraftStanding standing, Signature who, DraftStep step) {
        return OpenSteps.of(standing, who(who), TODAY)
                .against(step)
                .orElseThrow()
                .type();
    }

    private static DraftStanding standing(PolicyDraft draft) {
        return new DraftStanding(draft, List.of("it changes"), List.of(), List.of(), List.of(), false);
    }

    private static DraftStanding objected(PolicyDraft draft, BoundKind kind) {
        Objection objection =
                new Objection(kind, "review.alert_lead_days", "review.alert_lead_days", "Not like this.", null);
        return new DraftStanding(draft, List.of("it changes"), List.of(objection), List.of(), List.of(), false);
    }

    private static WhoIsAsking who(Signature signature) {
        return new WhoIsAsking(
                new CouncilId(new UUID(0, 9)), signature.worker(), signature.name(), Set.of(Permission.COUNCIL_ADMIN));
    }

    private static DraftContent content(LocalDate from, String reason, Map<String, String> bases) {
        return new DraftContent(
                new UUID(0, 7),
                1,
                from,
                Map.of("review.alert_lead_days", 30L),
                bases,
                Map.of(),
                reason,
                1,
                ANN,
                Set.of(ANN.worker()),
                Instant.EPOCH);
    }
}
