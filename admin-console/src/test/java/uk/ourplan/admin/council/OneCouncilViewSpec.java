package uk.ourplan.admin.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.admin.AtTheScreen;
import uk.ourplan.admin.MadeUpCore;
import uk.ourplan.admin.MadeUpCouncils;
import uk.ourplan.admin.OurplanAdmin;
import uk.ourplan.api.council.CouncilStanding.Progress;

@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Olu Perator", roles = "operator")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneCouncilViewSpec extends AtTheScreen {

    @Autowired
    private MadeUpCouncils councils;

    @AfterEach
    void nothing_is_under_way() {
        councils.opening = Progress.NONE;
    }

    @Test
    void an_opening_under_way_shows_how_far_it_is_until_it_is_at_rest() {
        councils.opening = new Progress(true, 3, 16, null);
        UI.getCurrent().navigate("one-council/" + new UUID(0, 7));

        shows("The opening is under way", "3 of 16");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(3);
        assertThat(buttons()).doesNotContain("Go on with the opening");

        councils.opening = new Progress(false, 0, 0, "The identity provider did not answer.");
        shows("The opening was cut off", "The identity provider did not answer.");
        assertThat(buttons()).contains("Go on with the opening");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
