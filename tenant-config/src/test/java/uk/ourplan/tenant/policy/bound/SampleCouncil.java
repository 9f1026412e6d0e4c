package uk.ourplan.tenant.policy.bound;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** The first policy of the sample council Eastvale. */
final class SampleCouncil {

    private SampleCouncil() {}

    static PolicyOnADay on(LocalDate day) {
        Map<?, ?> pack = new YAMLMapper()
                .readValue(Path.of("../samples/councils/eastvale.yaml").toFile(), Map.class);
        @SuppressWarnings("unchecked")
        Map<String, ?> settings = (Map<String, ?>) pack.get("settings");
        return PolicyOnADay.of(BundledCatalogue.read(), day, java.util.Objects.requireNonNull(settings));
    }
}
