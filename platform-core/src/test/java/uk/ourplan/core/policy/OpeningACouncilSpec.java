package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.EASTVALE;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.CouncilId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningACouncilSpec {

    private final RunningCore core = RunningCore.shared();

    @Test
    void an_operator_opens_a_council_with_its_whole_policy_and_the_same_again_changes_nothing() {
        OpenCouncil council = aCouncil("havenshire");

        for (int again = 0; again < 2; again++) {
            open(council)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.slug")
                    .isEqualTo("havenshire")
                    .jsonPath("$.state")
                    .isEqualTo("open")
                    .jsonPath("$.opened_on")
                    .isEqualTo("2025-04-01");
        }
    }

    @Test
    void another_policy_for_an_open_council_is_refused() {
        OpenCouncil council = aCouncil("moorshire");
        open(council).expectStatus().isOk();

        open(new OpenCouncil(
                        council.id(),
                        council.slug(),
                        council.name(),
                        council.pack().replace("agree.follow_up_call_days: [5, 10]", "agree.follow_up_call_days: [6]")))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_slug_belongs_to_one_council() {
        OpenCouncil council = aCouncil("dalesborough");
        open(council).expectStatus().isOk();

        open(new OpenCouncil(new CouncilId(UUID.randomUUID()), council.slug(), council.name(), council.pack()))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_pack_beyond_the_bounds_is_refused_with_every_place() {
        OpenCouncil council = aCouncil("fenshire");
        String pack = council.pack()
                .replace("agree.follow_up_call_days: [5, 10]", "agree.follow_up_call_days: []")
                .replace("dispute.meeting_target_days: 7", "dispute.meeting_target_days: -7");

        open(new OpenCouncil(council.id(), council.slug(), council.name(), pack))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("settings.agree.follow_up_call_days")
                .jsonPath("$.errors[1].at")
                .isEqualTo("changes[2].settings.dispute.meeting_target_days");
    }

    @Test
    void only_an_operator_opens_councils_or_sees_which_there_are() {
        core.as(EASTVALE, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/councils?page=0&size=20")
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(EASTVALE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/councils")
                .bodyValue(aCouncil("weirshire"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void councils_are_listed_by_name() {
        core.asOperator()
                .get()
                .uri("/api/v1/councils?page=0&size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.total")
                .value(Integer.class, total -> assertThat(total).isGreaterThanOrEqualTo(4));
    }

    private WebTestClient.ResponseSpec open(OpenCouncil council) {
        return core.asOperator()
                .post()
                .uri("/api/v1/councils")
                .bodyValue(council)
                .exchange();
    }

    private static OpenCouncil aCouncil(String slug) {
        return ACouncilOfItsOwn.with(slug, "northmoor");
    }
}
