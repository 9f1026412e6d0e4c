package uk.ourplan.core.person;

import java.util.List;
import java.util.Map;
import uk.ourplan.api.person.PartNote;
import uk.ourplan.api.person.PartView;
import uk.ourplan.core.law.person.NextOnTheWay;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SavedPart;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.TakingPart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Parts of a record in the form in which screens read them. */
final class PartsTold {

    private PartsTold() {}

    /** The part as it stands on this record now, with what comes next; {@code by} is who would write a letter. */
    static PartView now(SavedPart saved, PersonOnRecord person, String by, CouncilPolicy policy) {
        PartName name = saved.content().name();
        boolean apart = saved.content() instanceof TakingPart taking && taking.notEngaging() != null;
        return new PartView(
                name,
                saved.revision(),
                saved.content(),
                saved.byName(),
                saved.at(),
                choices(name, policy),
                name == PartName.TAKING_PART ? next(person) : List.of(),
                apart ? LettersOfTakingPart.to(person.person(), by, policy) : Map.of());
    }

    /** An earlier version, to be read. */
    static PartView earlier(SavedPart saved) {
        return new PartView(
                saved.content().name(),
                saved.revision(),
                saved.content(),
                saved.byName(),
                saved.at(),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static List<PartNote> next(PersonOnRecord person) {
        return NextOnTheWay.steps(person.circumstances(), person.capacity()).stream()
                .map(step -> new PartNote(step.rule(), step.at(), step.says()))
                .toList();
    }

    /** The council says who may assess capacity (CAPACITY-02), and what its checklist for care leavers holds (TRANSITION-05). */
    private static Map<String, List<String>> choices(PartName name, CouncilPolicy policy) {
        return switch (name) {
            case CAPACITY ->
                Map.of(
                        "assessor_role",
                        policy.read(Settings.CAPACITY_ASSESSOR_ROLES).value());
            case AT_PRESENT -> Map.of("entitlements_provided", entitlements(policy));
            case HOW_TO_SPEAK, PEOPLE_AROUND, IN_ADVANCE, TAKING_PART -> Map.of();
        };
    }

    private static List<String> entitlements(CouncilPolicy policy) {
        try {
            return policy.read(Settings.ADVISER_ENTITLEMENTS).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }
}
