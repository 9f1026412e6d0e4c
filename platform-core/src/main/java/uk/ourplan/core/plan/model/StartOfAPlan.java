package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.PlanStartLook;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.duty.APlanIsOwed;
import uk.ourplan.core.law.duty.APlanMayStart;
import uk.ourplan.core.law.duty.PlanDutyAnswer;
import uk.ourplan.core.law.duty.PlanningEvidence;
import uk.ourplan.core.law.duty.StartFacts;
import uk.ourplan.core.law.person.StepsOfTakingPart;
import uk.ourplan.core.law.planning.involvement.TheAssessmentPapers;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.core.law.transition.WhatTransitionAsks;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.InformationGiven;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.SourceEvent;
import uk.ourplan.tenant.policy.PlanType;
import uk.ourplan.tenant.policy.PlanningTeam;
import uk.ourplan.tenant.policy.Settings;

/** A plan that somebody wants to start, held against the rules of the start, and what is kept of it. */
public final class StartOfAPlan {

    private final StartPlan asked;
    private final CaseOnRecord about;
    private final LawToday law;
    private final Needs needs;
    private final PlanKind kind;
    private final PlanningEvidence evidence;
    private final Determination<PlanDutyAnswer> duty;
    private final List<PlanningTeam> teams;
    private final List<PlanningTeam> own;

    /**
     * What is known when it is started.
     *
     * @param eligible what was determined of the assessment, {@code null} while that is open
     * @param own the planning teams of whoever asks; none where the directory does not say
     */
    public StartOfAPlan(
            StartPlan asked, CaseOnRecord about, LawToday law, @Nullable Boolean eligible, List<PlanningTeam> own) {
        this.asked = asked;
        this.about = about;
        this.law = law;
        this.needs = FirstSections.needs(about.assessment(), eligible);
        this.kind = KindOfPlan.of(
                about.assessment(),
                about.person().circumstances(),
                about.person().person().dateOfBirth(),
                law.on());
        this.evidence = new PlanningEvidence(
                said(), about.person().capacity(), about.person().circumstances());
        this.duty = new APlanIsOwed().decide(evidence.facts(eligible));
        this.teams = law.policy().read(Settings.PLANNING_TEAMS).value();
        this.own = List.copyOf(own);
    }

    public PlanKind kind() {
        return kind;
    }

    public Needs needs() {
        return needs;
    }

    /** Everybody around the person, and what the person was told about planning. */
    public PeopleInvolved people() {
        PeopleInvolved people = FirstSections.people(about.person().people());
        return asked.information() == null ? people : people.having(asked.information());
    }

    /** Everything that stands in the way; empty where it may start. */
    public List<Reason> whyNot() {
        List<Reason> refused = new ArrayList<>(APlanMayStart.whyNot(new StartFacts(
                law.on(),
                source(),
                about.assessment().completed(),
                needs.needs().stream()
                        .map(need -> new StartFacts.Found(named(need), need.eligible()))
                        .toList(),
                kind,
                asked.kind(),
                said(),
                duty,
                asked.team(),
                (own.isEmpty() ? teams : own).stream().map(PlanningTeam::code).toList(),
                informed())));
        PlanType type = type();
        if (type != null && !type.available()) {
            refused.add(Because.forbids(
                    "TRIGGER-07", null, "This council does not use this kind of plan here: " + type.label() + "."));
        }
        return refused;
    }

    private StartFacts.Informed informed() {
        InformationGiven told = asked.information();
        NotEngaging apart = about.person().circumstances().notEngaging();
        return new StartFacts.Informed(
                told == null ? null : told.dated(),
                told == null ? null : told.form(),
                apart != null && StepsOfTakingPart.isInformed(apart));
    }

    /** By the outcome that it is about, never by its text. */
    private static String named(Need need) {
        return need.outcomes().isEmpty()
                ? need.id()
                : need.outcomes().getFirst().replace('_', ' ');
    }

    private GroundsForPlanning said() {
        return Objects.requireNonNullElse(asked.grounds(), GroundsForPlanning.NOTHING_SAID);
    }

    /** A review, or another process such as a safeguarding enquiry, may have recorded the needs (TRIGGER-01). */
    private SourceEvent source() {
        SourceEvent said = asked.source();
        if (said == SourceEvent.REVIEW || said == SourceEvent.OTHER_PROCESS) {
            return said;
        }
        return about.assessment().kind() == AssessmentKind.CARER
                ? SourceEvent.CARERS_ASSESSMENT
                : SourceEvent.NEEDS_ASSESSMENT;
    }

    private @Nullable PlanType type() {
        return law.policy().read(Settings.PLAN_TYPES).value().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** As it travels before anything is started; which team it will be is asked beside it. */
    public PlanStartLook look(@Nullable UUID existing) {
        PlanType type = type();
        return new PlanStartLook(
                kind,
                type == null ? PlanKindInWords.of(kind) : type.label(),
                Told.determination("plan-duty", duty, law),
                whyNot().stream()
                        .filter(reason -> asked.team() != null || !reason.rule().equals("TRIGGER-10"))
                        .toList(),
                prompts(),
                (own.isEmpty() ? teams : own)
                        .stream()
                                .map(team -> new PlanStartLook.PlanningTeam(team.code(), team.name()))
                                .toList(),
                own.size() == 1 ? own.getFirst().code() : null,
                existing);
    }

    private List<Reason> prompts() {
        List<Reason> prompts = new ArrayList<>();
        prompts.add(KindOfPlan.why(kind));
        evidence.six().forEach(ground -> {
            if (ground.missing() != null) {
                prompts.add(Because.prompts(
                        "TRIGGER-05",
                        null,
                        "A ground is claimed and does not count yet: " + ground.missing() + " is not on record."));
            }
        });
        WhatTransitionAsks.of(
                        about.person().person().dateOfBirth(),
                        about.person().circumstances(),
                        kind,
                        KindOfPlan.isDisabled(about.assessment(), about.person().circumstances()),
                        false,
                        law.policy())
                .stream()
                .filter(open -> open.rule().equals("TRANSITION-02"))
                .forEach(open -> prompts.add(Because.prompts(open.rule(), null, open.says() + " " + open.mend())));
        prompts.add(OtherPlansOnRecord.of(about.person()));
        TheAssessmentPapers.notGiven(about.assessment())
                .forEach(says -> prompts.add(Because.prompts("INVOLVE-31", null, says)));
        return prompts;
    }

    /** What is kept of the start with the plan, as of this day. */
    public PlanStart kept() {
        Assessment assessment = about.assessment();
        String team = Objects.requireNonNull(asked.team());
        LocalDate on = law.on();
        return new PlanStart(
                on,
                source(),
                asked.assessmentId(),
                assessment.completed(),
                team,
                teams.stream()
                        .filter(one -> one.code().equals(team))
                        .map(PlanningTeam::name)
                        .findFirst()
                        .orElse(team),
                said(),
                evidence.six(),
                needs.needs().size(),
                assessment.ideas());
    }
}
