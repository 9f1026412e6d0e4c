package uk.ourplan.tenant.bundled;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.HeldBy;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.policy.type.TypeGrammar;

/** The catalogue of council settings that comes with this build, one YAML a group under {@code council-policy}. */
public final class BundledCatalogue {

    private static final String FOLDER = "/council-policy/";

    private BundledCatalogue() {}

    /** Reads it anew; anything out of order in it is an exception. */
    public static Catalogue read() {
        List<Setting> settings = new ArrayList<>();
        for (String group : StrictYaml.read(FOLDER + "index.yaml", Index.class).groups()) {
            GroupOnFile file = StrictYaml.read(FOLDER + group + ".yaml", GroupOnFile.class);
            file.settings().forEach((key, setting) -> settings.add(setting.named(key, file.group())));
        }
        return new Catalogue(settings);
    }

    private record Index(List<String> groups) {}

    private record GroupOnFile(String group, Map<String, SettingOnFile> settings) {}

    private record SettingOnFile(
            String title,
            String meaning,
            String type,
            @JsonProperty("default") @Nullable Object defaultValue,
            @Nullable Boolean mustBeSet,
            @Nullable Boolean proposed,
            @Nullable List<BoundOnFile> bounds,
            List<String> rules,
            @Nullable List<String> replaces) {

        Setting named(String key, String group) {
            return new Setting(
                    key,
                    group,
                    title,
                    meaning,
                    TypeGrammar.parse(type),
                    Plain.of(defaultValue),
                    Boolean.TRUE.equals(mustBeSet),
                    Boolean.TRUE.equals(proposed),
                    Objects.requireNonNullElse(bounds, List.<BoundOnFile>of()).stream()
                            .map(BoundOnFile::bound)
                            .toList(),
                    rules,
                    Objects.requireNonNullElse(replaces, List.of()));
        }
    }

    private record BoundOnFile(
            String kind,
            @Nullable Boolean comparesSettings,
            @Nullable String heldBy,
            String says,
            @Nullable String provision) {

        Bound bound() {
            return new Bound(
                    BoundKind.of(kind),
                    says,
                    provision,
                    Boolean.TRUE.equals(comparesSettings),
                    heldBy == null ? HeldBy.CODE : HeldBy.of(heldBy));
        }
    }
}
