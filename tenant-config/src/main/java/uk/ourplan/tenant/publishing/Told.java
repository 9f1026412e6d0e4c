package uk.ourplan.tenant.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Bound;

/** How objections are told in a problem document. */
public final class Told {

    private Told() {}

    /** One entry each: its place, what is wrong, and the bound with its provision. */
    public static List<Map<String, String>> errors(List<Objection> objections) {
        return objections.stream().map(Told::error).toList();
    }

    private static Map<String, String> error(Objection objection) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("at", objection.at());
        error.put("says", objection.says());
        error.put("kind", objection.kind().code());
        Bound bound = objection.bound();
        if (bound != null) {
            error.put("bound", bound.says());
            if (bound.provision() != null) {
                error.put("provision", bound.provision());
            }
        }
        return error;
    }
}
