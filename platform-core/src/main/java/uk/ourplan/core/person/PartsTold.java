package uk.ourplan.core.person;

import java.util.List;
import java.util.Map;
import uk.ourplan.api.person.PartView;
import uk.ourplan.core.person.model.SavedPart;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** Parts of a record in the form in which screens read them. */
final class PartsTold {

    private PartsTold() {}

    static PartView view(SavedPart saved, CouncilPolicy policy) {
        PartName name = saved.content().name();
        return new PartView(name, saved.revision(), saved.content(), saved.byName(), saved.at(), choices(name, policy));
    }

    /** The council says who may assess capacity (CAPACITY-02). */
    private static Map<String, List<String>> choices(PartName name, CouncilPolicy policy) {
        return name == PartName.CAPACITY
                ? Map.of(
                        "assessor_role",
                        policy.read(Settings.CAPACITY_ASSESSOR_ROLES).value())
                : Map.of();
    }
}
