package uk.ourplan.api.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.ourplan.language.concern.DisclosureRecord;
import uk.ourplan.language.concern.EvidenceKind;

/** A disclosure as a named receiver reads it. */
public record DisclosureView(
        UUID id,
        int number,
        Instant at,
        String routedTo,
        String byName,
        DisclosureRecord said,
        List<EvidenceView> evidence) {

    public DisclosureView {
        evidence = List.copyOf(evidence);
    }

    /** A file that stays with the disclosure. */
    public record EvidenceView(UUID id, EvidenceKind kind, String name) {}
}
