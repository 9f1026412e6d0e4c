package uk.ourplan.tenant.standing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.policy.type.Plain;

/** The first policy of a sample council, which decides all that must be decided. */
final class AWholePolicy {

    private AWholePolicy() {}

    static Map<String, Object> settings() {
        Map<?, ?> pack = new YAMLMapper()
                .readValue(Path.of("../samples/councils/eastvale.yaml").toFile(), Map.class);
        Map<String, Object> settings = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(pack.get("settings")))
                .forEach((key, value) -> settings.put((String) key, Objects.requireNonNull(Plain.of(value))));
        return settings;
    }
}
