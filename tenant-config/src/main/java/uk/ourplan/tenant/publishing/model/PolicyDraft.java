package uk.ourplan.tenant.publishing.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A change to the policy on its way: drafted, checked against every bound, approved by somebody who did not write it,
 * published as a new version. Whether a step may be taken now is told by {@link OpenSteps}; these only take it.
 */
public sealed interface PolicyDraft {

    DraftContent content();

    /** The state as the contract names it. */
    default String state() {
        return switch (this) {
            case Drafted any -> "draft";
            case Checked any -> "checked";
            case Approved any -> "approved";
            case Published any -> "published";
            case Discarded any -> "discarded";
        };
    }

    /** Being written. */
    record Drafted(DraftContent content) implements PolicyDraft {

        public Checked checked(Instant now) {
            return new Checked(content.touched(now));
        }
    }

    /** Holds nothing that a bound forbids. */
    record Checked(DraftContent content) implements PolicyDraft {

        public Approved approved(Signature by, Instant now) {
            if (content.editedBy().contains(by.worker())) {
                throw new IllegalArgumentException("Nobody approves what they wrote.");
            }
            return new Approved(content.touched(now), by);
        }
    }

    /** A second person agrees. */
    record Approved(DraftContent content, Signature approvedBy) implements PolicyDraft {

        public Published published(int version, Instant now) {
            return new Published(content.touched(now), approvedBy, version);
        }
    }

    /** It stands for good; another change is another draft. */
    record Published(DraftContent content, Signature approvedBy, int version) implements PolicyDraft {

        /** The version that it became. */
        public PolicyVersion asVersion() {
            Map<String, Object> settings = new LinkedHashMap<>();
            content.settings().forEach((key, value) -> settings.put(key, Objects.requireNonNull(value)));
            return new PolicyVersion(
                    version,
                    content.from(),
                    content.reason(),
                    content.draftedBy(),
                    approvedBy,
                    content.changedAt(),
                    settings,
                    content.legalBases());
        }
    }

    /** Laid aside. */
    record Discarded(DraftContent content) implements PolicyDraft {}
}
