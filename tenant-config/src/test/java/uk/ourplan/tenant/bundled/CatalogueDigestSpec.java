package uk.ourplan.tenant.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.SettingType;
import uk.ourplan.tenant.policy.type.TypeGrammar;

/** The catalogue says, setting by setting, what its source says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueDigestSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final String FEE_PARTS = "selffunder.arrangement_fee_parts";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_catalogue_has_the_settings_of_its_source_and_no_other() {
        assertThat(CATALOGUE.settings())
                .extracting(Setting::key)
                .containsExactlyInAnyOrderElementsOf(
                        digest().stream().map(Line::key).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("digest")
    void a_setting_has_the_title_help_default_rules_and_bounds_of_its_source(Line line) {
        Setting setting = CATALOGUE.get(line.key());

        assertThat(setting.group()).isEqualTo(line.part(1));
        assertThat(setting.title()).isEqualTo(line.part(2));
        assertThat(fingerprint(setting.meaning())).isEqualTo(line.part(3));
        assertThat(value(setting.defaultValue())).isEqualTo(line.part(5));
        assertThat(setting.mustBeSet()).isEqualTo(line.part(6).equals("yes"));
        assertThat(setting.proposed()).isEqualTo(line.part(7).equals("yes"));
        assertThat(String.join(",", setting.rules())).isEqualTo(line.part(8));
        assertThat(setting.bounds().stream().map(CatalogueDigestSpec::bound).collect(Collectors.joining(" ^ ")))
                .isEqualTo(line.part(9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("digest")
    void a_setting_has_the_type_and_the_units_of_its_source(Line line) {
        SettingType type = CATALOGUE.get(line.key()).type();

        assertThat(line.key().equals(FEE_PARTS) ? withoutWhatThePageShows(type) : type)
                .isEqualTo(TypeGrammar.parse(line.part(4)));
    }

    /** The one field of our own: what the published page shows, so that it can be compared with the policy. */
    private static SettingType withoutWhatThePageShows(SettingType type) {
        SettingType.RecordOf row = ((SettingType.MoneyTable) type).row();
        assertThat(row.fields().getLast().name()).isEqualTo("published_pence");
        assertThat(row.fields().getLast().optional()).isTrue();
        return new SettingType.MoneyTable(
                new SettingType.RecordOf(row.fields().subList(0, row.fields().size() - 1)));
    }

    private static String bound(Bound bound) {
        return String.join(
                "~",
                bound.kind().code(),
                bound.comparesSettings() ? "publication" : "value",
                Objects.requireNonNullElse(bound.provision(), ""),
                fingerprint(bound.says().toLowerCase(Locale.UK)));
    }

    private static String value(@Nullable Object value) {
        return value == null ? "-" : fingerprint(JSON.writeValueAsString(value));
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static List<Line> digest() {
        try (InputStream in = CatalogueDigestSpec.class.getResourceAsStream("/settings-digest.txt")) {
            List<Line> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Line(List.of(line.split(" \\| ", -1))))
                    .toList();
            assertThat(lines).hasSize(162);
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    record Line(List<String> parts) {

        String key() {
            return parts.getFirst();
        }

        String part(int i) {
            return parts.get(i);
        }

        @Override
        public String toString() {
            return key();
        }
    }
}
