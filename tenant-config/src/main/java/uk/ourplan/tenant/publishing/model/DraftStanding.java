package uk.ourplan.tenant.publishing.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param clashes the settings that somebody published meanwhile, with both values
 * @param examples the council's worked examples, tried under the draft; none while a value is forbidden
 * @param effectWanted whether it brings new criteria of the panel that nobody has tried on live cases yet
 */
public record DraftStanding(
        PolicyDraft draft,
        List<String> difference,
        List<Objection> objections,
        List<Clash> clashes,
        List<ExampleRun> examples,
        boolean effectWanted) {

    /**
     * How the draft stands beside everything published up to now.
     *
     * @param effect what it was found to do to live cases; {@code null} where nobody has looked
     */
    public static DraftStanding of(
            PolicyDraft draft,
            PublishedPolicy published,
            PolicyCheck check,
            ExamplesOfACouncil examples,
            TheLaw law,
            @Nullable EffectOfADraft effect) {
        DraftContent content = draft.content();
        if (draft instanceof PolicyDraft.Published done) {
            PublishedPolicy before = published.before(done.version());
            return new DraftStanding(draft, difference(content, before), List.of(), List.of(), List.of(), false);
        }
        List<Objection> objections = objections(content, published, check);
        boolean runs = reaches(content, published) && objections.stream().noneMatch(Objection::forbids);
        boolean wanted = false;
        if (runs) {
            PolicyOnADay before = published.on(content.from());
            PolicyOnADay under = published.withDraft(content).on(content.from());
            Optional<CriteriaTried> tried = Optional.ofNullable(effect)
                    .filter(found -> found.draftMark().equals(EffectOfADraft.markOf(content, published)))
                    .flatMap(found -> CriteriaTried.of(found, before, under));
            wanted = tried.isEmpty() && CriteriaTried.concerns(before, under);
            objections = Stream.concat(objections.stream(), tried.flatMap(found -> found.objection(content)).stream())
                    .toList();
        }
        return new DraftStanding(
                draft,
                difference(content, published),
                objections,
                Clash.of(content, published),
                runs
                        ? ExampleRun.under(
                                content, examples, published.withValues(content.from(), content.settings()), law)
                        : List.of(),
                wanted);
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

    /** The clashes in one sentence; empty where there are none. */
    public Optional<String> clash() {
        if (clashes.isEmpty()) {
            return Optional.empty();
        }
        Clash latest = clashes.getFirst();
        String keys = clashes.stream().map(Clash::key).distinct().sorted().collect(Collectors.joining(", "));
        return Optional.of("Version " + latest.version() + ", published meanwhile and in effect from "
                + Days.inWords(latest.from()) + ", changes the same: " + keys
                + ". Compare, then save the draft again.");
    }

    /** The worked examples that come out otherwise than the council expects. */
    public List<ExampleRun> failing() {
        return examples.stream().filter(run -> !run.passes()).toList();
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
