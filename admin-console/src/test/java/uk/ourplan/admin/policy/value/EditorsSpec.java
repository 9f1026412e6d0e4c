package uk.ourplan.admin.policy.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.TypeShape.FieldShape;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditorsSpec {

    private static final TypeShape PENCE = shape("pence");
    private static final TypeShape NO_LIMIT = shape("empty");
    private static final TypeShape TABLE = new TypeShape(
            "money_table",
            null,
            List.of(),
            null,
            List.of(
                    new FieldShape("role", shape("role"), false),
                    new FieldShape("weekly_pence", either(PENCE, NO_LIMIT), false)),
            List.of());

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(shape("truth"), true),
                Arguments.of(shape("truth"), false),
                Arguments.of(new TypeShape("whole_number", "days", List.of(), null, List.of(), List.of()), 14L),
                Arguments.of(PENCE, 90000L),
                Arguments.of(shape("text"), "A sentence."),
                Arguments.of(shape("day"), "2027-04-01"),
                Arguments.of(shape("link"), "https://council.example/fees"),
                Arguments.of(shape("role"), "team_manager"),
                Arguments.of(
                        new TypeShape(
                                "one_of", null, List.of("offered", "not_yet_offered"), null, List.of(), List.of()),
                        "offered"),
                Arguments.of(
                        new TypeShape("list", null, List.of(), shape("text"), List.of(), List.of()), List.of("a", "b")),
                Arguments.of(either(shape("text"), shape("none")), "none"),
                Arguments.of(either(shape("text"), shape("none")), "words"),
                Arguments.of(either(PENCE, NO_LIMIT), null),
                Arguments.of(TABLE, List.of(row("team_manager", 75000L), row("director", null))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_editor_gives_back_the_value_that_it_was_given(TypeShape type, @Nullable Object value) {
        ValueEditor editor = Editors.of(type, "Setting", value, () -> {});

        assertThat(editor.value()).isEqualTo(value);
        assertThat(editor.isUnfinished()).isFalse();
    }

    @Test
    void a_field_that_may_be_left_out_and_is_empty_is_left_out() {
        TypeShape contact = new TypeShape(
                "contact",
                null,
                List.of(),
                null,
                List.of(new FieldShape("name", shape("text"), false), new FieldShape("email", shape("text"), true)),
                List.of());

        ValueEditor editor = Editors.of(contact, "Contact", Map.of("name", "Sensory team"), () -> {});

        assertThat(editor.value()).isEqualTo(Map.of("name", "Sensory team"));
    }

    @Test
    void letters_in_a_number_are_unfinished_and_no_value() {
        ValueEditor editor = Editors.of(
                new TypeShape("whole_number", "days", List.of(), null, List.of(), List.of()), "Days", null, () -> {});

        ((TextField) editor.component()).setValue("a fortnight");

        assertThat(editor.isUnfinished()).isTrue();
        assertThat(editor.value()).isNull();
    }

    @Test
    void a_row_can_be_added_moved_up_and_taken_out_and_each_is_told() {
        List<String> told = new ArrayList<>();
        ValueEditor editor =
                Editors.of(TABLE, "Levels", List.of(row("a", 100L), row("b", 200L)), () -> told.add("changed"));

        click(editor.component(), "Move number 2 of Levels up");
        assertThat(editor.value()).isEqualTo(List.of(row("b", 200L), row("a", 100L)));

        click(editor.component(), "Take number 1 out of Levels");
        assertThat(editor.value()).isEqualTo(List.of(row("a", 100L)));

        click(editor.component(), "Add one to Levels");
        assertThat((List<?>) editor.value()).hasSize(2);
        assertThat(told).hasSize(3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosing_no_limit_takes_the_amount_away() {
        ValueEditor editor = Editors.of(either(PENCE, NO_LIMIT), "Limit", 100L, () -> {});
        RadioButtonGroup<TypeShape> kind = all(editor.component())
                .filter(RadioButtonGroup.class::isInstance)
                .map(component -> (RadioButtonGroup<TypeShape>) component)
                .findFirst()
                .orElseThrow();

        kind.setValue(NO_LIMIT);

        assertThat(editor.value()).isNull();
    }

    private static void click(Component within, String label) {
        all(within)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EditorsSpec::all));
    }

    private static Map<String, @Nullable Object> row(String role, @Nullable Long weekly) {
        Map<String, @Nullable Object> row = new java.util.LinkedHashMap<>();
        row.put("role", role);
        row.put("weekly_pence", weekly);
        return row;
    }

    private static TypeShape shape(String kind) {
        return new TypeShape(kind, null, List.of(), null, List.of(), List.of());
    }

    private static TypeShape either(TypeShape... kinds) {
        return new TypeShape("either", null, List.of(), null, List.of(), Arrays.asList(kinds));
    }
}
