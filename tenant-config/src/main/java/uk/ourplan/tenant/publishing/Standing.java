package uk.ourplan.tenant.publishing;

import org.springframework.stereotype.Component;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.ExamplesOfACouncil;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.TheLaw;

/** Holds drafts against the bounds, the law and what the council has beside them. */
@Component
final class Standing {

    private final PolicyCheck check;
    private final TheLaw law;

    Standing(PolicyCheck check, TheLaw law) {
        this.check = check;
        this.law = law;
    }

    DraftStanding of(PolicyDraft draft, Beside beside) {
        return DraftStanding.of(draft, beside.published(), check, beside.examples(), law);
    }

    /** What a council has beside its drafts. */
    record Beside(PublishedPolicy published, ExamplesOfACouncil examples) {}
}
