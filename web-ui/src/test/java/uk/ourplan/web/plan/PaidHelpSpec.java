package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.sheet.Desk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaidHelpSpec {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Desk desk = new Desk(JSON, List.of(), null);
    private final List<String> moved = new ArrayList<>();

    @Test
    @Tag("CARER-01")
    void somebody_paid_who_is_entered_as_a_carer_becomes_a_personal_assistant_by_one_step() {
        people("""
                [{"id": "P1", "name": "Ada", "paid": true, "roles": ["relative", "carer"], "carer": {"does": "Evenings"}}]""");
        desk.content(SectionName.SUPPORT).set("services", JSON.readTree("[{\"id\": \"S4\"}]"));

        button("Make Ada a personal assistant").click();

        assertThat(desk.content(SectionName.PEOPLE_INVOLVED).path("people").get(0))
                .isEqualTo(
                        JSON.readTree(
                                "{\"id\": \"P1\", \"name\": \"Ada\", \"paid\": true, \"roles\": [\"relative\"], \"carer\": null}"));
        assertThat(desk.content(SectionName.SUPPORT).path("services").get(1))
                .isEqualTo(
                        JSON.readTree("{\"id\": \"S5\", \"provider\": {\"name\": \"Ada\", \"kind\": \"assistant\"}}"));
        assertThat(moved).hasSize(1);
    }

    @Test
    @Tag("CARER-01")
    void a_daughter_whose_unpaid_care_is_on_record_stays_a_carer_and_so_does_whoever_is_not_paid() {
        people("""
                [{"id": "P1", "name": "Ada", "paid": true, "roles": ["carer"], "carer": {"kept_as_carer": "20 hours unpaid"}},
                 {"id": "P2", "name": "Bo", "paid": false, "roles": ["carer"]}]""");

        assertThat(all(new PaidHelp(desk, () -> {})).filter(Button.class::isInstance))
                .isEmpty();
    }

    private void people(String json) {
        desk.content(SectionName.PEOPLE_INVOLVED).set("people", JSON.readTree(json));
    }

    private Button button(String says) {
        return all(new PaidHelp(desk, () -> moved.add("moved")))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> says.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PaidHelpSpec::all));
    }
}
