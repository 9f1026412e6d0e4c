package uk.ourplan.tenant.publishing.model;

import java.util.Locale;

/** What can be done with a draft. */
public enum DraftStep {
    EDIT,
    CHECK,
    APPROVE,
    PUBLISH,
    DISCARD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a draft in that state can take the step at all. */
    boolean isFor(PolicyDraft draft) {
        return switch (draft) {
            case PolicyDraft.Drafted any -> this == EDIT || this == CHECK || this == DISCARD;
            case PolicyDraft.Checked any -> this == EDIT || this == APPROVE || this == DISCARD;
            case PolicyDraft.Approved any -> this == EDIT || this == PUBLISH || this == DISCARD;
            case PolicyDraft.Published any -> false;
            case PolicyDraft.Discarded any -> false;
        };
    }

    String whyNotIn(PolicyDraft draft) {
        return switch (draft) {
            case PolicyDraft.Drafted any -> "Check the draft first.";
            case PolicyDraft.Checked any ->
                this == CHECK ? "It has been checked. Now another administrator approves it." : "Approval comes first.";
            case PolicyDraft.Approved any ->
                "It has been approved. Now it can be published, or edited and checked again.";
            case PolicyDraft.Published any ->
                "It is published and stands for good. Make a new draft to change it again.";
            case PolicyDraft.Discarded any -> "It was laid aside. Make a new draft.";
        };
    }
}
