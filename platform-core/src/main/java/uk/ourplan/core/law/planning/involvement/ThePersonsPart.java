package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.language.person.EngagementStep;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Confirmed;
import uk.ourplan.language.plan.PeopleInvolved.Involvement;
import uk.ourplan.language.plan.PlanningMode;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WhoTookPart;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The plan shows how the person took part, that this was confirmed at three points, and that they lead or share the planning
 * (INVOLVE-01, INVOLVE-08, INVOLVE-20).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)(a)</a>
 */
public final class ThePersonsPart {

    private static final Set<WhoTookPart> FOR_THE_PERSON =
            EnumSet.of(WhoTookPart.PERSON, WhoTookPart.APPROPRIATE_PERSON, WhoTookPart.ADVOCATE, WhoTookPart.ATTORNEY);

    private ThePersonsPart() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        ownInvolvement(there, policy.on()).ifPresent(lacks::add);
        blankContributions(there.section()).ifPresent(lacks::add);
        lacks.addAll(confirmations(there.section(), policy.on()));
        mode(there.section()).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> ownInvolvement(WhoIsThere there, LocalDate on) {
        return hasTheirOwnPart(there, on)
                ? Optional.empty()
                : Optional.of(stops(
                                Step.SUBMIT,
                                "INVOLVE-01",
                                Topic.INVOLVEMENT,
                                "There is no record of the person's own involvement.",
                                "Record a conversation with the person, or with the appropriate person or advocate who"
                                        + " helps them take part.")
                        .under("Care Act 2014 s.25(3)(a)")
                        .in(SectionName.PEOPLE_INVOLVED, "involvement"));
    }

    /** A dated event of the person or of whoever facilitates their part, or a pathway that was gone to its end. */
    static boolean hasTheirOwnPart(WhoIsThere there, LocalDate on) {
        return there.section().involvement().stream().anyMatch(event -> isTheirs(event, on))
                || isComplete(there.circumstances().notEngaging())
                || isComplete(there.circumstances().obstruction());
    }

    private static boolean isTheirs(Involvement event, LocalDate on) {
        return event.who() != null
                && FOR_THE_PERSON.contains(event.who())
                && event.dated() != null
                && !event.dated().isAfter(on);
    }

    /** The way of INVOLVE-15: told, asked, told again, each done or tried with a reason, and the draft in their hand. */
    private static boolean isComplete(@Nullable NotEngaging apart) {
        return apart != null
                && done(apart.toldPlanRequired(), apart, EngagementStep.TOLD_PLAN_REQUIRED)
                && done(apart.askedRepresentative(), apart, EngagementStep.ASKED_REPRESENTATIVE)
                && done(apart.toldWillProceed(), apart, EngagementStep.TOLD_WILL_PROCEED)
                && apart.draftCopy() != null;
    }

    private static boolean done(@Nullable LocalDate day, NotEngaging apart, EngagementStep step) {
        return day != null
                || apart.tries().stream()
                        .anyMatch(tried -> tried.step() == step && tried.dated() != null && !blank(tried.reason()));
    }

    /** The way of INVOLVE-17: three facts, information or why none, and what was done. */
    private static boolean isComplete(@Nullable Obstruction obstruction) {
        return obstruction != null
                && obstruction.askedForByPerson() != null
                && obstruction.outOfConcern() != null
                && obstruction.riskOfAbuse() != null
                && (obstruction.informationGiven() != null || !blank(obstruction.informationReason()))
                && !blank(obstruction.action());
    }

    private static Optional<Lack> blankContributions(PeopleInvolved section) {
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < section.involvement().size(); i++) {
            if (blank(section.involvement().get(i).said())) {
                blanks.add(String.valueOf(i + 1));
            }
        }
        return blanks.isEmpty()
                ? Optional.empty()
                : Optional.of(prompts(
                                Step.SUBMIT,
                                "INVOLVE-01",
                                Topic.INVOLVEMENT,
                                "Nothing is written of what was said in conversation " + String.join(", ", blanks)
                                        + ".",
                                "Write down what they said or brought in; a meeting alone does not show that anybody took"
                                        + " part.")
                        .under("Care Act 2014 s.25(3)(a)")
                        .in(
                                SectionName.PEOPLE_INVOLVED,
                                "involvement[" + (Integer.parseInt(blanks.getFirst()) - 1) + "].said"));
    }

    private static List<Lack> confirmations(PeopleInvolved section, LocalDate on) {
        Confirmed confirmed =
                section.confirmed() == null ? new Confirmed(null, null, null, null, null, null) : section.confirmed();
        boolean delegated =
                section.delegation() != null && !blank(section.delegation().to());
        List<Lack> lacks = new ArrayList<>();
        confirmation("at the start", "start", confirmed.start(), delegated, on).ifPresent(lacks::add);
        confirmation("at the draft", "draft", confirmed.draft(), delegated, on).ifPresent(lacks::add);
        confirmation("at submission", "submission", confirmed.submission(), delegated, on)
                .ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> confirmation(
            String point, String field, @Nullable LocalDate day, boolean delegated, LocalDate on) {
        if (day != null && !day.isAfter(on)) {
            return Optional.empty();
        }
        String steps = delegated
                ? "that whoever writes the plan takes steps to secure the person's involvement"
                : "that steps are being taken to secure the person's involvement";
        return Optional.of(stops(
                        Step.SUBMIT,
                        "INVOLVE-08",
                        Topic.INVOLVEMENT,
                        "It is not confirmed " + point + " " + steps + ".",
                        delegated
                                ? "Satisfy yourself that they take those steps, and give the day."
                                : "Make sure of it, and give the day.")
                .under("Care Act 2014 s.25(3)")
                .in(SectionName.PEOPLE_INVOLVED, "confirmed." + field));
    }

    private static Optional<Lack> mode(PeopleInvolved section) {
        boolean own = section.mode() == PlanningMode.PERSON_LED || section.mode() == PlanningMode.JOINT;
        if (section.mode() == PlanningMode.PERSON_LED
                && (section.delegation() == null
                        || section.delegation().sections().isEmpty())) {
            return Optional.of(prompts(
                            Step.PRESENT,
                            "INVOLVE-20",
                            Topic.INVOLVEMENT,
                            "The person leads the planning, and no section is theirs to write.",
                            "Choose the sections that they write, under who writes parts of the plan.")
                    .under("Care Act 2014 s.25(3)")
                    .in(SectionName.PEOPLE_INVOLVED, "delegation.sections"));
        }
        return own || !blank(section.modeReason())
                ? Optional.empty()
                : Optional.of(warns(
                                Step.SUBMIT,
                                "INVOLVE-20",
                                Topic.INVOLVEMENT,
                                section.mode() == null
                                        ? "How the plan is made is not recorded: led by the person or with them."
                                        : "The person neither leads the planning nor shares it, and no reason is given.",
                                "Start from the person planning for themselves; otherwise say why, such as that they"
                                        + " declined.")
                        .under("Care Act 2014 s.25(3)")
                        .in(SectionName.PEOPLE_INVOLVED, section.mode() == null ? "mode" : "mode_reason"));
    }
}
