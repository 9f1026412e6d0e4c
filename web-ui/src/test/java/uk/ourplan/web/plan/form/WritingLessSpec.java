package uk.ourplan.web.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the screens do so that somebody practised types less ({@code docs/typing.md}). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingLessSpec {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void another_line_like_one_takes_over_from_whom_and_the_price_and_nothing_that_is_its_own() {
        ObjectNode support = content("""
                {"services": [{"id": "S1", "what": "Washing and dressing", "provider": {"name": "Beckwater", "kind": "agency"},
                  "unit": "hour", "unit_cost_pence": 2595, "units": 5.25, "pence": 13624, "meets": ["N1"],
                  "timetable": "mornings"}]}""");

        button(editing(SupportForms.SUPPORT, support), "Add another like S1").click();

        assertThat(support.path("services").get(1)).isEqualTo(JSON.readTree("""
                {"id": "S2", "provider": {"name": "Beckwater", "kind": "agency"}, "unit": "hour", "unit_cost_pence": 2595,
                  "return": {}}"""));
    }

    @Test
    void what_the_council_pays_is_a_bought_service_that_it_arranges_unless_somebody_said_otherwise() {
        ObjectNode support = content("{\"services\": [{\"id\": \"S1\", \"route\": \"person_buys\"}]}");
        SectionEditor editor = editing(SupportForms.SUPPORT, support);

        select(editor, "services[S1].funder").setValue("council");

        assertThat(support.path("services").get(0).path("class").asString()).isEqualTo("bought_service");
        assertThat(support.path("services").get(0).path("route").asString()).isEqualTo("person_buys");
    }

    @Test
    void an_eligible_need_that_the_council_meets_is_met_as_a_duty_and_another_is_not() {
        ObjectNode needs =
                content("{\"needs\": [{\"id\": \"N1\", \"eligible\": true}, {\"id\": \"N2\", \"eligible\": false}]}");
        SectionEditor editor = editing(ConversationForms.NEEDS, needs);

        yesNo(editor, "needs[N1].council_will_meet").setValue("Yes");
        yesNo(editor, "needs[N2].council_will_meet").setValue("Yes");

        assertThat(needs.path("needs").get(0).path("basis").asString()).isEqualTo("duty");
        assertThat(needs.path("needs").get(0).path("met_by")).isEqualTo(JSON.readTree("[\"council\"]"));
        assertThat(needs.path("needs").get(1).has("basis")).isFalse();
    }

    @Test
    void the_emergency_contact_is_offered_from_the_people_on_record_and_put_in_by_one_press() {
        ObjectNode risks = content("{}");
        Around around = new Around();
        around.learn(uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED, JSON.readTree("""
                {"people": [{"id": "P1", "name": "Graham Tattersby", "roles": ["relative"]},
                  {"id": "P2", "name": "Parveen Sadiq-Holt", "reached": "01632 960115", "roles": ["friend", "emergency_contact"]}]}"""));
        SectionEditor editor = new SectionEditor(ClosingForms.RISKS.parts(), risks, around, () -> {});

        button(editor, "Take “Parveen Sadiq-Holt 01632 960115”").click();

        assertThat(risks.path("standing").path("emergency_contact").asString())
                .isEqualTo("Parveen Sadiq-Holt 01632 960115");
        assertThat(all(editor).filter(one -> "offers".equals(one.getElement().getAttribute("class"))))
                .allMatch(offers -> !offers.isVisible());
    }

    @Test
    void a_provider_of_another_line_is_offered_and_nothing_is_offered_over_what_stands_there() {
        ObjectNode support = content(
                "{\"services\": [{\"id\": \"S1\", \"provider\": {\"name\": \"Beckwater\"}}, {\"id\": \"S2\"}]}");
        Around around = new Around();
        around.learn(uk.ourplan.language.plan.SectionName.SUPPORT, support);
        SectionEditor editor = new SectionEditor(SupportForms.SUPPORT.parts(), support, around, () -> {});
        editor.focus("services[S1].what");
        editor.focus("services[S2].what");

        assertThat(all(editor)
                        .filter(Button.class::isInstance)
                        .map(one -> ((Button) one).getText())
                        .filter("Take “Beckwater”"::equals))
                .hasSize(1);
    }

    @Test
    void where_the_council_wants_nothing_beside_the_act_nobody_is_asked_for_it() {
        SectionEditor nothing =
                new SectionEditor(ConversationForms.ABOUT_ME.parts(), content("{}"), new Around(), () -> {});
        SectionEditor something = new SectionEditor(
                ConversationForms.ABOUT_ME.parts(),
                content("{}"),
                new Around().with(Kind.Elsewhere.COUNCIL_ITEMS, java.util.Map.of("pets", "Pets")),
                () -> {});

        assertThat(buttons(nothing)).doesNotContain("Add a thing the council wants");
        assertThat(buttons(something)).contains("Add a thing the council wants");
    }

    private static Stream<String> buttons(SectionEditor editor) {
        return all(editor).filter(Button.class::isInstance).map(one -> ((Button) one).getText());
    }

    private static ObjectNode content(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    /** With every item opened, so that what it asks is there. */
    private static SectionEditor editing(Form form, ObjectNode content) {
        SectionEditor editor = new SectionEditor(form.parts(), content, new Around(), () -> {});
        content.propertyStream()
                .toList()
                .forEach(list -> list.getValue()
                        .forEach(item -> editor.focus(
                                list.getKey() + "[" + item.path("id").asString() + "]")));
        return editor;
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(SectionEditor editor, String at) {
        return (Select<String>) at(editor, at);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> yesNo(SectionEditor editor, String at) {
        return (RadioButtonGroup<String>) at(editor, at);
    }

    private static Component at(SectionEditor editor, String at) {
        return all(editor)
                .filter(one -> at.equals(one.getElement().getAttribute("data-at")))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(SectionEditor editor, String says) {
        return all(editor)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> says.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(WritingLessSpec::all));
    }
}
