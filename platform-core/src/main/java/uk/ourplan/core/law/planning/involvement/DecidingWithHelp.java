package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.SupportedDecision;
import uk.ourplan.language.plan.PeopleInvolved.Deciding;
import uk.ourplan.language.plan.PeopleInvolved.Involvement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Help with particular decisions is agreed in writing with a helper whom the adult chose, and who has no standing on any other
 * (the agreements stand on the person's record); whoever decides with or for the adult says how the adult was involved and why they would have decided so (INVOLVE-26, INVOLVE-27).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 s.1(3), s.4</a>
 */
public final class DecidingWithHelp {

    private static final Deciding NOTHING = new Deciding(null, List.of(), List.of());

    private DecidingWithHelp() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        Deciding deciding =
                there.section().deciding() == null ? NOTHING : there.section().deciding();
        List<Lack> lacks = new ArrayList<>();
        if (Boolean.TRUE.equals(deciding.needsHelp())
                && there.circumstances().supportedDecisions().isEmpty()) {
            lacks.add(lack(
                    prompts(
                            Step.SUBMIT,
                            "INVOLVE-26",
                            Topic.INVOLVEMENT,
                            "The person needs help with particular decisions, and no agreement about it is written.",
                            "Agree with them on the record, for each decision, who helps and how; only they choose the"
                                    + " helper, and where they cannot, decide in their best interests instead."),
                    "deciding.needs_help"));
        }
        lacks.addAll(outsideTheirDecision(there));
        decidedByOthers(deciding).ifPresent(lacks::add);
        return lacks;
    }

    /** A helper has no standing on another decision than their own; that they spoke on it is shown, and not hidden. */
    private static List<Lack> outsideTheirDecision(WhoIsThere there) {
        List<Lack> lacks = new ArrayList<>();
        for (int i = 0; i < there.section().involvement().size(); i++) {
            Involvement event = there.section().involvement().get(i);
            String topic = event.topic();
            Optional<PersonAround> who = there.numbered(event.person());
            List<SupportedDecision> theirs = there.circumstances().supportedDecisions().stream()
                    .filter(one -> who.isPresent() && who.equals(there.numbered(one.helper())))
                    .toList();
            if (topic != null
                    && !theirs.isEmpty()
                    && theirs.stream().noneMatch(one -> topic.strip().equalsIgnoreCase(one.decision()))) {
                lacks.add(lack(
                        prompts(
                                Step.SUBMIT,
                                "INVOLVE-26",
                                Topic.INVOLVEMENT,
                                "In conversation " + (i + 1) + " helper " + event.person()
                                        + " spoke on a decision that is not theirs to help with.",
                                "Hear the person on it, or the helper whom they chose for that decision."),
                        "involvement[" + i + "].topic"));
            }
        }
        return lacks;
    }

    private static Optional<Lack> decidedByOthers(Deciding deciding) {
        Missing missing = new Missing();
        for (int i = 0; i < deciding.byRepresentatives().size(); i++) {
            var one = deciding.byRepresentatives().get(i);
            List<String> blanks = new ArrayList<>();
            if (blank(one.adultInvolved())) {
                blanks.add("how the adult was involved");
            }
            if (blank(one.asTheAdultWould())) {
                blanks.add("why they would have decided so");
            }
            missing.of(String.valueOf(i + 1), blanks);
        }
        return missing.says("A representative's decision without an explanation")
                .map(says -> lack(
                        prompts(
                                Step.SUBMIT,
                                "INVOLVE-27",
                                Topic.INVOLVEMENT,
                                says,
                                "Have them say how the adult took part in it, and why the adult would have decided so."),
                        "deciding.by_representatives"));
    }

    private static Lack lack(Lack lack, String field) {
        return lack.under("Mental Capacity Act 2005 s.1(3), s.4 (unverified)").in(SectionName.PEOPLE_INVOLVED, field);
    }
}
