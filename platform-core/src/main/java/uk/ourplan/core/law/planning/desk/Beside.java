package uk.ourplan.core.law.planning.desk;

import java.util.List;
import java.util.Optional;
import uk.ourplan.language.plan.FollowUp;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.ProviderFailed;

/**
 * What is known about a plan and does not stand in it, each list first to last.
 *
 * @param followUps what was done about what was asked for
 */
public record Beside(
        List<FollowUp> followUps,
        List<CarerChange> carerChanges,
        List<EquipmentSupplied> equipment,
        List<ProviderFailed> providerFailures,
        List<InPlace> inPlace) {

    public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of(), List.of(), List.of());

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Beside {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
        carerChanges = carerChanges == null ? List.of() : List.copyOf(carerChanges);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        providerFailures = providerFailures == null ? List.of() : List.copyOf(providerFailures);
        inPlace = inPlace == null ? List.of() : List.copyOf(inPlace);
    }

    /** The last thing that was recorded about what this key asked for. */
    public Optional<FollowUp> followUp(String key) {
        return followUps.stream().filter(each -> each.key().equals(key)).reduce((first, later) -> later);
    }

    public boolean isFollowedUp(String key) {
        return followUp(key).isPresent();
    }
}
