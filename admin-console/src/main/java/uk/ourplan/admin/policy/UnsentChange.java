package uk.ourplan.admin.policy;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.unsent.Unsent;

/** What was written into a draft of the policy and not saved when its page was left, with the revision that it was based on. */
final class UnsentChange {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Unsent unsent;
    private final Worker worker;
    private final String place;

    UnsentChange(Unsent unsent, Worker worker, UUID draft) {
        this.unsent = unsent;
        this.worker = worker;
        this.place = "policy-draft/" + draft;
    }

    void keep(DraftChange typed) {
        unsent.keep(worker, place, text(typed));
    }

    Optional<DraftChange> take() {
        return unsent.take(worker, place).map(text -> JSON.readValue(text, DraftChange.class));
    }

    /** The same for changes that say the same. */
    static String text(DraftChange change) {
        return JSON.writeValueAsString(change);
    }
}
