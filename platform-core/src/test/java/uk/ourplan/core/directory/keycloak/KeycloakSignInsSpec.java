package uk.ourplan.core.directory.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import uk.ourplan.core.directory.SignIn;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.WorkerId;

/** The core's own conversation with Keycloak: every order may be repeated, and nobody of another council is touched. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeycloakSignInsSpec {

    private static final String NIA = "nia.okafor@eastvale.example";

    private final MadeUpKeycloak keycloak = new MadeUpKeycloak();
    private final KeycloakSignIns signIns = new KeycloakSignIns(keycloak.settings());

    @AfterEach
    void the_connection_ends() {
        signIns.destroy();
        keycloak.close();
    }

    @Test
    void somebody_who_is_added_twice_has_one_account_in_the_council_s_own_organization() {
        done(signIns.organization("eastvale", "Eastvale Borough Council"));

        SignIn first = told(signIns.add("eastvale", NIA, "Nia", "Okafor"));
        SignIn again = told(signIns.add("eastvale", NIA, "Nia", "Okafor"));

        assertThat(again).isEqualTo(first);
        assertThat(first.worker().value()).isNotNull();
        assertThat(keycloak.count()).isEqualTo(1);
        assertThat(keycloak.user(first.worker().toString()).path("enabled").asBoolean())
                .isTrue();
    }

    @Test
    void an_address_that_signs_in_somebody_of_another_council_is_refused_and_tells_nothing_of_them() {
        String elsewhere = keycloak.member("northmoor", NIA, "practitioner");
        done(signIns.organization("eastvale", "Eastvale"));

        assertThatThrownBy(() -> told(signIns.add("eastvale", NIA, "Nia", "Okafor")))
                .isInstanceOf(Refused.class)
                .hasMessageNotContaining("Ann")
                .hasMessageNotContaining("northmoor");

        assertThat(keycloak.rolesOf(elsewhere)).containsExactly("practitioner");
    }

    @Test
    void roles_are_set_as_told_with_ladder_roles_as_an_attribute_and_nobody_becomes_an_operator() {
        String worker = keycloak.member("eastvale", NIA, "practitioner");

        done(signIns.setRoles("eastvale", id(worker), Set.of("authoriser", "team_manager", "operator")));

        assertThat(keycloak.rolesOf(worker)).containsExactly("authoriser");
        assertThat(keycloak.user(worker)
                        .path("attributes")
                        .path("ladder_roles")
                        .path(0)
                        .asString())
                .isEqualTo("team_manager");
        assertThat(told(signIns.roles("eastvale", id(worker)))).containsExactlyInAnyOrder("authoriser", "team_manager");

        int before = keycloak.changes.size();
        done(signIns.setRoles("eastvale", id(worker), Set.of("authoriser", "team_manager")));
        assertThat(keycloak.changes).hasSize(before);
    }

    @Test
    void whoever_is_of_another_council_is_not_found_whatever_is_asked() {
        String elsewhere = keycloak.member("northmoor", NIA, "practitioner");
        keycloak.member("eastvale", "tom@eastvale.example");

        for (Mono<?> order : java.util.List.<Mono<?>>of(
                signIns.roles("eastvale", id(elsewhere)),
                signIns.setRoles("eastvale", id(elsewhere), Set.of()),
                signIns.firstPassword("eastvale", id(elsewhere)),
                signIns.isNew("eastvale", id(elsewhere)),
                signIns.shut("eastvale", id(elsewhere)))) {
            assertThatThrownBy(order::block).isInstanceOf(Refused.class).hasMessageContaining("nothing here");
        }
        assertThat(keycloak.changes).isEmpty();
    }

    @Test
    void a_leaver_cannot_sign_in_again_and_their_sessions_end() {
        String worker = keycloak.member("eastvale", NIA, "practitioner");

        done(signIns.shut("eastvale", id(worker)));

        assertThat(keycloak.user(worker).path("enabled").asBoolean()).isFalse();
        assertThat(keycloak.changes).last().isEqualTo("POST /users/" + worker + "/logout");
    }

    @Test
    void a_first_password_has_to_be_changed_and_ends_whatever_session_there_was() {
        String worker = keycloak.member("eastvale", NIA);

        assertThat(told(signIns.firstPassword("eastvale", id(worker))))
                .hasValueSatisfying(password -> assertThat(password).hasSizeGreaterThan(19));

        assertThat(keycloak.changes)
                .containsExactly("PUT /users/" + worker + "/reset-password", "POST /users/" + worker + "/logout");
    }

    @ParameterizedTest
    @CsvSource({
        "400, does not take the name",
        "403, cannot be reached",
        "404, nothing here",
        "409, in use",
        "500, cannot be reached"
    })
    void what_keycloak_refuses_is_told_with_what_to_do_next_and_without_anybody_s_name(int status, String says) {
        keycloak.answersOnly = status;

        assertThatThrownBy(() -> done(signIns.organization("eastvale", "Eastvale")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(says)
                .hasMessageNotContaining("ann.other");
    }

    @Test
    void without_a_secret_nobody_is_asked() {
        KeycloakSignIns unconnected = new KeycloakSignIns(keycloak.settings(" "));

        assertThatThrownBy(() -> done(unconnected.organization("eastvale", "Eastvale")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be reached");
        unconnected.destroy();
        assertThat(keycloak.changes).isEmpty();
    }

    @Test
    void a_keycloak_that_is_gone_is_told_as_such() {
        keycloak.close();

        assertThatThrownBy(() -> done(signIns.organization("eastvale", "Eastvale")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be reached");
    }

    private static WorkerId id(String worker) {
        return new WorkerId(UUID.fromString(worker));
    }

    private static void done(Mono<Void> order) {
        order.block();
    }

    private static <T> T told(Mono<T> question) {
        return Objects.requireNonNull(question.block());
    }
}
