package uk.ourplan.core.determination;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.bound.TryingSettings;

/** Settings that are tried out: taken as if they were in effect where the law lets a council decide so. */
@Component
class OtherSettings {

    private final TryingSettings trying;

    OtherSettings(TryingSettings trying) {
        this.trying = trying;
    }

    /** The policy as if the settings were in effect; refused (422) with every bound that they break. */
    PolicyOnADay tried(PolicyOnADay policy, Map<String, @Nullable Object> settings) {
        return switch (trying.trying(policy, settings)) {
            case TryingSettings.Lawful(PolicyOnADay asIf) -> asIf;
            case TryingSettings.Unlawful(List<Objection> objections) ->
                throw refused(objections.stream()
                        .map(objection -> new Mistake(objection.at(), told(objection)))
                        .toList());
        };
    }

    private static String told(Objection objection) {
        var bound = objection.bound();
        if (bound == null) {
            return objection.says();
        }
        String provision = bound.provision() == null ? "" : " (" + bound.provision() + ")";
        return objection.says() + " The bound: " + bound.says() + provision;
    }

    private static Refused refused(List<Mistake> mistakes) {
        return new Refused(new Refusal.Invalid(
                "No council may decide so: " + mistakes.getFirst().says(), mistakes));
    }
}
