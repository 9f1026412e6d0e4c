package uk.ourplan.admin;

import com.vaadin.flow.component.UI;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.api.directory.TeamsApi;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.api.me.Me;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.language.council.Permission;

/** A list with nothing in it says what to do next. */
@SpringBootTest(classes = OurplanAdmin.class)
@Import(EmptyListsSpec.NothingYet.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmptyListsSpec extends AtTheScreen {

    @ParameterizedTest
    @CsvSource({
        "drafts, Open a setting in the policy and choose",
        "versions, The first policy begins with a file",
        "examples, Write down a case that people ask about",
        "people, Add the first colleague",
        "teams, Give one a name and a manager below",
        "compare, No other council shares its policy yet"
    })
    @WithMockUser(username = "Ada Quill", roles = "council_admin")
    void an_administrator_s_empty_list_says_what_to_do(String path, String says) {
        UI.getCurrent().navigate(path);

        shows(says);
    }

    @Test
    @WithMockUser(username = "Op Erator", roles = "operator")
    void an_operator_s_empty_list_says_what_to_do() {
        UI.getCurrent().navigate("councils");

        shows("Open the first one");
    }

    /** The core of a day on which nobody has done anything yet: every page is empty, and whatever else is asked stays open. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NothingYet {

        @Bean
        @Primary
        MeApi somebody() {
            return () -> Mono.just(new Me(
                    new UUID(0, 1), "Ada Quill", "Eastvale", "eastvale", Set.of(Permission.COUNCIL_ADMIN), Set.of()));
        }

        @Bean
        @Primary
        PolicyApi noPolicy() {
            return nothing(PolicyApi.class);
        }

        @Bean
        @Primary
        WorkedExamplesApi noExamples() {
            return nothing(WorkedExamplesApi.class);
        }

        @Bean
        @Primary
        WorkersApi nobody() {
            return nothing(WorkersApi.class);
        }

        @Bean
        @Primary
        TeamsApi noTeams() {
            return nothing(TeamsApi.class);
        }

        @Bean
        @Primary
        CouncilsApi noCouncils() {
            return nothing(CouncilsApi.class);
        }

        @Bean
        @Primary
        PolicySharingApi nobodyShares() {
            return nothing(PolicySharingApi.class);
        }

        private static <T> T nothing(Class<T> api) {
            return api.cast(Proxy.newProxyInstance(
                    api.getClassLoader(),
                    new Class<?>[] {api},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> System.identityHashCode(proxy) == System.identityHashCode(arguments[0]);
                        case "toString" -> "nothing of " + api.getSimpleName();
                        default ->
                            method.getGenericReturnType().getTypeName().contains(Page.class.getName())
                                    ? Mono.just(new Page<>(List.of(), 0, 20, 0))
                                    : Mono.never();
                    }));
        }
    }
}
