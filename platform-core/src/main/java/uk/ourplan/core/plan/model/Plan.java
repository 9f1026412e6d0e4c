package uk.ourplan.core.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.PlanHead;
import uk.ourplan.api.plan.PlanLineage;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Kept;
import uk.ourplan.core.law.planning.desk.ReviewsBeside.NextVersion;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AuthorRole;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKeeping;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/**
 * One version of a plan as it stands.
 *
 * @param found the needs that the assessment found
 * @param contributors everybody who wrote in this version
 * @param interested who declared that they, their family or household are concerned
 * @param returns how often and why it was returned, latest first
 * @param steps what was taken before the signature, ever
 * @param beside what is known about it and does not stand in it
 * @param kept what is kept of how it was made
 */
public record Plan(
        Origin origin,
        Progress progress,
        List<Need> found,
        AgreementRecord agreement,
        Set<String> panelMatches,
        Map<SectionName, SavedSection> sections,
        Set<WorkerId> contributors,
        Set<WorkerId> interested,
        List<Returned> returns,
        List<StepTaken> steps,
        Beside beside,
        Kept kept) {

    /** A plan of which nothing is kept of how it was made. */
    public Plan(
            Origin origin,
            Progress progress,
            List<Need> found,
            AgreementRecord agreement,
            Set<String> panelMatches,
            Map<SectionName, SavedSection> sections,
            Set<WorkerId> contributors,
            Set<WorkerId> interested,
            List<Returned> returns,
            List<StepTaken> steps,
            Beside beside) {
        this(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                interested,
                returns,
                steps,
                beside,
                Kept.nothing());
    }

    public Plan {
        found = List.copyOf(found);
        panelMatches = Set.copyOf(panelMatches);
        EnumMap<SectionName, SavedSection> copy = new EnumMap<>(SectionName.class);
        copy.putAll(sections);
        sections = java.util.Collections.unmodifiableMap(copy);
        contributors = Set.copyOf(contributors);
        interested = Set.copyOf(interested);
        returns = List.copyOf(returns);
        steps = List.copyOf(steps);
    }

    public UUID id() {
        return origin.id();
    }

    public PlanState state() {
        return progress.state();
    }

    /** Whether this version never changes again: it is signed, or the plan is ended. */
    public boolean isFinal() {
        return progress.state() == PlanState.SIGNED_OFF || progress.state() == PlanState.ENDED;
    }

    /** The sections without their revisions, as the law looks at them. */
    public PlanContent content() {
        return new PlanContent(sections.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, saved -> saved.getValue().content())));
    }

    /** The revision of a section: 0 until somebody begins it. */
    public long revision(SectionName name) {
        SavedSection saved = sections.get(name);
        return saved == null ? 0 : saved.revision();
    }

    /** The same plan after somebody saved a section, which makes them one of its authors (AUTH-03). */
    public Plan saving(Section content, WorkerId by, String byName, AuthorRole as, Instant at) {
        EnumMap<SectionName, SavedSection> next = new EnumMap<>(SectionName.class);
        next.putAll(sections);
        next.put(content.name(), SavedSection.over(sections.get(content.name()), content, by, byName, as, at));
        return new Plan(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                next,
                with(by),
                interested,
                returns,
                steps,
                beside,
                kept);
    }

    public Plan having(Progress next) {
        return new Plan(
                origin,
                next,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                interested,
                returns,
                steps,
                beside,
                kept);
    }

    public Plan having(AgreementRecord next) {
        return new Plan(
                origin,
                progress,
                found,
                next,
                panelMatches,
                sections,
                contributors,
                interested,
                returns,
                steps,
                beside,
                kept);
    }

    /** The same plan with the sections and the agreement that it had at another time. */
    public Plan asOf(Map<SectionName, SavedSection> then, AgreementRecord agreed) {
        return new Plan(
                origin,
                progress,
                found,
                agreed,
                panelMatches,
                then,
                contributors,
                interested,
                returns,
                steps,
                beside,
                kept);
    }

    /** The same plan with one more return, which is the latest. */
    public Plan havingReturn(Returned latest) {
        List<Returned> all = Stream.concat(Stream.of(latest), returns.stream()).toList();
        return new Plan(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                interested,
                all,
                steps,
                beside,
                kept);
    }

    /** The same plan with one more step before its signature. */
    public Plan having(StepTaken step) {
        List<StepTaken> all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new Plan(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                interested,
                returns,
                all,
                beside,
                kept);
    }

    /** The same plan with what is kept of how it was made. */
    public Plan having(PlanKeeping next) {
        return new Plan(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                interested,
                returns,
                steps,
                beside,
                kept.having(next));
    }

    /** The same plan after somebody declared an interest in the person. */
    public Plan havingInterest(WorkerId worker) {
        Set<WorkerId> all =
                Stream.concat(interested.stream(), Stream.of(worker)).collect(Collectors.toSet());
        return new Plan(
                origin,
                progress,
                found,
                agreement,
                panelMatches,
                sections,
                contributors,
                all,
                returns,
                steps,
                beside,
                kept);
    }

    /** The steps for it since it was last submitted: what was said of an earlier draft does not count for this one. */
    public List<StepTaken> stepsThatCount() {
        Submission sent = progress.submission();
        return sent == null
                ? List.of()
                : steps.stream()
                        .filter(step -> step.isFor() && !step.at().isBefore(sent.at()))
                        .toList();
    }

    /** Whether this worker wrote or submitted it, and so can never sign it off (AUTH-03). */
    public boolean isBy(WorkerId worker) {
        Submission sent = progress.submission();
        return origin.author().equals(worker)
                || contributors.contains(worker)
                || (sent != null && sent.by().equals(worker));
    }

    /**
     * By when it is reviewed next, as the review's own record says, so that plan and review always show one day; before that record
     * is there, and after the last one, the day that was set with the signature (SCHEDULE-02).
     */
    public @Nullable LocalDate reviewDue() {
        LocalDate next = beside.reviews().nextBy();
        return next == null ? progress.reviewDue() : next;
    }

    /** How far it has come, as the law looks at it. */
    public Course course() {
        Submission sent = progress.submission();
        Signature signed = progress.signature();
        return new Course(
                progress.state(),
                origin.startedOn(),
                progress.presentedOn(),
                sent == null ? null : LocalDate.ofInstant(sent.at(), Days.LONDON),
                signed == null ? null : LocalDate.ofInstant(signed.at(), Days.LONDON),
                signed == null ? null : reviewDue());
    }

    /** As it travels. */
    public PlanHead head() {
        Submission sent = progress.submission();
        Signature signed = progress.signature();
        return new PlanHead(
                origin.id(),
                origin.personId(),
                origin.assessmentId(),
                origin.version(),
                origin.kind(),
                progress.state(),
                origin.author().value(),
                origin.authorName(),
                origin.startedOn(),
                progress.presentedOn(),
                sent == null ? null : sent.at(),
                sent == null ? null : sent.byName(),
                sent == null ? null : sent.routedTo(),
                signed == null ? null : signed.at(),
                signed == null ? null : signed.byName(),
                signed == null ? null : signed.as(),
                signed == null || signed.onBehalf() == null
                        ? null
                        : signed.onBehalf().name(),
                progress.reviewEarliest(),
                reviewDue(),
                progress.changedAt(),
                lineage());
    }

    private PlanLineage lineage() {
        Revising revising = origin.revising();
        NextVersion next = beside.reviews().next();
        return new PlanLineage(
                revising == null ? null : revising.how(),
                next == null ? null : next.id(),
                next == null ? null : next.version(),
                next == null ? null : next.state(),
                beside.reviews().supersededOn());
    }

    private Set<WorkerId> with(WorkerId by) {
        return Stream.concat(contributors.stream(), Stream.of(by)).collect(Collectors.toSet());
    }
}
