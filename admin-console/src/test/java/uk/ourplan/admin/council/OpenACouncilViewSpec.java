package uk.ourplan.admin.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.admin.AtTheScreen;
import uk.ourplan.admin.MadeUpCore;
import uk.ourplan.admin.OurplanAdmin;
import uk.ourplan.api.council.CouncilSummary;

@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Olu Perator", roles = "operator")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenACouncilViewSpec extends AtTheScreen {

    @Test
    @SuppressWarnings("unchecked") // the page has one group of radio buttons and one list, of these types
    void only_councils_that_share_their_policy_are_offered_to_copy_from() {
        navigate(OpenACouncilView.class);
        shows("Its first administrator");

        test((RadioButtonGroup<String>) find(RadioButtonGroup.class).single())
                .selectItem("A copy of a council that shares its policy");

        Select<CouncilSummary> copyOf = find(Select.class).single();
        assertThat(copyOf.getListDataView().getItems().map(CouncilSummary::name))
                .containsExactly("Northmoor County Council");
        assertThat(copyOf.getHelperText()).contains("Only councils that share");
    }
}
