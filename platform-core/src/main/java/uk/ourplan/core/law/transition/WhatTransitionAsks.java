package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.Transition;
import uk.ourplan.language.person.TransitionAnswer;
import uk.ourplan.language.person.TransitionTeam;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.TransitionTeams;

/**
 * What is open for somebody between 16 and 25: which teams consult and which leads, the transition assessment, the Pathway Plan
 * with its review, the personal adviser and what a care leaver is entitled to, and the plan that is final before the 18th
 * birthday (TRANSITION-01 to TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/58">Care Act 2014 s.58; Children Act 1989</a>
 */
public final class WhatTransitionAsks {

    private static final String CARE_ACT = "Care Act 2014 ss.58-59 (unverified)";
    private static final String CHILDREN_ACT = "Children Act 1989";
    private static final Transition NOTHING = new Transition(
            null, null, null, null, Map.of(), null, null, null, null, null, null, null, null, null, null, null,
            List.of(), List.of());

    private final Birthdays birthdays;
    private final Circumstances circumstances;
    private final Transition transition;
    private final PlanKind kind;
    private final boolean disabled;
    private final boolean isFinal;
    private final CouncilPolicy policy;
    private final LocalDate on;
    private final List<Asked> open = new ArrayList<>();
    private final List<Asked> ahead = new ArrayList<>();

    private WhatTransitionAsks(
            LocalDate born,
            Circumstances circumstances,
            PlanKind kind,
            boolean disabled,
            boolean isFinal,
            CouncilPolicy policy) {
        this.birthdays = new Birthdays(born);
        this.circumstances = circumstances;
        this.transition = circumstances.transition() == null ? NOTHING : circumstances.transition();
        this.kind = kind;
        this.disabled = disabled;
        this.isFinal = isFinal;
        this.policy = policy;
        this.on = policy.on();
    }

    /**
     * Everything open on the day of the policy; nothing before the 16th birthday and from the 26th.
     *
     * @param kind of the plan that is looked at
     * @param disabled whether the needs come from a disability
     * @param isFinal whether that plan is signed off
     */
    public static List<Asked> of(
            @Nullable LocalDate born,
            Circumstances circumstances,
            PlanKind kind,
            boolean disabled,
            boolean isFinal,
            CouncilPolicy policy) {
        return looked(born, circumstances, kind, disabled, isFinal, policy).open();
    }

    /** The same with what is only due on a later day: the next review of a Pathway Plan. */
    public static Looked looked(
            @Nullable LocalDate born,
            Circumstances circumstances,
            PlanKind kind,
            boolean disabled,
            boolean isFinal,
            CouncilPolicy policy) {
        if (born == null || kind == PlanKind.SUPPORT_PLAN || !new Birthdays(born).isInTransition(policy.on())) {
            return new Looked(List.of(), List.of());
        }
        var asks = new WhatTransitionAsks(born, circumstances, kind, disabled, isFinal, policy);
        asks.teams();
        asks.assessment();
        asks.pathwayPlan();
        asks.entitlement();
        asks.adviser();
        asks.planByEighteen();
        return new Looked(asks.open, asks.ahead);
    }

    /** Asks nothing while the council has not said which teams they are; that is told to its administrators. */
    private void teams() {
        try {
            consulted(policy.read(Settings.TRANSITION_TEAMS));
        } catch (SettingNotDecided undecided) {
            return;
        }
    }

    private void consulted(InEffect<List<TransitionTeams>> teams) {
        String notYet = teams.value().stream()
                .filter(team -> transition.consulted().stream()
                        .noneMatch(one -> one.team() == team.kind() && one.dated() != null))
                .map(TransitionTeams::team)
                .filter(team -> transition.teamsConsulted().entrySet().stream()
                        .noneMatch(entry -> entry.getValue() != null && isSame(entry.getKey(), team)))
                .collect(Collectors.joining(", "));
        if (!notYet.isEmpty()) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-01",
                    "teams",
                    null,
                    null,
                    "Teams not consulted yet: " + notYet + ".",
                    "Consult them, and record the day for each.",
                    teams.read());
        }
        if (transition.lead() == null && blank(transition.leadTeam())) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-01",
                    "lead",
                    null,
                    null,
                    "Which team leads from now on is not said.",
                    "Agree on it, and record the team and the day.",
                    teams.read());
        }
        if (transition.lead() != null && transition.leadFrom() == null) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-01",
                    "lead-from",
                    null,
                    null,
                    "From when the team leads is not said.",
                    "Record the day.",
                    teams.read());
        }
        PlanKind due = KindOfPlan.dueFor(circumstances, birthdays, disabled, on);
        if (due != kind) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-01",
                    "kind",
                    null,
                    null,
                    "At this age the plan would be another one. "
                            + KindOfPlan.why(due).says(),
                    "Start the plan of that kind, and carry over what this one holds.");
        }
    }

    /** However the council's record of the consulting wrote its name. */
    private static boolean isSame(String written, String team) {
        return plain(written).equals(plain(team));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private void assessment() {
        TransitionAnswer answer = transition.assessmentAnswer();
        boolean answered = answer == TransitionAnswer.NOT_NEEDED
                ? !blank(transition.assessmentReason())
                : answer != null || !blank(transition.transitionAssessment());
        if (answered) {
            return;
        }
        InEffect<Integer> age = policy.read(Settings.TRANSITION_ASSESSMENT_AGE);
        boolean adultPlanning = birthdays.isAtLeast(18, on);
        boolean warns = adultPlanning || birthdays.isAtLeast(age.value(), on);
        ask(
                warns ? Weight.WARNS : Weight.PROMPTS,
                "TRANSITION-02",
                "assessment",
                birthdays.reaching(age.value()),
                CARE_ACT,
                "Whether a transition assessment is made is not answered.",
                "Say that it is done, in progress, or not needed and why.",
                age.read());
    }

    private void pathwayPlan() {
        if (!KindOfPlan.hasPathway(circumstances, birthdays.born(), on)) {
            return;
        }
        LocalDate due = birthdays.reaching(16);
        LocalDate since = transition.pathwayPlanSince();
        if (since == null) {
            boolean overdue = on.isAfter(due);
            ask(
                    overdue ? Weight.WARNS : Weight.PROMPTS,
                    "TRANSITION-03",
                    "pathway",
                    due,
                    CHILDREN_ACT,
                    overdue
                            ? "The Pathway Plan has been overdue since the 16th birthday."
                            : "The Pathway Plan is due today, on the 16th birthday.",
                    "Put it in place, and record the day.");
            return;
        }
        if (blank(transition.supportAt18())) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-03",
                    "at-18",
                    null,
                    CHILDREN_ACT,
                    "The care and support likely at 18 and after is not described.",
                    "Describe what they are likely to have from then on.");
        }
        try {
            reviewed(since, policy.read(Settings.PATHWAY_REVIEW_MONTHS));
        } catch (SettingNotDecided undecided) {
            return;
        }
    }

    private void reviewed(LocalDate since, InEffect<Integer> months) {
        LocalDate last = transition.pathwayReviewed() == null ? since : transition.pathwayReviewed();
        LocalDate next = last.plusMonths(months.value());
        boolean overdue = on.isAfter(next);
        Asked review = new Asked(
                overdue ? Weight.WARNS : Weight.PROMPTS,
                "TRANSITION-03",
                "review",
                next,
                CHILDREN_ACT,
                "The review of the Pathway Plan " + (overdue ? "has been overdue since " : "is due on ")
                        + Days.inWords(next) + ".",
                "Review it with the young person, and record the day.",
                List.of(months.read()));
        (overdue ? open : ahead).add(review);
    }

    private void entitlement() {
        if (!Boolean.TRUE.equals(circumstances.careLeaver())) {
            return;
        }
        LeavingCare.on(on, birthdays, transition.supportRequested()).ifPresent(entitled -> {
            String until = " The entitlement runs to " + Days.inWords(entitled.last()) + ".";
            if (blank(transition.personalAdviser())) {
                ask(
                        Weight.WARNS,
                        "TRANSITION-04",
                        "adviser",
                        null,
                        CHILDREN_ACT,
                        "A care leaver is entitled to a personal adviser and has none." + until,
                        "Name the adviser.");
            }
            if (transition.pathwayPlanSince() == null) {
                ask(
                        Weight.WARNS,
                        "TRANSITION-04",
                        "plan",
                        null,
                        CHILDREN_ACT,
                        "A care leaver is entitled to a Pathway Plan and has none." + until,
                        "Put it in place, and record the day.");
            }
        });
    }

    private void adviser() {
        boolean entitled = Boolean.TRUE.equals(circumstances.careLeaver())
                && LeavingCare.on(on, birthdays, transition.supportRequested()).isPresent();
        if (!entitled || transition.lead() != TransitionTeam.ADULT) {
            return;
        }
        if (blank(transition.personalAdviser())) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-05",
                    "adviser-named",
                    null,
                    CHILDREN_ACT,
                    "An adult team leads for a care leaver, and no personal adviser is named.",
                    "Name one; the adult practitioner may be that adviser.");
        } else if (Boolean.TRUE.equals(transition.adviserIsPractitioner())) {
            try {
                entitlements(policy.read(Settings.ADVISER_ENTITLEMENTS));
            } catch (SettingNotDecided undecided) {
                return;
            }
        }
    }

    private void entitlements(InEffect<List<String>> all) {
        String open =
                String.join("; ", entitlementsOpen(transition, all.value()).values());
        if (!open.isEmpty()) {
            ask(
                    Weight.PROMPTS,
                    "TRANSITION-05",
                    "entitlements",
                    null,
                    CHILDREN_ACT,
                    "Entitlements of a care leaver that are not seen to yet: " + open + ".",
                    "See that each is provided, and tick it off.",
                    all.read());
        }
    }

    /** Which of the council's checklist are not seen to yet, by their place in it. */
    public static Map<Integer, String> entitlementsOpen(Transition transition, List<String> checklist) {
        Map<Integer, String> open = new TreeMap<>();
        for (int i = 0; i < checklist.size(); i++) {
            if (!transition.entitlementsProvided().contains(checklist.get(i))) {
                open.put(i + 1, checklist.get(i));
            }
        }
        return open;
    }

    private void planByEighteen() {
        boolean pathway =
                Boolean.TRUE.equals(circumstances.inCare()) || Boolean.TRUE.equals(circumstances.careLeaver());
        boolean bespoke = kind == PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN && pathway && disabled;
        if (!bespoke || isFinal) {
            return;
        }
        LocalDate eighteen = birthdays.reaching(18);
        boolean missed = !on.isBefore(eighteen);
        ask(
                missed ? Weight.WARNS : Weight.PROMPTS,
                "TRANSITION-06",
                "by-18",
                eighteen.minusDays(1),
                null,
                missed
                        ? "The plan was not final before the 18th birthday. No support ends because of that birthday while it is not."
                        : "The plan is final by " + Days.inWords(eighteen.minusDays(1))
                                + ", the day before the 18th birthday.",
                "Bring it to sign-off; support that is there goes on meanwhile.");
    }

    private void ask(
            Weight weight,
            String rule,
            String key,
            @Nullable LocalDate due,
            @Nullable String provision,
            String says,
            String mend,
            SettingRead... read) {
        open.add(new Asked(weight, rule, key, due, provision, says, mend, List.of(read)));
    }

    /** What is open, and what is due on a later day. */
    public record Looked(List<Asked> open, List<Asked> ahead) {

        public Looked {
            open = List.copyOf(open);
            ahead = List.copyOf(ahead);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
