package uk.ourplan.tenant.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.catalogue.Bound;
import uk.ourplan.tenant.publishing.model.Differing;
import uk.ourplan.tenant.publishing.model.DraftStanding;
import uk.ourplan.tenant.publishing.model.ExampleRun;

/** How objections are told in a problem document. */
public final class Told {

    private Told() {}

    /** What bars the way of a draft: bounds, then worked examples with what was expected and what came. */
    static List<Map<String, String>> errors(DraftStanding standing) {
        List<Map<String, String>> errors = new ArrayList<>(errors(standing.bars()));
        for (ExampleRun run : standing.failing()) {
            run.differing().forEach(differing -> errors.add(error(run, differing)));
        }
        return errors;
    }

    private static Map<String, String> error(ExampleRun run, Differing differing) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("at", "examples." + run.example().id() + "." + differing.at());
        error.put(
                "says",
                "“" + run.example().name() + "” on " + Days.inWords(run.on()) + ", " + differing.at() + ": expected "
                        + differing.expected() + ", got " + differing.got() + ".");
        error.put("kind", "example");
        error.put("why", String.join(" ", run.why()));
        return error;
    }

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
