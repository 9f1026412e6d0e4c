package uk.ourplan.admin.policy.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.TypeShape.FieldShape;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValueShownSpec {

    private static final TypeShape PENCE = simple("pence");
    private static final TypeShape ROLE = simple("role");
    private static final TypeShape TEXT = simple("text");

    @Test
    void rows_stand_in_a_table_with_a_heading_for_each_field_and_amounts_in_pounds() {
        TypeShape limit = new TypeShape("either", null, List.of(), null, List.of(), List.of(PENCE, simple("empty")));
        TypeShape ladder = new TypeShape(
                "list",
                null,
                List.of(),
                recordOf(field("role", ROLE), field("weekly_pence", limit)),
                List.of(),
                List.of());
        Map<String, @Nullable Object> top = new HashMap<>();
        top.put("role", "director");
        top.put("weekly_pence", null);

        String shown = text("Levels", ladder, List.of(Map.of("role", "team_manager", "weekly_pence", 75000), top));

        assertThat(shown).contains("Role", "Every week", "Team manager", "£750", "Director", "No limit");
    }

    @Test
    void a_record_is_told_field_by_field_and_what_is_left_out_is_not_told() {
        TypeShape contact =
                recordOf(field("name", TEXT), field("telephone", TEXT), new FieldShape("email", TEXT, true));

        assertThat(ValueShown.of("Team", contact, Map.of("name", "Brokerage", "telephone", "0161 496 0120")))
                .hasValueSatisfying(shown -> {
                    assertThat(shown).isInstanceOf(DescriptionList.class);
                    assertThat(shown.getElement().getTextRecursively())
                            .contains("Name", "Brokerage", "0161 496 0120")
                            .doesNotContain("Email");
                });
    }

    @Test
    void rows_of_many_fields_are_told_one_after_the_other() {
        TypeShape row = recordOf(
                field("code", simple("code")),
                field("name", TEXT),
                field("team", recordOf(field("name", TEXT), field("telephone", TEXT))));
        TypeShape list = new TypeShape("list", null, List.of(), row, List.of(), List.of());

        assertThat(ValueShown.of(
                        "Routes",
                        list,
                        List.of(Map.of(
                                "code",
                                "night_team",
                                "name",
                                "At night",
                                "team",
                                Map.of("name", "Duty", "telephone", "1")))))
                .hasValueSatisfying(shown -> {
                    assertThat(shown).isInstanceOf(UnorderedList.class);
                    assertThat(shown.getElement().getTextRecursively())
                            .contains("At night", "Duty, 1")
                            .doesNotContain("night_team", "Night team");
                });
    }

    @Test
    void what_reads_well_in_words_stays_words() {
        TypeShape few = new TypeShape("list", null, List.of(), TEXT, List.of(), List.of());

        assertThat(ValueShown.of("Interval", simple("whole_number"), 12)).isEmpty();
        assertThat(ValueShown.of("Few", few, List.of("one", "two"))).isEmpty();
        assertThat(ValueShown.of("None", few, List.of())).isEmpty();
        assertThat(text("Many", few, List.of("a1", "a2", "a3", "a4", "a5"))).contains("a1", "a5");
    }

    private static String text(String title, TypeShape type, Object value) {
        return ValueShown.of(title, type, value).orElseThrow().getElement().getTextRecursively();
    }

    private static TypeShape simple(String kind) {
        return new TypeShape(kind, null, List.of(), null, List.of(), List.of());
    }

    private static TypeShape recordOf(FieldShape... fields) {
        return new TypeShape("record", null, List.of(), null, List.of(fields), List.of());
    }

    private static FieldShape field(String name, TypeShape type) {
        return new FieldShape(name, type, false);
    }
}
