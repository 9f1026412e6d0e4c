package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;

/** The pictures of the README, of invented people on the running platform; {@code docs/renew-pictures} takes them anew; no test of the product. */
@OnARunningPlatform
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PicturesOfTheProduct {

    private static final String AUTHOR = "practitioner@northmoor.example";

    private final Screens screens;
    private final CoreApi core;

    PicturesOfTheProduct(Platform platform, Screens screens) {
        this.screens = screens;
        this.core = new CoreApi(platform.settings());
    }

    @Test
    void of_a_plan_and_of_a_council_s_policy() throws Exception {
        UUID plan = core.planOf("NM-204417", AUTHOR);
        Walk author = new Walk(screens.signedIn(AUTHOR));
        author.to("/plans/" + plan);
        Path ofThePlan = picture(author.page(), "plan");
        Walk administrator = new Walk(screens.signedInToAdministration("admin@eastvale.example"));
        administrator.settled();
        Path ofThePolicy = picture(administrator.page(), "policy");

        assertThat(Files.size(ofThePlan)).isGreaterThan(20_000);
        assertThat(Files.size(ofThePolicy)).isGreaterThan(20_000);
    }

    private static Path picture(Page page, String name) {
        Path file = Projects.folder().resolve("docs").resolve("pictures").resolve(name + ".png");
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }
}
