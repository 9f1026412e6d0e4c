package uk.ourplan.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.council.Permission;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.OneSignIn;

@OnARunningPlatform
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningInJourney {

    private final Tokens tokens;
    private final Platform platform;

    SigningInJourney(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    @Test
    void everybody_of_a_council_gets_a_token_of_exactly_that_council_for_the_core() throws Exception {
        SignIns people = SignIns.ofThisMachine();

        for (Map.Entry<String, List<SignIn>> council : people.councils().entrySet()) {
            for (SignIn person : council.getValue()) {
                JsonNode token = claims(person.username());

                assertThat(texts(token.path("organization")))
                        .as(person.username())
                        .containsExactly(council.getKey());
                assertThat(token.path("aud").asString()).isEqualTo("ourplan-core");
                assertThat(token.path("iss").asString())
                        .isEqualTo(platform.settings().issuer());
                assertThat(token.path("name").asString()).isEqualTo(person.firstName() + " " + person.lastName());
                assertThat(token.path("preferred_username").asString()).isEqualTo(person.username());
                assertThat(token.path("sub").asString()).hasSize(36);
            }
        }
    }

    @Test
    void the_token_says_what_somebody_may_do_and_nothing_else() throws Exception {
        assertThat(roles("practitioner@northmoor.example")).containsExactly("practitioner");
        assertThat(roles("admin2@eastvale.example")).containsExactly("council_admin");
        assertThat(roles("panel-member@abbotsbridge.example")).containsExactly("panel_member");
    }

    @Test
    void an_authoriser_holds_a_role_of_the_councils_own_ladder_too() throws Exception {
        assertThat(roles("team-manager@northmoor.example")).containsExactlyInAnyOrder("authoriser", "team_manager");
        assertThat(roles("group-manager@eastvale.example")).containsExactlyInAnyOrder("authoriser", "group_manager");
        assertThat(roles("authoriser@abbotsbridge.example"))
                .containsExactlyInAnyOrder("authoriser", "senior_practitioner");
    }

    @Test
    void an_operator_belongs_to_no_council() throws Exception {
        JsonNode token = claims("operator@ourplan.example");

        assertThat(token.has("organization")).isFalse();
        assertThat(texts(token.path("ourplan_roles"))).containsExactly(Permission.OPERATOR.code());
    }

    @Test
    void a_token_lives_five_minutes() throws Exception {
        JsonNode token = claims("practitioner@eastvale.example");

        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void nobody_unknown_signs_in() {
        assertThatThrownBy(() -> tokens.of("nobody@northmoor.example"))
                .hasMessageContaining("nobody@northmoor.example");
    }

    private List<String> roles(String username) throws Exception {
        return texts(claims(username).path("ourplan_roles"));
    }

    private JsonNode claims(String username) throws Exception {
        String body = OneSignIn.token(tokens, username).split("\\.", -1)[1];
        return new JsonMapper().readTree(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8));
    }

    private static List<String> texts(JsonNode array) {
        return Stream.of(array)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }
}
