package uk.ourplan.local.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.council.Permission;

/**
 * The realm as shipped, with what only this machine has: councils, people with a well-known password, and a client by
 * which a program may sign in as one of them.
 *
 * @see "docs/decisions/0044-what-only-the-local-realm-holds.md"
 */
final class Realm {

    private static final String CLI = "ourplan-local-cli";

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode realm;

    private Realm(ObjectNode shipped) {
        this.realm = shipped;
    }

    static Realm ofThisMachine(Path project) {
        Path shipped = project.resolve("helm").resolve("files").resolve("ourplan-realm.json");
        Realm realm = new Realm((ObjectNode) new JsonMapper().readTree(shipped));
        SignIns people = SignIns.ofThisMachine();
        realm.letProgramsSignIn();
        realm.hashQuickly();
        people.councils().forEach((slug, members) -> {
            JsonNode council = new YAMLMapper()
                    .readTree(project.resolve("samples").resolve("councils").resolve(slug + ".yaml"))
                    .path("council");
            String lowestRung = LadderRoles.ofCouncil(project, slug).getFirst();
            members.forEach(member -> realm.admit(member, lowestRung));
            realm.addCouncil(slug, council.path("name").asString(), members);
        });
        realm.admit(people.operator(), "");
        return realm;
    }

    private void letProgramsSignIn() {
        ObjectNode client = ((ArrayNode) realm.path("clients")).addObject();
        client.put("clientId", CLI)
                .put("name", "Ourplan from a command line")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
        ArrayNode scopes = client.putArray("defaultClientScopes");
        Stream.of("basic", "profile", "organization", "ourplan").forEach(scopes::add);
        client.putArray("optionalClientScopes");
    }

    /** Nobody gains by a slow hash of a password that stands in the README, and fifty of them take ten seconds. */
    private void hashQuickly() {
        realm.put("passwordPolicy", realm.path("passwordPolicy").asString() + " and hashIterations(1)");
    }

    /** An authoriser without a rung could sign nothing at all, so one that names none stands on the lowest. */
    private void admit(SignIn person, String lowestRung) {
        ObjectNode user = realm.withArray("users").addObject();
        user.put("username", person.username())
                .put("email", person.username())
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", SignIns.PASSWORD)
                .put("temporary", false);
        ArrayNode roles = user.putObject("clientRoles").putArray("ourplan-core");
        person.permissions().forEach(permission -> roles.add(permission.code()));
        List<String> ladder =
                person.ladderRoles().isEmpty() && person.permissions().contains(Permission.AUTHORISER)
                        ? List.of(lowestRung)
                        : person.ladderRoles();
        if (!ladder.isEmpty()) {
            user.putObject("attributes").set("ladder_roles", json.valueToTree(ladder));
        }
    }

    private void addCouncil(String slug, String name, List<SignIn> members) {
        ObjectNode council = realm.withArray("organizations").addObject();
        council.put("name", name).put("alias", slug).put("enabled", true);
        council.putArray("domains").addObject().put("name", slug + ".example").put("verified", true);
        ArrayNode people = council.putArray("members");
        members.forEach(member ->
                people.add(json.valueToTree(Map.of("username", member.username(), "membershipType", "UNMANAGED"))));
    }

    /** The realm as it would be written; not to be changed. */
    ObjectNode asTree() {
        return realm;
    }

    /** Writes the whole file in one piece. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("ourplan-realm.json.new");
        json.writerWithDefaultPrettyPrinter().writeValue(draft, realm);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
