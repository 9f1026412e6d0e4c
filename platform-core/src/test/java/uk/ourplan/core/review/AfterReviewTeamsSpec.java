package uk.ourplan.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.Teams;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

@DisplayName("REVIEW-04: which teams may act after a review")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfterReviewTeamsSpec {

    private static final Asking ME = new Asking(
            new CouncilId(new UUID(0, 1)),
            "northmoor",
            new WorkerId(new UUID(0, 2)),
            "Helena",
            Set.of(Permission.PRACTITIONER),
            Set.of(),
            "trace",
            null);

    @Test
    void a_member_of_an_enabled_team_may() {
        StepVerifier.create(asked(listed("learning_disability"), "Learning disability"))
                .expectNext(List.of("Learning disability"))
                .verifyComplete();
    }

    @Test
    void a_member_of_another_team_only_is_refused_and_told_who_says_which_teams_may() {
        StepVerifier.create(asked(listed("learning_disability"), "Finance"))
                .expectErrorSatisfies(trouble -> {
                    assertThat(trouble).isInstanceOf(Refused.class);
                    assertThat(((Refused) trouble).refusal()).isInstanceOf(Refusal.NotAllowed.class);
                    assertThat(trouble).hasMessageContaining("REVIEW-04");
                })
                .verify();
    }

    @Test
    void a_team_that_is_disabled_is_refused_from_then_on() {
        OnTheDesk before = listed("learning_disability", "mental_health");

        StepVerifier.create(asked(before, "Mental health")).expectNextCount(1).verifyComplete();
        StepVerifier.create(asked(listed("learning_disability"), "Mental health"))
                .expectError(Refused.class)
                .verify();
    }

    @Test
    void a_new_council_has_every_adult_care_team_enabled() {
        StepVerifier.create(asked(aCompletePlan(), "Adult contact"))
                .expectNextCount(1)
                .verifyComplete();
    }

    private static OnTheDesk listed(String... teams) {
        return aCompletePlan().where("access.after_review_teams", List.of(teams));
    }

    private static Mono<List<String>> asked(OnTheDesk council, String team) {
        Teams directory = answering(Teams.class, Mono.just(List.of(team)));
        return new AfterReviewTeams(directory)
                .mustBeIn(answering(DatabaseClient.class, directory), ME, council.policy());
    }

    /** Whatever it is asked, it answers this. */
    private static <T> T answering(Class<T> port, Object answer) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (it, what, with) -> answer));
    }
}
