package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.SettingType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EverySettingInWordsSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);

    static List<Setting> settings() {
        return List.copyOf(CATALOGUE.settings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    @DisplayName("a change of any setting of the catalogue is told in one sentence without a word of the machine")
    void a_change_of_any_setting_is_told_in_words(Setting setting) {
        Object was = made(setting.type(), 1);
        Object is = made(setting.type(), 2);
        assertThat(is).isNotEqualTo(was);

        List<String> told = difference(setting, was, is);

        assertThat(told).singleElement().satisfies(sentence -> {
            assertThat(sentence).startsWith("From 1 April 2027 ").endsWith("(" + setting.title() + ").");
            String words =
                    sentence.substring(0, sentence.length() - setting.title().length() - 3);
            assertThat(words).doesNotContain("{", "}", "null", "=", "_pence", "[");
        });
        assertThat(difference(setting, was, was)).isEmpty();
    }

    private static List<String> difference(Setting setting, @Nullable Object was, @Nullable Object is) {
        Map<String, @Nullable Object> before = new HashMap<>();
        before.put(setting.key(), was);
        Map<String, @Nullable Object> after = new HashMap<>();
        after.put(setting.key(), is);
        return PolicyDifference.between(PolicyOnADay.of(CATALOGUE, FROM, before), after, FROM);
    }

    /** A value of the type; another number gives another value. */
    private static @Nullable Object made(SettingType type, int number) {
        return switch (type) {
            case SettingType.Truth any -> number == 1;
            case SettingType.WholeNumber any -> 10L * number;
            case SettingType.Pence any -> 1_050L * number;
            case SettingType.Text any -> "Words number " + number;
            case SettingType.Day any -> "2026-04-0" + number;
            case SettingType.Link any -> "https://council.example/" + number;
            case SettingType.Code any -> "code_" + "ab".charAt(number - 1);
            case SettingType.Role any -> "role_" + "ab".charAt(number - 1);
            case SettingType.OneOf(var codes) -> codes.get(Math.min(number, codes.size()) - 1);
            case SettingType.ListOf(var item) -> rows(item, number);
            case SettingType.MoneyTable(var row) -> rows(row, number);
            case SettingType.RecordOf record -> fields(record, number);
            case SettingType.Contact any -> fields(SettingType.Contact.FIELDS, number);
            case SettingType.EitherOf(var alternatives) ->
                alternatives.size() > number - 1 && !(alternatives.get(number - 1) instanceof SettingType.Empty)
                        ? made(alternatives.get(number - 1), number)
                        : null;
            case SettingType.None any -> "none";
            case SettingType.Empty any -> null;
        };
    }

    private static List<@Nullable Object> rows(SettingType item, int number) {
        List<@Nullable Object> rows = new ArrayList<>();
        rows.add(made(item, 1));
        if (number == 2) {
            rows.add(made(item, 2));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> fields(SettingType.RecordOf record, int number) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (SettingType.Field field : record.fields()) {
            fields.put(field.name(), made(field.type(), number));
        }
        return fields;
    }
}
