package uk.ourplan.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/**
 * A realm that an earlier start imported, with other ports or before a client was thought of. While it is so, nobody else can
 * sign in: it waits for the journeys beside it.
 */
@OnARunningPlatform
@Order(Integer.MAX_VALUE - 1)
@ResourceLock("the realm")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTheRealmJourney {

    private final Settings settings;

    KeepingTheRealmJourney(Platform platform) {
        this.settings = platform.settings();
    }

    @Test
    void screens_that_moved_to_another_port_may_sign_people_in_there() throws Exception {
        Administrator administrator = Administrator.signedIn(settings);
        ObjectNode elsewhere = (ObjectNode) client(administrator, "ourplan-web").deepCopy();
        elsewhere.put("rootUrl", "http://localhost:1").putArray("redirectUris").add("http://localhost:1/*");
        elsewhere.withObject("attributes").put("post.logout.redirect.uris", "http://localhost:1/*");
        administrator.replace("/clients/" + elsewhere.path("id").asString(), elsewhere);

        new KeepingTheRealm(settings).keep();

        JsonNode kept = client(administrator, "ourplan-web");
        String address = settings.address(Part.WEB);
        assertThat(kept.path("id")).isEqualTo(elsewhere.path("id"));
        assertThat(kept.path("rootUrl").asString()).isEqualTo(address);
        assertThat(kept.path("redirectUris"))
                .isEqualTo(new JsonMapper().valueToTree(List.of(address + "/login/oauth2/code/*")));
        assertThat(kept.path("attributes").path("post.logout.redirect.uris").asString())
                .isEqualTo(address + "/*");
        assertThat(kept.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void a_client_that_came_since_is_added_with_the_rights_of_its_account() throws Exception {
        Administrator administrator = Administrator.signedIn(settings);
        administrator.remove("/clients/"
                + client(administrator, "ourplan-directory").path("id").asString());

        new KeepingTheRealm(settings).keep();

        JsonNode added = client(administrator, "ourplan-directory");
        JsonNode account = administrator.read("/clients/" + added.path("id").asString() + "/service-account-user");
        JsonNode rights = administrator.read("/users/" + account.path("id").asString() + "/role-mappings");
        assertThat(rights.path("clientMappings")
                        .path("realm-management")
                        .path("mappings")
                        .findValuesAsString("name"))
                .containsExactlyInAnyOrder("manage-organizations", "manage-users", "query-clients", "view-clients");
    }

    @Test
    void a_realm_that_is_as_this_start_wants_it_is_left_alone() throws Exception {
        Administrator administrator = Administrator.signedIn(settings);
        List<JsonNode> before = clients(administrator);

        new KeepingTheRealm(settings).keep();

        assertThat(clients(administrator)).isEqualTo(before);
    }

    /** Without what a journey beside this one may have added. */
    private static List<JsonNode> clients(Administrator administrator) throws Exception {
        return administrator
                .read("/clients")
                .valueStream()
                .filter(client -> !client.path("clientId").asString().equals("ourplan-brief"))
                .toList();
    }

    private static JsonNode client(Administrator administrator, String clientId) throws Exception {
        return administrator.read("/clients?clientId=" + clientId).path(0);
    }
}
