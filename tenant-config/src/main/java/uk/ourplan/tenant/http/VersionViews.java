package uk.ourplan.tenant.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.api.policy.VersionView;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.model.PolicyDifference;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/** Published changes, as the contract shows them. */
final class VersionViews {

    private VersionViews() {}

    /** Latest first day first, so that those to come are at the top. */
    static List<VersionView> of(PublishedPolicy published, LocalDate today) {
        List<PolicyVersion> versions = new ArrayList<>(published.versions());
        versions.sort(Comparator.comparing(PolicyVersion::from)
                .thenComparingInt(PolicyVersion::version)
                .reversed());
        return versions.stream().map(version -> view(version, published, today)).toList();
    }

    private static VersionView view(PolicyVersion version, PublishedPolicy published, LocalDate today) {
        PublishedPolicy earlier = published.before(version.version());
        boolean first = earlier.versions().isEmpty() || version.from().isBefore(earlier.begins());
        Signature approver = version.approvedBy();
        return new VersionView(
                version.version(),
                version.from(),
                version.from().isAfter(today),
                version.reason(),
                version.draftedBy().name(),
                approver == null ? null : approver.name(),
                version.publishedAt(),
                first
                        ? List.of()
                        : PolicyDifference.between(
                                earlier.on(version.from()), new LinkedHashMap<>(version.settings()), version.from()),
                version.settings(),
                first ? Map.of() : before(version, earlier.on(version.from())));
    }

    private static Map<String, Object> before(PolicyVersion version, PolicyOnADay policy) {
        Map<String, Object> before = new LinkedHashMap<>();
        version.settings().keySet().forEach(key -> {
            Object value = policy.inEffect(key).value();
            if (value != null) {
                before.put(key, value);
            }
        });
        return before;
    }
}
