package uk.ourplan.tenant.policy.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.policy.type.TypeCheck;

/** Whether values keep to their types and bounds; everything that stands against them, at once. */
public final class PolicyCheck {

    static final List<MachineBound> MACHINE_BOUNDS = Stream.of(
                    AgreementBounds.bounds(),
                    ArrangingBounds.bounds(),
                    AuthorisationBounds.bounds(),
                    ContactBounds.bounds(),
                    MoneyBounds.bounds(),
                    PlanningBounds.bounds(),
                    ReviewBounds.bounds(),
                    WordingBounds.bounds())
            .flatMap(List::stream)
            .toList();

    private final Catalogue catalogue;
    private final NationalPack national;

    public PolicyCheck(Catalogue catalogue, NationalPack national) {
        this.catalogue = catalogue;
        this.national = national;
    }

    /**
     * What stands against single values, each beside the rest of the policy. Bounds that compare settings with one another
     * wait for {@link #publication}.
     */
    public List<Objection> values(Map<String, ?> changed, PolicyOnADay policy) {
        Map<String, @Nullable Object> plain = Plain.settings(changed);
        List<Objection> objections = new ArrayList<>();
        plain.forEach((key, value) -> objections.addAll(type(key, value)));
        if (objections.isEmpty()) {
            objections.addAll(bounds(plain.keySet(), false, policy.asIf(plain)));
        }
        return objections;
    }

    /** What stands against a whole policy going live on its day: every value, every bound, and what must be decided. */
    public List<Objection> publication(PolicyOnADay policy) {
        List<Objection> objections = new ArrayList<>();
        for (Setting setting : catalogue.settings()) {
            Object value = policy.inEffect(setting.key()).value();
            if (value == null) {
                objections.add(new Objection(
                        BoundKind.FORBIDDEN,
                        setting.key(),
                        setting.key(),
                        "No policy goes live without it: “" + setting.title() + "” has to be decided.",
                        null));
            } else {
                objections.addAll(type(setting.key(), value));
            }
        }
        if (objections.isEmpty()) {
            objections.addAll(bounds(policy.plain().keySet(), true, policy));
        }
        return objections;
    }

    /** What no policy in effect may hold: advice is no bar, and neither is a contested value with its legal basis on record. */
    public List<Objection> bars(PolicyOnADay policy) {
        return publication(policy).stream()
                .filter(objection -> switch (objection.kind()) {
                    case FORBIDDEN -> true;
                    case CONTESTED -> {
                        String basis = policy.inEffect(objection.key()).legalBasis();
                        yield basis == null || basis.isBlank();
                    }
                    case ADVISORY -> false;
                })
                .toList();
    }

    private List<Objection> type(String key, @Nullable Object value) {
        Optional<Setting> setting = catalogue.find(key);
        List<Fault> faults = setting.isEmpty()
                ? List.of(new Fault(key, Catalogue.NO_SUCH_SETTING))
                : TypeCheck.faults(key, setting.get().type(), value);
        return faults.stream()
                .map(fault -> new Objection(BoundKind.FORBIDDEN, key, fault.at(), fault.says(), null))
                .toList();
    }

    private List<Objection> bounds(Set<String> changed, boolean publishing, PolicyOnADay policy) {
        Around around = new Around(policy, national);
        List<Objection> objections = new ArrayList<>();
        for (MachineBound machine : MACHINE_BOUNDS) {
            Bound bound = catalogue.get(machine.key()).bounds().get(machine.nth() - 1);
            Object value = policy.inEffect(machine.key()).value();
            boolean touched = changed.contains(machine.key())
                    || machine.alsoWhen().stream().anyMatch(changed::contains);
            if (value != null && touched && (publishing || !bound.comparesSettings())) {
                machine.rule().breaches(machine.key(), value, around).stream()
                        .map(fault -> new Objection(bound.kind(), machine.key(), fault.at(), fault.says(), bound))
                        .forEach(objections::add);
            }
        }
        return objections;
    }
}
