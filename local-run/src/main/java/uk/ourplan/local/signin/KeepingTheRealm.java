package uk.ourplan.local.signin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.local.setting.Settings;

/**
 * Brings a realm that an earlier start imported up to this start: clients that came since, and the addresses of this
 * start's ports. Keycloak imports a realm only where there is none, and people keep theirs.
 *
 * @see "docs/decisions/0043-keycloak-as-in-production.md"
 */
public final class KeepingTheRealm {

    private static final String ROLES_OF_REALM = "realm-management";
    private static final List<String> WHERE_A_CLIENT_STANDS = List.of("rootUrl", "redirectUris");
    private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";

    private final Settings settings;

    public KeepingTheRealm(Settings settings) {
        this.settings = settings;
    }

    /** Changes nothing where the realm is as this start wants it. */
    public void keep() throws IOException, InterruptedException {
        ObjectNode wanted = wanted();
        Administrator administrator = Administrator.signedIn(settings);
        Map<String, JsonNode> there = new TreeMap<>();
        administrator
                .read("/clients")
                .forEach(client -> there.put(client.path("clientId").asString(), client));
        for (JsonNode client : wanted.path("clients")) {
            JsonNode before = there.get(client.path("clientId").asString());
            if (before == null) {
                administrator.add("/clients", client);
                grant(administrator, client.path("clientId").asString(), wanted.path("users"));
            } else if (!standsWhere(before, client)) {
                administrator.replace("/clients/" + before.path("id").asString(), moved(before, client));
            }
        }
    }

    private ObjectNode wanted() throws IOException {
        String text = new JsonMapper()
                .writeValueAsString(Realm.ofThisMachine(settings.project()).asTree());
        for (Map.Entry<String, String> filled : Keycloak.filledIn(settings).entrySet()) {
            text = text.replace("${" + filled.getKey() + "}", filled.getValue());
        }
        return (ObjectNode) new JsonMapper().readTree(text);
    }

    private static boolean standsWhere(JsonNode before, JsonNode wanted) {
        return WHERE_A_CLIENT_STANDS.stream()
                        .allMatch(field ->
                                !wanted.has(field) || wanted.path(field).equals(before.path(field)))
                && (!wanted.path("attributes").has(AFTER_SIGN_OUT)
                        || wanted.path("attributes")
                                .path(AFTER_SIGN_OUT)
                                .equals(before.path("attributes").path(AFTER_SIGN_OUT)));
    }

    private static JsonNode moved(JsonNode before, JsonNode wanted) {
        ObjectNode moved = (ObjectNode) before.deepCopy();
        WHERE_A_CLIENT_STANDS.stream().filter(wanted::has).forEach(field -> moved.set(field, wanted.path(field)));
        moved.withObject("attributes")
                .set(AFTER_SIGN_OUT, wanted.path("attributes").path(AFTER_SIGN_OUT));
        return moved;
    }

    /** A client with an account of its own does its work with the rights that the realm's file gives that account. */
    private static void grant(Administrator administrator, String clientId, JsonNode users)
            throws IOException, InterruptedException {
        for (JsonNode user : users) {
            if (!user.path("serviceAccountClientId").asString("").equals(clientId)) {
                continue;
            }
            String client = idOf(administrator, clientId);
            String management = idOf(administrator, ROLES_OF_REALM);
            String account = administrator
                    .read("/clients/" + client + "/service-account-user")
                    .path("id")
                    .asString();
            ArrayNode roles = new JsonMapper().createArrayNode();
            for (JsonNode role : user.path("clientRoles").path(ROLES_OF_REALM)) {
                roles.add(administrator.read("/clients/" + management + "/roles/" + role.asString()));
            }
            administrator.add("/users/" + account + "/role-mappings/clients/" + management, roles);
        }
    }

    private static String idOf(Administrator administrator, String clientId) throws IOException, InterruptedException {
        return administrator
                .read("/clients?clientId=" + clientId)
                .path(0)
                .path("id")
                .asString();
    }
}
