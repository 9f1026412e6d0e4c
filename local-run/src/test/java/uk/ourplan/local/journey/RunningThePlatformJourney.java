package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.Part;

/** The operator sees which councils work here, and nothing of their cases. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunningThePlatformJourney {

    private static final String OPERATOR = "operator@ourplan.example";

    private final Walk operator;
    private final CoreApi core;
    private final String web;

    RunningThePlatformJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        web = platform.settings().address(Part.WEB) + "/";
        operator = new Walk(screens.signedInToAdministration(OPERATOR));
    }

    @AfterAll
    void leave() {
        operator.page().context().close();
    }

    @Test
    void whoever_operates_arrives_at_the_councils() {
        operator.to("/");

        assertThat(operator.heading("Councils")).isVisible();
        assertThat(operator.page().locator("main")).containsText("Eastvale Borough Council");
        assertThat(operator.page().locator("main")).containsText("Northmoor");
        assertThat(operator.page().locator("main")).containsText("Abbotsbridge");
        assertThat(operator.page().locator("header")).containsText("Robin Ashdown");
        operator.look("the councils");
    }

    @Test
    void no_way_leads_from_the_councils_to_a_policy_or_a_case() {
        operator.to("/councils");

        List<String> ways = operator.page().locator("nav.ways a").allInnerTexts();

        assertThat(ways).containsExactly("Councils");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drafts", "/setting/isf.state"})
    void a_councils_policy_is_not_shown_to_the_operator(String address) {
        operator.to(address);

        assertThat(operator.page().locator("main")).not().containsText("Eastvale");
        assertThat(operator.page().locator("main")).not().containsText("individual service fund");
        operator.look("an operator at" + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policy",
                "/policy/drafts?page=0&size=5",
                "/work",
                "/authorising/queue?page=0&size=5",
                "/people/00000000-0000-4000-8000-000000000001",
                "/plans/00000000-0000-4000-8000-000000000001"
            })
    void the_core_shows_the_operator_nothing_of_a_council(String path) throws Exception {
        assertThat(core.get(OPERATOR, path).status()).isEqualTo(403);
    }

    @Test
    void the_operator_cannot_search_for_people() throws Exception {
        assertThat(core.post(OPERATOR, "/people/search", "{\"text\": \"\", \"page\": 0, \"size\": 5}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_plans_screens_show_the_operator_no_case() {
        Walk plans = new Walk(operator.page().context().newPage());
        plans.page().navigate(web);

        for (String address : List.of("/", "/people", "/authorising")) {
            plans.to(address);
            assertThat(plans.page().locator("main")).not().containsText("Tattersby");
            plans.look("an operator at the plans" + address);
        }
    }
}
