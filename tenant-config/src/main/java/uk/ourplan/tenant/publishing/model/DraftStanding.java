package uk.ourplan.tenant.publishing.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.BoundKind;

/**
 * A draft beside the policy that it would change.
 *
 * @param difference what it would change, one sentence a setting
 * @param objections what stands against it on any day that it reaches, and what needs looking at
 * @param clash a sentence where something was published meanwhile that changes the same settings
 */
public record DraftStanding(
        PolicyDraft draft, List<String> difference, List<Objection> objections, Optional<String> clash) {

    /** How the draft stands beside everything published up to now. */
    public static DraftStanding of(PolicyDraft draft, PublishedPolicy published, PolicyCheck check) {
        DraftContent content = draft.content();
        if (draft instanceof PolicyDraft.Published done) {
            PublishedPolicy before = published.before(done.version());
            return new DraftStanding(draft, difference(content, before), List.of(), Optional.empty());
        }
        return new DraftStanding(
                draft,
                difference(content, published),
                objections(content, published, check),
                clash(content, published));
    }

    private static List<String> difference(DraftContent content, PublishedPolicy published) {
        return reaches(content, published)
                ? PolicyDifference.between(published.on(content.from()), content.settings(), content.from())
                : List.of();
    }

    private static boolean reaches(DraftContent content, PublishedPolicy published) {
        return !content.from().isBefore(published.begins());
    }

    private static List<Objection> objections(DraftContent content, PublishedPolicy published, PolicyCheck check) {
        if (!reaches(content, published)) {
            return List.of();
        }
        PolicyOnADay onFirstDay = published.on(content.from());
        List<Objection> objections = new ArrayList<>(check.values(content.settings(), onFirstDay));
        if (objections.stream().anyMatch(Objection::forbids)) {
            return objections;
        }
        PublishedPolicy together = published.withValues(content.from(), content.settings());
        for (var day : published.daysFrom(content.from())) {
            check.publication(together.on(day)).stream()
                    .filter(objection -> objection.kind() == BoundKind.FORBIDDEN
                            || content.settings().containsKey(objection.key()))
                    .forEach(objections::add);
        }
        return List.copyOf(new LinkedHashSet<>(objections));
    }

    private static Optional<String> clash(DraftContent content, PublishedPolicy published) {
        Set<String> keys = new TreeSet<>();
        @Nullable PolicyVersion latest = null;
        for (PolicyVersion version : published.versions()) {
            Set<String> same = new TreeSet<>(version.settings().keySet());
            same.retainAll(content.settings().keySet());
            if (version.version() > content.basedOnVersion() && !same.isEmpty()) {
                keys.addAll(same);
                latest = version;
            }
        }
        return latest == null
                ? Optional.empty()
                : Optional.of("Version " + latest.version() + ", published meanwhile and in effect from "
                        + Days.inWords(latest.from()) + ", changes the same: " + String.join(", ", keys)
                        + ". Compare, then save the draft again.");
    }

    /** What bars the way: what is forbidden, and what is contested without a legal basis on record. */
    public List<Objection> bars() {
        Map<String, String> bases = draft.content().legalBases();
        return objections.stream()
                .filter(objection -> switch (objection.kind()) {
                    case FORBIDDEN -> true;
                    case CONTESTED -> bases.getOrDefault(objection.key(), "").isBlank();
                    case ADVISORY -> false;
                })
                .toList();
    }
}
