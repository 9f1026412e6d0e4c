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
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.Advice.Given;
import uk.ourplan.language.plan.InputKind;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.Explained;
import uk.ourplan.language.plan.PeopleInvolved.InformationGiven;
import uk.ourplan.language.plan.PeopleInvolved.Input;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * What the person needs in order to take part is given, that they understood is checked and never supposed, and the sensory team,
 * an interpreter and a translation are offered where the way they communicate calls for it (INVOLVE-25, INVOLVE-28).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/1">Care Act 2014 s.1(3)(e)</a>
 */
public final class HelpToTakePart {

    private HelpToTakePart() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        supports(there).ifPresent(lacks::add);
        lacks.addAll(understanding(desk, there));
        for (InputKind input : open(desk)) {
            lacks.add(input(input, policy));
        }
        return lacks;
    }

    private static Optional<Lack> supports(WhoIsThere there) {
        Missing missing = new Missing();
        var needed = there.takingPart().supports();
        for (int i = 0; i < needed.size(); i++) {
            missing.when(!blank(needed.get(i).needed()) && blank(needed.get(i).given()), String.valueOf(i + 1));
        }
        return missing.says("Needed in order to take part, and nothing given against it")
                .map(says -> prompts(
                                Step.SUBMIT,
                                "INVOLVE-25",
                                Topic.INVOLVEMENT,
                                says,
                                "Give it, and write down what was given.")
                        .under("Care Act 2014 s.1(3)(e) (unverified)")
                        .in(SectionName.PEOPLE_INVOLVED, "taking_part.supports"));
    }

    private static List<Lack> understanding(PlanOnDesk desk, WhoIsThere there) {
        List<Lack> lacks = new ArrayList<>();
        InformationGiven planning = there.section().information();
        if (planning != null && planning.dated() != null && blank(planning.understood())) {
            lacks.add(unchecked(
                    "How it was checked that the information about planning was understood is blank.",
                    SectionName.PEOPLE_INVOLVED,
                    "information.understood"));
        }
        lacks.addAll(ofAdvice(desk));
        return lacks;
    }

    /** Each thing that was told, and what was explained about charging. */
    private static List<Lack> ofAdvice(PlanOnDesk desk) {
        List<Lack> lacks = new ArrayList<>();
        List<Given> given = desk.section(Advice.class).map(Advice::given).orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).dated() != null && blank(given.get(i).understood())) {
                lacks.add(unchecked(
                        "How it was checked that advice " + (i + 1) + " was understood is blank.",
                        SectionName.ADVICE,
                        "given[" + i + "].understood"));
            }
        }
        Explained charging = desk.section(MoneySection.class)
                .map(MoneySection::chargingExplained)
                .orElse(null);
        if (charging != null && charging.dated() != null && blank(charging.understood())) {
            lacks.add(unchecked(
                    "How it was checked that what was explained about charging was understood is blank.",
                    SectionName.MONEY,
                    "charging_explained.understood"));
        }
        return lacks;
    }

    private static Lack unchecked(String says, SectionName section, String field) {
        return prompts(
                        Step.SUBMIT,
                        "INVOLVE-25",
                        Topic.INVOLVEMENT,
                        says,
                        "Say how it was checked, such as that the person explained it back.")
                .under("Care Act 2014 s.1(3)(e) (unverified)")
                .in(section, field);
    }

    /** What the person's deafness, spoken or signed language and written language call for. */
    private static List<InputKind> suggested(PlanOnDesk desk) {
        List<InputKind> suggested = new ArrayList<>();
        if (desk.whose().hearingLoss()
                || Boolean.TRUE.equals(desk.circumstances().deafblind())) {
            suggested.add(InputKind.SENSORY_TEAM);
        }
        if (desk.whose().needsInterpreter()) {
            suggested.add(InputKind.INTERPRETER);
        }
        if (desk.whose().needsTranslation()) {
            suggested.add(InputKind.TRANSLATION);
        }
        return suggested;
    }

    /** What is called for, and neither booked nor declined with a reason. */
    static List<InputKind> open(PlanOnDesk desk) {
        List<Input> answers = WhoIsThere.on(desk).takingPart().inputs();
        return suggested(desk).stream()
                .filter(kind -> answers.stream()
                        .noneMatch(
                                one -> one.kind() == kind && (!blank(one.booking()) || !blank(one.notUsedBecause()))))
                .toList();
    }

    private static Lack input(InputKind kind, CouncilPolicy policy) {
        Optional<InEffect<ServiceContact>> contact = contact(policy, kind);
        String with = contact.map(one -> ": " + one.value().told()).orElse("");
        Lack lack = prompts(
                        Step.PRESENT,
                        "INVOLVE-28",
                        Topic.INVOLVEMENT,
                        switch (kind) {
                            case SENSORY_TEAM -> "The sensory team can contribute, and was not asked.";
                            case INTERPRETER -> "The person needs an interpreter, and none is booked.";
                            case TRANSLATION ->
                                "The person needs what is written in another language, and no translation is"
                                        + " ordered.";
                        },
                        switch (kind) {
                            case SENSORY_TEAM -> "Ask the team" + with + "; or say why not.";
                            case INTERPRETER -> "Book one" + with + "; or say why not.";
                            case TRANSLATION -> "Order it" + with + "; or say why not.";
                        })
                .in(SectionName.PEOPLE_INVOLVED, "taking_part.inputs");
        return contact.map(lack::reading).orElse(lack);
    }

    /** A council that has not said whom to ask is told of the need all the same. */
    static Optional<InEffect<ServiceContact>> contact(CouncilPolicy policy, InputKind kind) {
        SettingKey<ServiceContact> where =
                kind == InputKind.SENSORY_TEAM ? Settings.SENSORY_TEAM : Settings.LANGUAGE_SERVICE;
        try {
            return Optional.of(policy.read(where));
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }
}
