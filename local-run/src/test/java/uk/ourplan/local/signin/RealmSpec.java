package uk.ourplan.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.council.Permission;
import uk.ourplan.local.running.Projects;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealmSpec {

    private static final Path SHIPPED = Projects.folder().resolve("helm/files/ourplan-realm.json");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_realm_holds_no_council_no_person_and_no_password() {
        JsonNode shipped = new JsonMapper().readTree(SHIPPED);

        assertThat(shipped.path("users").valueStream())
                .extracting(user -> user.path("serviceAccountClientId").asString())
                .as("nobody but the core's own service account")
                .containsExactly("ourplan-directory");
        assertThat(shipped.has("organizations")).isFalse();
        assertThat(shipped.path("clients").valueStream())
                .extracting(client -> client.path("clientId").asString())
                .containsExactlyInAnyOrder("ourplan-core", "ourplan-web", "ourplan-admin", "ourplan-directory")
                .doesNotContain("ourplan-local-cli");
        assertThat(shipped.path("clients").valueStream())
                .extracting(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .containsOnly(false);
        assertThat(shipped.path("clients").valueStream().filter(client -> client.has("secret")))
                .extracting(client -> client.path("secret").asString())
                .allMatch(secret -> secret.matches("\\$\\{OURPLAN_[A-Z_]+_SECRET}"));
    }

    @Test
    void the_core_s_own_account_may_keep_organizations_and_their_people_and_nothing_else_of_the_realm() {
        JsonNode account =
                new JsonMapper().readTree(SHIPPED).path("users").path(0).path("clientRoles");

        assertThat(account.propertyStream()).hasSize(1);
        assertThat(account.path("realm-management").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("manage-organizations", "manage-users", "query-clients", "view-clients");
    }

    @Test
    void screens_sign_in_with_a_code_and_a_proof_of_it() {
        JsonNode shipped = new JsonMapper().readTree(SHIPPED);

        for (JsonNode client : shipped.path("clients")) {
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(client.path("publicClient").asBoolean()).isFalse();
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString())
                        .isEqualTo("S256");
            }
        }
    }

    @Test
    void the_permissions_of_the_realm_are_those_of_the_platform() {
        JsonNode roles =
                new JsonMapper().readTree(SHIPPED).path("roles").path("client").path("ourplan-core");

        assertThat(roles.valueStream())
                .extracting(role -> role.path("name").asString())
                .isEqualTo(codes());
    }

    @Test
    void no_permission_can_be_smuggled_in_as_a_ladder_role() {
        String profile = new JsonMapper()
                .readTree(SHIPPED)
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asString();
        JsonNode ladder = new JsonMapper()
                .readTree(profile)
                .path("attributes")
                .valueStream()
                .filter(attribute -> attribute.path("name").asString().equals("ladder_roles"))
                .findFirst()
                .orElseThrow();

        String allowed =
                ladder.path("validations").path("pattern").path("pattern").asString();
        assertThat(codes()).noneMatch(code -> code.matches(allowed));
        assertThat(List.of("team_manager", "head_of_service", "operator_lead")).allMatch(role -> role.matches(allowed));
        assertThat(ladder.path("permissions").path("edit").valueStream().map(JsonNode::asString))
                .containsExactly("admin");
    }

    @Test
    void each_council_has_somebody_for_each_permission_and_for_each_role_on_its_own_ladder() {
        Set<String> permissions = codes().stream()
                .filter(code -> !code.equals("operator"))
                .collect(Collectors.toCollection(TreeSet::new));

        SignIns.ofThisMachine().councils().forEach((council, people) -> {
            assertThat(people.stream().flatMap(person -> person.permissions().stream()))
                    .extracting(Permission::code)
                    .as(council)
                    .containsAll(permissions);
            assertThat(people.stream().flatMap(person -> person.ladderRoles().stream()))
                    .as(council)
                    .containsExactlyInAnyOrderElementsOf(LadderRoles.ofCouncil(Projects.folder(), council));
            assertThat(people)
                    .extracting(SignIn::username)
                    .contains(
                            "practitioner2@" + council + ".example",
                            "admin@" + council + ".example",
                            "admin2@" + council + ".example");
        });
        assertThat(SignIns.ofThisMachine().councils()).containsOnlyKeys("northmoor", "eastvale", "abbotsbridge");
    }

    @Test
    void the_realm_of_this_machine_puts_everybody_into_their_one_council() throws IOException {
        Path file = folder.resolve("import/realm.json");

        Realm.ofThisMachine(Projects.folder()).write(file);

        JsonNode realm = new JsonMapper().readTree(file);
        Map<String, Long> councilsOf = realm.path("organizations")
                .valueStream()
                .flatMap(council -> council.path("members").valueStream())
                .collect(Collectors.groupingBy(member -> member.path("username").asString(), Collectors.counting()));
        assertThat(councilsOf.values()).containsOnly(1L);
        assertThat(realm.path("users")).hasSize(councilsOf.size() + 2);
        assertThat(councilsOf).doesNotContainKey("operator@ourplan.example");
        assertThat(realm.path("passwordPolicy").asString())
                .startsWith("length(12)")
                .endsWith("hashIterations(1)");
    }

    private static List<String> codes() {
        return Arrays.stream(Permission.values()).map(Permission::code).toList();
    }
}
