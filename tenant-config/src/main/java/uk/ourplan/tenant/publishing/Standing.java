package uk.ourplan.tenant.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.EffectOfADraft;
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
        return DraftStanding.of(draft, beside.published(), check, beside.examples(), law, beside.effect());
    }

    /**
     * What a council has beside its drafts.
     *
     * @param effect what this draft was found to do to live cases; {@code null} where nobody has looked, or need not
     */
    record Beside(
            PublishedPolicy published,
            ExamplesOfACouncil examples,
            @Nullable EffectOfADraft effect) {

        Beside with(@Nullable EffectOfADraft found) {
            return new Beside(published, examples, found);
        }
    }
}
