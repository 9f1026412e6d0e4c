package uk.ourplan.tenant.publishing.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PanelSettings;
import uk.ourplan.tenant.policy.PanelShare;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.HeldBy;

/**
 * What new criteria of the panel would do to the plans on their way to a signature (AUTH-07).
 *
 * @param plans how many are on their way
 * @param toPanel of those, how many would go to the panel
 * @param known of how many it is known whether they would
 * @param percent the share above which the council is warned, under the draft
 */
public record CriteriaTried(long plans, long toPanel, long known, int percent) {

    private static final Bound THE_EXCEPTION = new Bound(
            BoundKind.CONTESTED,
            "A panel is for the exception: such criteria are published only with the reason for them on record.",
            "Care and support statutory guidance 10.85",
            true,
            HeldBy.CODE);

    /** Whether the second policy has criteria that the first has not. */
    static boolean concerns(PolicyOnADay before, PolicyOnADay under) {
        return !PanelCriterion.added(before, under).isEmpty();
    }

    /** What was found; empty where the draft has no new criteria, or it was not tried to the end. */
    public static Optional<CriteriaTried> of(EffectOfADraft effect, PolicyOnADay before, PolicyOnADay under) {
        if (effect.state() != EffectOfADraft.State.COMPLETE || !concerns(before, under)) {
            return Optional.empty();
        }
        Counted found = counted(effect, LiveCaseKind.TO_PANEL);
        long plans = counted(effect, LiveCaseKind.OPEN_PLAN).seen()
                + counted(effect, LiveCaseKind.QUEUE_ITEM).seen();
        return Optional.of(new CriteriaTried(
                plans,
                found.changed(),
                found.seen(),
                under.read(PanelSettings.PANEL_WARN_SHARE).value()));
    }

    private static Counted counted(EffectOfADraft effect, LiveCaseKind kind) {
        return Objects.requireNonNull(effect.counts().get(kind));
    }

    /** Of how many nobody can say yet: they were never held against a criterion that names no amount. */
    public long notKnown() {
        return Math.max(0, plans - known);
    }

    /** The warning; empty where the share is not exceeded, whatever comes of those of which it is not known. */
    public Optional<String> warns() {
        if (PanelShare.isExceeded(toPanel, plans, percent)) {
            return Optional.of(toPanel + " of " + plans
                    + " plans on their way to a signature would go to the panel, more" + " than " + percent + " in 100."
                    + (notKnown() == 0 ? "" : " Of " + notKnown() + " it is not known."));
        }
        if (PanelShare.isExceeded(toPanel + notKnown(), plans, percent)) {
            return Optional.of(
                    toPanel + " of " + plans + " plans on their way to a signature would go to the panel. Of "
                            + notKnown()
                            + " it is not known, because nobody has held them against a new criterion that names no"
                            + " amount: it may be more than " + percent + " in 100.");
        }
        return Optional.empty();
    }

    /** What stands against the draft until the reason is on record beside the setting that brings the criteria. */
    Optional<Objection> objection(DraftContent draft) {
        String key = List.of(PanelSettings.PANEL_CRITERIA.key(), PanelSettings.PANEL_ENABLED.key()).stream()
                .filter(draft.settings()::containsKey)
                .findFirst()
                .orElse(PanelSettings.PANEL_CRITERIA.key());
        return warns().map(says -> new Objection(BoundKind.CONTESTED, key, key, says, THE_EXCEPTION));
    }
}
