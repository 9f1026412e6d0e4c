package uk.ourplan.admin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.admin.AtTheScreen;
import uk.ourplan.admin.MadeUpCore;
import uk.ourplan.admin.MadeUpCore.MadeUpPolicy;
import uk.ourplan.admin.OurplanAdmin;
import uk.ourplan.admin.policy.value.ValueShown;
import uk.ourplan.api.policy.BoundView;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.api.policy.TypeShape;
import uk.ourplan.api.policy.TypeShape.FieldShape;

/** A release adds a setting of each kind to the catalogue; no screen is written for any of them. */
@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Ada Quill", roles = "council_admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewSettingSpec extends AtTheScreen {

    private static final Map<TypeShape, @Nullable Object> VALUES = values();

    @Autowired
    private MadeUpPolicy core;

    @BeforeEach
    void a_catalogue_with_a_new_setting_of_each_kind() {
        List<SettingView> added = new ArrayList<>();
        Map<String, @Nullable Object> drafted = new LinkedHashMap<>();
        VALUES.forEach((type, value) -> {
            added.add(setting(type, value));
            drafted.put(key(type), value);
        });
        core.sent.clear();
        core.steps.clear();
        core.may = Set.of("edit", "check", "discard");
        core.added = added;
        core.drafted = drafted;
    }

    @AfterEach
    void the_catalogue_as_it_was() {
        core.added = List.of();
        core.drafted = Map.of();
    }

    @Test
    void each_stands_in_the_policy_with_its_help_its_value_and_its_bound() {
        navigate(PolicyView.class);
        roundTrip();

        shows("A group that nobody knew");
        for (SettingView setting : core.added) {
            String value = ValueShown.of(setting)
                    .map(shown -> shown.getElement().getTextRecursively())
                    .orElseGet(setting::inWords);
            assertThat(text()).contains(setting.title(), setting.meaning(), value);
        }
        assertThat(text()).contains("Director", "No limit", "Team manager", "At first.");
        assertThat(text()).contains("A bound that came with it.");
    }

    @Test
    void each_has_a_page_of_its_own() {
        for (SettingView setting : core.added) {
            navigate(OneSettingView.class, setting.key());
            roundTrip();
            shows(setting.title(), setting.meaning(), "A bound that came with it.");
        }
    }

    @Test
    void each_can_be_changed_in_a_draft_and_goes_to_the_core_as_it_stood() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        for (SettingView setting : core.added) {
            shows(setting.title());
        }

        test(find(Button.class).withText("Save and check").single()).click();
        roundTrip();

        assertThat(Objects.requireNonNull(core.sent.getLast()).settings()).containsAllEntriesOf(core.drafted);
    }

    private static Map<TypeShape, @Nullable Object> values() {
        TypeShape text = shape("text");
        TypeShape pence = shape("pence");
        List<FieldShape> row = List.of(
                new FieldShape("role", shape("role"), false),
                new FieldShape("limit", either(pence, shape("empty")), false),
                new FieldShape("note", text, true));
        Map<String, @Nullable Object> unlimited = new LinkedHashMap<>();
        unlimited.put("role", "director");
        unlimited.put("limit", null);
        Map<TypeShape, @Nullable Object> values = new LinkedHashMap<>();
        values.put(shape("truth"), true);
        values.put(new TypeShape("whole_number", "sheep", List.of(), null, List.of(), List.of()), 14L);
        values.put(pence, 90000L);
        values.put(text, "A sentence.");
        values.put(shape("day"), "2027-04-01");
        values.put(shape("link"), "https://council.example/new");
        values.put(shape("code"), "a_code");
        values.put(shape("role"), "team_manager");
        values.put(new TypeShape("one_of", null, List.of("one", "two"), null, List.of(), List.of()), "two");
        values.put(new TypeShape("list", null, List.of(), text, List.of(), List.of()), List.of("a", "b"));
        values.put(
                new TypeShape("record", null, List.of(), null, row, List.of()),
                Map.of("role", "team_manager", "limit", 100L, "note", "At first."));
        values.put(new TypeShape("money_table", null, List.of(), null, row, List.of()), List.of(unlimited));
        values.put(
                either(new TypeShape("whole_number", "days", List.of(), null, List.of(), List.of()), shape("none")),
                "none");
        return values;
    }

    private static SettingView setting(TypeShape type, @Nullable Object value) {
        return new SettingView(
                key(type),
                "A group that nobody knew",
                "New setting: " + type.kind(),
                "Help for the new " + type.kind() + ".",
                type,
                value,
                "Reads like " + type.kind(),
                true,
                false,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new BoundView("forbidden", "A bound that came with it.", null, "code")),
                List.of("NEW-01"));
    }

    private static String key(TypeShape type) {
        return "new." + type.kind();
    }

    private static TypeShape shape(String kind) {
        return new TypeShape(kind, null, List.of(), null, List.of(), List.of());
    }

    private static TypeShape either(TypeShape... kinds) {
        return new TypeShape("either", null, List.of(), null, List.of(), List.of(kinds));
    }
}
